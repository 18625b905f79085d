import { largest } from '@okr/core';
import type { JSX, RefObject } from 'preact';
import { type Tone, usePage } from '../../parts/index.ts';
import { detailWords } from '../words/index.ts';
import { AXIS, Confidence, DayAxis, STRIP, ValueAxis, valueLabels } from './axes.tsx';
import { type Frame, type Geometry, geometryOf } from './geometry.ts';
import type { Area, Chart, ChartPoint, Dated } from './model.ts';
import { sayPoint } from './say.ts';

const PLOT = 148;
const TOP = 20;
/** Of one figure in bold, or a per cent sign. */
const WIDE_LETTER = 7.5;

export interface PlotProps {
  readonly chart: Chart;
  readonly title: string;
  readonly tone: Tone;
  readonly width: number;
  readonly picture: RefObject<SVGSVGElement | null>;
  /** The point that is read now. */
  readonly active: number;
  readonly onActive: (index: number) => void;
}

export function Plot({ chart, title, tone, width, picture, active, onActive }: PlotProps): JSX.Element {
  const { format, language } = usePage();
  const words = detailWords[language];
  const labels = valueLabels(chart, format);
  const frame = frameOf(chart, width, largest(labels.map(({ text }) => text.length)));
  const geometry = geometryOf(chart, frame);
  const name = words.chart(title, chart.points.length, format.date(chart.from), format.date(chart.to));
  return (
    <svg
      ref={picture}
      class={`plot tone-${tone}`}
      role="group"
      aria-label={name}
      width={frame.width}
      height={frame.height}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      onPointerMove={(event) => {
        const index = nearest(chart, geometry, event.clientX - event.currentTarget.getBoundingClientRect().left);
        if (index !== undefined && index !== active) onActive(index);
      }}
    >
      <svg aria-hidden="true" overflow="visible">
        <ValueAxis labels={labels} geometry={geometry} />
        <Inside chart={chart} geometry={geometry} />
        <DayAxis chart={chart} geometry={geometry} />
        {chart.confidence.length === 0 ? null : <Confidence values={chart.confidence} geometry={geometry} />}
      </svg>
      {chart.points.map((point, index) => (
        <Point
          key={`${index} ${point.date}`}
          point={point}
          index={index}
          x={geometry.x(point.date)}
          y={geometry.y(point.value)}
          isActive={index === active}
          isSmall={chart.points.length > 40}
          label={sayPoint(point, chart, format, words)}
          onActive={onActive}
        />
      ))}
    </svg>
  );
}

function frameOf(chart: Chart, width: number, letters: number): Frame {
  const bottom = TOP + PLOT;
  const strip = chart.confidence.length === 0 ? 0 : STRIP + 18;
  return {
    width,
    height: bottom + AXIS + strip,
    left: Math.min(width * 0.4, letters * WIDE_LETTER + 10),
    right: width - 10,
    top: TOP,
    bottom,
  };
}

/** The point of the day nearest to a place on the picture. */
function nearest(chart: Chart, geometry: Geometry, x: number): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { date }] of chart.points.entries()) {
    const away = Math.abs(geometry.x(date) - x);
    if (away < least) {
      least = away;
      best = index;
    }
  }
  return best;
}

/** What may run beyond the plot is cut at its edge. */
function Inside({ chart, geometry }: { chart: Chart; geometry: Geometry }): JSX.Element {
  const { left, right, top, bottom, x, y, path, band } = geometry;
  const { levels, areas, pace, forecast, promises, points, stepped } = chart;
  const counting = points.filter((point) => point.counts);
  return (
    <svg
      x={left}
      y={top - 3}
      width={right - left}
      height={bottom - top + 6}
      viewBox={`${left} ${top - 3} ${right - left} ${bottom - top + 6}`}
      overflow="hidden"
      aria-hidden="true"
    >
      {areas.map((area) => (
        <AreaShape key={area.kind} area={area} geometry={geometry} />
      ))}
      {forecast === null ? null : (
        <path
          class="band"
          d={band(forecast.from, { date: forecast.to.date, low: forecast.low, high: forecast.high })}
        />
      )}
      {levels.map(({ kind, value }) => (
        <line key={kind + value} class={`level ${kind}`} x1={left} x2={right} y1={y(value)} y2={y(value)} />
      ))}
      {promises.map(({ from, until, value }) => (
        <g key={until} class="promise">
          <line x1={x(from)} x2={x(until)} y1={y(value)} y2={y(value)} />
          <line x1={x(until)} x2={x(until)} y1={y(value) - 4} y2={y(value) + 4} />
        </g>
      ))}
      {pace.length === 0 ? null : <path class="pace" d={path(pace)} />}
      {forecast === null ? null : <path class="forecast" d={path([forecast.from, forecast.to])} />}
      <path class="values" d={path(stepped ? steps(chart, counting) : counting)} />
    </svg>
  );
}

/** Steps begin at nothing on the first day and hold until the day that is looked from. */
function steps({ from, to, today }: Chart, points: readonly Dated[]): readonly Dated[] {
  const last = points.at(-1)?.value ?? 0;
  return [{ date: from, value: 0 }, ...points, { date: today ?? to, value: last }];
}

function AreaShape({ area, geometry }: { area: Area; geometry: Geometry }): JSX.Element {
  const { left, right, top, bottom, y } = geometry;
  const ends = [area.low, area.high].filter((end) => end !== null);
  const upper = area.high === null ? top - 3 : y(area.high);
  const lower = area.low === null ? bottom + 3 : y(area.low);
  return (
    <g class={`area ${area.kind}`}>
      <rect x={left} y={upper} width={right - left} height={Math.max(0, lower - upper)} />
      {ends.map((end) => (
        <line key={end} x1={left} x2={right} y1={y(end)} y2={y(end)} />
      ))}
    </g>
  );
}

interface PointProps {
  readonly point: ChartPoint;
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly isActive: boolean;
  readonly isSmall: boolean;
  readonly label: string;
  readonly onActive: (index: number) => void;
}

/** A value that the arrow keys come to; Enter or a click shows its line. */
function Point({ point, index, x, y, isActive, isSmall, label, onActive }: PointProps): JSX.Element {
  const { actions } = usePage();
  const open = (): void => {
    if (point.place !== null) actions.open(point.place);
  };
  return (
    <g
      class={point.counts ? 'point' : 'point later'}
      role="button"
      tabindex={isActive ? 0 : -1}
      data-index={index}
      aria-label={label}
      onClick={open}
      onFocus={() => onActive(index)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        open();
      }}
    >
      <circle class="reach" cx={x} cy={y} r="10" />
      <circle class="ring" cx={x} cy={y} r="6.5" />
      <circle class="dot" cx={x} cy={y} r={isSmall ? 1.6 : 3.2} />
    </g>
  );
}
