import type { InitiativeState } from '@okr/core';
import type { JSX } from 'preact';
import { usePage } from '../context.ts';
import type { InitiativeElement, KeyResultElement, ObjectiveElement } from '../model/elements.ts';
import type { InitiativesNode } from '../model/nodes.ts';
import { Icon } from '../parts/icon.tsx';
import { Name, OpenButton } from './cells.tsx';
import { initiativeRemarks } from './facts.ts';

/** How many initiatives an objective has: what is done for it, not how it goes. */
export function InitiativesCells({ node }: { node: InitiativesNode }): JSX.Element {
  const { words } = usePage();
  const done = node.items.filter(({ value }) => value.state === 'done').length;
  return <span class="cell-name">{words.initiatives(node.items.length, done)}</span>;
}

export function InitiativeCells({ element }: { element: InitiativeElement }): JSX.Element {
  const page = usePage();
  const { value } = element;
  return (
    <>
      <StateMark state={value.state} />
      <Name title={value.title} />
      <span class={`cell-state${value.overdue ? ' is-overdue' : ''}`}>
        {initiativeRemarks(element, page).join(' · ')}
      </span>
      <OpenButton place={value} />
    </>
  );
}

const marks: Readonly<Record<InitiativeState, string>> = {
  todo: 'M2.5 2.5h9v9h-9z',
  doing: 'M2.5 2.5h9v9h-9zM5 7h4',
  done: 'M2.5 2.5h9v9h-9zM4.6 7.2 6.4 9l3.2-3.8',
  dropped: 'M2.5 2.5h9v9h-9zM4.5 4.5l5 5',
};

/** Work is a box that is ticked; results are round: the two are never mixed up. */
function StateMark({ state }: { state: InitiativeState }): JSX.Element {
  const name = usePage().words.initiativeStates[state];
  return (
    <svg class="glyph state" viewBox="0 0 14 14" width="14" height="14" role="img" aria-label={name}>
      <title>{name}</title>
      <path class="stroke" d={marks[state]} />
    </svg>
  );
}

/** What stands in full elsewhere. */
export function AgainCells({ element }: { element: ObjectiveElement | KeyResultElement }): JSX.Element {
  const { words } = usePage();
  return (
    <>
      <span class="glyph">
        <Icon name="above" />
      </span>
      <Name title={element.value.title} />
      <span class="cell-state">{words.seeAbove}</span>
    </>
  );
}
