import { type Language, type PublishedPlan, shortStanding, standingWords } from '@okr/core';
import { sumWords } from '@okr/preview/values';

/** Its title, else whose it is and for when. */
export function planTitle({ title, unit, person, cycle }: PublishedPlan): string {
  return title ?? ([unit ?? person, cycle].filter((part) => part !== null).join(' · ') || 'OKR');
}

/** In the status bar: its score and status, in words, as icons there count problems; undefined without a score. */
export function planInShort(plan: PublishedPlan, language: Language): string | undefined {
  return plan.score === null ? undefined : shortStanding(plan, language);
}

/** `0.39`, `grade 0.4`, `off track`, and what it is the sum of; without a score only the rest. */
export function planFacts(plan: PublishedPlan, language: Language): readonly string[] {
  const { score, graded, status } = standingWords(plan, language);
  const known = [plan.score === null ? undefined : score, graded, status].filter((fact) => fact !== undefined);
  return [...known, ...sumWords(plan, language)];
}
