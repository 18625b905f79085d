import { isDigit, isLetter, skipSpaces, wordEnd } from '../quantity/letters.ts';
import { endsHere, type Found, type NumericDay } from './numeric.ts';
import type { SpokenDay } from './spoken.ts';

type Whole = 'year' | 'half' | 'quarter' | 'month';

const wholes: ReadonlyMap<string, Whole> = new Map([
  ['year', 'year'],
  ['half', 'half'],
  ['quarter', 'quarter'],
  ['month', 'month'],
]);

const short: ReadonlyMap<string, Whole> = new Map([
  ['eoy', 'year'],
  ['eoq', 'quarter'],
  ['eom', 'month'],
]);

const monthNames =
  'january february march april may june july august september october november december jan feb mar apr may jun jul aug sep oct nov dec';
const months: ReadonlyMap<string, number> = new Map([
  ...monthNames.split(' ').map((name, index): [string, number] => [name, (index % 12) + 1]),
  ['sept', 9],
]);

/** Month names that are other words too, in small letters. */
const otherWords: ReadonlySet<string> = new Set(['may', 'march', 'mar', 'sept']);

/**
 * A date or period as English says it where one is due: `end of year`, `the end of Q2`, `year end`, `June 2027`,
 * `31 December`, `Dec 31, 2026`. Prose is full of such words: it is asked for only behind a word that wants a day.
 */
export function englishDay(text: string, at: number): Found<SpokenDay> | undefined {
  const found = isDigit(text.charCodeAt(at)) ? dayOfMonth(text, at) : inWords(text, at);
  return found !== undefined && endsHere(text, found.end) ? found : undefined;
}

interface Word {
  readonly word: string;
  readonly end: number;
}

function wordAt(text: string, at: number): Word {
  const end = wordEnd(text, at);
  return { word: text.slice(at, Math.min(end, at + 10)).toLowerCase(), end };
}

function inWords(text: string, at: number): Found<SpokenDay> | undefined {
  const first = wordAt(text, at);
  if (first.word === 'the') return ofEnd(text, skipSpaces(text, first.end));
  const abbreviated = short.get(first.word);
  if (abbreviated !== undefined) return part(abbreviated, undefined, undefined, first.end);
  return ofEnd(text, at) ?? endOf(text, first) ?? monthFirst(text, at, first);
}

/** `end of the year`, `end of Q2 2026`, `end of June`, `end of 2026`. */
function ofEnd(text: string, at: number): Found<SpokenDay> | undefined {
  const end = wordAt(text, at);
  if (end.word !== 'end') return undefined;
  const of = wordAt(text, skipSpaces(text, end.end));
  let next = skipSpaces(text, end.end);
  if (of.word === 'of') next = skipSpaces(text, of.end);
  const which = wordAt(text, next);
  const isArticle = which.word === 'the' || which.word === 'this';
  if (of.word !== 'of' && !isArticle) return shortPart(text, next);
  if (isArticle) next = skipSpaces(text, which.end);
  const year = yearAt(text, next);
  if (year !== undefined) return part('year', undefined, year.value, year.end);
  const whole = wordAt(text, next);
  const named = wholes.get(whole.word);
  if (named !== undefined) return numbered(text, named, whole.end);
  const month = months.get(whole.word);
  if (month !== undefined) return withYear(text, 'month', month, whole.end);
  return shortPart(text, next);
}

/** `year end`, `quarter-end`. */
function endOf(text: string, first: Word): Found<SpokenDay> | undefined {
  const whole = wholes.get(first.word);
  if (whole === undefined) return undefined;
  const gap = text.charCodeAt(first.end) === 45 ? first.end + 1 : skipSpaces(text, first.end);
  const last = wordAt(text, gap);
  return last.word === 'end' && gap > first.end ? part(whole, undefined, undefined, last.end) : undefined;
}

/** `quarter 2 2026`; a whole without a number is the one that the cycle is in. */
function numbered(text: string, of: Whole, at: number): Found<SpokenDay> {
  const next = skipSpaces(text, at);
  let end = next;
  while (isDigit(text.charCodeAt(end))) end++;
  const width = end - next;
  if (of !== 'year' && width >= 1 && width <= 2) return withYear(text, of, Number(text.slice(next, end)), end);
  return part(of, undefined, undefined, at);
}

/** `Q2`, `H1 2026`. */
function shortPart(text: string, at: number): Found<SpokenDay> | undefined {
  const letter = text.charCodeAt(at) | 32;
  if ((letter !== 113 && letter !== 104) || !isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2)))
    return undefined;
  return withYear(text, letter === 113 ? 'quarter' : 'half', text.charCodeAt(at + 1) - 48, at + 2);
}

/** `June`, `June 2027`, `June 30`, `June 30th, 2027`. */
function monthFirst(text: string, at: number, first: Word): Found<SpokenDay> | undefined {
  const month = months.get(first.word);
  if (month === undefined) return undefined;
  const stop = text.charCodeAt(first.end) === 46 ? first.end + 1 : first.end;
  const day = ordinal(text, skipSpaces(text, stop));
  if (day !== undefined) return dated(text, day.value, month, day.end);
  const found = withYear(text, 'month', month, first.end);
  const isBare = found.value.kind === 'period' && found.value.year === undefined;
  return isBare && otherWords.has(text.slice(at, first.end)) ? undefined : found;
}

/** `31 December 2026`, `1st of June`. */
function dayOfMonth(text: string, at: number): Found<SpokenDay> | undefined {
  const day = ordinal(text, at);
  if (day === undefined) return undefined;
  const next = skipSpaces(text, day.end);
  const of = wordAt(text, next);
  const name = of.word === 'of' ? wordAt(text, skipSpaces(text, of.end)) : of;
  const month = months.get(name.word);
  return month === undefined ? undefined : dated(text, day.value, month, name.end);
}

function ordinal(text: string, at: number): Found<number> | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 2) return undefined;
  const suffix = wordAt(text, end);
  const value = Number(text.slice(at, end));
  if (/^(?:st|nd|rd|th)$/.test(suffix.word)) return { value, end: suffix.end };
  return isLetter(text.charCodeAt(end)) ? undefined : { value, end };
}

function dated(text: string, a: number, b: number, end: number): Found<SpokenDay> {
  const comma = text.charCodeAt(end) === 44 ? end + 1 : end;
  const year = yearAt(text, skipSpaces(text, comma));
  const day: NumericDay =
    year === undefined ? { kind: 'no-year', a, b } : { kind: 'year-last', a, b, year: year.value };
  return { value: { kind: 'digits', day, dayFirst: true }, end: year?.end ?? end };
}

function withYear(text: string, of: Whole, number: number, end: number): Found<SpokenDay> {
  const code = text.charCodeAt(end);
  const year = yearAt(text, code === 47 || code === 45 ? end + 1 : skipSpaces(text, end));
  return part(of, number, year?.value, year?.end ?? end);
}

function yearAt(text: string, at: number): Found<number> | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  const value = Number(text.slice(at, end));
  return end - at === 4 && value >= 1990 && value < 2100 && endsHere(text, end) ? { value, end } : undefined;
}

function part(of: Whole, number: number | undefined, year: number | undefined, end: number): Found<SpokenDay> {
  return { value: { kind: 'period', of, number, year, vague: false }, end };
}
