import {
  type Cycle,
  formatDate,
  healthLabels,
  type KeyResult,
  type Kpi,
  type Language,
  type Objective,
  type OrgUnit,
  type Person,
  qualifiedName,
  shortStanding,
} from '@okr/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { bareName } from '../../names/near.ts';
import { placesOf } from '../features/navigation.ts';
import { standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import type { Offer } from './item.ts';
import { typedAt } from './typed.ts';

export type Goal = Objective | KeyResult;

interface GoalsWanted {
  /** Where names are looked up from. */
  readonly home: Objective | undefined;
  /** What was typed up to the last dot, with it. */
  readonly qualifier: string;
  accepts(goal: Goal): boolean;
}

/** Objectives and key results that a reference may mean, in the order in which names are looked up, with their scores. */
export function goalOffers(view: View, { home, qualifier, accepts }: GoalsWanted): readonly Offer[] {
  const goals = view.workspace.plans.flatMap(({ objectives }) =>
    objectives.flatMap((objective): Goal[] => [objective, ...objective.keyResults]),
  );
  const named = goals.filter((goal) => goal.written.name !== undefined);
  const spoken = shortest(named);
  return named.filter(accepts).flatMap((goal): Offer[] => {
    const text = qualifier === '' ? (spoken.get(goal) ?? qualifiedName(goal)) : qualified(goal, qualifier);
    if (text === undefined) return [];
    return [
      {
        label: text,
        kind: goal.kind === 'objective' ? CompletionItemKind.Class : CompletionItemKind.Field,
        surfaces: [text, goal.written.name?.text ?? text, goal.written.title.value],
        detail: shortStanding(standingOf(view, goal), view.language),
        description: goal.written.title.value,
        rank: levelOf(goal, home),
      },
    ];
  });
}

/** The name of a goal from where a qualifier begins; undefined where none of its names begins so. */
function qualified(goal: Goal, qualifier: string): string | undefined {
  const whole = qualifiedName(goal);
  const cycle = cycleOf(goal)?.id;
  const wanted = bareName(qualifier);
  for (let name = whole; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    if (bareName(name).startsWith(wanted)) return name;
    if (cycle !== undefined && bareName(`${cycle}.${name}`).startsWith(wanted)) return `${cycle}.${name}`;
  }
  const last = `${cycle}.${whole.slice(whole.lastIndexOf('.') + 1)}`;
  return goal.kind === 'objective' && bareName(last).startsWith(wanted) ? last : undefined;
}

function cycleOf(goal: Goal): Cycle | undefined {
  return (goal.kind === 'objective' ? goal.plan : goal.objective.plan).cycle?.target;
}

/** The name alone where nothing else has it, else with what is around it. */
function shortest(goals: readonly Goal[]): ReadonlyMap<Goal, string> {
  const short = new Map(goals.map((goal) => [goal, goal.written.name?.text ?? '']));
  const long = new Map(goals.map((goal) => [goal, qualifiedName(goal)]));
  const count = (names: Iterable<string>): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
    return counts;
  };
  const shorts = count(short.values());
  const longs = count(long.values());
  return new Map(
    goals.map((goal) => {
      const own = short.get(goal) ?? '';
      const whole = long.get(goal) ?? own;
      if (shorts.get(own) === 1) return [goal, own];
      const cycle = cycleOf(goal)?.id;
      return [goal, longs.get(whole) === 1 || cycle === undefined ? whole : `${cycle}.${whole}`];
    }),
  );
}

/** The same objective, the same plan, plans of the same cycle, the rest. */
function levelOf(goal: Goal, home: Objective | undefined): number {
  const objective = goal.kind === 'objective' ? goal : goal.objective;
  if (home === undefined) return 3;
  if (objective === home) return 0;
  if (objective.plan === home.plan) return 1;
  return objective.plan.cycle?.target !== undefined && objective.plan.cycle.target === home.plan.cycle?.target ? 2 : 3;
}

