import type {
  Published,
  PublishedKeyResult,
  PublishedObjective,
  PublishedPerson,
  PublishedPlan,
  PublishedUnit,
} from './shape.ts';

/**
 * What may be handed on to a person, or to whoever answers for the unit that the plans and KPIs are of: of the rest only
 * what the part itself says, such as a name that it refers to, and numbers that it goes into. A person's part holds their
 * own objectives without the key results of others, and their own key results in the objectives of others.
 */
export function ownPart(document: Published, person: string | undefined): Published {
  const plans = person === undefined ? document.plans : document.plans.flatMap((plan) => planOf(plan, person));
  const kpis = document.kpis.filter(({ owners }) => person === undefined || owners.includes(person));
  const goals = new Set(plans.flatMap(({ objectives }) => objectives.flatMap(namesIn)));
  const cycles = new Set(plans.map(({ cycle }) => cycle));
  const units = new Set([...plans.map(({ unit }) => unit), ...kpis.map((kpi) => kpi.for)]);
  const people = new Set([
    ...plans.flatMap(peopleIn),
    ...kpis.flatMap(({ owners }) => owners),
    ...(person === undefined ? document.units.flatMap(({ name, lead }) => (units.has(name) ? [lead] : [])) : []),
  ]);
  return {
    ...document,
    plans: plans.map((plan) => ({ ...plan, objectives: plan.objectives.map((each) => among(goals, each)) })),
    kpis,
    units: document.units
      .filter(({ name }) => units.has(name))
      .map((unit) => (person === undefined ? withoutThoseBelow(unit) : named(unit))),
    people: document.people
      .filter(({ name }) => people.has(name))
      .map((each) => (each.name === person ? each : known(each, person === undefined && units.has(each.unit)))),
    cycles: document.cycles.filter(({ name }) => cycles.has(name)),
  };
}

function planOf(plan: PublishedPlan, person: string): readonly PublishedPlan[] {
  if (plan.person === person) return [plan];
  const objectives = plan.objectives.flatMap((objective) => objectiveOf(objective, person));
  if (objectives.length === 0) return [];
  const isWhole =
    objectives.length === plan.objectives.length && objectives.every(({ owners }) => owners.includes(person));
  return [{ ...plan, objectives, ...noRemarks, explanation: isWhole ? plan.explanation : '' }];
}

function objectiveOf(objective: PublishedObjective, person: string): readonly PublishedObjective[] {
  const isTheirs = ({ owners }: { readonly owners: readonly string[] }): boolean => owners.includes(person);
  const isOwn = isTheirs(objective);
  // What names nobody is the objective's owner's.
  const answers = (each: { readonly owners: readonly string[] }): boolean =>
    isTheirs(each) || (isOwn && each.owners.length === 0);
  const keyResults = objective.keyResults.filter(answers);
  const initiatives = objective.initiatives.filter(answers);
  if (isOwn) {
    const isWhole = keyResults.length === objective.keyResults.length;
    return [{ ...objective, keyResults, initiatives, explanation: isWhole ? objective.explanation : '' }];
  }
  if (keyResults.length === 0) return [];
  return [{ ...objective, ...noRemarks, keyResults, initiatives, because: null, reviews: [], explanation: '' }];
}

const noRemarks = { notes: [], links: [], tags: [] } as const;

function namesIn({ qualifiedName, keyResults }: PublishedObjective): readonly string[] {
  return [qualifiedName, ...keyResults.map((each) => each.qualifiedName)];
}

/** Who supports it, as far as that is in the part. */
function among(goals: ReadonlySet<string>, objective: PublishedObjective): PublishedObjective {
  const left = (names: readonly string[]): readonly string[] => names.filter((name) => goals.has(name));
  const supporters = left(objective.supporters);
  return {
    ...objective,
    supporters,
    supporterScore: supporters.length === objective.supporters.length ? objective.supporterScore : null,
    keyResults: objective.keyResults.map(
      (keyResult): PublishedKeyResult => ({ ...keyResult, supporters: left(keyResult.supporters) }),
    ),
  };
}

function peopleIn({ person, objectives }: PublishedPlan): readonly (string | null)[] {
  const owned = objectives.flatMap((objective) => [objective, ...objective.keyResults, ...objective.initiatives]);
  return [person, ...owned.flatMap(({ owners }) => owners)];
}

function withoutThoseBelow(unit: PublishedUnit): PublishedUnit {
  return { ...unit, rollUps: unit.rollUps.map((rollUp) => ({ ...rollUp, below: [] })) };
}

/** What a plan that is for it is called. */
function named(unit: PublishedUnit): PublishedUnit {
  return { ...unit, ...noRemarks, lead: null, rollUps: [] };
}

/** What somebody who is named is called; of the unit's own people also what they do. */
function known(person: PublishedPerson, isOfUnit: boolean): PublishedPerson {
  return isOfUnit
    ? { ...person, rollUps: [] }
    : { ...person, role: null, unit: null, rollUps: [], file: null, range: null };
}
