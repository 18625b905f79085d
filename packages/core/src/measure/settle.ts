import { addAll } from '../lists.ts';
import type { Goal, Measure } from '../model/plan.ts';
import type { WrittenMeasure } from '../model/written.ts';
import type { Quantity, Unit } from '../quantity/quantity.ts';
import { matchUnits, noUnit, readUnit } from '../quantity/unit.ts';
import { writeWithUnit } from '../quantity/write.ts';
import { boundQuantities, settleBound } from './bound.ts';
import { type Frame, isDonor, rewritten, settleIn, sizeOf } from './inherit.ts';
import type { MeasureProblem } from './problems.ts';
import { percentsOf } from './share.ts';
import { isSizeLost } from './sizes.ts';

export interface SettledMeasure {
  /** Undefined where there is neither `to` nor `keep`. */
  readonly measure: Measure | undefined;
  readonly problems: readonly MeasureProblem[];
}

/** The parts of a measure, each known to be a level or relative to the baseline. */
interface Parts {
  readonly baseline: Quantity | undefined;
  readonly target: Quantity | undefined;
  readonly relative: boolean;
  readonly keep: readonly Quantity[];
}

/**
 * Brings the numbers of one measure into one unit: the target's, or the baseline's where the target is relative to it.
 * Bare numbers take unit and magnitude of the target (if it is relative: of the baseline), else of the baseline. Of two
 * ways of measuring the first stands. Where none of its numbers says a unit, that of the measure `around` it is meant, and
 * what it does not say of its baseline is what that says: a `was` line speaks in the words of today's.
 */
export function settleMeasure(written: WrittenMeasure, around?: WrittenMeasure): SettledMeasure {
  const parts = partsOf(written, around);
  if (parts.target === undefined && parts.keep.length === 0) return { measure: undefined, problems: [] };
  const today = around && frameOf(partsOf(around));
  const frame = frameOf(parts, today);
  const problems: MeasureProblem[] = [];
  const take = (quantity: Quantity): number | undefined => {
    const settled = settleIn({ ...frame, rival: undefined }, quantity);
    addAll(problems, settled.problems);
    return settled.value;
  };
  const { baseline: from, target: to } = parts;
  // The unit's own number comes first; what does not fit it is to blame.
  const goal = to && goalOf(to, parts.relative, frame, problems);
  const baseline = from && take(from);
  const stretch = settleStretch(written, parts, frame, problems);
  const keep = parts.keep.length > 0 && written.keep ? settleBound(written.keep.value, take) : undefined;
  const apart = sizesApart(parts);
  addAll(problems, apart);
  const broken = brokenBy(written, parts, goal, baseline, problems);
  if (today !== undefined && broken === undefined) addAll(problems, foreignTo(today, frame));
  const told = problems
    .filter(({ rule }) => apart.length === 0 || rule !== 'unit-words-differ')
    .map((problem) => blameLater(problem, parts));
  const measure: Measure = {
    unit: frame.unit,
    cumulative: written.cumulative !== undefined,
    direction: written.direction,
    baseline: written.from?.value === 'unknown' ? 'unknown' : baseline,
    target: goal && { goal, comparison: comparisonOf(written) },
    stretch,
    keep,
    broken,
  };
  if (measure.target === undefined && keep === undefined && broken === undefined)
    return { measure: undefined, problems: told };
  return { measure, problems: told };
}

/** Of a baseline and a target of which one lost its size: that one is to blame. */
function sizesApart({ baseline, target, relative }: Parts): readonly MeasureProblem[] {
  if (baseline === undefined || target === undefined || relative) return [];
  const lost = (sized: Quantity, plain: Quantity): readonly MeasureProblem[] => {
    if (!isSizeLost(sized, plain)) return [];
    const text = plain.text.slice(0, plain.text.length - plain.unit.text.length).trim();
    const readings = [{ text: writeWithUnit(text, sized.magnitudeText, sized.unit) }];
    const { unit: expected } = sized;
    return [
      { rule: 'unit-mismatch', reason: 'size', span: plain.span, quantity: plain, expected, other: sized, readings },
    ];
  };
  return [...lost(baseline, target), ...lost(target, baseline)];
}

