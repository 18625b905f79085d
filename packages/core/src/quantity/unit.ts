import { ownText } from '../own.ts';
import { bare, fold, isDigit, isLetter, isMark, sameWords } from './letters.ts';
import { numberEnd, parseNumber } from './number.ts';
import type { Dimension, Unit } from './quantity.ts';
import {
  currencyOfWords,
  currencySymbolAt,
  gluedMagnitude,
  isMagnitudeLookalike,
  magnitudeOf,
  secondsIn,
} from './tables.ts';

export const noUnit: Unit = { text: '', dimension: { kind: 'none' }, factor: 1 };

/** What follows a number: a magnitude (a power of ten), then a unit. */
export interface Tail {
  readonly power: number;
  readonly magnitudeText: string;
  readonly unit: Unit;
}

/** Plans repeat a few units thousands of times: each is read once and its object is shared. */
class Memo<T> {
  readonly #seen = new Map<string, T>();
  readonly #read: (key: string) => T;

  constructor(read: (key: string) => T) {
    this.#read = read;
  }

  get(key: string): T {
    const known = this.#seen.get(key);
    if (known !== undefined) return known;
    const own = ownText(key);
    const value = this.#read(own);
    if (this.#seen.size >= 5000) this.#seen.clear();
    this.#seen.set(own, value);
    return value;
  }
}

const units = new Memo(classify);
const scaledUnits = new Memo(classifyScaled);
const tails = new Memo(splitMagnitude);

/**
 * Reads a unit by itself, as in `unit points`; quotes and spaces around it are no part of it. A magnitude in front
 * (`tỷ đồng`) belongs to the unit here and is its factor.
 */
export function readUnit(text: string): Unit {
  return scaledUnits.get(text);
}

/** Reads what follows a number on its line: ` tỷ đồng`, `%`, `pp`, `/10`, ` "khách cam kết"`. */
export function readTail(text: string): Tail {
  return tails.get(text);
}

function splitMagnitude(raw: string): Tail {
  const text = clean(raw);
  let rest = text;
  let power = 0;
  let magnitudeText = '';
  // `nghìn tỷ` is two magnitudes; no one writes three.
  for (let round = 0; round < 2; round++) {
    const word = leadingWord(rest);
    if (word === '') break;
    const found = magnitudeOf(word);
    const after = rest.slice(word.length).trimStart();
    if (found !== undefined && !isMagnitudeLookalike(word, leadingWord(after)) && (round === 0 || found > power)) {
      power += found;
      magnitudeText = magnitudeText === '' ? word : `${magnitudeText} ${word}`;
      rest = after;
      continue;
    }
    const joined = gluedMagnitude(word);
    if (joined !== undefined && (round === 0 || joined.power > power)) {
      power += joined.power;
      magnitudeText =
        magnitudeText === '' ? word.slice(0, joined.length) : `${magnitudeText} ${word.slice(0, joined.length)}`;
      rest = rest.slice(joined.length);
    }
    break;
  }
  // `tr.đ` is `trđ`, and so is `trd`.
  if (magnitudeText !== '' && rest.startsWith('.')) rest = rest.slice(1);
  if (magnitudeText !== '' && rest === 'd') rest = 'đ';
  return { power, magnitudeText, unit: units.get(rest) };
}

/** Whether a unit begins with the word of a magnitude; single letters may be names. */
export function leadsMagnitude(unit: string): boolean {
  const word = leadingWord(unit);
  if (word.length < 2 || magnitudeOf(word) === undefined) return false;
  return !isMagnitudeLookalike(word, leadingWord(unit.slice(word.length).trimStart()));
}

/** NFC, one blank for each run of spaces, quotes around a unit taken away. */
function clean(raw: string): string {
  return raw
    .normalize('NFC')
    .replace(/["“”]/g, (quote, at: number) => (raw[at - 1] === '\\' ? quote : ' '))
    .replace(/\\(["\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function leadingWord(text: string): string {
  let i = 0;
  while (i < text.length && (isLetter(text.charCodeAt(i)) || (i > 0 && isDigit(text.charCodeAt(i))))) i++;
  return text.slice(0, i);
}

function classifyScaled(raw: string): Unit {
  const { power, unit } = readTail(raw);
  return power === 0 ? unit : { text: clean(raw), dimension: unit.dimension, factor: unit.factor * 10 ** power };
}

function classify(raw: string): Unit {
  const text = clean(raw);
  if (text === '') return noUnit;
  const dimension = dimensionOf(text);
  const seconds = dimension.kind === 'time' ? secondsIn(text) : undefined;
  return { text, dimension, factor: seconds ?? 1 };
}

const percentWords = ['percent', 'per cent', 'pct', 'phần trăm'];
const pointWords = ['pp', 'điểm %', 'điểm phần trăm', 'percentage point', 'percentage points'];

function dimensionOf(text: string): Dimension {
  if (text.startsWith('%')) return { kind: 'percent' };
  const whole = startOfWhole(text);
  if (whole > 0) {
    const of = outOf(text, whole);
    if (of !== undefined) return { kind: 'out-of', of };
  }
  const symbol = currencySymbolAt(text, 0);
  if (symbol !== undefined && !isLetter(text.charCodeAt(symbol.end))) return { kind: 'currency', code: symbol.code };
  if (startsWithWords(text, pointWords)) return { kind: 'points' };
  if (startsWithWords(text, percentWords)) return { kind: 'percent' };
  const currency = currencyOfWords(text.split(/[ /]/, 3));
  if (currency !== undefined) return { kind: 'currency', code: currency.code };
  if (secondsIn(text) !== undefined) return { kind: 'time' };
  return { kind: 'words', key: fold(text) };
}

/** Behind the sign or words before what a number is out of: `/5`, `out of 5`, `trên 5`, `trên thang 5`; 0 if there are none. */
export function startOfWhole(text: string): number {
  return (
    /^(?:\/ ?|out of (?=\d)|trên (?:thang (?:điểm )?)?(?=\d)|tren (?:thang (?:diem )?)?(?=\d))/i.exec(text)?.[0]
      .length ?? 0
  );
}

function outOf(text: string, at: number): number | undefined {
  const end = numberEnd(text, at);
  if (end === at || isLetter(text.charCodeAt(end)) || isMark(text.charCodeAt(end))) return undefined;
  const parsed = parseNumber(text.slice(at, end), undefined);
  const value = parsed.kind === 'number' ? Number(parsed.digits) : Number.NaN;
  return value > 0 && value < 1e9 ? value : undefined;
}

function startsWithWords(text: string, surfaces: readonly string[]): boolean {
  const folded = fold(text);
  return surfaces.some((surface) => startsAsWord(folded, surface) || startsAsWord(folded, bare(surface)));
}

function startsAsWord(text: string, start: string): boolean {
  return text.startsWith(start) && !isLetter(text.charCodeAt(start.length));
}

/** How two units stand to each other; `words-differ` are plain words that need not mean the same. */
export type UnitMatch = 'same' | 'convertible' | 'words-differ' | 'different';

/**
 * Compares what two units measure. No unit beside plain words counts as the same: a number alone says nothing against
 * `points`. Words after `%` or a currency are ignored.
 */
export function matchUnits(left: Unit, right: Unit): UnitMatch {
  if (left === right) return 'same';
  const a = left.dimension;
  const b = right.dimension;
  if ((a.kind === 'none' && b.kind === 'words') || (a.kind === 'words' && b.kind === 'none')) return 'same';
  if (a.kind === 'words' && b.kind === 'words' && !sameWords(a.key, b.key)) return 'words-differ';
  if (a.kind !== b.kind) return 'different';
  if (a.kind === 'currency' && b.kind === 'currency' && a.code !== b.code) return 'different';
  if (a.kind === 'out-of' && b.kind === 'out-of' && a.of !== b.of) return 'different';
  return left.factor === right.factor ? 'same' : 'convertible';
}

/**
 * A value in another unit of its dimension: 150 minutes are 2.5 hours, and 16.1 million are 16 100 000 as the decimals say.
 * Units must match.
 */
export function convert(value: number, from: Unit, to: Unit): number {
  return from.factor === to.factor ? value : Number(((value * from.factor) / to.factor).toPrecision(15));
}
