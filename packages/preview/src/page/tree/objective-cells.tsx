import { type Status, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import type { ObjectiveElement } from '../model/elements.ts';
import { statusOrder } from '../model/summary.ts';
import { StatusGlyph } from '../parts/glyph.tsx';
import { GradeBadge } from '../parts/grade.tsx';
import { statusTones } from '../parts/tone.ts';
import { Name, OpenButton } from './cells.tsx';
import { objectiveRemarks } from './facts.ts';

/** Worst status, title, how many key results stand how, the supporters' number beside its own. */
export function ObjectiveCells({ element }: { element: ObjectiveElement }): JSX.Element {
  const page = usePage();
  const { words, format, view } = page;
  const { value } = element;
  return (
    <>
      <StatusGlyph status={value.status} />
      <Name title={value.title} remarks={objectiveRemarks(element, page, view.grouping === 'alignment')} wide />
      <span class="cell-counts">
        {statusOrder
          .filter((status) => value.statuses[status] > 0)
          .map((status) => (
            <Count key={status} status={status} count={value.statuses[status]} />
          ))}
        {value.supporterScore === null ? null : (
          <span class="supporters">{words.supporters(format.score(value.supporterScore))}</span>
        )}
      </span>
      <span class="cell-grade">
        <GradeBadge graded={value} />
      </span>
      <OpenButton place={value} />
    </>
  );
}

function Count({ status, count }: { status: Status; count: number }): JSX.Element {
  const { language } = usePage();
  return (
    <span class={`count tone-${statusTones[status]}`} title={statusLabels[status][language]}>
      <StatusGlyph status={status} />
      {count}
    </span>
  );
}
