import type { Place, PublishedReview } from '@okr/core';
import type { ComponentChildren, JSX } from 'preact';
import { titleOf } from '../model/names.ts';
import { Mark, SafeLink, ScoreBadge, type ScoredElement, usePage } from '../parts/index.ts';
import { type DetailWords, detailWords } from './words/index.ts';

export function useDetailWords(): DetailWords {
  return detailWords[usePage().language];
}

export function Section({ title, children }: { title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
}

/** Names and values in two columns; a fact that is undefined is left out. */
export function Facts({ facts }: { facts: readonly (Fact | undefined)[] }): JSX.Element | null {
  const known = facts.filter((fact) => fact !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What another element is called; it selects it. */
export function Jump({ element, text }: { element: ScoredElement | undefined; text: string }): JSX.Element {
  const page = usePage();
  const words = useDetailWords();
  if (element === undefined)
    return <span class="unknown" title={words.notDeclared}>{`${text} (${words.notDeclared})`}</span>;
  return (
    <button type="button" class="link" onClick={() => page.actions.select(element.id)}>
      {titleOf(element, page) || text}
    </button>
  );
}

/** Several, one under the other, each with its status and grade where it has them. */
export function Jumps({ names }: { names: readonly string[] }): JSX.Element {
  const { index } = usePage();
  return (
    <ul class="jumps">
      {names.map((name) => {
        const goal = index.goal(name);
        return (
          <li key={name}>
            {goal === undefined ? null : <Mark of={goal.value} />}
            <Jump element={goal} text={name} />
            {goal === undefined ? null : <ScoreBadge of={goal.value} />}
          </li>
        );
      })}
    </ul>
  );
}

/** People and units by name. */
export function Owners({ names }: { names: readonly string[] }): JSX.Element {
  const { index } = usePage();
  return (
    <ul class="inline">
      {names.map((name) => {
        const owner = index.people.get(name) ?? index.units.get(name);
        return <li key={name}>{owner === undefined ? name : <OwnerLink element={owner} name={name} />}</li>;
      })}
    </ul>
  );
}

function OwnerLink({ element, name }: { element: ScoredElement; name: string }): JSX.Element {
  const { actions } = usePage();
  const title = element.value.title ?? name;
  return (
    <button type="button" class="link" title={title} onClick={() => actions.select(element.id)}>
      {name}
    </button>
  );
}

/** How a number came about, line by line; formulas stand in a box of their own. */
export function Explanation({ title, text }: { title: string; text: string }): JSX.Element | null {
  if (text === '') return null;
  return (
    <Section title={title}>
      <ul class="explanation">
        {text.split('\n').map((line, index) => (
          // Lines have no identity but their place.
          <li key={`${index} ${line}`} class={isFormula(line) ? 'formula' : ''}>
            {line}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** `(38 − 30) / (45 − 30) = 0.53 → grade 0.5` */
export function isFormula(line: string): boolean {
  return / = /.test(line);
}

interface Remarked {
  readonly notes: readonly string[];
  readonly links: readonly string[];
  readonly tags: readonly string[];
}

export function Remarks({ remarks }: { remarks: Remarked }): JSX.Element {
  const words = useDetailWords();
  const { notes, links, tags } = remarks;
  return (
    <>
      {notes.length === 0 ? null : (
        <Section title={words.notes}>
          {notes.map((note, index) => (
            <p key={`${index} ${note}`} class="note">
              {note}
            </p>
          ))}
        </Section>
      )}
      {links.length === 0 ? null : (
        <Section title={words.links}>
          <ul class="plain">
            {links.map((url) => (
              <li key={url}>
                <SafeLink url={url} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {tags.length === 0 ? null : (
        <ul class="tags" aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
    </>
  );
}

interface Reviewed {
  readonly reviews: readonly PublishedReview[];
  readonly grade: number | null;
  readonly gradeDiffers: boolean;
  readonly file: string;
}

/** Newest first; a person's grade stands beside the computed one. */
export function Reviews({ of }: { of: Reviewed }): JSX.Element | null {
  const { format } = usePage();
  const words = useDetailWords();
  if (of.reviews.length === 0) return null;
  const newest = of.reviews.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const graded = newest.find((review) => review.grade !== null);
  return (
    <Section title={words.reviews}>
      <ul class="entries">
        {newest.map((review, index) => (
          <li key={`${index} ${review.date}`}>
            <Line
              place={{ file: of.file, range: review.range }}
              text={format.day(review.date)}
              title={format.date(review.date)}
            />
            <div>
              {review.grade === null ? null : <strong>{words.graded(format.grade(review.grade))}</strong>}
              {review === graded && of.gradeDiffers ? (
                <span class="flag tone-idle">{words.gradeDiffers(format.grade(of.grade))}</span>
              ) : null}
              {review.text === null ? null : <p>{review.text}</p>}
              {review.learned === null ? null : (
                <p>
                  <em>{words.learned}: </em>
                  {review.learned}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A day that leads to its line. */
export function Line({ place, text, title }: { place: Place; text: string; title: string }): JSX.Element {
  const { actions, can } = usePage();
  if (!can.open) return <span class="when">{text}</span>;
  return (
    <button type="button" class="when link" title={title} onClick={() => actions.open(place)}>
      {text}
    </button>
  );
}
