import { spellings } from '../dialect/surfaces.ts';
import { isOpener, openers } from '../dialect/tables.ts';
import { opened } from './elements.ts';

/** The keywords as a table of C: code points in small letters, in order, each with the token that it is. */
export function treeSitterKeywords(): string {
  const tokens = new Map<string, string>();
  for (const { text, keyword } of spellings) {
    // They begin a period, which is a day to the grammar.
    if (periods.has(text)) continue;
    const token = isOpener(keyword) ? tokenNames[openers[keyword]] : 'KEYWORD';
    if (token === undefined) throw new Error(`no node for what ${keyword} opens`);
    for (const form of ['NFC', 'NFD'] as const) tokens.set(text.toLowerCase().normalize(form), token);
  }
  const sorted = [...tokens].sort(([a], [b]) => (a < b ? -1 : 1));
  const length = sorted.reduce((longest, [text]) => Math.max(longest, [...text].length), 0);
  const rows = sorted.map(([text, token]) => {
    const points = [...text].map((letter) => `0x${(letter.codePointAt(0) ?? 0).toString(16)}`).join(', ');
    return `  {${token}, {${points}}},`;
  });
  return `// Written by scripts/generate/tree-sitter.ts from the language's tables.
enum Token { LINE_END, KEYWORD, ${opened.map((element) => tokenNames[element]).join(', ')}, IN_ERROR };

typedef struct {
  enum Token token;
  int32_t text[${length + 1}];
} Keyword;

static const Keyword keywords[] = {
${rows.join('\n')}
};
`;
}

const periods: ReadonlySet<string> = new Set(['quý', 'quí', 'tháng']);

const tokenNames: Readonly<Record<string, string>> = Object.fromEntries(
  opened.map((element) => [element, `OPEN_${element.toUpperCase()}`]),
);
