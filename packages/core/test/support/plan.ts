/**
 * Resolved models in a few words: `kr({ from: 30, to: 45, checkIns: [['2026-10-15', 33]] })`. What a spec leaves out is
 * not written; dates are ISO, names in `supports` are `objective` or `objective.kr`.
 */
import type {
  Cycle,
  KeyResult,
  Link,
  Objective,
  OrgUnit,
  Person,
  Plan,
  SourceFile,
  Workspace,
} from '../../src/index.ts';
import { buildKeyResult, buildKpi, buildObjective, type Mutable } from './elements.ts';
import { type CycleSpec, type KeyResultSpec, type PlanSpec, q4, type WorkspaceSpec } from './spec.ts';
import { tongues } from './tongues.ts';
import { Ink } from './written.ts';

/** A workspace of one plan with one objective with these key results. */
export function oneObjective(
  keyResults: readonly KeyResultSpec[],
  spec: WorkspaceSpec & { plan?: PlanSpec } = {},
): Workspace {
  return workspace({ ...spec, plans: [{ ...spec.plan, objectives: [{ title: 'Renew', keyResults }] }] });
}

export function workspace(spec: WorkspaceSpec): Workspace {
  const ink = new Ink();
  const file: SourceFile = {
    path: 'plan.okr',
    lineStarts: [0],
    length: 1_000_000,
    declared: spec.language && tongues[spec.language],
    tongue: tongues[spec.language ?? 'en'],
  };
  const link = <T>(text: string, target: T | undefined): Link<T> => ({ text, span: ink.next(), target });
  const units = new Map<string, Mutable<OrgUnit>>();
  for (const { name, kind = 'team' } of spec.units ?? []) {
    const element = ink.element(name, undefined);
    const written = { ...element, kind, name: { text: name, span: ink.next() }, within: undefined, lead: undefined };
    units.set(name, { kind: 'unit', file, written, parent: undefined, lead: undefined });
  }
  for (const each of spec.units ?? []) {
    const unit = units.get(each.name);
    if (unit !== undefined && each.in !== undefined) unit.parent = link(each.in, units.get(each.in));
  }
  const people = new Map<string, Person>();
  const person = (id: string): Person => {
    const known = people.get(id) ?? { kind: 'person', id, declared: undefined, unit: undefined };
    people.set(id, known);
    return known;
  };
  const owner = (id: string): Link<Person | OrgUnit> => link(id, id.startsWith('@') ? person(id) : units.get(id));
  const kpis = new Map(
    (spec.kpis ?? []).map((each) => {
      const kpi = buildKpi(each, file, ink);
      kpi.for = each.for === undefined ? undefined : owner(each.for);
      return [each.name, kpi];
    }),
  );
  const cycles = new Map<string, Cycle>();
  const cycle = (each: CycleSpec): Cycle => {
    const days = each.start && each.end ? { start: each.start, end: each.end } : undefined;
    const known = cycles.get(each.id);
    const made: Cycle = known ?? { kind: 'cycle', id: each.id, days, rhythm: each.rhythm, declared: undefined };
    cycles.set(each.id, made);
    return made;
  };

  const plans: Plan[] = [];
  const named = new Map<string, Objective | KeyResult>();
  const wanted: { from: Mutable<Objective> | Mutable<KeyResult>; names: readonly string[] }[] = [];
  for (const each of spec.plans ?? []) {
    const time = each.cycle === null || each.outside ? undefined : cycle(each.cycle ?? q4);
    const objectives: Objective[] = [];
    const plan: Plan = {
      kind: 'plan',
      file,
      written: each.outside
        ? undefined
        : { ...ink.element(undefined, each.title), kind: 'plan', for: undefined, in: undefined, state: undefined },
      for: each.for === undefined ? undefined : owner(each.for),
      cycle: time && link(time.id, time),
      state: each.outside ? undefined : (each.state ?? 'active'),
      objectives,
    };
    plans.push(plan);
    for (const objectiveSpec of each.objectives ?? []) {
      const keyResults: KeyResult[] = [];
      const objective = buildObjective(objectiveSpec, plan, keyResults, file, ink);
      objective.owners = (objectiveSpec.owners ?? []).map(owner);
      objectives.push(objective);
      if (objectiveSpec.name !== undefined) named.set(objectiveSpec.name, objective);
      wanted.push({ from: objective, names: objectiveSpec.supports ?? [] });
      for (const krSpec of objectiveSpec.keyResults ?? []) {
        const keyResult = buildKeyResult(krSpec, objective, time, file, ink);
        if (krSpec.measuredBy !== undefined)
          keyResult.measuredBy = link(krSpec.measuredBy, kpis.get(krSpec.measuredBy));
        keyResults.push(keyResult);
        if (krSpec.name !== undefined) named.set(`${objectiveSpec.name}.${krSpec.name}`, keyResult);
        wanted.push({ from: keyResult, names: krSpec.supports ?? [] });
      }
    }
  }
  for (const { from, names } of wanted) {
    from.supports = names.map((name) => link(name, named.get(name)));
    for (const name of names) {
      const target: Mutable<Objective> | Mutable<KeyResult> | undefined = named.get(name);
      if (target !== undefined) target.supporters = [...target.supporters, from];
    }
  }
  return {
    files: [file],
    units: [...units.values()],
    people: [...people.values()],
    cycles: [...cycles.values()],
    plans,
    kpis: [...kpis.values()],
  };
}
