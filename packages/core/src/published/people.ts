import type { Cycle, Link, OrgUnit, Person, Workspace } from '../model/plan.ts';
import { rangeOf } from '../model/source.ts';
import { qualifiedName } from './names.ts';
import { nullable, type Publishing, place, remarks, rolledUp, text } from './parts.ts';
import type { PublishedPerson, PublishedPersonRollUp, PublishedUnit, PublishedUnitRollUp } from './shape.ts';

type MaybeCycle = Cycle | undefined;

/** The cycles in which a person, a unit or one below it has plans, in the order of the workspace; `undefined` for none. */
export function indexCycles({ plans, cycles }: Workspace): (owner: OrgUnit | Person) => readonly MaybeCycle[] {
  const index = new Map<OrgUnit | Person, Set<MaybeCycle>>();
  for (const plan of plans) {
    const cycle = plan.cycle?.target;
    // Up to the top; where the cycle is known already, so it is above, which also ends a circle of units.
    for (let owner = plan.for?.target; owner !== undefined; ) {
      const known = index.get(owner) ?? new Set<MaybeCycle>();
      index.set(owner, known);
      if (known.has(cycle)) break;
      known.add(cycle);
      owner = owner.kind === 'unit' ? owner.parent?.target : undefined;
    }
  }
  const order = new Map<MaybeCycle, number>(cycles.map((cycle, at) => [cycle, at]));
  const last = cycles.length;
  return (owner) => [...(index.get(owner) ?? [])].sort((a, b) => (order.get(a) ?? last) - (order.get(b) ?? last));
}

/** `cycles`: those that it is shown in. */
export function publishUnit(
  unit: OrgUnit,
  cycles: readonly (Cycle | undefined)[],
  publishing: Publishing,
): PublishedUnit {
  const { written, file } = unit;
  return {
    name: written.name.text,
    title: text(written.title),
    kind: written.kind,
    parent: linkName(unit.parent),
    lead: linkName(unit.lead),
    rollUps: cycles.flatMap((cycle): readonly PublishedUnitRollUp[] => {
      const score = publishing.scores.unit(unit, cycle);
      const below = score.below.filter(({ rollUp }) => rollUp.of > 0);
      if (score.of === 0 && below.length === 0) return [];
      return [
        {
          cycle: nullable(cycle?.id),
          ...rolledUp(score),
          below: below.map((each) => ({ unit: each.unit.written.name.text, ...rolledUp(each.rollUp) })),
        },
      ];
    }),
    ...remarks(written),
    ...place(file, written.span, publishing),
  };
}

export function publishPerson(
  person: Person,
  cycles: readonly (Cycle | undefined)[],
  publishing: Publishing,
): PublishedPerson {
  const { declared, id } = person;
  return {
    name: id,
    title: text(declared?.written.title),
    role: text(declared?.written.role?.value),
    unit: linkName(person.unit),
    rollUps: cycles.flatMap((cycle): readonly PublishedPersonRollUp[] => {
      const score = publishing.scores.person(person, cycle);
      return score.of === 0 ? [] : [{ cycle: nullable(cycle?.id), ...rolledUp(score) }];
    }),
    file: declared === undefined ? null : publishing.fileName(declared.file),
    range: declared === undefined ? null : rangeOf(declared.file, declared.written.span),
  };
}

function linkName(link: Link<OrgUnit | Person> | undefined): string | null {
  if (link === undefined) return null;
  return link.target === undefined ? link.text : qualifiedName(link.target);
}
