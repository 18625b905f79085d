import type { JSX } from 'preact';
import { titleOf } from '../model/names.ts';
import { type ScoredElement, usePage } from '../parts/index.ts';
import { InitiativeDetail } from './initiatives.tsx';
import { KeyResultDetail } from './key-result.tsx';
import { KpiDetail } from './kpi.tsx';
import { ObjectiveDetail } from './objective.tsx';
import { PersonDetail, PlanDetail, UnitDetail } from './organisation.tsx';

/** What is selected, in full: how it went, why it scores as it does, and what belongs to it. */
export function Detail(): JSX.Element | null {
  const page = usePage();
  const { selected } = page;
  if (selected === undefined) return null;
  return (
    <article class="detail" key={selected.id} aria-label={titleOf(selected, page)}>
      <Body element={selected} />
    </article>
  );
}

function Body({ element }: { element: ScoredElement }): JSX.Element {
  switch (element.kind) {
    case 'key-result':
      return <KeyResultDetail element={element} />;
    case 'objective':
      return <ObjectiveDetail element={element} />;
    case 'initiative':
      return <InitiativeDetail element={element} />;
    case 'kpi':
      return <KpiDetail element={element} />;
    case 'unit':
      return <UnitDetail element={element} />;
    case 'person':
      return <PersonDetail element={element} />;
    case 'plan':
      return <PlanDetail element={element} />;
  }
}
