import type { Rule } from './rule.ts';
import { headingWords, labelWords, lineBegin, longLabelWords } from './words.ts';

/** What Markdown puts before a label: `- [x] **`, `## `. */
const before = `${lineBegin}(\\x{feff}?\\s*(?:>\\s*)*(?:#{1,6}\\s+)?(?:(?:[-+*•·▪●○◦‣–—]|\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]|\\(?[a-z]\\))\\s+)*(?:\\[[ xX✓✔]?\\]\\s*)?(?:\\*{1,3}|_{1,2})?)`;
const strong = '\\s{0,3}(?:\\*{1,3}|_{1,2})';
const figure = '\\d{1,4}(?:[._-]\\d{1,4}){0,4}[a-z]?';
const number = `(?:[-_]?${figure}|\\s{1,3}[#№]?(?:${figure}|[IVX]{1,4}|[A-Z]))(?![\\p{L}\\p{M}\\d_])`;

const scopes = { 2: { name: 'keyword.control.okr' }, 3: { name: 'entity.name.function.label.okr' } };

/** Labels and headings of lists. What a list's items are, and where a title without quotes ends, no single line tells. */
export const sketchRules: readonly Rule[] = [
  // `KR 1.2.`, `**Objective 2** –`
  {
    match: `${before}(${labelWords})(${number})(?=${strong}|\\s{0,3}(?:[:：](?!\\d)|[–—|]|[.)](?:[\\s*]|$))|\\s{1,3}-(?:\\s|$))`,
    captures: scopes,
  },
  {
    match: `${before}(${longLabelWords})(?=(?:${strong})?(?:\\s{0,3}(?:[:：](?!//)|[–—|](?:[\\s*]|$))|\\s{1,3}-(?:\\s|$)))`,
    captures: scopes,
  },
  { match: `${before}(${labelWords})(?=(?:${strong})?\\s{0,3}[:：](?!//))`, captures: scopes },
  // `Key Results:`, `## Gợi ý`, *Initiatives*
  {
    match: `${before}(${headingWords})(?=(?:\\s{0,3}\\([^()\\d]{0,40}\\))?(?:${strong})?(?:\\s{0,3}[:：])?(?:${strong})?\\s*$)`,
    captures: scopes,
  },
];