/** A promise in another dimension than the measure around it can never be held against it. */
function foreignTo({ unit: expected, source: other }: Frame, { unit, source }: Frame): readonly MeasureProblem[] {
  const isPlain = expected.dimension.kind === 'none' || unit.dimension.kind === 'none';
  if (source === undefined || isPlain || matchUnits(unit, expected) !== 'different') return [];
  const { span } = source;
  return [{ rule: 'unit-mismatch', reason: 'different', span, quantity: source, expected, other, readings: [] }];
}

/** Of a baseline and a target that do not fit the one written later is to blame, as a reader meets it. */
function blameLater(problem: MeasureProblem, { baseline, target }: Parts): MeasureProblem {
  if (problem.rule !== 'unit-mismatch' && problem.rule !== 'unit-words-differ') return problem;
  if (problem.rule === 'unit-mismatch' && problem.reason === 'size') return problem;
  if (problem.quantity !== baseline || target === undefined || problem.other !== target) return problem;
  if (target.span.start < baseline.span.start) return problem;
  const readings = problem.rule === 'unit-words-differ' ? rewritten(target, baseline.unit) : [];
  return { ...problem, span: target.span, quantity: target, expected: baseline.unit, other: baseline, readings };
}

/** What a check-in of this measure is held against; undefined for no measure. */
export function measureFrame(written: WrittenMeasure): Frame | undefined {
  const parts = partsOf(written);
  return parts.target === undefined && parts.keep.length === 0 ? undefined : frameOf(parts);
}

function comparisonOf(written: WrittenMeasure): NonNullable<Measure['target']>['comparison'] {
  const kind = written.to?.value.comparison;
  return kind === 'between' ? undefined : kind;
}

function partsOf(written: WrittenMeasure, around?: WrittenMeasure): Parts {
  const { from, to, keep } = written;
  const baseline = from === undefined || from.value === 'unknown' ? undefined : from.value;
  const keepFirst = keep !== undefined && (to === undefined || keep.span.start < to.span.start);
  if (keepFirst) return { baseline, target: undefined, relative: false, keep: boundQuantities(keep.value) };
  const target = to?.value.value;
  const start = baseline ?? (around?.from?.value === 'unknown' ? undefined : around?.from?.value);
  const relative = target !== undefined && isRelative(target, start, to?.value.comparison !== undefined);
  return { baseline, target, relative, keep: [] };
}

/** A sign, or a multiple, counts from the baseline unless that is itself signed or a bound word stands before. */
function isRelative(quantity: Quantity, baseline: Quantity | undefined, bounded: boolean): boolean {
  if (quantity.times || quantity.change) return true;
  return quantity.sign !== undefined && baseline?.sign === undefined && !bounded;
}

const percent: Unit = readUnit('%');

function frameOf(parts: Parts, around?: Frame): Frame {
  const { baseline, target, relative, keep } = parts;
  const level = relative ? undefined : (target ?? keep.findLast(isDonor) ?? keep.at(-1));
  const own = isDonor(level) ? level : isDonor(baseline) ? baseline : undefined;
  const source = own ?? around?.source;
  const unit = unitOf(source, baseline, relative ? target : undefined);
  const levels = [...keep, level, baseline].filter((each) => each !== undefined);
  const rival = levels.find((each) => source !== undefined && isDonor(each) && areRivals(source, each));
  const open = relative && baseline === undefined && unit === noUnit;
  const size = own === undefined && around ? around.size : sizeOf(levels, source, unit);
  const percents = percentsOf(levels, unit);
  return { unit, source, rival, open, size, percents: percents && [...percents, ...(around?.percents ?? [])] };
}

