import type { KeyResult, Objective } from '../../model/plan.ts';

const LONGEST = 60;

/** What an element is called within a sentence: its title on one line, cut where it is long. */
export function titleOf({ written }: Objective | KeyResult): string {
  return shortTitle(written.title.value);
}

export function shortTitle(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
