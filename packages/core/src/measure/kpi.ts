import type { WrittenKpi } from '../model/written.ts';
import type { Bound, Quantity, Unit, WrittenBound } from '../quantity/quantity.ts';
import { noUnit } from '../quantity/unit.ts';
import { boundQuantities, settleBound } from './bound.ts';
import { type Frame, isDonor, settleIn, sizeOf } from './inherit.ts';
import type { MeasureProblem, Settled } from './problems.ts';
import { percentsOf } from './share.ts';

export interface SettledKpi {
  /** From its `unit` clause, else from the first of its numbers that says one. */
  readonly unit: Unit;
  readonly target: Bound | undefined;
  readonly alert: Bound | undefined;
  /** Four thresholds, all rising or all falling; undefined where they are neither. */
  readonly scale: readonly [number, number, number, number] | undefined;
  readonly problems: readonly MeasureProblem[];
  /** Puts an actual into the KPI's unit. */
  readonly actual: (quantity: Quantity) => Settled<number>;
}

/** Brings the numbers of a KPI into its unit: bare ones take it, others are converted. */
export function settleKpi(written: WrittenKpi): SettledKpi {
  const frame = frameOf(written);
  const problems: MeasureProblem[] = [];
  const take = (quantity: Quantity): number | undefined => {
    const settled = settleIn(frame, quantity);
    problems.push(...settled.problems);
    return settled.value;
  };
  const bound = (clause: { readonly value: WrittenBound } | undefined): Bound | undefined =>
    clause && settleBound(clause.value, take);
  const target = bound(written.target);
  const alert = bound(written.alert);
  const scale = settleScale(written, take, problems);
  return { unit: frame.unit, target, alert, scale, problems, actual: (quantity) => settleIn(frame, quantity) };
}

function frameOf(written: WrittenKpi): Frame {
  const numbers = [
    ...(written.target === undefined ? [] : boundQuantities(written.target.value)),
    ...(written.alert === undefined ? [] : boundQuantities(written.alert.value)),
    ...(written.scale?.value ?? []),
  ];
  const own = written.unit?.value;
  const actuals = written.actuals.flatMap(({ value }) => value ?? []);
  const alike = { rival: undefined, open: false };
  if (own !== undefined) {
    return { ...alike, unit: own, source: undefined, size: 0, percents: percentsOf([...numbers, ...actuals], own) };
  }
  const source = numbers.find(isDonor) ?? actuals.find(isDonor);
  const unit = source?.unit ?? noUnit;
  const percents = percentsOf([...numbers, ...actuals], unit);
  return { ...alike, unit, source, size: sizeOf(numbers, source, unit), percents };
}

function settleScale(
  written: WrittenKpi,
  take: (quantity: Quantity) => number | undefined,
  problems: MeasureProblem[],
): SettledKpi['scale'] {
  const { scale } = written;
  if (scale === undefined) return undefined;
  const values = scale.value.flatMap((quantity) => take(quantity) ?? []);
  // A threshold that could not be taken has its own problem.
  if (values.length < scale.value.length) return undefined;
  const [a, b, c, d] = values;
  const ordered = values.length === 4 && (rises(values) || rises(values.map((value) => -value)));
  if (ordered && a !== undefined && b !== undefined && c !== undefined && d !== undefined) return [a, b, c, d];
  problems.push({ rule: 'bad-scale', span: scale.span, quantities: scale.value, values });
  return undefined;
}

function rises(values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || value > (values[index - 1] ?? value));
}
