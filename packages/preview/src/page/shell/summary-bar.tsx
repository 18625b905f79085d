import { bandLabels, type PublishedRollUp, type Status, scaleOf, statusLabels } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { usePage } from '../context.ts';
import { type Summary, statusOrder } from '../model/summary.ts';
import { Mark, StatusGlyph } from '../parts/glyph.tsx';
import { statusTones, toneOf } from '../parts/tone.ts';

/** The whole at one glance: the score where one is published, what was reported, and how many stand how. */
export function SummaryBar({ summary }: { summary: Summary }): JSX.Element {
  const { words, format, asOf, today } = usePage();
  const { rollUp, reported, of } = summary;
  const graded = asOf === today ? words.gradeToday : words.gradeOn(format.date(asOf));
  return (
    <section class="summary" aria-label={words.score}>
      {rollUp === undefined || rollUp.score === null ? null : (
        <>
          <Ring score={rollUp.score} tone={toneOf(rollUp)} />
          <Figure value={format.grade(rollUp.grade)} label={graded} />
        </>
      )}
      {rollUp === undefined ? null : <StandingFigure rollUp={rollUp} />}
      <Figure value={words.reportedOf(format.number(reported), format.number(of))} label={words.reported} />
      <Pills summary={summary} />
    </section>
  );
}

/** The word that gives the colour: of the status while it runs, of the band once it is over. */
function StandingFigure({ rollUp }: { rollUp: PublishedRollUp }): JSX.Element | null {
  const { words, language } = usePage();
  const { status, band } = rollUp;
  const isOver = scaleOf(rollUp) === 'band';
  const word = isOver ? band && bandLabels[band][language] : status && statusLabels[status][language];
  if (word === null) return null;
  const value = (
    <>
      <Mark of={rollUp} decorative />
      {word}
    </>
  );
  return <Figure value={value} label={isOver ? words.standingOver : words.standing} />;
}

function Figure(props: { value: ComponentChildren; label: string }): JSX.Element {
  return (
    <div class="figure">
      <strong>{props.value}</strong>
      <span>{props.label}</span>
    </div>
  );
}

/** A score as the part of a ring that is drawn. */
function Ring({ score, tone }: { score: number; tone: string }): JSX.Element {
  const { words, format } = usePage();
  const text = format.score(score);
  const drawn = Math.min(100, Math.max(0, score * 100));
  return (
    <svg
      class={`ring tone-${tone}`}
      viewBox="0 0 52 52"
      width="52"
      height="52"
      role="img"
      aria-label={`${words.score} ${text}`}
    >
      <title>{`${words.score} ${text}`}</title>
      <circle class="track" cx="26" cy="26" r="22.5" />
      {drawn === 0 ? null : (
        <circle
          class="part"
          cx="26"
          cy="26"
          r="22.5"
          pathLength="100"
          stroke-dasharray={`${drawn} 100`}
          transform="rotate(-90 26 26)"
        />
      )}
      <text x="26" y="30.5" text-anchor="middle">
        {text}
      </text>
    </svg>
  );
}

/** What the counts by status add up to; of plans that are closed there are none. */
function keyResultsOf({ statuses }: Summary): number {
  return statusOrder.reduce((sum, status) => sum + statuses[status], 0);
}

/** How many key results have each status; pressing one shows only those. */
function Pills({ summary }: { summary: Summary }): JSX.Element {
  const { view, words, language, format, actions } = usePage();
  const { filter } = view;
  const toggle = (status: Status): void => {
    const isOn = filter.statuses.includes(status);
    const statuses = isOn ? filter.statuses.filter((each) => each !== status) : [...filter.statuses, status];
    actions.look({ filter: { ...filter, statuses } });
  };
  const all = keyResultsOf(summary);
  const shown = statusOrder.filter((each) => summary.statuses[each] > 0 || filter.statuses.includes(each));
  return (
    <fieldset class="pills">
      <legend class="unseen">{words.statusFilter}</legend>
      {all === 0 ? null : <span class="pills-of">{words.keyResultsInAll(format.number(all), all)}</span>}
      {shown.map((status) => {
        const tone = summary.isOver ? 'idle' : statusTones[status];
        return (
          <button
            type="button"
            key={status}
            class={`pill tone-${tone}`}
            aria-pressed={filter.statuses.includes(status)}
            onClick={() => toggle(status)}
          >
            <StatusGlyph status={status} tone={tone} decorative />
            <b>{format.number(summary.statuses[status])}</b>{' '}
            {statusLabels[status][language].toLocaleLowerCase(language)}
          </button>
        );
      })}
    </fieldset>
  );
}
