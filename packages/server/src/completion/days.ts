import {
  type DaySpan,
  formatDate,
  type IsoDate,
  type Period,
  periodDays,
  periodId,
  planningPeriods,
  quarterOf,
  writeDate,
} from '@okr/core';
import { type Dialect, periodName } from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import type { View } from '../view.ts';
import type { Offer } from './item.ts';

const said = {
  today: { en: 'today', vi: 'hôm nay' },
  month: { en: 'end of the month', vi: 'cuối tháng' },
  quarter: { en: 'end of the quarter', vi: 'cuối quý' },
  cycle: { en: 'end of the cycle', vi: 'cuối chu kỳ' },
  cycleStart: { en: 'start of the quarter', vi: 'đầu quý' },
} as const;

/** Days that a plan names often: today, the ends of month, quarter and cycle; the likeliest first. */
export function dayOffers(view: View, cycle: DaySpan | undefined, first: 'today' | 'end' | 'start'): readonly Offer[] {
  const { asOf } = view.snapshot;
  const fiscalYear = view.snapshot.configuration.config.scoring;
  const quarter = periodDays(quarterOf(asOf, fiscalYear), fiscalYear);
  const month = periodDays(monthOf(asOf), fiscalYear);
  const days: (readonly [IsoDate, keyof typeof said])[] = [
    ...(cycle === undefined ? [] : [[cycle.end, 'cycle'] as const]),
    [quarter.end, 'quarter'],
    [month.end, 'month'],
  ];
  if (first === 'today') days.unshift([asOf, 'today']);
  else days.push([asOf, 'today']);
  if (first === 'start') days.unshift([quarter.start, 'cycleStart']);
  const seen = new Set<IsoDate>();
  return days.flatMap(([date, word], rank): Offer[] => {
    if (seen.has(date)) return [];
    seen.add(date);
    const text = writtenDay(date, view);
    return [
      {
        label: text,
        kind: CompletionItemKind.Value,
        surfaces: [text, date],
        description: said[word][view.language],
        rank,
      },
    ];
  });
}

/** As the file writes days. */
export function writtenDay(date: IsoDate, view: View): string {
  return writeDate(date, view.file);
}

/** Periods to plan in: this quarter and the next, this half, month and year. */
export function periodOffers(view: View, tongue: Dialect): readonly Offer[] {
  const { asOf } = view.snapshot;
  const fiscalYear = view.snapshot.configuration.config.scoring;
  return [...planningPeriods(asOf, fiscalYear), monthOf(asOf)].map((period) => {
    const text = periodName(period, tongue);
    const { start, end } = periodDays(period, fiscalYear);
    return {
      label: text,
      kind: CompletionItemKind.Value,
      surfaces: [text, periodId(period)],
      description: `${formatDate(start, tongue.messages)} – ${formatDate(end, tongue.messages)}`,
      rank: 2,
    };
  });
}

/** The quarter of the day that plans are looked at from, as a file in this tongue writes it. */
export function thisQuarter(view: View, tongue: Dialect): string {
  const { asOf, configuration } = view.snapshot;
  return periodName(quarterOf(asOf, configuration.config.scoring), tongue);
}

export function monthOf(date: IsoDate): Period {
  return { kind: 'month', year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)) };
}
