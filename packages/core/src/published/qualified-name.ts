import type { Cycle, Initiative, KeyResult, Kpi, Objective, OrgUnit, Person, Plan } from '../model/plan.ts';

/** Everything that has a place of its own in a plan. */
export type NamedElement = OrgUnit | Person | Cycle | Plan | Objective | KeyResult | Initiative | Kpi;

/**
 * An element's name behind the names around it, as a reference from anywhere writes it: `delivery.renew.nps`,
 * `@an.mine`. An element without a name stands by its place among its siblings: `delivery.objective-2.kr-1`.
 */
export function qualifiedName(element: NamedElement): string {
  switch (element.kind) {
    case 'unit':
      return element.written.name.text;
    case 'person':
    case 'cycle':
      return element.id;
    case 'kpi':
      return element.written.name?.text ?? element.written.title?.value ?? 'kpi';
    case 'plan':
      return holderOf(element) ?? 'plan';
    case 'objective':
      return joined(holderOf(element.plan), ownName(element, 'objective', element.plan.objectives));
    case 'key-result':
      return joined(qualifiedName(element.objective), ownName(element, 'kr', element.objective.keyResults));
    case 'initiative':
      return joined(qualifiedName(element.objective), ownName(element, 'initiative', element.objective.initiatives));
  }
}

function holderOf(plan: Plan): string | undefined {
  return plan.for?.text;
}

function joined(outer: string | undefined, name: string): string {
  return outer === undefined ? name : `${outer}.${name}`;
}

function ownName<T extends Objective | KeyResult | Initiative>(
  element: T,
  word: string,
  siblings: readonly T[],
): string {
  return element.written.name?.text ?? `${word}-${siblings.indexOf(element) + 1}`;
}
