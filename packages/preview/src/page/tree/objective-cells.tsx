import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import type { ObjectiveElement } from '../model/elements.ts';
import { Mark } from '../parts/glyph.tsx';
import { ScoreBadge } from '../parts/score.tsx';
import { Name, OpenButton } from './cells.tsx';
import { StatusCountList } from './counts.tsx';
import { objectiveRemarks } from './facts.ts';

/** How it stands, title, how many key results stand how, the supporters' number beside its own. */
export function ObjectiveCells({ element }: { element: ObjectiveElement }): JSX.Element {
  const page = usePage();
  const { words, format, view } = page;
  const { value } = element;
  return (
    <>
      <Mark of={value} />
      <Name title={value.title} remarks={objectiveRemarks(element, page, view.tab === 'alignment')} wide />
      <span class="cell-counts">
        <StatusCountList of={value} />
        {value.supporterScore === null ? null : (
          <span class="supporters">{words.supporters(format.score(value.supporterScore))}</span>
        )}
      </span>
      <span class="cell-score">
        <ScoreBadge of={value} />
      </span>
      <OpenButton place={value} />
    </>
  );
}
