import type { KeywordPlace } from '../../dialect/dialect.ts';
import { type Fields, fieldsIn, isFields, numberIn, textOf } from './fields.ts';
import { line, type Words } from './words.ts';

/** The numbers of one key result or KPI: all of them are written in the same unit and power of it. */
export class Scale {
  private readonly unit: string | undefined;
  private readonly words: Words;
  private readonly size: number;
  /** Of the power, behind each number with a unit. */
  private readonly name: string;

  constructor(words: Words, unit: string | undefined, values: readonly (number | undefined)[]) {
    this.words = words;
    const said = values.filter((value) => value !== undefined && value !== 0);
    const [size, name] = words.dialect.units.magnitudes.find(([size]) => said.length > 0 && said.every(isIn(size))) ?? [
      1,
    ];
    // `5 billion` of a unit that is written before its number has no place.
    const isSpelt = unit === undefined || !/^[\p{Sc}%/]/u.test(unit);
    this.size = isSpelt ? size : 1;
    this.name = isSpelt && name !== undefined ? ` ${name}` : '';
    this.unit = unit;
  }

  /** With its unit. */
  whole(value: number, sign = ''): string {
    return this.words.quantity(sign + this.words.number(value / this.size) + this.name, this.unit);
  }

  /** Of a baseline, to which the unit of what comes behind it goes too. */
  low(value: number, sign: string, end: unknown): string {
    return end === undefined ? this.whole(value, sign) : sign + this.bare(value);
  }

  /** Below its measure, which says the unit. */
  bare(value: number): string {
    return this.words.number(value / this.size);
  }
}

/** Large enough for the word, and short with it. */
function isIn(size: number): (value: number | undefined) => boolean {
  return (value) => value !== undefined && Math.abs(value) >= size / 10 && Number.isInteger((value / size) * 100);
}

/** `at least 95%`, `between 3 and 5`. */
export function boundOf(value: unknown, scale: Scale, words: Words): string | undefined {
  if (!isFields(value)) return undefined;
  const [low, high, at] = [numberIn(value.low), numberIn(value.high), numberIn(value.value)];
  if (value.kind === 'between' && low !== undefined && high !== undefined)
    return line(words.say('between'), scale.bare(low), words.say('and'), scale.whole(high));
  const comparison = comparisons.find((kind) => kind === value.kind);
  return comparison === undefined || at === undefined ? undefined : line(words.say(comparison), scale.whole(at));
}

const comparisons = ['at-least', 'at-most', 'above', 'below'] as const;

/** The values of a key result's measure, wherever they stand. */
export function scaleOf(of: Fields, words: Words): Scale {
  const promises = fieldsIn(of.promises);
  const values = [of, ...promises].flatMap(({ baseline, target, stretch, bound }) => [
    ...[baseline, target, stretch].map(numberIn),
    ...(isFields(bound) ? [bound.low, bound.high, bound.value].map(numberIn) : []),
  ]);
  const checkIns = fieldsIn(of.checkIns).map(({ value }) => numberIn(value));
  return new Scale(words, textOf(of.unit), [...values, ...checkIns]);
}

/** `from 30 to 45 points`, `keep at least 99%`, as it reads back to the same course. */
export function measureOf(of: Fields, from: Fields, scale: Scale, words: Words): string | undefined {
  const baseline = numberIn(of.baseline);
  const target = numberIn(of.target);
  const bound = boundOf(of.bound, scale, words);
  if (from.kind === 'keep' && baseline === undefined) return words.clause('keep', bound);
  // A signed target would count from the baseline, but for a baseline with a sign.
  const sign = target !== undefined && target < 0 && baseline !== undefined && baseline >= 0 ? '+' : '';
  const stretch = numberIn(of.stretch);
  const start =
    baseline !== undefined && isWritten(of, from)
      ? scale.low(baseline, sign, bound ?? target)
      : needsBaseline(from, baseline, target)
        ? '?'
        : undefined;
  const end = bound ?? (target === undefined ? undefined : scale.whole(target));
  if (end === undefined && start === undefined) return undefined;
  return line(
    words.clause('from', start),
    words.clause('to', end ?? '?', start === undefined ? 'no-baseline' : way(baseline, target)),
    stretch === undefined ? undefined : words.clause('stretch', scale.whole(stretch)),
  );
}

/** A word for a way says one: where it is not known there must be none. */
function way(baseline: number | undefined, target: number | undefined): KeywordPlace {
  if (baseline === undefined || target === undefined) return 'no-baseline';
  return target < baseline ? 'falling' : 'rising';
}

/** What counted from 0, from the first check-in or from the first value of a KPI was not written. */
function isWritten(of: Fields, { baselineOrigin }: Fields): boolean {
  return of.baselineOrigin === undefined ? baselineOrigin !== null : of.baselineOrigin === 'written';
}

function needsBaseline(of: Fields, baseline: number | undefined, target: number | undefined): boolean {
  if (target === undefined && of.bound === null) return of.kind === 'move' && of.measuredBy === null;
  const origin = of.baselineOrigin;
  if (origin === 'zero' || of.cumulative === true) return false;
  return origin === 'first-check-in' || origin === 'kpi' || (baseline === undefined && of.score === null);
}
