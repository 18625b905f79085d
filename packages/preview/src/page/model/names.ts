import type { Format } from '../format.ts';
import type { PlanElement, ScoredElement, ScoredIndex } from './elements.ts';

interface Naming {
  readonly index: ScoredIndex;
  readonly format: Format;
}

/** A cycle by its title, else as people write its days. */
export function cycleTitle(name: string, { index, format }: Naming): string {
  return format.cycle(name, index.cycleTitles.get(name) ?? null);
}

/** A person or unit by its title, else as it is written. */
export function ownerTitle(name: string, { index }: Pick<Naming, 'index'>): string {
  return (index.people.get(name) ?? index.units.get(name))?.value.title ?? name;
}

/** What a person calls it; a plan without a title by whose it is and its cycle, empty where it says neither. */
export function titleOf(element: ScoredElement, naming: Naming): string {
  switch (element.kind) {
    case 'unit':
    case 'person':
      return element.value.title ?? element.value.name;
    case 'plan':
      return element.value.title ?? untitled(element, naming);
    default:
      return element.value.title;
  }
}

function untitled({ value }: PlanElement, naming: Naming): string {
  const owner = value.unit ?? value.person;
  return [
    ...(owner === null ? [] : [ownerTitle(owner, naming)]),
    ...(value.cycle === null ? [] : [cycleTitle(value.cycle, naming)]),
  ].join(' · ');
}
