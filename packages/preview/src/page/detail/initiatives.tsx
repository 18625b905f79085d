import type { JSX } from 'preact';
import { type InitiativeElement, usePage } from '../parts/index.ts';
import { Head } from './head.tsx';
import { type Fact, Facts, Jump, Jumps, Owners, Remarks, Section, useDetailWords } from './parts.tsx';

/** The work: state, due date, priority, who. */
export function Initiatives({ initiatives }: { initiatives: readonly InitiativeElement[] }): JSX.Element | null {
  const { format } = usePage();
  const words = useDetailWords();
  if (initiatives.length === 0) return null;
  return (
    <Section title={words.initiatives}>
      <ul class="plain work">
        {initiatives.map((element) => {
          const { state, due, overdue, owners } = element.value;
          const when = due === null ? undefined : `${words.due} ${format.date(due)}`;
          const late = overdue ? words.overdue : undefined;
          return (
            <li key={element.id} class={state === 'done' || state === 'dropped' ? 'is-done' : ''}>
              <Jump element={element} text={element.value.title} />
              <span class={overdue ? 'aside tone-bad' : 'aside'}>
                {[words.initiativeStates[state], when, late, ...owners]
                  .filter((part) => part !== undefined)
                  .join(' · ')}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

export function InitiativeDetail({ element }: { element: InitiativeElement }): JSX.Element {
  const { format } = usePage();
  const words = useDetailWords();
  const { value, objective } = element;
  const facts: readonly (Fact | undefined)[] = [
    { name: words.state, value: words.initiativeStates[value.state] },
    value.due === null
      ? undefined
      : {
          name: words.due,
          value: value.overdue ? `${format.date(value.due)} · ${words.overdue}` : format.date(value.due),
        },
    value.priority === null ? undefined : { name: words.priority, value: words.priorities[value.priority] },
    value.owners.length === 0 ? undefined : { name: words.owner, value: <Owners names={value.owners} /> },
    { name: words.partOf, value: <Jump element={objective} text={objective.value.title} /> },
    value.for.length === 0 ? undefined : { name: words.for, value: <Jumps names={value.for} /> },
  ];
  return (
    <>
      <Head kind={words.initiative} title={value.title} place={value} />
      <Facts facts={facts} />
      <Remarks remarks={value} />
    </>
  );
}
