import {
  type Cycle,
  daysBetween,
  explainRollUp,
  formatDate,
  healthLabels,
  type Initiative,
  type KeyResult,
  type Kpi,
  type Objective,
  type OrgUnit,
  type Person,
  type Plan,
  qualifiedName,
  shortStanding,
} from '@okr/core';
import { dialectFor, writtenSurface } from '@okr/language';
import { ofRollUp, standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import { daysLeft, words } from '../words.ts';
import { escaped, list } from './markdown.ts';
import { explained, heading, linked, paragraphs, scoreLine } from './parts.ts';
import { cardOf } from './scorecard.ts';

type Carried = Objective | KeyResult | Initiative | Kpi;

/** More lines than this do not help in a hover. */
const most = 12;

function shortened(items: readonly string[], view: View): string {
  return list(
    items.length <= most ? items : [...items.slice(0, most), `… ${words.more[view.language]} ${items.length - most}`],
  );
}

/** What a unit carries: its plans by cycle, with their scores, what lies below it, what it owns, its KPIs. */
export function unitHover(view: View, unit: OrgUnit): string {
  const { plans: all } = view.workspace;
  const { scores } = view.snapshot;
  const plans = all.filter((plan) => plan.for?.target === unit);
  const own = new Set(plans.map((plan) => plan.cycle?.target));
  // Of a company that has no plan of its own, those below it still say how it goes.
  const cycles = [...new Set(all.map((plan) => plan.cycle?.target))].filter(
    (cycle) => own.has(cycle) || scores.unit(unit, cycle).below.some(({ rollUp }) => rollUp.of > 0),
  );
  return paragraphs([
    heading(unit.written.title?.value, unit.written.name.text),
    unit.lead?.target &&
      `${escaped(writtenSurface('lead', dialectFor(view.language)))} ${linked(view, unit.lead.target)}`,
    ...cycles.map((cycle) => rollUp(view, cycle, scores.unit(unit, cycle), plans)),
    ownedBy(view, unit),
    watchedOf(view, unit),
    cardOf(view, unit),
  ]);
}

/** What a person carries: units led, own plans, and whatever names the person as owner. */
export function personHover(view: View, person: Person): string {
  const { language } = view;
  const plans = view.workspace.plans.filter((plan) => plan.for?.target === person);
  const cycles = [...new Set(plans.map((plan) => plan.cycle?.target))];
  const led = view.workspace.units.filter(({ lead }) => lead?.target === person);
  return paragraphs([
    heading(person.declared?.written.title?.value, person.id),
    person.declared === undefined ? words.notDeclared[language] : undefined,
    person.declared?.written.role && escaped(person.declared.written.role.value.value),
    led.length === 0 ? undefined : `${words.leads[language]}: ${led.map((unit) => linked(view, unit)).join(', ')}`,
    ...cycles.map((cycle) => rollUp(view, cycle, view.snapshot.scores.person(person, cycle), plans)),
    ownedBy(view, person),
    watchedOf(view, person),
    cardOf(view, person),
  ]);
}

/** The KPIs that are for somebody. */
function watchedOf(view: View, holder: OrgUnit | Person): string | undefined {
  const watched = view.workspace.kpis.filter((kpi) => kpi.for?.target === holder);
  return watched.length === 0 ? undefined : `KPI:\n\n${shortened(watched.map(carried(view)), view)}`;
}

/** Goals, initiatives and KPIs that name somebody as owner, each with how it stands. */
function ownedBy(view: View, owner: Person | OrgUnit): string | undefined {
  const owned = view.workspace.plans
    .flatMap(({ objectives }) =>
      objectives.flatMap((objective): Carried[] => [objective, ...objective.keyResults, ...objective.initiatives]),
    )
    .concat(view.workspace.kpis)
    .filter(({ owners }) => owners.some(({ target }) => target === owner));
  if (owned.length === 0) return undefined;
  return `${words.owns[view.language]}:\n\n${shortened(owned.map(carried(view)), view)}`;
}

/** A link and how it stands: `Customers stay · 0.53 · at risk`. */
function carried(view: View): (element: Carried) => string {
  return (element) => [linked(view, element), stateOf(element, view)].filter(Boolean).join(' · ');
}

function stateOf(element: Carried, view: View): string | undefined {
  const { language, snapshot } = view;
  switch (element.kind) {
    case 'initiative':
      return writtenSurface(element.state, dialectFor(language));
    case 'kpi': {
      const { health } = snapshot.scores.kpi(element);
      return health && healthLabels[health][language].toLowerCase();
    }
    case 'objective':
    case 'key-result':
      return shortStanding(standingOf(view, element), language);
  }
}

function rollUp(
  view: View,
  cycle: Cycle | undefined,
  score: Parameters<typeof explainRollUp>[0],
  plans: readonly Plan[],
): string {
  const objectives = plans.filter((plan) => plan.cycle?.target === cycle).flatMap((plan) => plan.objectives);
  return paragraphs([
    `${cycle === undefined ? '' : `**${escaped(cycle.id)}** `}${scoreLine(ofRollUp(score), view.language)}`,
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
    scoreLine(standingOf(view, plan), view.language),
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
    rhythm && `${writtenSurface('check-ins', dialectFor(language))} ${writtenSurface(rhythm, dialectFor(language))}`,
  ]);
}
