import { byWord, fold, wordEnd } from '../quantity/letters.ts';

/** The words of dates and periods. `tháng` needs its mark: without it, it is the keyword `thang`. */
export type DayWord =
  | 'day'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'first'
  | 'last'
  | 'end'
  | 'start'
  | 'middle'
  | 'this';

const words = new Map<string, DayWord>([
  ...byWord<DayWord>([
    ['ngày', 'day'],
    ['quý', 'quarter'],
    ['quí', 'quarter'],
    ['nửa', 'half'],
    ['năm', 'year'],
    ['hết', 'end'],
    ['giữa', 'middle'],
    ['này', 'this'],
    ['nay', 'this'],
  ]),
  ['tháng', 'month'],
  // The same words open `đầu tháng` (vague) and close `nửa đầu`.
  ['đầu', 'first'],
  ['dau', 'first'],
  ['cuối', 'last'],
  ['cuoi', 'last'],
]);

const longest = 5;
/** The small letters that the words begin with: most words are answered by their first. */
const firstLetters = new Set([...words.keys()].map((word) => word.charCodeAt(0)));

/** The word of dates at an offset, whatever its marks are made of, and its end. */
export function dayWordAt(text: string, at: number): { readonly word: DayWord; readonly end: number } | undefined {
  const first = text.charCodeAt(at);
  if (!firstLetters.has(first < 0x80 ? first | 32 : first) && first !== 0x110) return undefined;
  const end = wordEnd(text, at);
  // A syllable in NFD holds up to two marks a vowel.
  if (end - at > longest * 3) return undefined;
  const word = words.get(fold(text.slice(at, end)));
  return word === undefined ? undefined : { word, end };
}
