import type { Cycle, Initiative, KeyResult, Kpi, Objective, OrgUnit, Person, Plan, Workspace } from '../model/plan.ts';

export type Named = OrgUnit | Person | Cycle | Plan | Objective | KeyResult | Initiative | Kpi;

/**
 * What a reference to an element would say from anywhere: `delivery.renew.nps`, `@an.mine`. An element without a name is
 * counted among its siblings, from 1: `delivery.objective#2.kr#1`; `#` is in no name, so the two cannot be confused. A
 * plan is its cycle and unit, `2026-Q4.delivery`; a KPI without a name is its title.
 */
export function qualifiedName(element: Named): string {
  switch (element.kind) {
    case 'unit':
      return element.written.name.text;
    case 'person':
    case 'cycle':
      return element.id;
    case 'plan':
      return [cycleOf(element), ownerOf(element)].filter((part) => part !== undefined).join('.') || 'plan';
    case 'objective': {
      const own = element.written.name?.text ?? `objective#${ordinal(element.plan.objectives, element)}`;
      const owner = ownerOf(element.plan);
      return owner === undefined ? own : `${owner}.${own}`;
    }
    case 'key-result':
      return `${qualifiedName(element.objective)}.${ownName(element)}`;
    case 'initiative':
      return `${qualifiedName(element.objective)}.${element.written.name?.text ?? `initiative#${ordinal(element.objective.initiatives, element)}`}`;
    case 'kpi':
      return element.written.name?.text ?? element.written.title?.value ?? 'kpi';
  }
}

function ownName(keyResult: KeyResult): string {
  return keyResult.written.name?.text ?? `kr#${ordinal(keyResult.objective.keyResults, keyResult)}`;
}

/** The unit or person of a plan, as written where it does not resolve. */
export function ownerOf(plan: Plan): string | undefined {
  return plan.for?.target === undefined ? plan.for?.text : qualifiedName(plan.for.target);
}

export function cycleOf(plan: Plan): string | undefined {
  return plan.cycle?.target?.id ?? plan.cycle?.text;
}

/**
 * Names that tell every objective and key result of a workspace apart: where two have the same, each is preceded by its
 * cycle (`2026-Q3.delivery.renew`); what is still the same (an error) is counted.
 */
export function uniqueNames(workspace: Workspace): (element: Objective | KeyResult) => string {
  const names = new Map<Objective | KeyResult, string>();
  for (const plan of workspace.plans) {
    for (const objective of plan.objectives) {
      const name = qualifiedName(objective);
      names.set(objective, name);
      for (const keyResult of objective.keyResults) names.set(keyResult, `${name}.${ownName(keyResult)}`);
    }
  }
  const shared = repeated(names.values());
  if (shared.size > 0) {
    for (const [each, name] of names) if (shared.has(name)) names.set(each, withCycle(each, name));
    const clashing = repeated(names.values());
    const seen = new Map<string, number>();
    for (const [element, name] of names) {
      if (!clashing.has(name)) continue;
      const count = (seen.get(name) ?? 0) + 1;
      seen.set(name, count);
      if (count > 1) names.set(element, `${name}#${count}`);
    }
  }
  return (element) => names.get(element) ?? qualifiedName(element);
}

function withCycle(element: Objective | KeyResult, name: string): string {
  const cycle = cycleOf(element.kind === 'objective' ? element.plan : element.objective.plan);
  return cycle === undefined ? name : `${cycle}.${name}`;
}

function repeated(names: Iterable<string>): ReadonlySet<string> {
  const once = new Set<string>();
  const more = new Set<string>();
  for (const name of names) {
    if (once.has(name)) more.add(name);
    once.add(name);
  }
  return more;
}

/** Siblings are asked for one after another: each list is counted once. */
const ordinals = new WeakMap<readonly object[], ReadonlyMap<object, number>>();

function ordinal(siblings: readonly object[], element: object): number {
  let known = ordinals.get(siblings);
  if (known === undefined || !known.has(element)) {
    known = new Map(siblings.map((each, index) => [each, index + 1]));
    ordinals.set(siblings, known);
  }
  return known.get(element) ?? siblings.length + 1;
}
