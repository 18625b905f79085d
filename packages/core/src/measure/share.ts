import { largest, smallest } from '../lists.ts';
import { writeNumber } from '../quantity/number.ts';
import type { Quantity, Unit } from '../quantity/quantity.ts';
import { readUnit } from '../quantity/unit.ts';
import { writeWithUnit } from '../quantity/write.ts';
import type { MeasureProblem } from './problems.ts';

/** The sizes of those numbers of a measure in % that say which they are: with their sign, or from 1 on. */
export function percentsOf(quantities: readonly Quantity[], unit: Unit): readonly number[] | undefined {
  if (unit.dimension.kind !== 'percent') return undefined;
  return quantities.flatMap(({ bare, value, unit: own }) => {
    const says = bare ? Math.abs(value) >= 1 : own.dimension.kind === 'percent';
    return says ? [Math.abs(value)] : [];
  });
}

const points: Unit = readUnit('pp');

/**
 * What is wrong with a bare number of a measure in %: a share below 1 (`0.15` may be 15 %), and thousands that may be a
 * decimal (`1,250`). `percents` are the other numbers of the measure; `relative`: it is added to the baseline.
 */
export function percentProblem(
  quantity: Quantity,
  unit: Unit,
  percents: readonly number[],
  relative: boolean,
): MeasureProblem | undefined {
  const { value, groupedOnce, span } = quantity;
  const isShare = isDoubtful(Math.abs(value), percents);
  if (!isShare && !groupedOnce) return undefined;
  // In `1,250` the comma groups, so the other mark is the decimal one.
  const mark = quantity.text.includes(',') === isShare ? ',' : '.';
  const text = (number: number): string => {
    const plus = quantity.sign === '+' ? '+' : '';
    return writeWithUnit(plus + writeNumber(number, mark), '', relative ? points : unit);
  };
  const readings = (isShare ? [value * 100, value] : [value, value / 1000]).map((number) => ({ text: text(number) }));
  return { rule: 'ambiguous-number', reason: isShare ? 'share' : 'thousands', span, quantity, readings };
}

/**
 * A share of a hundred is doubted below 1: not where the measure counts in fractions of a per cent and the hundredfold lies
 * outside of it, nor where that would be more than ten times its largest number.
 */
function isDoubtful(size: number, percents: readonly number[]): boolean {
  if (!(size > 0 && size < 1)) return false;
  const most = largest(percents, 0);
  const least = smallest(percents.filter((percent) => percent > 0));
  const hundredfold = 100 * size;
  if (most > 0 && hundredfold > 10 * most) return false;
  return least >= 1 || (hundredfold >= least && hundredfold <= most);
}
