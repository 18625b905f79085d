import type { Comparison, Unit } from '../../quantity/quantity.ts';
import { boundWay, type Course } from '../course.ts';
import type { KeyResultScore } from '../key-result.ts';
import { ends, type Figures, firstOfTwo, terms } from './figures.ts';
import type { Sentences } from './sentences.ts';

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
      return say.total(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)));
    case 'keep':
      return say.hold(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)));
    case 'none':
      return undefined;
  }
}

type Measured = Extract<KeyResultScore['basis'], { by: 'measure' }>;

/** What had to be assumed of the baseline, and what decided that. */
export function describeBaseline(basis: Measured, figures: Figures, say: Sentences): string | undefined {
  const { course, measure, direction } = basis;
  if (course.kind === 'ceiling' || (course.kind === 'move' && course.cumulative)) return say.runningTotal();
  const parts: string[] = [];
  const { origin, baseline } = course;
  if (origin !== undefined && origin !== 'written') {
    const first = basis.measurements.find(({ value }) => value === baseline);
    const date = origin === 'zero' || first === undefined ? undefined : figures.day(first);
    parts.push(say.origin(origin, figures.quantity(baseline ?? 0, measure.unit), date));
  }
  const asks = measure.baseline === undefined || (measure.baseline === 'unknown' && course.kind === 'keep');
  const isSaid = measure.keep === undefined && boundWay(measure.target?.comparison) === undefined;
  if (asks && isSaid && direction !== undefined && course.kind !== 'none') {
    parts.push(say.direction(direction.by, direction.word, direction.way));
  }
  if (course.kind === 'keep' && course.reason === 'already-there') parts.push(say.alreadyThere());
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** `200 × 1.3 = 260`, `700 + 300 = 1,000`; undefined for an absolute target. */
export function describeRelative({ course, measure }: Measured, figures: Figures, say: Sentences): string | undefined {
  const goal = measure.target?.goal;
  if (course.kind !== 'move' || goal === undefined || goal.kind === 'absolute') return undefined;
  const reference = course.cumulative && typeof measure.baseline === 'number' ? measure.baseline : course.baseline;
  const [baseline = '', target = ''] = terms([reference, course.target], measure.unit, figures);
  if (goal.kind === 'times') return say.relative(`${baseline} × ${figures.number(goal.factor)} = ${target}`);
  const [amount = ''] = terms([Math.abs(goal.amount)], measure.unit, figures);
  return say.relative(`${baseline} ${goal.amount < 0 ? '−' : '+'} ${amount} = ${target}`);
}

/** The formula of the score with the values in it; undefined without a value. */
export function scoreFormula(
  score: KeyResultScore,
  basis: Measured,
  figures: Figures,
  say: Sentences,
): string | undefined {
  const { course, measure, held } = basis;
  const { current, progress } = score;
  if (course.kind === 'none') return say.none(course.reason, basis.direction?.word ?? '');
  if (current === undefined || progress === undefined) return undefined;
  if (course.kind === 'ceiling') {
    const bound = say.bound(course.bound.kind, ...ends(course.bound, measure.unit, figures));
    return say.inside(figures.quantity(current.value, measure.unit), bound, progress === 1);
  }
  const result = figures.ratio(progress);
  if (course.kind === 'keep') {
    return held && say.score(`${figures.number(held.held)} / ${figures.number(held.of)}`, result);
  }
  const isShare = course.baseline === 0;
  const [c = '', t = '', b = ''] = terms(
    [current.value, course.target, ...(isShare ? [] : [course.baseline])],
    measure.unit,
    figures,
    ([now = 0, to = 0, from = 0]) => figures.ratio((now - from) / (to - from)) === result,
  );
  return say.score(isShare ? `${c} / ${t}` : `(${c} − ${b}) / (${t} − ${b})`, result);
}
