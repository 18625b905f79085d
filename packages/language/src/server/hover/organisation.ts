import {
  type Cycle,
  daysBetween,
  explainRollUp,
  formatDate,
  type KeyResult,
  type Objective,
  type OrgUnit,
  type Person,
  type Plan,
  qualifiedName,
} from '@okr/core';
import { writtenSurface } from '../../dialect/surfaces.ts';
import type { View } from '../view.ts';
import { daysLeft, words } from '../words.ts';
import { escaped, list } from './markdown.ts';
import { explained, heading, linked, paragraphs, scoreLine } from './parts.ts';

/** More lines than this do not help in a hover. */
const most = 12;

function shortened(items: readonly string[], view: View): string {
  return list(
    items.length <= most ? items : [...items.slice(0, most), `… ${words.more[view.language]} ${items.length - most}`],
  );
}

/** What a unit carries: its plans by cycle, with their scores, and what lies below it. */
export function unitHover(view: View, unit: OrgUnit): string {
  const plans = view.workspace.plans.filter((plan) => plan.for?.target === unit);
  const cycles = [...new Set(plans.map((plan) => plan.cycle?.target))];
  return paragraphs([
    heading(unit.written.title?.value, unit.written.name.text),
    unit.lead?.target && `${escaped(writtenSurface('lead', view.language))} ${linked(view, unit.lead.target)}`,
    ...cycles.map((cycle) => rollUp(view, cycle, view.snapshot.scores.unit(unit, cycle), plans)),
  ]);
}

/** What a person carries: own plans, and the goals that name the person as owner. */
export function personHover(view: View, person: Person): string {
  const { language } = view;
  const plans = view.workspace.plans.filter((plan) => plan.for?.target === person);
  const cycles = [...new Set(plans.map((plan) => plan.cycle?.target))];
  const owned = ownedBy(view, person).map((goal) => linked(view, goal));
  return paragraphs([
    heading(person.declared?.written.title?.value, person.id),
    person.declared === undefined ? words.notDeclared[language] : undefined,
    person.declared?.written.role && escaped(person.declared.written.role.value.value),
    ...cycles.map((cycle) => rollUp(view, cycle, view.snapshot.scores.person(person, cycle), plans)),
    owned.length === 0 ? undefined : `${words.owns[language]}:\n\n${shortened(owned, view)}`,
  ]);
}

function ownedBy(view: View, person: Person): readonly (Objective | KeyResult)[] {
  const owns = ({ owners }: Objective | KeyResult): boolean => owners.some(({ target }) => target === person);
  return view.workspace.plans
    .flatMap(({ objectives }) => objectives.flatMap((objective) => [objective, ...objective.keyResults]))
    .filter(owns);
}

function rollUp(
  view: View,
  cycle: Cycle | undefined,
  score: Parameters<typeof explainRollUp>[0],
  plans: readonly Plan[],
): string {
  const objectives = plans.filter((plan) => plan.cycle?.target === cycle).flatMap((plan) => plan.objectives);
  return paragraphs([
    `${cycle === undefined ? '' : `**${escaped(cycle.id)}** `}${scoreLine(score, undefined, view.language)}`,
    shortened(
      objectives.map((objective) => linked(view, objective)),
      view,
    ),
    list(explained(explainRollUp(score, view.language).lines)),
  ]);
}

export function planHover(view: View, plan: Plan): string {
  const score = view.snapshot.scores.plan(plan);
  return paragraphs([
    heading(plan.written?.title?.value, qualifiedName(plan)),
    scoreLine(score, undefined, view.language),
    list(explained(explainRollUp(score, view.language).lines)),
    plan.cycle?.target && cycleHover(view, plan.cycle.target),
  ]);
}

/** A cycle: its days, how many are left, its rhythm. */
export function cycleHover(view: View, cycle: Cycle): string {
  const { language } = view;
  const { days, rhythm } = cycle;
  return paragraphs([
    heading(cycle.declared?.written.title?.value, cycle.id),
    days === undefined
      ? undefined
      : `${formatDate(days.start, language)} – ${formatDate(days.end, language)} · ${daysLeft(daysBetween(view.snapshot.asOf, days.end))[language]}`,
    rhythm && `${writtenSurface('check-ins', language)} ${writtenSurface(rhythm, language)}`,
  ]);
}
