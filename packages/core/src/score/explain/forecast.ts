import type { Unit } from '../../quantity/quantity.ts';
import type { Forecast } from '../forecast.ts';
import type { KeyResultScore } from '../key-result.ts';
import type { Lines } from './explanation.ts';
import { type Figures, firstOfTwo } from './figures.ts';
import type { Sentences } from './sentences.ts';
import { isUnderWay } from './status.ts';

type Move = { readonly baseline: number; readonly target: number };

/**
 * In words a forecast stops at the target, counts are whole where all their values are, and the rate that is still needed is
 * told only where the one that is made does not get there.
 */
export function addForecast(lines: Lines, score: KeyResultScore, figures: Figures, say: Sentences): void {
  const { forecast, unit, pace, verdict, keyResult, basis } = score;
  if (forecast === undefined || !isUnderWay(verdict, keyResult)) return;
  if (basis.by !== 'measure' || basis.course.kind !== 'move') return;
  const { course } = basis;
  const said = inWords(forecast, course, basis.measurements);
  if (said !== undefined && pace !== undefined && pace.daysLeft > 0) {
    const value = figures.quantity(said.value, unit);
    const high = figures.quantity(said.high, unit);
    const isOne = value === high && value === figures.quantity(said.low, unit);
    const band = isOne ? undefined : ([firstOfTwo(said.low, unit, figures), high] as const);
    lines.add('forecast', say.forecast(figures.date(pace.due), value, band, figures.ratio(said.score)));
  }
  const { reachedOn } = forecast;
  const getsThere = reachedOn !== undefined && pace !== undefined && reachedOn <= pace.due;
  const target = figures.quantity(course.target, unit);
  lines.add(
    'forecast',
    ratesOf(forecast, getsThere, unit, figures, say),
    reachedOn && say.reachedOn(target, figures.date(reachedOn)),
  );
}

function ratesOf(
  { neededPerWeek: needed, madePerWeek: made }: Forecast,
  getsThere: boolean,
  unit: Unit | undefined,
  figures: Figures,
  say: Sentences,
): string | undefined {
  const rate = (value: number): string => figures.rate(value, unit);
  if (made === undefined) return needed === undefined ? undefined : say.needed(rate(needed));
  if (needed === undefined || getsThere) return say.made(rate(made));
  // What is a hair short of what it needs does not print the same.
  const isApart = rate(needed) !== rate(made);
  const change = (value: number): string => (isApart ? rate(value) : figures.change(value, unit));
  return say.neededAndMade(change(needed), change(made));
}

interface Said {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly score: number;
}

function inWords(
  { value, low, high, score }: Forecast,
  { baseline, target }: Move,
  measurements: readonly { readonly value: number }[],
): Said | undefined {
  if (value === undefined || low === undefined || high === undefined || score === undefined) return undefined;
  const whole = [baseline, target, ...measurements.map((each) => each.value)].every(Number.isInteger);
  const shown = (each: number): number => {
    const stopped = target > baseline ? Math.min(each, target) : Math.max(each, target);
    if (!whole || stopped === target) return stopped;
    // A forecast that is short of the target must not round to it.
    const rounded = Math.round(stopped);
    return rounded === target ? rounded - Math.sign(target - baseline) : rounded;
  };
  return { value: shown(value), low: shown(low), high: shown(high), score };
}
