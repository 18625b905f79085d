import type { Kpi, KpiPledge } from '../model/plan.ts';
import type { IsoDate } from '../time/types.ts';

/** What a KPI's values are held against. */
type Clause = 'target' | 'alert' | 'scale';

/** One clause of a KPI as it was in force on a day. */
interface InForce {
  /** The last day on which it was so; undefined where that is how it is today. */
  readonly until: IsoDate | undefined;
  /** It was written and cannot be read, so that nobody knows what it was. */
  readonly unread: boolean;
}

/** A KPI as its `was` lines say that it was on a day. */
export interface KpiThen {
  /** With the target, alert and scale of that day; today's KPI itself where no `was` line says another. */
  readonly kpi: Kpi;
  readonly target: InForce;
  readonly alert: InForce;
  readonly scale: InForce;
}

/**
 * What was in force on a day: of each clause the `was` line that says it and ends first on that day or later (of two that
 * end on one day the upper), else today's.
 */
export function kpiOn(kpi: Kpi, day: IsoDate): KpiThen {
  const target = sourceOf(kpi, 'target', day);
  const alert = sourceOf(kpi, 'alert', day);
  const scale = sourceOf(kpi, 'scale', day);
  const isToday = target === kpi && alert === kpi && scale === kpi;
  return {
    kpi: isToday ? kpi : { ...kpi, target: target.target, alert: alert.alert, scale: scale.scale },
    target: inForce(target, 'target'),
    alert: inForce(alert, 'alert'),
    scale: inForce(scale, 'scale'),
  };
}

type Source = Kpi | KpiPledge;

function sourceOf(kpi: Kpi, clause: Clause, day: IsoDate): Source {
  let first: KpiPledge | undefined;
  for (const promise of kpi.promises) {
    if (promise.until < day || !says(promise, clause)) continue;
    if (first === undefined || promise.until < first.until) first = promise;
  }
  return first ?? kpi;
}

function says(source: Source, clause: Clause): boolean {
  return source[clause] !== undefined || source.written[clause] !== undefined || source.written.unread.includes(clause);
}

function inForce(source: Source, clause: Clause): InForce {
  const until = 'until' in source ? source.until : undefined;
  return { until, unread: source[clause] === undefined && says(source, clause) };
}
