/** Writes the tree-sitter grammar and the keywords that its scanner knows, from the tables that the language itself reads. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { treeSitterGrammar } from '../../packages/language/src/tree-sitter/grammar.ts';
import { treeSitterKeywords } from '../../packages/language/src/tree-sitter/keywords.ts';

const folder = new URL('../../syntaxes/tree-sitter-okr/', import.meta.url);
const write = (file: string, text: string): void => writeFileSync(fileURLToPath(new URL(file, folder)), text);
write('grammar.js', treeSitterGrammar());
write('src/keywords.h', treeSitterKeywords());
