import {
  type Cycle,
  formatDate,
  healthLabels,
  type KeyResult,
  type Kpi,
  type Objective,
  type OrgUnit,
  type Person,
  qualifiedName,
  shortStanding,
} from '@okr/core';
import type { Dialect, NameIndex } from '@okr/language';
import { bareName } from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { placesOf } from '../features/navigation.ts';
import { goalIndex } from '../refactor/requalify.ts';
import { standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import { holdsInOrder } from './filter.ts';
import type { Offer } from './item.ts';
import { typedAt } from './typed.ts';

export type Goal = Objective | KeyResult;

/** More goals than these nobody looks through. */
const mostGoals = 200;

interface GoalsWanted {
  /** Where names are looked up from. */
  readonly home: Objective | undefined;
  /** What was typed up to the last dot, with it. */
  readonly qualifier: string;
  /** What was typed of it, with the qualifier. */
  readonly typed: string;
  /** What would support the goal; undefined for an initiative, which is for key results. */
  readonly by: Goal | undefined;
}

/**
 * Objectives and key results that a reference may mean, in the order in which names are looked up, with their scores: each
 * by the shortest name that finds it from here. Never what would be an error: the element itself, its own objective or key
 * results, what rests on it already.
 */
export function goalOffers(view: View, { home, qualifier, typed, by }: GoalsWanted): readonly Offer[] {
  if (home === undefined) return [];
  const goals = view.workspace.plans.flatMap(({ objectives }) =>
    objectives.flatMap((objective): Goal[] => [objective, ...objective.keyResults]),
  );
  const accepts = by === undefined ? isKeyResult : supportable(by, home);
  const index = goalIndex(view.workspace);
  return nearest(goals.filter(accepts), home, typed).flatMap((goal): Offer[] => {
    const name = goal.written.name?.text;
    if (name === undefined) return [];
    const wanted = qualifier === '' ? namesOf(goal) : [qualified(goal, qualifier)];
    const text = wanted.find((each) => each !== undefined && finds(index, each, home, goal, accepts));
    if (text === undefined) return [];
    return [
      {
        label: text,
        kind: goal.kind === 'objective' ? CompletionItemKind.Class : CompletionItemKind.Field,
        surfaces: [text, name, goal.written.title.value],
        detail: shortStanding(standingOf(view, goal), view.language),
        description: goal.written.title.value,
        rank: levelOf(goal, home),
      },
    ];
  });
}

/** Of more goals than anybody looks through those that the letters fit, the nearest first. */
function nearest(goals: readonly Goal[], home: Objective, typed: string): readonly Goal[] {
  if (goals.length <= mostGoals) return goals;
  const letters = bareName(typed.slice(typed.lastIndexOf('.') + 1));
  return goals
    .filter(({ written: { name, title } }) =>
      [name?.text ?? '', title.value].some((text) => letters === '' || holdsInOrder(bareName(text), letters)),
    )
    .map((goal) => ({ goal, level: levelOf(goal, home) }))
    .sort((a, b) => a.level - b.level)
    .slice(0, mostGoals)
    .map(({ goal }) => goal);
}

function isKeyResult({ kind }: Goal): boolean {
  return kind === 'key-result';
}

/** What may be supported: nothing whose support would lead back to the supporter. */
function supportable(by: Goal, home: Objective): (goal: Goal) => boolean {
  const above = new Set<Goal>();
  const climb = (goal: Goal): void => {
    if (above.has(goal)) return;
    above.add(goal);
    for (const { target } of goal.supports) if (target !== undefined) climb(target);
    if (goal.kind === 'key-result') climb(goal.objective);
  };
  return (goal) => {
    if (goal === by || goal === home || (by === home && goal.kind === 'key-result' && goal.objective === home))
      return false;
    above.clear();
    climb(goal);
    return !above.has(by) && !(by.kind === 'objective' && by.keyResults.some((each) => above.has(each)));
  };
}

/** The names of a goal, the shortest first. */
function namesOf(goal: Goal): readonly string[] {
  const whole = qualifiedName(goal);
  const parts = whole.split('.');
  const cycle = cycleOf(goal)?.id;
  const own = goal.written.name?.text ?? '';
  const nested = goal.kind === 'key-result' ? [parts.slice(-2).join('.')] : [];
  return [own, ...nested, whole, ...(cycle === undefined ? [] : [`${cycle}.${own}`, `${cycle}.${whole}`])];
}

function finds(index: NameIndex, text: string, home: Objective, goal: Goal, accepts: (goal: Goal) => boolean): boolean {
  const cycle = cycleOf(goal);
  const inCycle = cycle !== undefined && text.startsWith(`${cycle.id}.`);
  const period = inCycle ? cycle.id : undefined;
  const parts = (inCycle ? text.slice(cycle.id.length + 1) : text).split('.');
  const found = index.find(
    { text, span: goal.written.span, period: undefined, parts: period === undefined ? parts : [period, ...parts] },
    home,
    ({ element }) => accepts(element),
  );
  return found.length === 1 && found[0]?.element === goal;
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
export function cycleOffers(view: View, periods: readonly Offer[], tongue: Dialect): readonly Offer[] {
  const used = new Map(view.workspace.cycles.map((cycle) => [cycle.id, cycle]));
  const isUsed = ({ label, surfaces = [label] }: Offer): boolean => surfaces.some((surface) => used.has(surface));
  const cycles = [...used.values()].map(({ id, declared, days }): Offer => {
    const calendar = periods.find(({ surfaces }) => surfaces?.includes(id));
    const span = days && `${formatDate(days.start, tongue.messages)} – ${formatDate(days.end, tongue.messages)}`;
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
