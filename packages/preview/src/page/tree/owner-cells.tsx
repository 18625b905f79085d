import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import { placeOf } from '../model/elements.ts';
import { cycleTitle } from '../model/names.ts';
import type { CycleRollUp, OwnerNode, PlanNode } from '../model/nodes.ts';
import { GradeBadge } from '../parts/grade.tsx';
import { Name, OpenButton } from './cells.tsx';
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
          ? node.rollUps.map((each) => <CycleGrade key={each.cycle} rollUp={each} />)
          : first === undefined
            ? null
            : first.of > 0
              ? page.words.objectivesScored(first.counted, first.of)
              : null}
      </span>
      <span class="cell-grade">
        {first === undefined || first.of === 0 || more.length > 0 ? null : <GradeBadge graded={first} />}
      </span>
      {place === null ? null : <OpenButton place={place} />}
    </>
  );
}

function CycleGrade({ rollUp }: { rollUp: CycleRollUp }): JSX.Element {
  const page = usePage();
  return (
    <span class="cycle-grade">
      {rollUp.cycle === null ? '' : cycleTitle(rollUp.cycle, page)} <GradeBadge graded={rollUp} />
    </span>
  );
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
      <span class="cell-counts">{words.objectivesScored(value.counted, value.of)}</span>
      <span class="cell-grade">
        <GradeBadge graded={value} />
      </span>
      <OpenButton place={value} />
    </>
  );
}
