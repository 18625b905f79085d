import type { Unit } from '../../quantity/quantity.ts';
import type { Course } from '../course.ts';
import type { KeyResultScore } from '../key-result.ts';
import { ends, type Figures, firstOfTwo, terms } from './figures.ts';
import type { Sentences } from './sentences.ts';

/** Where a measure goes: `from 30 to 45 points`, `at least 60%`; undefined where it goes nowhere. */
export function describeCourse(course: Course, unit: Unit, figures: Figures, say: Sentences): string | undefined {
  switch (course.kind) {
    case 'move': {
      const to = figures.quantity(course.target, unit);
      if (course.origin === 'zero') return say.to(to);
      return say.path(firstOfTwo(course.baseline, unit, figures), to, course.target > course.baseline);
    }
    case 'keep':
    case 'hold':
      return say.hold(say.bound(course.bound.kind, ...ends(course.bound, unit, figures)));
    case 'none':
      return undefined;
  }
}

type Measured = Extract<KeyResultScore['basis'], { by: 'measure' }>;

/** What had to be assumed of the baseline. */
export function describeBaseline({ course, measure }: Measured, figures: Figures, say: Sentences): string | undefined {
  if (course.kind === 'none') return undefined;
  const { origin, baseline } = course;
  if (origin === undefined || origin === 'written') return undefined;
  return say.origin(origin, figures.quantity(baseline ?? 0, measure.unit));
}

/** `200 × 1.3 = 260`, `700 + 300 = 1,000`; undefined for an absolute target. */
export function describeRelative({ course, measure }: Measured, figures: Figures, say: Sentences): string | undefined {
  const goal = measure.target?.goal;
  if (course.kind !== 'move' || goal === undefined || goal.kind === 'absolute') return undefined;
  const [baseline = '', target = ''] = terms([course.baseline, course.target], measure.unit, figures);
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
  const { course, measure } = basis;
  const { current, progress } = score;
  if (course.kind === 'none') return say.none(course.reason);
  if (current === undefined || progress === undefined) return undefined;
  if (course.kind === 'hold') return say.stillTarget(progress === 1);
  if (course.kind === 'keep') {
    const bound = say.bound(course.bound.kind, ...ends(course.bound, measure.unit, figures));
    return say.inside(figures.quantity(current.value, measure.unit), bound, progress === 1);
  }
  const [c = '', b = '', t = ''] = terms([current.value, course.baseline, course.target], measure.unit, figures);
  const formula = course.baseline === 0 ? `${c} / ${t}` : `(${c} − ${b}) / (${t} − ${b})`;
  return say.score(formula, figures.ratio(progress));
}
