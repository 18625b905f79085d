import type { Format } from '../../parts/index.ts';
import type { DetailWords } from '../words/index.ts';
import { paceAt } from './key-result.ts';
import type { Chart, ChartPoint } from './model.ts';

/** One point in words: `15 Nov 2026: 38 points · expected 37.5 points · confidence 7 — two large projects went live`. */
export function sayPoint(point: ChartPoint, chart: Chart, format: Format, words: DetailWords): string {
  const expected = point.source === 'milestone' ? undefined : paceAt(chart, point.date);
  const parts = [
    format.value(point.value, chart.unit),
    expected === undefined ? undefined : words.expectedThen(sayExpected(expected, chart.unit, format)),
    point.confidence === null ? undefined : words.confidenceThen(format.confidence(point.confidence)),
    point.counts ? undefined : words.notCounting,
  ].filter((part) => part !== undefined);
  const note = point.note === null ? '' : ` — ${point.note}`;
  return `${format.when(point)}: ${parts.join(' · ')}${note}`;
}

/** A pace is a round figure: three digits are enough of it. */
export function sayExpected(value: number, unit: string | null, format: Format): string {
  return format.value(Number(value.toPrecision(3)), unit);
}

export type Mark =
  | 'values'
  | 'baseline'
  | 'target'
  | 'stretch'
  | 'threshold'
  | 'pace'
  | 'forecast'
  | 'promise'
  | 'asked'
  | 'alert';

export interface LegendEntry {
  readonly mark: Mark;
  readonly text: string;
}

/** What each line of the chart is, with its figures. */
export function legendOf(chart: Chart, format: Format, words: DetailWords): readonly LegendEntry[] {
  const value = (each: number): string => format.value(each, chart.unit);
  const entries: LegendEntry[] = [];
  for (const { kind, value: at, bound } of chart.levels) {
    if (kind === 'threshold' || (chart.stepped && kind === 'target')) continue;
    if (kind === 'target' && chart.areas.length > 0) continue;
    entries.push({
      mark: kind,
      text: `${words.levels[kind]} ${bound === null ? value(at) : format.bound(bound, chart.unit)}`,
    });
  }
  for (const area of chart.areas) {
    const name = area.kind === 'target' ? words.target : words.alert;
    entries.push({
      mark: area.kind === 'target' ? 'asked' : 'alert',
      text: `${name} ${format.bound(area.bound, chart.unit)}`,
    });
  }
  const thresholds = chart.levels.filter(({ kind }) => kind === 'threshold');
  if (thresholds.length > 0) {
    const values = thresholds.map((level) => format.number(level.value)).join(' · ');
    entries.push({ mark: 'threshold', text: `${words.scale} ${values}` });
  }
  if (chart.stepped) entries.push({ mark: 'values', text: words.done });
  if (chart.pace.length > 0) entries.push({ mark: 'pace', text: chart.stepped ? words.planned : words.pace });
  if (chart.forecast !== null) {
    const { to, low, high } = chart.forecast;
    const range = sayForecast(to.value, low, high, chart.unit, format, words);
    entries.push({ mark: 'forecast', text: `${words.forecast} ${range}` });
  }
  for (const { value: at, until } of chart.promises)
    entries.push({ mark: 'promise', text: words.promisedUntil(value(at), format.day(until)) });
  return entries;
}

/** `45.8 points (41.6 to 48.8)`; of money its band is written in its magnitude, like its value. */
function sayForecast(
  value: number,
  low: number,
  high: number,
  unit: string | null,
  format: Format,
  words: DetailWords,
): string {
  const isLarge = Math.max(Math.abs(low), Math.abs(high)) >= 1e6;
  const end = (each: number): string =>
    isLarge ? sayExpected(each, unit, format) : format.number(Number(each.toPrecision(3)));
  return words.forecastRange(sayExpected(value, unit, format), end(Math.min(low, high)), end(Math.max(low, high)));
}
