import { isDigit, isLetter, isSpace, skipSpaces, wordEnd } from '../quantity/letters.ts';
import { endsHere, type Found, type NumericDay, numericDay } from './numeric.ts';
import { dayWordAt } from './words.ts';

/** A date or period in words, before anyone asks whether there is such a day. */
export type SpokenDay =
  /** `ngày 15/11/2026`, `ngày 15 tháng 11`. */
  | { readonly kind: 'digits'; readonly day: NumericDay; readonly dayFirst: boolean }
  /** `quý IV/2026`, `cuối năm`, `T10`; `vague` where it only says beginning or middle. */
  | {
      readonly kind: 'period';
      readonly of: 'year' | 'half' | 'quarter' | 'month';
      readonly number: number | undefined;
      readonly year: number | undefined;
      readonly vague: boolean;
    };

type Part = { readonly of: 'year' | 'half' | 'quarter' | 'month'; readonly number: number | undefined };

/** The longest date or period in words at an offset. */
export function spokenDay(text: string, at: number): Found<SpokenDay> | undefined {
  const found = isDigit(text.charCodeAt(at)) ? monthsOfYear(text, at) : inWords(text, at);
  return found !== undefined && endsHere(text, found.end) ? found : undefined;
}

function inWords(text: string, at: number): Found<SpokenDay> | undefined {
  const short = shortPart(text, at);
  if (short !== undefined) return withYear(text, short, false);
  const first = dayWordAt(text, at);
  if (first === undefined) return undefined;
  const next = skipSpaces(text, first.end);
  switch (first.word) {
    case 'day':
      return afterDay(text, next);
    case 'first':
    case 'middle':
      return partAt(text, next, true);
    case 'last':
    case 'end':
      return partAt(text, next, false);
    case 'quarter':
    case 'month':
    case 'half':
    case 'year':
      return named(text, at);
    default:
      return undefined;
  }
}

/** What `cuối`, `hết`, `đầu` or `giữa` stand before. */
function partAt(text: string, at: number, vague: boolean): Found<SpokenDay> | undefined {
  const short = shortPart(text, at);
  if (short !== undefined) return withYear(text, short, vague);
  const word = dayWordAt(text, at)?.word;
  if (word !== 'quarter' && word !== 'month' && word !== 'half' && word !== 'year') return undefined;
  return period(text, at, vague, true);
}

/** A period by itself needs its number: `quý 4`, `năm 2026`, `nửa cuối năm`. */
function named(text: string, at: number): Found<SpokenDay> | undefined {
  return period(text, at, false, false);
}

function period(text: string, at: number, vague: boolean, unnumbered: boolean): Found<SpokenDay> | undefined {
  const word = dayWordAt(text, at);
  if (word === undefined) return undefined;
  const next = skipSpaces(text, word.end);
  switch (word.word) {
    case 'year': {
      const year = yearAt(text, next);
      if (year !== undefined) return spoken({ of: 'year', number: undefined }, year.value, year.end, vague);
      return unnumbered
        ? spoken({ of: 'year', number: undefined }, undefined, thisEnd(text, word.end), vague)
        : undefined;
    }
    case 'half':
      return halfOfYear(text, next, vague);
    case 'quarter':
    case 'month': {
      const number = word.word === 'quarter' ? quarterNumber(text, next) : smallNumber(text, next);
      if (number !== undefined) {
        return withYear(text, { value: { of: word.word, number: number.value }, end: number.end }, vague);
      }
      return unnumbered
        ? spoken({ of: word.word, number: undefined }, undefined, thisEnd(text, word.end), vague)
        : undefined;
    }
    default:
      return undefined;
  }
}

/** `đầu năm 2026`, `cuối 2026` after `nửa`; `đầu năm` alone is a half of the cycle's year. */
function halfOfYear(text: string, at: number, vague: boolean): Found<SpokenDay> | undefined {
  const which = dayWordAt(text, at);
  if (which?.word !== 'first' && which?.word !== 'last') return undefined;
  const half = which.word === 'first' ? 1 : 2;
  return yearAfter(text, which.end, { of: 'half', number: half }, vague);
}

/** `6 tháng cuối năm 2026`, `3 tháng đầu năm`. */
function monthsOfYear(text: string, at: number): Found<SpokenDay> | undefined {
  const count = text.charCodeAt(at) - 48;
  if ((count !== 6 && count !== 3) || isDigit(text.charCodeAt(at + 1))) return undefined;
  const month = dayWordAt(text, skipSpaces(text, at + 1));
  if (month?.word !== 'month') return undefined;
  const which = dayWordAt(text, skipSpaces(text, month.end));
  if (which?.word !== 'first' && which?.word !== 'last') return undefined;
  const first = which.word === 'first';
  const part: Part = count === 6 ? { of: 'half', number: first ? 1 : 2 } : { of: 'quarter', number: first ? 1 : 4 };
  return yearAfter(text, which.end, part, false);
}

