import { ambitionLabels, statusLabels } from '@okr/core';
import type { JSX } from 'preact';
import { GradeBadge, Mark, type ObjectiveElement, ScoreAndGrade, statusToneOf, usePage } from '../parts/index.ts';
import { Guards } from './guards.tsx';
import { Head } from './head.tsx';
import { Initiatives } from './initiatives.tsx';
import {
  Explanation,
  type Fact,
  Facts,
  Jump,
  Jumps,
  Owners,
  Remarks,
  Reviews,
  Section,
  useDetailWords,
} from './parts.tsx';

export function ObjectiveDetail({ element }: { element: ObjectiveElement }): JSX.Element {
  const { format, index, language } = usePage();
  const words = useDetailWords();
  const { value, plan } = element;
  const owner = plan.value.unit === null ? plan.value.person : plan.value.unit;
  const facts: readonly (Fact | undefined)[] = [
    value.owners.length === 0 ? undefined : { name: words.owner, value: <Owners names={value.owners} /> },
    value.ambition === null
      ? undefined
      : { name: words.ambition, value: ambitionLabels[value.ambition][language].toLowerCase() },
    owner === null
      ? undefined
      : { name: words.unit, value: <Jump element={index.units.get(owner) ?? index.people.get(owner)} text={owner} /> },
    { name: words.partOf, value: <Jump element={plan} text={plan.value.title ?? words.planWithout} /> },
    value.weight === null ? undefined : { name: words.weight, value: format.number(value.weight) },
    value.supports.length === 0 ? undefined : { name: words.supports, value: <Jumps names={value.supports} /> },
    value.supporters.length === 0 ? undefined : { name: words.supporters, value: <Jumps names={value.supporters} /> },
  ];
  return (
    <>
      <Head kind={words.objective} title={value.title} place={value} badge={<ScoreAndGrade of={value} />}>
        <ObjectiveStatus element={element} />
      </Head>
      {value.because === null ? null : (
        <p class="because">
          <em>{words.because}: </em>
          {value.because}
        </p>
      )}
      <SideBySide element={element} />
      <KeyResults element={element} />
      <Explanation title={words.howScored} text={value.explanation} />
      <Facts facts={facts} />
      <Guards names={value.guard} />
      <Initiatives initiatives={element.initiatives} />
      <Reviews of={value} />
      <Remarks remarks={value} />
    </>
  );
}

function ObjectiveStatus({ element }: { element: ObjectiveElement }): JSX.Element {
  const { format, language } = usePage();
  const words = useDetailWords();
  const { status, done, dropped, reported, of, reportedMean } = element.value;
  if (dropped !== null) return <p class="status">{words.dropped(dropped.reason)}</p>;
  const marked = done === null ? undefined : words.doneOn(done.date === null ? null : format.date(done.date));
  const isPartly = reported < of && reportedMean !== null;
  const mean = isPartly ? words.reportedMean(format.score(reportedMean)) : undefined;
  const named = marked ?? (status === null ? undefined : statusLabels[status][language]);
  return (
    <p class={`status tone-${statusToneOf(element.value)}`}>
      <Mark of={element.value} decorative />
      <span>
        {[named, of === 0 ? undefined : words.reported(reported, of), mean]
          .filter((part) => part !== undefined)
          .join(' · ')}
      </span>
    </p>
  );
}

/** Its own mean and its supporters', where it has both. */
function SideBySide({ element }: { element: ObjectiveElement }): JSX.Element | null {
  const { format } = usePage();
  const words = useDetailWords();
  const { own, supporterScore } = element.value;
  if (own === null || supporterScore === null) return null;
  return (
    <div class="two" title={words.sideBySide}>
      <p>
        <strong>{format.score(own)}</strong>
        <span>{words.ownScore}</span>
      </p>
      <p>
        <strong>{format.score(supporterScore)}</strong>
        <span>{words.supportersScore}</span>
      </p>
    </div>
  );
}

/** How the mean came about: each key result with its part of it. */
function KeyResults({ element }: { element: ObjectiveElement }): JSX.Element {
  const { actions, format } = usePage();
  const words = useDetailWords();
  if (element.keyResults.length === 0)
    return (
      <Section title={words.keyResults}>
        <p class="none">{words.noKeyResults}</p>
      </Section>
    );
  return (
    <Section title={words.keyResults}>
      <table class="parts">
        <thead>
          <tr>
            <th scope="col">{words.title}</th>
            <th scope="col">{words.shareColumn}</th>
            <th scope="col">{words.score}</th>
            <th scope="col">{words.grade}</th>
          </tr>
        </thead>
        <tbody>
          {element.keyResults.map(({ id, value }) => (
            <tr key={id}>
              <th scope="row">
                <span class="titled">
                  <Mark of={value} />
                  <button type="button" class="link" onClick={() => actions.select(id)}>
                    {value.title}
                  </button>
                </span>
              </th>
              <td>{format.share(value.share)}</td>
              <td>{format.score(value.score)}</td>
              <td>
                <GradeBadge of={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
