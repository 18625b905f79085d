import type { IsoDate } from '@okr/core';
import type { JSX } from 'preact';
import { type Format, usePage } from '../../parts/index.ts';
import { detailWords } from '../words/index.ts';
import { type Geometry, spaced } from './geometry.ts';
import type { Chart, Dated } from './model.ts';

/** Room under the plot for its days, and the height of the strip of confidence. */
export const AXIS = 20;
export const STRIP = 30;
/** Of one letter of an axis label. */
const LETTER = 6;

export interface ValueLabel {
  readonly value: number;
  readonly text: string;
  readonly isLevel: boolean;
}

/** Target and baseline are what a reader looks for; the round values of the axis fill up. */
export function valueLabels({ levels, ticks, unit }: Chart, format: Format): readonly ValueLabel[] {
  const write = (value: number): string =>
    unit === '%' || Math.abs(value) >= 1e6 ? format.value(value, unit) : format.number(value);
  const named = levels.filter(({ kind }) => kind !== 'threshold').toReversed();
  return [
    ...named.map(({ value }) => ({ value, text: write(value), isLevel: true })),
    ...ticks.map((value) => ({ value, text: write(value), isLevel: false })),
  ];
}

export function ValueAxis({ labels, geometry }: { labels: readonly ValueLabel[]; geometry: Geometry }): JSX.Element {
  const { left, right, y } = geometry;
  const shown = spaced(
    labels.map((label) => ({ ...label, at: y(label.value), size: 11 })),
    2,
  );
  return (
    <g>
      {shown.map(({ value, text, at, isLevel }) => (
        <g key={value}>
          {isLevel ? null : <line class="grid" x1={left} x2={right} y1={at} y2={at} />}
          <text class={isLevel ? 'label strong' : 'label'} x={left - 6} y={at + 3.5} text-anchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}

export function DayAxis({ chart, geometry }: { chart: Chart; geometry: Geometry }): JSX.Element {
  const { format, language, today: realToday } = usePage();
  const words = detailWords[language];
  const { left, right, top, bottom, x } = geometry;
  const text = (day: IsoDate): string =>
    chart.from.slice(0, 4) === chart.to.slice(0, 4) ? format.day(day) : format.date(day);
  const ends = [chart.from, chart.due ?? chart.to, chart.to];
  const days = spaced(
    ends.map((day) => ({ day, at: x(day), size: text(day).length * LETTER })),
    6,
  );
  const anchor = (at: number): 'start' | 'middle' | 'end' =>
    at < left + 30 ? 'start' : at > right - 34 ? 'end' : 'middle';
  const { today } = chart;
  return (
    <g>
      <line class="axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {days.map(({ day, at }) => (
        <text key={day} class="label" x={at} y={bottom + 15} text-anchor={anchor(at)}>
          {text(day)}
        </text>
      ))}
      {today === null ? null : (
        <g>
          <line class="today" x1={x(today)} x2={x(today)} y1={top - 6} y2={bottom} />
          <text class="label" x={x(today)} y={top - 10} text-anchor={anchor(x(today))}>
            {today === realToday ? words.today : format.day(today)}
          </text>
        </g>
      )}
    </g>
  );
}

/** Out of ten, a bar a check-in. */
export function Confidence({ values, geometry }: { values: readonly Dated[]; geometry: Geometry }): JSX.Element {
  const { format, language } = usePage();
  const words = detailWords[language];
  const { left, right, bottom, x } = geometry;
  const floor = bottom + AXIS + 16 + STRIP;
  const newest = values.at(-1);
  return (
    <g class="confidence">
      <text class="label" x={left} y={floor - STRIP - 3}>
        {words.confidence.toLowerCase()}
      </text>
      <line class="axis" x1={left} x2={right} y1={floor} y2={floor} />
      <line class="grid" x1={left} x2={right} y1={floor - STRIP / 2} y2={floor - STRIP / 2} />
      {values.map(({ date, value }) => (
        <rect
          key={date}
          x={Math.min(right - 5, Math.max(left, x(date) - 2.5))}
          y={floor - value * STRIP}
          width="5"
          height={value * STRIP}
          rx="1"
        />
      ))}
      {newest === undefined ? null : (
        <text
          class="label strong"
          x={x(newest.date) > right - 24 ? x(newest.date) - 7 : x(newest.date) + 7}
          y={floor - newest.value * STRIP + 9}
          text-anchor={x(newest.date) > right - 24 ? 'end' : 'start'}
        >
          {format.confidence(newest.value)}
        </text>
      )}
    </g>
  );
}
