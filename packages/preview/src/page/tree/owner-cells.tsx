import type { PublishedRollUp } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { placeOf } from '../model/elements.ts';
import { cycleTitle } from '../model/names.ts';
import type { CycleRollUp, OwnerNode, PlanNode } from '../model/nodes.ts';
import { Mark } from '../parts/glyph.tsx';
import { ScoreBadge } from '../parts/score.tsx';
import { Name, OpenButton } from './cells.tsx';
import { StatusCountList } from './counts.tsx';
import { ownerRemarks } from './facts.ts';

/** A unit or person with its roll-up; with that of each cycle where several are shown. */
export function OwnerCells({ node }: { node: OwnerNode }): JSX.Element {
  const page = usePage();
  const place = node.element === undefined ? null : placeOf(node.element);
  const [first, ...more] = node.rollUps;
  return (
    <>
      <Name title={node.title} remarks={ownerRemarks(node, page)} wide />
      <span class="cell-counts">
        {more.length > 0
          ? node.rollUps.map((each) => <CycleScore key={each.cycle} rollUp={each} />)
          : first === undefined || first.of === 0
            ? null
            : [<StatusCountList key="statuses" of={first} />, <Scored key="scored" rollUp={first} />]}
      </span>
      <span class="cell-score">
        {first === undefined || first.of === 0 || more.length > 0 ? null : <Summed rollUp={first} />}
      </span>
      {place === null ? null : <OpenButton place={place} />}
    </>
  );
}

function CycleScore({ rollUp }: { rollUp: CycleRollUp }): JSX.Element {
  const page = usePage();
  return (
    <span class="cycle-score">
      {rollUp.cycle === null ? '' : cycleTitle(rollUp.cycle, page)} <Summed rollUp={rollUp} />
    </span>
  );
}

/** What objectives sum up to: how the worst of them stands, and their score. */
function Summed({ rollUp }: { rollUp: PublishedRollUp }): JSX.Element {
  return (
    <>
      <Mark of={rollUp} />
      <ScoreBadge of={rollUp} />
    </>
  );
}

/** Where some have no score, with the mean of the others. */
function Scored({ rollUp: { scored, of, scoredMean } }: { rollUp: PublishedRollUp }): JSX.Element {
  const { words, format } = usePage();
  const mean = scored < of && scoredMean !== null ? ` · ${words.scoredMean(format.score(scoredMean))}` : '';
  return <span class="scored">{words.objectivesScored(scored, of) + mean}</span>;
}

/** One of several plans of an owner. */
export function PlanCells({ node }: { node: PlanNode }): JSX.Element {
  const page = usePage();
  const { words } = page;
  const { value } = node.element;
  const cycle = value.cycle === null ? [] : [cycleTitle(value.cycle, page)];
  const [title = '', ...rest] = [...(value.title === null ? [] : [value.title]), ...cycle];
  return (
    <>
      <Name title={title} remarks={[...rest, ...(value.state === null ? [] : [words.planStates[value.state]])]} />
      <span class="cell-counts">
        <StatusCountList of={value} />
        <Scored rollUp={value} />
      </span>
      <span class="cell-score">
        <Summed rollUp={value} />
      </span>
      <OpenButton place={value} />
    </>
  );
}
