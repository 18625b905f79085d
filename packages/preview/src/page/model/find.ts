import { bare } from '@okr/core';
import { placeOf, type ScoredElement, type ScoredIndex } from './elements.ts';

/**
 * What has some words in its title, in the order of the page; also what is folded away or out of sight, which the browser's
 * own search does not see. Capitals and marks make no difference.
 */
export function findIn(
  index: ScoredIndex,
  words: string,
  shows: (element: ScoredElement) => boolean,
): readonly ScoredElement[] {
  const wanted = bare(words).trim();
  if (wanted === '') return [];
  const goals = index.plans.flatMap((plan) =>
    (index.objectivesOf.get(plan) ?? []).flatMap((objective): readonly ScoredElement[] => [
      objective,
      ...objective.keyResults,
      ...objective.initiatives,
    ]),
  );
  return [...goals, ...index.kpis].filter(
    (element) => placeOf(element) !== null && bare(element.value.title ?? '').includes(wanted) && shows(element),
  );
}