/** The unit written by the source; a source of magnitude alone takes the baseline's; a relative target may lend its own. */
function unitOf(source: Quantity | undefined, baseline: Quantity | undefined, relative: Quantity | undefined): Unit {
  for (const each of [source, baseline]) {
    if (isDonor(each) && each.unit.dimension.kind !== 'none') return each.unit;
  }
  if (relative === undefined || relative.times) return noUnit;
  const kind = relative.unit.dimension.kind;
  return kind === 'points' ? percent : kind === 'percent' ? noUnit : relative.unit;
}

/** Two numbers that convert but are written in different units or magnitudes; a zero is zero in all of them. */
function areRivals(source: Quantity, other: Quantity): boolean {
  if (other.value === 0 || source === other) return false;
  const sized = source.unit.dimension.kind === 'none' || other.unit.dimension.kind === 'none';
  const match = sized ? 'same' : matchUnits(source.unit, other.unit);
  return match === 'convertible' || (match === 'same' && source.magnitude !== other.magnitude);
}

/** A target or stretch as a level, a factor or an amount on top of the baseline. */
function goalOf(quantity: Quantity, relative: boolean, frame: Frame, problems: MeasureProblem[]): Goal | undefined {
  if (quantity.times) return { kind: 'times', factor: quantity.value };
  if (relative && quantity.unit.dimension.kind === 'percent') {
    return { kind: 'times', factor: Number((1 + quantity.value / 100).toPrecision(15)) };
  }
  if (relative && quantity.unit.dimension.kind === 'points' && frame.unit.dimension.kind === 'percent') {
    return { kind: 'plus', amount: quantity.value };
  }
  const settled = settleIn({ ...frame, rival: undefined, size: relative ? 0 : frame.size }, quantity, relative);
  addAll(problems, settled.problems);
  if (settled.value === undefined) return undefined;
  return relative ? { kind: 'plus', amount: settled.value } : { kind: 'absolute', value: settled.value };
}

function settleStretch(
  written: WrittenMeasure,
  parts: Parts,
  frame: Frame,
  problems: MeasureProblem[],
): Goal | undefined {
  const stretch = written.stretch?.value;
  if (stretch === undefined || parts.target === undefined) return undefined;
  return goalOf(stretch, isRelative(stretch, parts.baseline, false), frame, problems);
}

function brokenBy(
  written: WrittenMeasure,
  parts: Parts,
  goal: Goal | undefined,
  baseline: number | undefined,
  problems: MeasureProblem[],
): Measure['broken'] {
  const { baseline: from, target: to } = parts;
  const lost = brokenValue(written, parts, problems);
  if (lost !== undefined) return lost;
  // A running total starts at 0 whatever it is compared with.
  if (written.cumulative !== undefined) return undefined;
  if (from === undefined || to === undefined || goal === undefined || baseline === undefined) return undefined;
  if (!isSameLevel(goal, baseline)) return undefined;
  problems.push({ rule: 'baseline-equals-target', span: to.span, baseline: from, target: to });
  return 'baseline-equals-target';
}

/** A number of the measure that could not be taken: nothing else may stand in for it. */
function brokenValue(
  written: WrittenMeasure,
  { baseline, target, keep }: Parts,
  problems: readonly MeasureProblem[],
): 'unit-mismatch' | 'unread' | undefined {
  const stretch = target === undefined ? undefined : written.stretch?.value;
  const spans = new Set([baseline, target, stretch, ...keep].map((each) => each?.span));
  for (const { rule, span } of problems) {
    if (!spans.has(span)) continue;
    if (rule === 'unit-mismatch') return 'unit-mismatch';
    if (rule === 'check-in-magnitude' || rule === 'ambiguous-number') return 'unread';
  }
  return undefined;
}

/** To nine decimals, as all comparisons of scores. A factor on 0 is another matter: it has no target at all. */
function isSameLevel(goal: Goal, baseline: number): boolean {
  switch (goal.kind) {
    case 'absolute':
      return Math.abs(goal.value - baseline) < 5e-10;
    case 'times':
      return baseline !== 0 && Math.abs(baseline * goal.factor - baseline) < 5e-10;
    case 'plus':
      return Math.abs(goal.amount) < 5e-10;
  }
}
