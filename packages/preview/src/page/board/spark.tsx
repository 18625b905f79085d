import type { IsoDate, PublishedKpi } from '@okr/core';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { geometryOf } from '../detail/chart/geometry.ts';
import { kpiChart } from '../detail/chart/kpi.ts';
import { healthTones } from '../parts/index.ts';

/** As many as a glance takes in. */
const SHOWN = 24;

/** How a KPI went, over what it should be (a soft band with its edge) and its alert (dashed). The figures stand beside it. */
export function KpiSpark({
  kpi,
  asOf,
  width,
  height,
}: {
  kpi: PublishedKpi;
  asOf: IsoDate;
  width: number;
  height: number;
}): JSX.Element {
  const drawn = useMemo(() => sparkOf(kpi, asOf, width, height), [kpi, asOf, width, height]);
  const tone = kpi.health === null ? 'idle' : healthTones[kpi.health];
  return (
    <svg
      class={`kpi-spark tone-${tone}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {drawn?.bounds.map(({ kind, top, bottom, edges }) => (
        <g key={kind} class={kind}>
          <rect x="0" y={top} width={width} height={Math.max(0, bottom - top)} />
          {edges.map((at) => (
            <line key={at} x1="0" x2={width} y1={at} y2={at} />
          ))}
        </g>
      ))}
      {drawn === undefined ? null : (
        <>
          <path class="line" d={drawn.line} />
          <circle class="fill" cx={drawn.end[0]} cy={drawn.end[1]} r="2.6" />
        </>
      )}
    </svg>
  );
}

interface Spark {
  readonly line: string;
  readonly end: readonly [number, number];
  readonly bounds: readonly {
    readonly kind: string;
    readonly top: number;
    readonly bottom: number;
    readonly edges: readonly number[];
  }[];
}

/** Undefined for fewer than two values. */
export function sparkOf(kpi: PublishedKpi, asOf: IsoDate, width: number, height: number): Spark | undefined {
  const counting = kpi.actuals
    .filter((each) => each.counts)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const chart = kpiChart({ ...kpi, actuals: counting.slice(-SHOWN) }, asOf);
  const last = chart?.points.at(-1);
  if (chart === undefined || last === undefined || chart.points.length < 2) return undefined;
  const geometry = geometryOf(chart, { width, height, left: 3, right: width - 4, top: 4, bottom: height - 4 });
  return {
    line: geometry.path(chart.points),
    end: [geometry.x(last.date), geometry.y(last.value)],
    bounds: chart.areas.map(({ kind, low, high }) => ({
      kind,
      top: high === null ? 0 : geometry.y(high),
      bottom: low === null ? height : geometry.y(low),
      edges: [low, high].filter((end) => end !== null).map(geometry.y),
    })),
  };
}