function yearAfter(text: string, at: number, part: Part, vague: boolean): Found<SpokenDay> | undefined {
  const next = skipSpaces(text, at);
  const word = dayWordAt(text, next);
  const year = yearAt(text, word?.word === 'year' ? skipSpaces(text, word.end) : next);
  if (year !== undefined) return spoken(part, year.value, year.end, vague);
  return word?.word === 'year' ? spoken(part, undefined, thisEnd(text, word.end), vague) : undefined;
}

/** `Q4`, `H2`, `T10`: a letter and its number. */
function shortPart(text: string, at: number): Found<Part> | undefined {
  const letter = text.charCodeAt(at) | 32;
  if ((letter !== 113 && letter !== 104 && letter !== 116) || !isDigit(text.charCodeAt(at + 1))) return undefined;
  let end = at + 1;
  while (isDigit(text.charCodeAt(end))) end++;
  const width = end - at - 1;
  const number = Number(text.slice(at + 1, end));
  if (letter === 116) return width <= 2 ? { value: { of: 'month', number }, end } : undefined;
  return width === 1 ? { value: { of: letter === 113 ? 'quarter' : 'half', number }, end } : undefined;
}

/** A year may follow a quarter, half or month: `/2026`, `-2026`, ` 2026`, ` năm 2026`. */
function withYear(text: string, part: Found<Part>, vague: boolean): Found<SpokenDay> {
  const at = skipSpaces(text, part.end);
  const code = text.charCodeAt(at);
  const word = dayWordAt(text, at);
  let year: Found<number> | undefined;
  if (code === 47 || code === 45) year = yearAt(text, skipSpaces(text, at + 1));
  else if (word?.word === 'year') year = yearAt(text, skipSpaces(text, word.end));
  // A value may follow a period on its line: only what looks like a year is one.
  else if (at > part.end) year = plausible(text, yearAt(text, at));
  return spoken(part.value, year?.value, year?.end ?? part.end, vague);
}

function plausible(text: string, year: Found<number> | undefined): Found<number> | undefined {
  return year !== undefined && year.value >= 1990 && year.value < 2100 && endsHere(text, year.end) ? year : undefined;
}

function spoken(part: Part, year: number | undefined, end: number, vague: boolean): Found<SpokenDay> {
  return { value: { kind: 'period', ...part, year, vague }, end };
}

/** `cuối quý này` is `cuối quý`. */
function thisEnd(text: string, at: number): number {
  const word = dayWordAt(text, skipSpaces(text, at));
  return word?.word === 'this' ? word.end : at;
}

function yearAt(text: string, at: number): Found<number> | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at === 4 ? { value: Number(text.slice(at, end)), end } : undefined;
}

function smallNumber(text: string, at: number): Found<number> | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end - at === 1 || end - at === 2 ? { value: Number(text.slice(at, end)), end } : undefined;
}

const romans: readonly string[] = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi'];

function quarterNumber(text: string, at: number): Found<number> | undefined {
  if (isDigit(text.charCodeAt(at))) return smallNumber(text, at);
  const end = wordEnd(text, at);
  const value = romans.indexOf(text.slice(at, end).toLowerCase());
  return value > 0 ? { value, end } : undefined;
}

/** After `ngày`: a day-first date, or `15 tháng 11 (năm 2026)`. */
function afterDay(text: string, at: number): Found<SpokenDay> | undefined {
  const digits = numericDay(text, at);
  const kind = digits?.value.kind;
  if (digits !== undefined && (kind === 'year-last' || kind === 'no-year' || kind === 'year-first')) {
    return { value: { kind: 'digits', day: digits.value, dayFirst: false }, end: digits.end };
  }
  const day = smallNumber(text, at);
  if (day === undefined || !isSpace(text.charCodeAt(day.end))) return undefined;
  const month = dayWordAt(text, skipSpaces(text, day.end));
  if (month?.word !== 'month') return undefined;
  const number = smallNumber(text, skipSpaces(text, month.end));
  if (number === undefined || isLetter(text.charCodeAt(number.end))) return undefined;
  const whole = withYear(text, { value: { of: 'month', number: number.value }, end: number.end }, false);
  const year = whole.value.kind === 'period' ? whole.value.year : undefined;
  const written: NumericDay =
    year === undefined
      ? { kind: 'no-year', a: day.value, b: number.value }
      : { kind: 'year-last', a: day.value, b: number.value, year };
  return { value: { kind: 'digits', day: written, dayFirst: true }, end: whole.end };
}
