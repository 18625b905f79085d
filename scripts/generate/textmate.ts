/** Writes the colours for editors, syntaxes/okr.tmLanguage.json, from the keyword tables that the language itself reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textMateGrammar } from '../../packages/language/src/textmate/grammar.ts';

const folder = new URL('../../syntaxes/', import.meta.url);
mkdirSync(folder, { recursive: true });
const text = JSON.stringify(textMateGrammar(), null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');
writeFileSync(fileURLToPath(new URL('okr.tmLanguage.json', folder)), `${text}\n`);
