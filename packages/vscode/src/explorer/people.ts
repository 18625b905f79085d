import type { Published } from '@okr/core';

export interface Somebody {
  /** With its `@`. */
  readonly name: string;
  readonly title: string | null;
  /** Objectives and key results that they answer for. */
  readonly goals: number;
}

/** The people of some workspaces, those who answer for the most first. */
export function peopleIn(all: readonly Published[]): readonly Somebody[] {
  const titles = new Map(all.flatMap(({ people }) => people.map(({ name, title }) => [name, title] as const)));
  const goals = new Map<string, number>();
  for (const { plans } of all) {
    const owners = plans.flatMap(({ objectives }) =>
      objectives.flatMap((objective) => [...objective.owners, ...objective.keyResults.flatMap((each) => each.owners)]),
    );
    for (const owner of owners) if (owner.startsWith('@')) goals.set(owner, (goals.get(owner) ?? 0) + 1);
  }
  return [...new Set([...titles.keys(), ...goals.keys()])]
    .map((name) => ({ name, title: titles.get(name) ?? null, goals: goals.get(name) ?? 0 }))
    .sort((a, b) => b.goals - a.goals || (a.name < b.name ? -1 : 1));
}
