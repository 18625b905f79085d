import { grouped, type Language } from '@okr/core';
import type { ScoredIndex } from './elements.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** How deep a unit is in the organisation, from 0. */
  readonly level: number;
}

/** Units with those within them after them, as deep as they are. */
export function unitOptions(index: ScoredIndex): readonly Option[] {
  const options: Option[] = [];
  const within = grouped([...index.units.values()], ({ value }) =>
    value.parent !== null && index.units.has(value.parent) ? value.parent : null,
  );
  const add = (parent: string | null, level: number): void => {
    for (const { value } of within.get(parent) ?? []) {
      options.push({ value: value.name, label: value.title ?? value.name, level });
      add(value.name, level + 1);
    }
  };
  add(null, 0);
  return options;
}

/** Everybody who answers for something. */
export function ownerOptions(index: ScoredIndex, language: Language): readonly Option[] {
  const names = new Set<string>();
  for (const element of index.elements.values()) {
    if ('owners' in element.value) for (const name of element.value.owners) if (name.startsWith('@')) names.add(name);
    if (element.kind === 'plan' && element.value.person !== null) names.add(element.value.person);
  }
  return [...names]
    .map((value) => ({ value, label: index.people.get(value)?.value.title ?? value, level: 0 }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

export function tagOptions(index: ScoredIndex, language: Language): readonly Option[] {
  const tags = new Set<string>();
  for (const { value } of index.elements.values()) if ('tags' in value) for (const tag of value.tags) tags.add(tag);
  return [...tags].sort((a, b) => a.localeCompare(b, language)).map((value) => ({ value, label: value, level: 0 }));
}
