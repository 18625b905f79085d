import { daysBetween, type IsoDate, largest, smallest } from '@okr/core';
import type { JSX } from 'preact';
import type { Tone } from './tone.ts';

interface Dated {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly counts: boolean;
}

interface SparkProps {
  /** In any order; what does not count is left out. */
  readonly values: readonly Dated[];
  readonly tone: Tone;
  readonly width?: number;
  readonly height?: number;
}

/** How a value went, without a scale; nothing for fewer than two values. The figures stand beside it: it has no label. */
export function Sparkline({ values, tone, width = 80, height = 20 }: SparkProps): JSX.Element | null {
  const path = sparkPath(values, width, height);
  if (path === undefined) return null;
  return (
    <svg
      class={`spark tone-${tone}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <polyline points={path.points} class="line" />
      <circle cx={path.end[0]} cy={path.end[1]} r="2.25" class="fill" />
    </svg>
  );
}

interface SparkPath {
  readonly points: string;
  readonly end: readonly [number, number];
}

/** Days on the x axis, the values' own extent on the y axis. */
function sparkPath(values: readonly Dated[], width: number, height: number): SparkPath | undefined {
  const known = values
    .flatMap(({ date, value, counts }) => (counts && value !== null ? [{ date, value }] : []))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined || known.length < 2) return undefined;
  const low = smallest(known.map(({ value }) => value));
  const high = largest(known.map(({ value }) => value));
  const days = daysBetween(first.date, last.date);
  const pad = 3;
  const x = (date: IsoDate): number => pad + (daysBetween(first.date, date) / (days || 1)) * (width - 2 * pad);
  const y = (value: number): number =>
    high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad);
  const round = (each: number): number => Math.round(each * 10) / 10;
  const points = known.map(({ date, value }) => [round(x(date)), round(y(value))] as const);
  const end = points.at(-1) ?? [0, 0];
  return { points: points.map((point) => point.join(',')).join(' '), end };
}
