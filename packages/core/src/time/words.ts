import { byWord, fold, isLetter, wordEnd } from '../quantity/letters.ts';

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

/** The word of dates at an offset, whatever its marks are made of, and its end. */
export function dayWordAt(text: string, at: number): { readonly word: DayWord; readonly end: number } | undefined {
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = wordEnd(text, at);
  // A syllable in NFD holds up to two marks a vowel.
  if (end - at > longest * 3) return undefined;
  const word = words.get(fold(text.slice(at, end)));
  return word === undefined ? undefined : { word, end };
}