export function kpiOffers(view: View): readonly Offer[] {
  return view.workspace.kpis.flatMap((kpi: Kpi): Offer[] => {
    const name = kpi.written.name?.text;
    if (name === undefined) return [];
    const { health } = view.snapshot.scores.kpi(kpi);
    return [
      {
        label: name,
        kind: CompletionItemKind.Variable,
        surfaces: [name, kpi.written.title?.value ?? name],
        detail: health && healthLabels[health][view.language],
        description: kpi.written.title?.value,
        rank: 1,
      },
    ];
  });
}

export function unitOffers(view: View, accepts: (unit: OrgUnit) => boolean = () => true): readonly Offer[] {
  return view.workspace.units.filter(accepts).map(({ written }) => ({
    label: written.name.text,
    kind: CompletionItemKind.Module,
    surfaces: [written.name.text, written.title?.value ?? written.name.text],
    description: written.title?.value,
    rank: 2,
  }));
}

/** Declared people, and those whom a plan merely mentions; not the name that is being typed, if it is nobody else's. */
export function peopleOffers(view: View, offset: number): readonly Offer[] {
  const typed = typedAt(view, offset).normalize('NFC');
  const isTypo = (person: Person): boolean =>
    person.id === typed && person.declared === undefined && placesOf(view, person).length < 2;
  return view.workspace.people
    .filter((person) => !isTypo(person))
    .sort((a, b) => (bareName(a.id) < bareName(b.id) ? -1 : 1))
    .map(({ id, declared }) => ({
      label: id,
      kind: CompletionItemKind.Constant,
      surfaces: [id, id.slice(1), declared?.written.title?.value ?? id],
      description: declared?.written.title?.value,
      rank: 1,
    }));
}

/** Cycles in use, then calendar periods that are not; each once. */
export function cycleOffers(view: View, periods: readonly Offer[], language: Language): readonly Offer[] {
  const used = new Map(view.workspace.cycles.map((cycle) => [cycle.id, cycle]));
  const isUsed = ({ label, surfaces = [label] }: Offer): boolean => surfaces.some((surface) => used.has(surface));
  const cycles = [...used.values()].map(({ id, declared, days }): Offer => {
    const calendar = periods.find(({ surfaces }) => surfaces?.includes(id));
    const span = days && `${formatDate(days.start, language)} – ${formatDate(days.end, language)}`;
    const title = declared?.written.title?.value;
    return {
      label: calendar?.label ?? id,
      kind: CompletionItemKind.Event,
      surfaces: calendar?.surfaces ?? [id, title ?? id],
      description: title ?? span,
      rank: 1,
    };
  });
  return [...cycles, ...periods.filter((period) => !isUsed(period))];
}

/** Labels in use. */
export function tagOffers(view: View): readonly Offer[] {
  const { plans, kpis, units } = view.workspace;
  const written = [
    ...plans.flatMap((plan) => [
      ...(plan.written?.tags ?? []),
      ...plan.objectives.flatMap(({ written: { tags }, keyResults }) => [
        ...tags,
        ...keyResults.flatMap((each) => each.written.tags),
      ]),
    ]),
    ...kpis.flatMap((kpi) => kpi.written.tags),
    ...units.flatMap((unit) => unit.written.tags),
  ];
  return [...new Set(written.map(({ text }) => text))].map((label) => ({
    label,
    kind: CompletionItemKind.Text,
    rank: 1,
  }));
}

/** KPI sources that other KPIs name, then files that are there, as quoted text. */
export function sourceOffers(view: View, files: readonly string[]): readonly Offer[] {
  const named = view.workspace.kpis.flatMap(({ written: { source } }) =>
    source === undefined ? [] : [source.value.value],
  );
  const used = new Set(named);
  return [...new Set([...named, ...files])].map((source) => ({
    label: `"${source.replace(/["\\]/g, '\\$&')}"`,
    kind: CompletionItemKind.File,
    surfaces: [source],
    rank: used.has(source) ? 1 : 2,
  }));
}
