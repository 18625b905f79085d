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
  const rate = (value: number): string => figures.rate(value, unit);
  if (said !== undefined && pace !== undefined) {
    const [from, to] = [firstOfTwo(said.low, unit, figures), figures.quantity(said.high, unit)];
    lines.add(
      'forecast',
      say.forecast(figures.date(pace.due), figures.quantity(said.value, unit), from, to, figures.ratio(said.score)),
    );
  }
  const { neededPerWeek: needed, madePerWeek: made, reachedOn } = forecast;
  const getsThere = reachedOn !== undefined && pace !== undefined && reachedOn <= pace.due;
  const rates =
    needed !== undefined && made !== undefined && !getsThere
      ? say.neededAndMade(rate(needed), rate(made))
      : made !== undefined
        ? say.made(rate(made))
        : needed !== undefined
          ? say.needed(rate(needed))
          : undefined;
  const target = figures.quantity(course.target, unit);
  lines.add('forecast', rates, reachedOn && say.reachedOn(target, figures.date(reachedOn)));
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
