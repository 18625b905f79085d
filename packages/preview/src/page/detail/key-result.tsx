import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type KeyResultElement, Mark, ScoreAndGrade, statusToneOf, toneOf, usePage } from '../parts/index.ts';
import { ChartFigure } from './chart/chart.tsx';
import { keyResultChart } from './chart/key-result.ts';
import { CheckIns, Milestones } from './entries.tsx';
import { Head } from './head.tsx';
import { Initiatives } from './initiatives.tsx';
import { keyResultFacts } from './key-result-facts.tsx';
import { Explanation, Facts, Remarks, Reviews, useDetailWords } from './parts.tsx';

export function KeyResultDetail({ element }: { element: KeyResultElement }): JSX.Element {
  const { asOf, index, words: page } = usePage();
  const words = useDetailWords();
  const { value, objective } = element;
  const kpi = value.measuredBy === null ? undefined : index.kpi(value.measuredBy)?.value;
  const chart = useMemo(() => keyResultChart(value, asOf, kpi), [value, asOf, kpi]);
  const takesCheckIns = value.kind !== 'milestones' && value.kind !== 'carried' && value.measuredBy === null;
  const isOver = value.done !== null || value.dropped !== null || objective.plan.value.state === 'closed';
  // What a KPI measures is measured there.
  const add = takesCheckIns ? { place: value, words: words.addCheckIn } : kpi && { place: kpi, words: words.addActual };
  const facts = keyResultFacts(element, usePage(), words);
  return (
    <>
      <Head
        kind={words.keyResult}
        title={value.title}
        place={value}
        add={isOver ? undefined : add}
        badge={<ScoreAndGrade of={value} />}
      >
        <KeyResultStatus element={element} />
        {value.stale ? <span class="flag tone-idle">{page.stale}</span> : null}
      </Head>
      {chart === undefined ? null : (
        <ChartFigure key={element.id} chart={chart} title={value.title} tone={toneOf(value)} />
      )}
      <Explanation title={words.howScored} text={value.explanation} />
      <Facts facts={facts} />
      <Milestones keyResult={value} />
      {takesCheckIns || value.checkIns.length > 0 ? <CheckIns keyResult={value} /> : null}
      <Reviews of={value} />
      <Initiatives
        initiatives={objective.initiatives.filter(({ value: each }) => each.for.includes(value.qualifiedName))}
      />
      <Remarks remarks={value} />
    </>
  );
}

/** The status in words, with what was compared; done and dropped with their date and reason. */
function KeyResultStatus({ element }: { element: KeyResultElement }): JSX.Element | null {
  const { format } = usePage();
  const words = useDetailWords();
  const { statusReason, done, dropped } = element.value;
  if (dropped !== null) return <p class="status">{words.dropped(dropped.reason)}</p>;
  const marked = done === null ? null : words.doneOn(done.date === null ? null : format.date(done.date));
  if (statusReason === null) return marked === null ? null : <p class="status">{marked}</p>;
  return (
    <p class={`status tone-${statusToneOf(element.value)}`}>
      <Mark of={element.value} decorative />
      <span>{marked ?? statusReason}</span>
    </p>
  );
}
