import { ambitionLabels, type Language } from '@okr/core';
import type { Format } from '../format.ts';
import type { InitiativeElement, KeyResultElement, ObjectiveElement, ScoredIndex } from '../model/elements.ts';
import type { OwnerNode } from '../model/nodes.ts';
import type { Words } from '../words/index.ts';

/** What rows are written with. */
export interface Speech {
  readonly index: ScoredIndex;
  readonly words: Words;
  readonly format: Format;
  readonly language: Language;
}

/** The figures under a key result's bar: where it began, and where it is on its way to. */
export function figuresOf({ value }: KeyResultElement, { words, format }: Speech): readonly [string, string] {
  const { baseline, target, bound, stretch, current, unit, kind, milestones } = value;
  if (milestones.length > 0) {
    return ['', words.milestonesDone(milestones.filter(({ done }) => done).length, milestones.length)];
  }
  if (kind === 'judged') return ['', words.judged];
  if (kind === 'carried') return ['', words.carried];
  const from = baseline === null ? '' : format.first(baseline, unit);
  if (bound !== null) {
    const goal = format.bound(bound, unit);
    return [from, current === null ? `→ ${goal}` : `${format.value(current, unit)} → ${goal}`];
  }
  if (target === null) return [from, current === null ? words.notMeasured : format.value(current, unit)];
  const goal = format.value(target, unit);
  const far = stretch === null ? '' : ` · ${words.stretch(format.value(stretch, unit))}`;
  const way = current === null ? `→ ${goal}` : `${format.first(current, unit)} → ${goal}`;
  return [baseline === null ? '?' : from, way + far];
}

/** Under a key result's title, without its confidence. */
export function remarksOf({ value, objective }: KeyResultElement, { words }: Speech): readonly string[] {
  const { owners, daysLeft, status, stale, current, baseline, kind, dropped } = value;
  const isOver = status === 'done' || status === 'dropped';
  return [
    ...(owners.length > 0 ? owners : objective.value.owners),
    ...(daysLeft === null || isOver ? [] : [words.daysLeft(daysLeft)]),
    ...(stale && !isOver ? [words.stale] : []),
    ...(kind === 'move' && current === null && baseline === null ? [words.measureFirst] : []),
    ...(dropped?.reason ? [dropped.reason] : []),
  ];
}

/** Under an objective's title. `whose` also says whose it is, where the tree does not. */
export function objectiveRemarks({ value, plan }: ObjectiveElement, speech: Speech, whose: boolean): readonly string[] {
  const { index, words, language } = speech;
  const owner = plan.value.unit ?? plan.value.person;
  return [
    ...(whose && owner !== null ? [ownerName(index, owner)] : []),
    ...(value.ambition === null ? [] : [ambitionLabels[value.ambition][language].toLocaleLowerCase(language)]),
    ...value.owners.filter((each) => each !== owner || !whose),
    ...(whose ? [] : value.supports.map((name) => words.supports(goalName(index, name)))),
    value.of === 0 ? words.noKeyResults : words.keyResultsReported(value.reported, value.of),
  ];
}

export function initiativeRemarks({ value }: InitiativeElement, { words, format }: Speech): readonly string[] {
  return [
    words.initiativeStates[value.state],
    ...value.owners,
    ...(value.due === null ? [] : [words.due(format.day(value.due))]),
    ...(value.overdue ? [words.overdue] : []),
  ];
}

export function ownerRemarks({ what, element, plan, children }: OwnerNode, { words }: Speech): readonly string[] {
  const { value } = element ?? {};
  const lead = value !== undefined && 'lead' in value ? value.lead : null;
  const role = value !== undefined && 'role' in value ? value.role : null;
  const { state } = plan?.value ?? {};
  return [
    what === undefined ? words.notDeclared : (role ?? words[what]),
    ...(lead === null ? [] : [words.lead(lead)]),
    ...(state === undefined || state === null || state === 'active' ? [] : [words.planStates[state]]),
    ...(children.length === 0 ? [words.noPlan] : []),
  ];
}

/** A person or unit by its title, else as it is written. */
function ownerName(index: ScoredIndex, name: string): string {
  return (index.people.get(name) ?? index.units.get(name))?.value.title ?? name;
}

/** What a `supports` means, by its title; as written where it means nothing. */
function goalName(index: ScoredIndex, name: string): string {
  return index.goal(name)?.value.title ?? name;
}
