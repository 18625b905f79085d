import { bare as withoutMarks } from '../quantity/letters.ts';
import { writeNumber } from '../quantity/number.ts';
import type { Quantity, Unit } from '../quantity/quantity.ts';
import type { ValueReading } from '../quantity/reading.ts';
import { convert, matchUnits, noUnit } from '../quantity/unit.ts';
import { writeWithUnit } from '../quantity/write.ts';
import type { MeasureProblem, Settled } from './problems.ts';
import { percentProblem } from './share.ts';

/**
 * What the numbers of one measure share ("said once, meant for all"): the unit that all are converted to, and where a
 * bare number takes its unit and magnitude from.
 */
export interface Frame {
  readonly unit: Unit;
  /** The number that writes the unit; undefined where a `unit` clause does, or nothing. */
  readonly source: Quantity | undefined;
  /** Another number in a second unit or magnitude of the same dimension: a bare number could mean either. */
  readonly rival: Quantity | undefined;
  /** No number says a unit, and none is implied: a relative target without a baseline. Any unit will do. */
  readonly open: boolean;
  /** The size, in `unit`, that a bare number is held against; 0 where there is none. */
  readonly size: number;
  /** Of a measure in %: its numbers that are per cents beyond doubt, as sizes. */
  readonly percents: readonly number[] | undefined;
}

/** Numbers that say neither unit nor magnitude give none. */
export function isDonor(quantity: Quantity | undefined): quantity is Quantity {
  return quantity !== undefined && !quantity.bare && !quantity.times;
}

/** Times a power of ten, as the decimals say: 1.1 × 1 000 000 is 1 100 000. */
function scale(value: number, magnitude: number): number {
  return magnitude === 1 ? value : Number((value * magnitude).toPrecision(15));
}

/** A number with the magnitude of its measure. */
function inherited(quantity: Quantity, source: Quantity | undefined): number {
  return source === undefined ? quantity.value : scale(quantity.value, source.magnitude);
}

/**
 * The largest size, in `unit`, that the numbers of a measure have. A bare one over a hundred times the others does not
 * count: it is the mistake that sizes are there to find.
 */
export function sizeOf(quantities: readonly Quantity[], source: Quantity | undefined, unit: Unit): number {
  let size = 0;
  for (const each of quantities) {
    if (!isDonor(each) || matchUnits(each.unit, unit) === 'different') continue;
    size = Math.max(size, Math.abs(convert(each.value, each.unit, unit)));
  }
  const limit = size === 0 ? Number.POSITIVE_INFINITY : 100 * size;
  for (const each of quantities) {
    const own = each.bare ? Math.abs(inherited(each, source)) : 0;
    if (own <= limit) size = Math.max(size, own);
  }
  return size;
}

/** Puts a number into the unit of its frame, with what is wrong with it; `relative`: it counts from the baseline. */
export function settleIn(frame: Frame, quantity: Quantity, relative = false): Settled<number> {
  if (quantity.times) return mismatch('times', frame, quantity, []);
  if (frame.open) return { value: quantity.value, problems: [] };
  if (!quantity.bare) return settleWritten(frame, quantity);
  const { source, rival, unit, percents } = frame;
  const doubt = percents && percentProblem(quantity, unit, percents, relative);
  if (doubt !== undefined) return { value: undefined, problems: [doubt] };
  if (rival !== undefined && source !== undefined) {
    return mismatch('bare-between', frame, quantity, [likeSource(quantity, source), likeSource(quantity, rival)]);
  }
  const own = inherited(quantity, source);
  const value =
    source === undefined ? own : convert(own, source.unit.dimension.kind === 'none' ? unit : source.unit, unit);
  if (source === undefined || source.magnitude === 1) return { value, problems: [] };
  if (frame.size === 0 || Math.abs(value) <= 100 * frame.size) return { value, problems: [] };
  const problem: MeasureProblem = {
    rule: 'check-in-magnitude',
    span: quantity.span,
    quantity,
    value,
    magnitudeText: source.magnitudeText,
    unit,
    readings: [{ text: fullNumber(quantity, source) }],
  };
  return { value: undefined, problems: [problem] };
}

