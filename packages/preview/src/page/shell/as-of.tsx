import { addDays, daysBetween, type IsoDate } from '@okr/core';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from '../context.ts';
import type { CycleDays } from '../model/cycles.ts';

/** The host scores the workspace again for each date: not for each that the slider passes. */
const ASK_AFTER = 120;

/** The date of the scores, as a slider over the cycles shown. It follows the hand at once and the scores a moment later. */
export function AsOf({ cycles }: { cycles: readonly CycleDays[] }): JSX.Element {
  const { asOf, today, asked, can, words, format, actions } = usePage();
  const [held, setHeld] = useState<IsoDate | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // Answers to dates that the hand has left already do not pull the slider back.
  useEffect(() => setHeld((date) => (date === asOf ? null : date)), [asOf]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const shown = held ?? asOf;
  const [first, last] = daysOf(cycles, shown, today);
  const travel = (date: IsoDate): void => {
    setHeld(date);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => actions.setAsOf(date === today ? null : date), ASK_AFTER);
  };
  if (!can.asOf) {
    return (
      <span class="as-of">
        {words.asOf} <time dateTime={asOf}>{format.date(asOf)}</time>
      </span>
    );
  }
  return (
    <span class="as-of">
      <span aria-hidden="true">{words.asOf}</span>
      <input
        type="range"
        min={0}
        max={daysBetween(first, last)}
        value={daysBetween(first, shown)}
        aria-label={words.asOfDate}
        aria-valuetext={format.date(shown)}
        onInput={(event) => travel(addDays(first, Number(event.currentTarget.value)))}
      />
      <time dateTime={shown}>{format.date(shown)}</time>
      {asked === null && held === null ? null : (
        <button type="button" class="quiet" title={words.backToToday} onClick={() => travel(today)}>
          {words.today}
        </button>
      )}
    </span>
  );
}

/** From the first day of the cycles to the last, the shown date within; a year around it where there are none. */
function daysOf(cycles: readonly CycleDays[], shown: IsoDate, today: IsoDate): readonly [IsoDate, IsoDate] {
  const starts = cycles.flatMap(({ start }) => (start === null ? [] : [start]));
  const ends = cycles.flatMap(({ end }) => (end === null ? [] : [end]));
  if (starts.length === 0 || ends.length === 0) return [addDays(today, -182), addDays(today, 183)];
  return [[...starts, shown].sort()[0] ?? shown, [...ends, shown].sort().at(-1) ?? shown];
}
