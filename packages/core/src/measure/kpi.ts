import { addAll } from '../lists.ts';
import type { Kpi, Scale } from '../model/plan.ts';
import type { WrittenKpi, WrittenKpiRevision } from '../model/written.ts';
import type { Bound, Quantity, Unit, WrittenBound } from '../quantity/quantity.ts';
import { noUnit } from '../quantity/unit.ts';
import { boundQuantities, settleBound } from './bound.ts';
import { type Frame, isDonor, settleIn, sizeOf } from './inherit.ts';
import type { MeasureProblem, Settled } from './problems.ts';
import { percentsOf } from './share.ts';

/** What a KPI's values are held against, in its unit. A scale that neither rises nor falls is undefined. */
export interface SettledLevels extends Pick<Kpi, 'target' | 'alert' | 'scale'> {
  readonly problems: readonly MeasureProblem[];
}

export interface SettledKpi extends SettledLevels {
  /** From its `unit` clause, else from the first of its numbers that says one. */
  readonly unit: Unit;
  /** Puts an actual into the KPI's unit. */
  readonly actual: (quantity: Quantity) => Settled<number>;
  /** The same for what a `was` line says. */
  readonly revision: (written: WrittenKpiRevision) => SettledLevels;
}

/** Brings the numbers of a KPI into its unit: bare ones take it, others are converted. */
export function settleKpi(written: WrittenKpi): SettledKpi {
  const frame = frameOf(written);
  return {
    unit: frame.unit,
    ...settleLevels(written, frame),
    actual: (quantity) => settleIn(frame, quantity),
    revision: (revision) => settleLevels(revision, frame),
  };
}

type WrittenLevels = Pick<WrittenKpi, 'target' | 'alert' | 'scale'>;

function settleLevels(written: WrittenLevels, frame: Frame): SettledLevels {
  const problems: MeasureProblem[] = [];
  const take = (quantity: Quantity): number | undefined => {
    const settled = settleIn(frame, quantity);
    addAll(problems, settled.problems);
    return settled.value;
  };
  const bound = (clause: { readonly value: WrittenBound } | undefined): Bound | undefined =>
    clause && settleBound(clause.value, take);
  const target = bound(written.target);
  const alert = bound(written.alert);
  const scale = settleScale(written, take, problems);
  return { target, alert, scale, problems };
}

/** The numbers of a KPI or of one of its `was` lines. */
function levelQuantities({ target, alert, scale }: WrittenLevels): readonly Quantity[] {
  return [
    ...(target === undefined ? [] : boundQuantities(target.value)),
    ...(alert === undefined ? [] : boundQuantities(alert.value)),
    ...(scale?.value ?? []),
  ];
}

function frameOf(written: WrittenKpi): Frame {
  const numbers = levelQuantities(written);
  const own = written.unit?.value;
  const actuals = written.actuals.flatMap(({ value }) => value ?? []);
  const alike = { rival: undefined, open: false };
  const former = written.revisions.flatMap(levelQuantities);
  const all = [...numbers, ...actuals, ...former];
  if (own !== undefined) return { ...alike, unit: own, source: undefined, size: 0, percents: percentsOf(all, own) };
  const source = numbers.find(isDonor) ?? actuals.find(isDonor) ?? former.find(isDonor);
  const unit = source?.unit ?? noUnit;
  const percents = percentsOf(all, unit);
  return { ...alike, unit, source, size: sizeOf(numbers, source, unit), percents };
}

function settleScale(
  written: WrittenLevels,
  take: (quantity: Quantity) => number | undefined,
  problems: MeasureProblem[],
): Scale | undefined {
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
