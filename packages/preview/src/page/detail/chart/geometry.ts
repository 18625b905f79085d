import type { IsoDate } from '@okr/core';
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { along } from './axis.ts';
import type { Chart, Dated } from './model.ts';

/** Where the plot lies in its picture, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of a chart inside a frame. */
export interface Geometry extends Frame {
  x(day: IsoDate): number;
  y(value: number): number;
  path(line: readonly Dated[]): string;
  /** From a point that opens to a low and a high. */
  band(from: Dated, to: { readonly date: IsoDate; readonly low: number; readonly high: number }): string;
}

export function geometryOf(chart: Chart, frame: Frame): Geometry {
  const { left, right, top, bottom } = frame;
  const x = (day: IsoDate): number => round(left + along(chart, day) * (right - left));
  const y = (value: number): number =>
    round(bottom - ((value - chart.low) / (chart.high - chart.low)) * (bottom - top));
  const curve = chart.stepped ? curveStepAfter : curveLinear;
  return {
    ...frame,
    x,
    y,
    path: (dated) =>
      line<Dated>(
        (each) => x(each.date),
        (each) => y(each.value),
      ).curve(curve)(dated) ?? '',
    band: (from, to) =>
      area<{ date: IsoDate; low: number; high: number }>(
        (each) => x(each.date),
        (each) => y(each.low),
        (each) => y(each.high),
      )([{ date: from.date, low: from.value, high: from.value }, to]) ?? '',
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A label beside an axis: where it wants to be, and how much room it takes along it. */
interface Label {
  readonly at: number;
  readonly size: number;
}

/** Those that do not run into one before them: the first ones matter most. */
export function spaced<L extends Label>(labels: readonly L[], gap: number): readonly L[] {
  const kept: L[] = [];
  for (const label of labels) {
    const isFree = kept.every((other) => Math.abs(other.at - label.at) >= (other.size + label.size) / 2 + gap);
    if (isFree) kept.push(label);
  }
  return kept;
}
