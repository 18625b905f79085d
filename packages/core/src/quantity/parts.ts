import type { Habits } from '../model/tongue.ts';
import { bare, fold, isDigit, isLetter, isSpace, skipSpaces, wordEnd } from './letters.ts';
import { decimalMarkOf, numberEnd, parseNumber, writeNumber } from './number.ts';
import { currencyOfWords, currencySymbolAt, hundredsOf, magnitudeOf, secondsIn } from './tables.ts';

/** The number at the head of a quantity, and what stands before it (sign, currency). */
export interface Leading {
  readonly before: string;
  /** As a decimal; undefined where it reads two ways or not at all. */
  readonly digits: string | undefined;
  /** A currency stands in front. */
  readonly isMoney: boolean;
}

/**
 * One number in several pieces. `read`: money with the digits of its magnitude behind it (`1tr5đ`, `$2M5`) reads one way;
 * `rest` is the unit. `ask`: what it could be instead, each reading well; none where nothing tells.
 */
export type Pieces =
  | {
      readonly kind: 'read';
      readonly digits: string;
      readonly power: number;
      readonly magnitudeText: string;
      readonly rest: string;
    }
  | { readonly kind: 'ask'; readonly readings: readonly string[] };

const nothing: Pieces = { kind: 'ask', readings: [] };

/** Where `2 tỷ 350 triệu`, `2 giờ 30`, `1 triệu 500` end whose first digits end at an offset; undefined for other numbers. */
export function partsEnd(text: string, digitsEnd: number): number | undefined {
  let end: number | undefined;
  let first = skipSpaces(text, digitsEnd);
  for (;;) {
    const firstEnd = wordEnd(text, first);
    if (firstEnd === first || firstEnd - first > 20) return end;
    const second = skipSpaces(text, firstEnd);
    if (!isDigit(text.charCodeAt(second))) return end;
    const digits = numberEnd(text, second);
    const word = text.slice(first, firstEnd);
    const third = skipSpaces(text, digits);
    const thirdEnd = wordEnd(text, third);
    if (isSmallerPart(word, text.slice(third, Math.min(thirdEnd, third + 20)))) {
      end = thirdEnd;
      first = third;
      continue;
    }
    const goesOn = magnitudeOf(word) !== undefined || (isHour(word) && isMinutes(text.slice(second, digits)));
    return goesOn && !startsDay(text, digits) ? digits : end;
  }
}

/** `2026-11-30`, `31/12`, `10:30` begin with these digits. */
function startsDay(text: string, digitsEnd: number): boolean {
  const code = text.charCodeAt(digitsEnd);
  const next = text.charCodeAt(digitsEnd + 1);
  return ((code === 47 || code === 58) && isDigit(next)) || (code === 45 && (isDigit(next) || isLetter(next)));
}

/** Whether the second word counts parts of the first: `triệu` of `tỷ`, minutes of hours. */
function isSmallerPart(whole: string, part: string): boolean {
  if (part === '') return false;
  const power = magnitudeOf(whole);
  const smaller = magnitudeOf(part);
  if (power !== undefined && smaller !== undefined) return smaller < power;
  const seconds = secondsIn(whole);
  const fewer = secondsIn(part);
  return seconds !== undefined && fewer !== undefined && fewer < seconds;
}

function isHour(word: string): boolean {
  return secondsIn(word) === 3600;
}

function isMinutes(digits: string): boolean {
  return /^[0-5]?\d$/.test(digits);
}

/**
 * What follows a number (NFC) as pieces of it: `2 tỷ 350 triệu`, `1tr5`, `2h30`, `2 triệu rưỡi`, `5 trăm`. Undefined where it
 * is a magnitude and a unit, or a unit.
 */
export function readPieces(number: Leading, tail: string, habits: Habits | undefined): Pieces | undefined {
  const wordAt = skipSpaces(tail, 0);
  const wordStop = wordEnd(tail, wordAt);
  const word = tail.slice(wordAt, wordStop);
  const hundreds = hundredsOf(word);
  if (hundreds !== undefined && tail.charCodeAt(wordStop) !== 45)
    return spelledOut(number, hundreds, tail.slice(wordStop));
  if (magnitudeOf(word) === undefined && secondsIn(word) === undefined) return undefined;
  const place = { wordAt, wordStop, word };
  const found = halfOf(number, tail, place, habits) ?? sumOf(number, tail, place, habits);
  if (found !== undefined) return found;
  return magnitudeOf(word) === undefined
    ? withMinutes(number, tail, place, habits)
    : continued(number, tail, place, habits);
}

