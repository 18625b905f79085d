/** Writes the colours for editors into syntaxes, from the keyword tables that the language itself reads. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { textMateGrammar } from '../../packages/language/src/textmate/grammar.ts';
import { markdownGrammar } from '../../packages/language/src/textmate/markdown.ts';

const folder = new URL('../../syntaxes/', import.meta.url);
mkdirSync(folder, { recursive: true });
const grammars = { 'okr.tmLanguage.json': textMateGrammar(), 'okr.markdown.tmLanguage.json': markdownGrammar };
for (const [file, grammar] of Object.entries(grammars)) {
  const text = JSON.stringify(grammar, null, 2).replace(/\[\s+("[^"]*")\s+\]/g, '[$1]');
  writeFileSync(fileURLToPath(new URL(file, folder)), `${text}\n`);
}
