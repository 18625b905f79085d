import type { IsoDate, PublishedKpi } from '@okr/core';
import { dayAxis, valueAxis } from './axis.ts';
import { areasOf, endsOf, sortByDate } from './key-result.ts';
import type { Chart, ChartPoint, Level } from './model.ts';

/** More than this and the newest stand for all: older ones would be a smear. */
const MOST = 120;

/** How a KPI went against what is asked of it; undefined without an actual. */
export function kpiChart(kpi: PublishedKpi, asOf: IsoDate): Chart | undefined {
  const points = kpiPoints(kpi);
  const days = dayAxis([points[0]?.date ?? null, points.at(-1)?.date ?? null]);
  if (days === undefined) return undefined;
  const areas = [...areasOf('target', kpi.targetBound), ...areasOf('alert', kpi.alertBound)];
  const levels = (kpi.scale ?? []).map((value): Level => ({ kind: 'threshold', value, bound: null }));
  return {
    unit: kpi.unit,
    ...days,
    ...valueAxis([...points.map((point) => point.value), ...endsOf(areas)]),
    points,
    levels,
    areas,
    pace: [],
    forecast: null,
    promises: [],
    confidence: [],
    today: days.from <= asOf && asOf <= days.to ? asOf : null,
    due: null,
    stepped: false,
  };
}

function kpiPoints({ actuals, file }: PublishedKpi): readonly ChartPoint[] {
  const byDate = new Map<IsoDate, ChartPoint>();
  for (const { date, period, value, note, counts, range } of actuals) {
    if (value === null) continue;
    byDate.set(date, { date, period, value, source: 'actual', counts, confidence: null, note, place: { file, range } });
  }
  return sortByDate([...byDate.values()]).slice(-MOST);
}
