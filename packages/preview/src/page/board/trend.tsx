import type { PublishedKpi } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../parts/index.ts';
import { type TrendSense, trendOf } from './model.ts';
import { boardWords } from './words.ts';

const arrows = { up: 'M2 10 10 2M4 2h6v6', down: 'M2 2l8 8M10 4v6H4', level: 'M1 6h10M7.5 2.5 11 6 7.5 9.5' } as const;
const tones: Readonly<Record<TrendSense, string>> = { better: 'good', worse: 'bad', steady: 'idle' };

/** Against the last period: the way, the change, and in words whether that is better. */
export function Trend({ kpi }: { kpi: PublishedKpi }): JSX.Element | null {
  const { format, language } = usePage();
  const words = boardWords[language];
  const trend = trendOf(kpi);
  if (trend === undefined) return null;
  const { change, way, sense } = trend;
  const text = change === 0 ? words.steady : format.change(change, kpi.unit);
  return (
    <span
      class={`trend tone-${sense === undefined ? 'idle' : tones[sense]}`}
      title={change === 0 ? undefined : words.than(text)}
    >
      <svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
        <path d={arrows[way]} />
      </svg>
      {sense === undefined || sense === 'steady' ? text : `${text} · ${words[sense]}`}
    </span>
  );
}
