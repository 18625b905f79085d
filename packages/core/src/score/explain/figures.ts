import { formatDate, formatPeriod } from '../../format/day.ts';
import { formatNumber, formatQuantity, shownValue } from '../../format/number.ts';
import { formatRate, pointsBetween } from '../../format/rate.ts';
import { largest } from '../../lists.ts';
import type { Language } from '../../model/language.ts';
import type { Bound, Unit } from '../../quantity/quantity.ts';
import type { IsoDate, Period } from '../../time/types.ts';
import { gradeOf, round9 } from '../rounding.ts';

/** Numbers as explanations write them: one way for each kind of number, so that lines agree with each other. */
export interface Figures {
  /** A score, progress or share: two decimals, `0.53`; more only where two would make a whole or another grade of it. */
  ratio(value: number): string;
  /** Ratios that stand against each other, with as many decimals as it takes to tell them apart. */
  compared(values: readonly number[]): readonly string[];
  /** A ratio with so many decimals. */
  decimal(value: number, decimals: number): string;
  /** A ratio with as many decimals as another is written with. */
  like(written: string, value: number): string;
  /** One decimal, `0.5`. */
  grade(value: number): string;
  /** With at most so many decimals; by default as many as a reader wants. */
  number(value: number, decimals?: number): string;
  /** With its sign: `+1.52`, `−0.8`. */
  signed(value: number): string;
  quantity(value: number, unit: Unit | undefined): string;
  /** What lies between two values, with its sign; between two per cents, or two marks out of some, they are points. */
  change(value: number, unit: Unit | undefined): string;
  /** What is made or needed a week, as round as wherever else it stands: `+0.9 points`. */
  rate(value: number, unit: Unit | undefined): string;
  date(date: IsoDate): string;
  /** The period that is written, else the date. */
  day(value: { readonly date: IsoDate; readonly period?: Period | undefined }): string;
}

const MINUS = '−';
const DECIMALS = [2, 3, 4, 6, 9] as const;

/** Away from zero at a half, so that a loss reads like a gain of its size. */
function halfUp(value: number, decimals: number): number {
  const steps = 10 ** decimals;
  const rounded = Math.floor(round9(Math.abs(value) * steps) + 0.5) / steps;
  return Math.sign(value) * rounded;
}

export function figuresIn(language: Language): Figures {
  const mark = { en: '.', vi: ',' }[language];
  const plain = (text: string): string => text.replace(/^-/, MINUS);
  const fixed = (value: number, decimals: number): string => {
    const text = value.toFixed(decimals);
    return plain(text.replace('.', mark));
  };
  const number = (value: number, decimals?: number): string => plain(formatNumber(value, language, decimals));
  const quantity = (value: number, unit: Unit | undefined): string =>
    plain(unit === undefined ? formatNumber(value, language) : formatQuantity(value, unit, language));
  const ratio = (value: number): string => {
    const rounded = halfUp(value, 2);
    if (Number.isInteger(rounded) && round9(value) !== rounded) return fixed(value, 4);
    const grade = gradeOf(Math.abs(value));
    const decimals = DECIMALS.find((each) => gradeOf(Math.abs(halfUp(value, each))) === grade) ?? 9;
    return fixed(halfUp(value, decimals), decimals);
  };
  return {
    ratio,
    compared(values) {
      const apart = new Set(values.map(round9)).size;
      const texts = values.map(ratio);
      if (new Set(texts).size === apart) return texts;
      const decimals = DECIMALS.find((each) => new Set(values.map((value) => halfUp(value, each))).size === apart) ?? 9;
      return values.map((value) => fixed(halfUp(value, decimals), decimals));
    },
    decimal: (value, decimals) => fixed(halfUp(value, decimals), decimals),
    like(written, value) {
      const decimals = /\d*$/.exec(written)?.[0].length ?? 0;
      return fixed(halfUp(value, decimals), decimals);
    },
    grade: (value) => fixed(value, 1),
    number,
    signed: (value) => (value > 0 ? `+${number(value)}` : number(value)),
    quantity,
    change(value, unit) {
      const size = Math.abs(value);
      const text = (unit && pointsBetween(number(size), unit, language)) ?? quantity(size, unit);
      return value === 0 ? text : `${value < 0 ? MINUS : '+'}${text}`;
    },
    rate(value, unit) {
      return unit === undefined || value === 0 ? this.change(value, unit) : formatRate(value, unit, language);
    },
    date: (date) => formatDate(date, language),
    day: ({ date, period }) => (period === undefined ? formatDate(date, language) : formatPeriod(period, language)),
  };
}

/**
 * Numbers of one unit for a formula: without the unit, money from a million on in its magnitude, so that
 * `2,900,000,000 − 2,400,000,000` is `2.9 − 2.4`; with as many decimals as it takes for what is printed to come to the
 * printed result. A negative one stands in brackets.
 */
export function terms(
  values: readonly number[],
  unit: Unit | undefined,
  figures: Figures,
  comesTo?: (printed: readonly number[], decimals: number | undefined) => boolean,
): readonly string[] {
  const size = largest(values.map(Math.abs));
  const isMoney = unit?.dimension.kind === 'currency' && unit.factor === 1;
  const magnitude = !isMoney || size < 1e6 ? 1 : size >= 1e9 ? 1e9 : 1e6;
  const sized = values.map((value) => value / magnitude);
  const isEnough = (decimals: number | undefined): boolean =>
    comesTo === undefined ||
    comesTo(
      sized.map((value) => shownValue(value, decimals)),
      decimals,
    );
  const found = [undefined, ...DECIMALS].find(isEnough);
  const enough = found ?? (isEnough(undefined) ? undefined : 9);
  return sized.map((value) => {
    const text = figures.number(value, enough);
    return value < 0 ? `(${text})` : text;
  });
}

/** Ratios for a formula, with as many decimals as it takes for them as printed to come to the printed result. */
export function ratioTerms(
  values: readonly number[],
  figures: Figures,
  comesTo: (printed: readonly number[]) => boolean,
): readonly string[] {
  const shortest = values.map((value) => figures.ratio(value));
  if (comesTo(shortest.map(readBack))) return shortest;
  const decimals = DECIMALS.find((each) => comesTo(values.map((value) => halfUp(value, each)))) ?? 9;
  return values.map((value) => figures.decimal(value, decimals));
}

/** What a ratio says, as it is written in either language. */
function readBack(ratio: string): number {
  return Number(ratio.replace(',', '.').replace(MINUS, '-'));
}

/** Units whose words may follow the second of two numbers for both: `from 30 to 45 points`. */
const SHARED: ReadonlySet<string> = new Set<Unit['dimension']['kind']>(['words', 'time', 'points', 'none']);

/** The first of two numbers whose second is written with the unit. */
export function firstOfTwo(value: number, unit: Unit | undefined, figures: Figures): string {
  const shared = unit === undefined || SHARED.has(unit.dimension.kind);
  return shared ? figures.number(value) : figures.quantity(value, unit);
}

/** The numbers of a bound, with the unit. */
export function ends(bound: Bound, unit: Unit | undefined, figures: Figures): readonly [string, string] {
  if (bound.kind !== 'between') return [figures.quantity(bound.value, unit), ''];
  return [figures.number(bound.low), figures.quantity(bound.high, unit)];
}
