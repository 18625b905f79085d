import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import type { KeyResultElement } from '../model/elements.ts';
import { ProgressBar } from '../parts/bar.tsx';
import { Mark } from '../parts/glyph.tsx';
import { ScoreBadge } from '../parts/score.tsx';
import { Sparkline } from '../parts/spark.tsx';
import { toneOf } from '../parts/tone.ts';
import { Trend } from '../parts/trend.tsx';
import { Name, OpenButton } from './cells.tsx';
import { figuresOf, remarksOf } from './facts.ts';

/** How it stands, title, bar with its figures, how it went, score. */
export function KeyResultCells({ element }: { element: KeyResultElement }): JSX.Element {
  const page = usePage();
  const { words, format } = page;
  const { value } = element;
  const [from, to] = figuresOf(element, page);
  const confidence =
    value.confidence === null
      ? []
      : [
          <span key="confidence" class="confidence">
            {words.confidence(format.confidence(value.confidence))}
            <Trend change={value.confidenceTrend} />
          </span>,
        ];
  return (
    <>
      <Mark of={value} />
      <Name title={value.title} remarks={[...remarksOf(element, page), ...confidence]} />
      <span class="cell-bar">
        {value.dropped !== null || value.kind === 'unmeasured' ? null : <ProgressBar keyResult={value} />}
        <span class="figures">
          <span>{from}</span>
          <span>{to}</span>
        </span>
      </span>
      <span class="cell-spark">
        <Sparkline
          values={value.measurements.length > 0 ? value.measurements.map(counting) : value.checkIns}
          tone={toneOf(value)}
        />
      </span>
      <span class="cell-score">
        <ScoreBadge of={value} />
      </span>
      <OpenButton place={value} />
    </>
  );
}

function counting<T>(measurement: T): T & { readonly counts: true } {
  return { ...measurement, counts: true };
}
