/** Writes the keyword tables of docs/reference/keywords.md and docs/reference/keywords.vi.md from the tables that the language itself reads. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../packages/core/src/model/language.ts';
import type { Dialect } from '../../packages/language/src/dialect/dialect.ts';
import { en } from '../../packages/language/src/dialect/en.ts';
import { type Keyword, keywords } from '../../packages/language/src/dialect/keywords.ts';
import { vi } from '../../packages/language/src/dialect/vi.ts';

const [start, end] = ['<!-- keywords: written by npm run generate -->', '<!-- end of keywords -->'];

/** What to write for a keyword, then what is understood too. */
function surfaces(dialect: Dialect, keyword: Keyword): string {
  const { write, accept } = dialect.keywords[keyword];
  const code = (texts: readonly string[]) => texts.map((text) => `\`${text}\``).join(', ');
  const written = code([...new Set(write.map(({ text }) => text))]);
  return accept.length === 0 ? written : `${written} (${code(accept)})`;
}

function table(language: Language): string {
  const [first, second, own, head] =
    language === 'en'
      ? [en, vi, en, '| English | Vietnamese | what it says |']
      : [vi, en, vi, '| tiếng Việt | tiếng Anh | ý nghĩa |'];
  const rows = keywords.map(
    (keyword) => `| ${surfaces(first, keyword)} | ${surfaces(second, keyword)} | ${own.keywords[keyword].meaning} |`,
  );
  return [head, '| --- | --- | --- |', ...rows].join('\n');
}

for (const [path, language] of [
  ['docs/reference/keywords.md', 'en'],
  ['docs/reference/keywords.vi.md', 'vi'],
] as const) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const text = readFileSync(file, 'utf8');
  const [before, rest] = text.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${path} has no place for the keyword table`);
  writeFileSync(file, `${before}${start}\n${table(language)}\n${end}${after}`);
}