interface WordPlace {
  readonly wordAt: number;
  readonly wordStop: number;
  readonly word: string;
}

/** `5 trăm triệu` → 500 triệu. */
function spelledOut({ before, digits }: Leading, size: number, rest: string): Pieces {
  if (digits === undefined) return nothing;
  return asked([`${before}${writeNumber(Number((Number(digits) * size).toPrecision(15)), '.')}${rest}`]);
}

/** `2 triệu rưỡi` → 2,5 triệu. */
function halfOf(
  number: Leading,
  tail: string,
  { wordStop, word }: WordPlace,
  habits: Habits | undefined,
): Pieces | undefined {
  const next = skipSpaces(tail, wordStop);
  const half = /^(?:rưỡi|ruoi)(?![\p{L}\p{M}])/iu.exec(tail.slice(next));
  if (half === null) return undefined;
  const whole = wholeOf(number);
  if (whole === undefined) return nothing;
  return asked([written(number, whole + 0.5, spelled(word), tail.slice(next + half[0].length), markFor(word, habits))]);
}

/** `2 tỷ 350 triệu`, `2 giờ 30 phút 15 giây`: each word counts parts of the one before. */
function sumOf(
  number: Leading,
  tail: string,
  { wordStop, word }: WordPlace,
  habits: Habits | undefined,
): Pieces | undefined {
  const whole = wholeOf(number);
  let total = whole ?? 0;
  let isWhole = whole !== undefined;
  let last = word;
  let at = wordStop;
  for (;;) {
    const next = skipSpaces(tail, at);
    const digitsEnd = numberEnd(tail, next);
    const partAt = skipSpaces(tail, digitsEnd);
    const partStop = wordEnd(tail, partAt);
    const part = tail.slice(partAt, partStop);
    if (digitsEnd === next || !isSmallerPart(last, part)) break;
    const count = parseNumber(tail.slice(next, digitsEnd), habits);
    isWhole &&= count.kind === 'number';
    total += count.kind === 'number' ? Number(count.digits) * ratio(part, word) : 0;
    last = part;
    at = partStop;
  }
  if (last === word) return undefined;
  const rest = tail.slice(at);
  if (!isWhole || /^\s*\d/.test(rest)) return nothing;
  const mark = markFor(word, habits);
  const fraction = String(Number(total.toFixed(9))).split('.')[1] ?? '';
  // Three decimals look like a group: the smaller word counts the whole instead.
  return fraction.length === 3 || fraction.length > 4
    ? asked([written(number, total / ratio(last, word), spelled(last), rest, mark)])
    : asked([written(number, total, spelled(word), rest, mark)]);
}

/** How much of one word another is: a `triệu` is 0.001 `tỷ`. */
function ratio(part: string, whole: string): number {
  const smaller = magnitudeOf(part);
  const power = magnitudeOf(whole);
  if (smaller !== undefined && power !== undefined) return 10 ** (smaller - power);
  return (secondsIn(part) ?? 0) / (secondsIn(whole) ?? 1);
}