function settleWritten(frame: Frame, quantity: Quantity): Settled<number> {
  const { unit } = frame;
  // A magnitude without a unit (`2,9 tỷ`) takes the unit.
  if (quantity.unit.dimension.kind === 'none') {
    if (quantity.magnitude !== 1 && isShare(unit)) return mismatch('different', frame, quantity, []);
    const value = quantity.value / wordFactor(unit);
    return isOutsized(frame, value) ? outsized(frame, quantity) : { value, problems: [] };
  }
  switch (matchUnits(quantity.unit, unit)) {
    case 'different':
      // A measure that says its size only (`5 tỷ`) says nothing against a currency.
      if (isSizeOnly(frame) && quantity.unit.dimension.kind === 'currency') {
        return { value: quantity.value / wordFactor(unit), problems: [] };
      }
      return mismatch('different', frame, quantity, []);
    case 'words-differ':
      return { value: convert(quantity.value, quantity.unit, unit), problems: [wordsDiffer(frame, quantity)] };
    default:
      return { value: convert(quantity.value, quantity.unit, unit), problems: [] };
  }
}

/** `1/3`, `5%`, `2pp`: nothing there is in millions. */
function isShare({ dimension: { kind } }: Unit): boolean {
  return kind === 'out-of' || kind === 'percent' || kind === 'points';
}

/** A size where the measure has none, over a hundred times of all its numbers: `38k` where 30 points are to be 45. */
function isOutsized({ unit, source, size }: Frame, value: number): boolean {
  const isPlain = unit.factor === 1 && (unit.dimension.kind === 'words' || unit.dimension.kind === 'none');
  return isPlain && source?.magnitude === 1 && size > 0 && Math.abs(value) > 100 * size;
}

function outsized(frame: Frame, quantity: Quantity): Settled<number> {
  const { unit: expected, source: other } = frame;
  const number = quantity.text.slice(0, quantity.text.lastIndexOf(quantity.magnitudeText)).trim();
  const readings = number === '' ? [] : [{ text: number }];
  const { span } = quantity;
  return {
    value: undefined,
    problems: [{ rule: 'unit-mismatch', reason: 'size', span, quantity, expected, other, readings }],
  };
}

function isSizeOnly({ unit, source }: Frame): boolean {
  return unit.dimension.kind === 'none' && (unit.factor !== 1 || (source !== undefined && source.magnitude !== 1));
}

/** The magnitude inside a unit such as `tỷ đồng`; 1 for units of time, whose factor is none. */
function wordFactor(unit: Unit): number {
  return unit.dimension.kind === 'time' ? 1 : unit.factor;
}

function mismatch(
  reason: 'different' | 'bare-between' | 'times',
  frame: Frame,
  quantity: Quantity,
  texts: readonly string[],
): Settled<number> {
  const problem: MeasureProblem = {
    rule: 'unit-mismatch',
    reason,
    span: quantity.span,
    quantity,
    expected: frame.unit,
    other: frame.source,
    readings: texts.map((text) => ({ text })),
  };
  return { value: undefined, problems: [problem] };
}

function wordsDiffer(frame: Frame, quantity: Quantity): MeasureProblem {
  const { unit, source } = frame;
  return {
    rule: 'unit-words-differ',
    span: quantity.span,
    quantity,
    expected: unit,
    other: source,
    readings: rewritten(quantity, unit),
  };
}

/** The quantity with the expected words in the place of its own. */
export function rewritten(quantity: Quantity, unit: Unit): readonly ValueReading[] {
  const at = quantity.text.lastIndexOf(quantity.unit.text);
  if (at <= 0 || unit.factor !== 1) return [];
  // A unit in quotes stays in quotes.
  const after = quantity.text.slice(at + quantity.unit.text.length);
  return [{ text: `${quantity.text.slice(0, at)}${unit.text}${after}` }];
}

/** A bare number in the words of another: `900` like `1,2 tỷ đồng` is `900 tỷ đồng`. */
function likeSource(quantity: Quantity, source: Quantity): string {
  // A group before a magnitude would be a question of its own.
  const number = quantity.groupedOnce ? String(quantity.value) : quantity.text;
  return writeWithUnit(number, source.magnitudeText, source.unit);
}

/** The bare number as it stands, with the unit but not the magnitude; where there is no unit, in that magnitude. */
function fullNumber(quantity: Quantity, source: Quantity): string {
  if (source.unit !== noUnit) return writeWithUnit(quantity.text, '', source.unit);
  const mark = /^[a-z]*$/i.test(source.magnitudeText) && !isBareVietnamese(source.magnitudeText) ? '.' : ',';
  return writeWithUnit(writeNumber(quantity.value / source.magnitude, mark), source.magnitudeText, source.unit);
}

function isBareVietnamese(word: string): boolean {
  return ['tr', 'trieu', 'ty', 'ti', 'nghin', 'ngan'].includes(withoutMarks(word));
}
