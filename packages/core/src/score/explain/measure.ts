import { shownValue } from '../../format/number.ts';
import type { Comparison, Unit } from '../../quantity/quantity.ts';
import { boundWay } from '../bound.ts';
import type { Course } from '../course.ts';
import type { KeyResultScore } from '../key-result.ts';
import type { Standing } from '../standing.ts';
import { ends, type Figures, firstOfTwo, terms } from './figures.ts';
import type { Sentences, Unscored } from './sentences.ts';

/**
 * Where a measure goes: `from 30 to 45 points`, `at least 60%`; undefined where it goes nowhere. A bound is said as it was
 * written.
 */
export function describeCourse(
  course: Course,
  unit: Unit,
  comparison: Comparison | undefined,
  figures: Figures,
  say: Sentences,
): string | undefined {
  switch (course.kind) {
    case 'move': {
      const target = figures.quantity(course.target, unit);
      const to = comparison === undefined ? target : say.bound(comparison, target, '');
      if (course.cumulative) return say.total(to);
      if (course.origin === 'zero') return say.to(to);
      return say.path(firstOfTwo(course.baseline, unit, figures), to, course.target > course.baseline);
    }
    case 'ceiling':
      return say.ceiling(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)));
    case 'keep':
      return say.hold(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)));
    case 'none': {
      if (course.target === undefined || course.reason === 'unread' || course.reason === 'unit-mismatch')
        return undefined;
      const target = figures.quantity(course.target, unit);
      return say.to(comparison === undefined ? target : say.bound(comparison, target, ''));
    }
  }
}

type Measured = Extract<KeyResultScore['basis'], { by: 'measure' }>;

/** What had to be assumed of the baseline, and what decided that; nothing where it came to no score. */
export function describeBaseline(basis: Measured, figures: Figures, say: Sentences): readonly string[] {
  const { course, measure } = basis;
  if (course.kind === 'none') return [];
  const said = directionOf(basis, say);
  if (course.kind === 'ceiling' || (course.kind === 'move' && course.cumulative)) {
    return [joined(say.runningTotal(), course.kind === 'ceiling' ? said : undefined)];
  }
  const parts: string[] = [];
  const { origin, baseline } = course;
  if (origin !== undefined && origin !== 'written') {
    const first = basis.measurements.find(({ value }) => value === baseline);
    const date = origin === 'zero' || first === undefined ? undefined : figures.day(first);
    const asked = measure.baseline === 'unknown';
    parts.push(joined(say.origin(origin, figures.quantity(baseline ?? 0, measure.unit), date, asked), said));
  }
  if (course.kind === 'keep' && course.reason === 'already-there') parts.push(say.alreadyThere());
  return parts;
}

/** Where no number and no bound says the way: what does. */
function directionOf({ course, measure, direction }: Measured, say: Sentences): string | undefined {
  const goal = measure.target?.goal.kind ?? 'absolute';
  if (direction === undefined || measure.keep !== undefined || goal !== 'absolute') return undefined;
  if (boundWay(measure.target?.comparison) !== undefined) return undefined;
  const isAsked = measure.baseline === undefined || course.kind !== 'move';
  return isAsked ? say.direction(direction.by, direction.word, direction.way) : undefined;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('; ');
}

/** `200 × 1.3 = 260`, `700 + 300 = 1,000`; undefined for an absolute target. */
export function describeRelative({ course, measure }: Measured, figures: Figures, say: Sentences): string | undefined {
  const goal = measure.target?.goal;
  if (course.kind !== 'move' || goal === undefined || goal.kind === 'absolute') return undefined;
  const reference = course.cumulative && typeof measure.baseline === 'number' ? measure.baseline : course.baseline;
  const amount = goal.kind === 'plus' ? Math.abs(goal.amount) : 0;
  const sign = goal.kind === 'plus' && goal.amount < 0 ? -1 : 1;
  const [from = '', to = '', by = ''] = terms(
    [reference, course.target, amount],
    measure.unit,
    figures,
    ([b = 0, t = 0, change = 0], decimals) =>
      shownValue(goal.kind === 'times' ? b * goal.factor : b + sign * change, decimals) === t,
  );
  if (goal.kind === 'times') return say.relative(`${from} × ${figures.number(goal.factor, 9)} = ${to}`);
  return say.relative(`${from} ${sign < 0 ? '−' : '+'} ${by} = ${to}`);
}

/** The formula of the score with the values in it; undefined without a value. */
export function scoreFormula(
  { basis, progress }: KeyResultScore,
  figures: Figures,
  say: Sentences,
): string | undefined {
  if (basis.by !== 'measure') return undefined;
  const { course, measure, direction, measurements, held, first } = basis;
  if (course.kind === 'none') {
    const measured = measurements.find(({ value }) => value === first?.value);
    const dated = measured && `${figures.quantity(measured.value, measure.unit)} (${figures.day(measured)})`;
    return say.none(unscored(course), direction ?? { word: '', way: 'down' }, dated ?? '');
  }
  return progressFormula(course, measure.unit, { current: measurements.at(-1), held, progress }, figures, say);
}

function unscored({ reason, origin, target }: Extract<Course, { kind: 'none' }>): Unscored {
  if (reason === 'which-way' && (target ?? 1) <= 0) return 'below-zero';
  return reason === 'baseline-equals-target' && origin !== 'written' ? 'first-is-target' : reason;
}

/** `(38 − 30) / (45 − 30) = 0.53`, `2 / 3 = 0.67` of a level to hold; undefined without a value. */
export function progressFormula(
  course: Exclude<Course, { kind: 'none' }>,
  unit: Unit,
  { current, held, progress }: Standing,
  figures: Figures,
  say: Sentences,
): string | undefined {
  if (current === undefined || progress === undefined) return undefined;
  if (course.kind === 'ceiling') {
    return say.within(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)), progress === 1);
  }
  const result = figures.ratio(progress);
  if (course.kind === 'keep') {
    return held && say.score(`${figures.number(held.held)} / ${figures.number(held.of)}`, result);
  }
  const isShare = course.baseline === 0;
  const [c = '', t = '', b = ''] = terms(
    [current.value, course.target, ...(isShare ? [] : [course.baseline])],
    unit,
    figures,
    ([now = 0, to = 0, from = 0]) => figures.ratio((now - from) / (to - from)) === result,
  );
  return say.score(isShare ? `${c} / ${t}` : `(${c} − ${b}) / (${t} − ${b})`, result);
}