/** `2h30`, `2 giờ 30`: minutes without their word. */
function withMinutes(
  number: Leading,
  tail: string,
  { wordStop, word }: WordPlace,
  habits: Habits | undefined,
): Pieces | undefined {
  if (!isHour(word)) return undefined;
  const [found, digits = '', rest = ''] =
    /^\s*(\d+)(?:'|(?:ph?|m)(?![\p{L}\p{M}\d]))?(.*)$/iu.exec(tail.slice(wordStop)) ?? [];
  const isGlued = !isSpace(tail.charCodeAt(wordStop));
  // `5 H1N1 cases` are no hours.
  if (found === undefined || !isMinutes(digits) || (isGlued && digits.length < 2)) return undefined;
  const whole = wholeOf(number);
  if (whole === undefined || /^[\p{L}\p{M}\d]/u.test(rest)) return nothing;
  const hours = whole + Number(digits) / 60;
  const isShort = Number(hours.toFixed(2)) === Number(hours.toFixed(9));
  const minutes = habits?.words.minutes ?? (isVietnamese(word) ? 'phút' : 'minutes');
  return asked([
    isShort
      ? written(number, hours, word, rest, markFor(word, habits))
      : written(number, whole * 60 + Number(digits), minutes, rest, markFor(word, habits)),
  ]);
}

/** `1tr5`, `2tr500đ`, `1 triệu 500`: the digits go on where the magnitude stands. */
function continued(number: Leading, tail: string, place: WordPlace, habits: Habits | undefined): Pieces | undefined {
  const { wordStop, word } = place;
  const next = skipSpaces(tail, wordStop);
  const digitsEnd = numberEnd(tail, next);
  if (digitsEnd === next || startsDay(tail, digitsEnd) || isName(tail, place, digitsEnd)) return undefined;
  const power = magnitudeOf(word) ?? 0;
  const whole = wholeOf(number);
  const part = parseNumber(tail.slice(next, digitsEnd), habits);
  const rest = tail.slice(digitsEnd);
  if (whole === undefined || part.kind !== 'number' || part.digits.includes('.')) return nothing;
  if (magnitudeOf(firstWord(rest)) !== undefined) return nothing;
  const { digits } = part;
  const isPlain = digits.length === digitsEnd - next;
  // `1 triệu 500.000 đồng`: a sum.
  const sum = whole * 10 ** power + Number(digits);
  if (!isPlain) return Number(digits) < 10 ** power ? asked([written(number, sum, '', rest, '.')]) : nothing;
  if (digits.length > power) return nothing;
  const mark = markFor(word, habits);
  const isGlued = next === wordStop;
  // `2tr50` may be 2.5 million, and 2 million and 50 thousand.
  const isClear = digits.length !== 2 || digits.startsWith('0');
  if (isGlued && isClear && (number.isMoney || isMoney(rest))) {
    return { kind: 'read', digits: `${whole}.${digits}`, power, magnitudeText: word, rest: isDong(rest) ? 'đ' : rest };
  }
  const decimal = (fraction: string): string =>
    written(number, Number(`${whole}.${fraction}`), spelled(word), rest, mark);
  return asked([
    decimal(digits),
    ...(isClear ? [] : [decimal(`0${digits}`)]),
    ...(isGlued ? [] : [written(number, sum, '', rest, mark)]),
  ]);
}

/**
 * `B2B`, `K12`, `M2` apart from their number are names, not magnitudes: letters behind the digits that are no currency, or
 * one capital and other words behind.
 */
function isName(tail: string, { wordAt, wordStop, word }: WordPlace, digitsEnd: number): boolean {
  if (wordAt === 0 || word.length > 1 || !isDigit(tail.charCodeAt(wordStop))) return false;
  const rest = tail.slice(digitsEnd);
  if (isMoney(rest)) return false;
  if (isLetter(rest.charCodeAt(0))) return true;
  const isCapital = word !== word.toLowerCase();
  return isCapital && (/^\s+[\p{L}"“]/u.test(rest) || /^M[23]$/.test(tail.slice(wordAt, digitsEnd)));
}

/** A currency leads what follows. */
function isMoney(rest: string): boolean {
  const unit = rest.trimStart();
  return (
    currencySymbolAt(unit, 0) !== undefined || currencyOfWords(unit.split(/[ /]/, 3)) !== undefined || isDong(rest)
  );
}

/** As `trd` is `trđ`. */
function isDong(rest: string): boolean {
  return fold(rest) === 'd';
}

function firstWord(text: string): string {
  const at = skipSpaces(text, 0);
  return text.slice(at, wordEnd(text, at));
}

/** A number that other pieces can follow is whole. */
function wholeOf({ digits }: Leading): number | undefined {
  return digits === undefined || digits.includes('.') ? undefined : Number(digits);
}

function asked(readings: readonly string[]): Pieces {
  return { kind: 'ask', readings: [...new Set(readings)] };
}

function written({ before }: Leading, value: number, unit: string, rest: string, mark: '.' | ','): string {
  const tail = isLetter(rest.charCodeAt(0)) ? ` ${rest}` : rest;
  const gap = unit === '' || /^(?:k|m|b|bn)$/i.test(unit) ? '' : ' ';
  return `${before}${writeNumber(value, mark)}${gap}${unit}${tail}`;
}

function markFor(word: string, habits: Habits | undefined): '.' | ',' {
  return decimalMarkOf(habits) ?? (isVietnamese(word) ? ',' : '.');
}

function isVietnamese(word: string): boolean {
  return ['tr', 'trieu', 'ty', 'ti', 'nghin', 'ngan', 'gio', 'tieng', 'ngay', 'tuan', 'phut'].includes(bare(word));
}

/** A magnitude is written out in a fix: `tr` → `triệu`. */
function spelled(word: string): string {
  const folded = fold(word);
  return folded === 'tr' || folded === 'trieu' ? 'triệu' : folded === 'ty' || folded === 'ti' ? 'tỷ' : word;
}
