import { ambitionLabels, type Language, statusLabels } from '@okr/core';
import type { Format } from '../format.ts';
import type { InitiativeElement, KeyResultElement, ObjectiveElement, ScoredIndex } from '../model/elements.ts';
import { ownerTitle } from '../model/names.ts';
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
  if (bound === null && target === null) {
    const from = baseline === null ? '' : format.first(baseline, unit);
    return [from, current === null ? words.notMeasured : format.value(current, unit)];
  }
  const goal = bound === null ? format.value(target, unit) : format.bound(bound, unit);
  const beside = (each: number): string => withoutUnitOf(goal, format.first(each, unit));
  const way = current === null ? `→ ${goal}` : `${beside(current)} → ${goal}`;
  const far = stretch === null ? '' : ` · ${words.stretch(beside(stretch))}`;
  if (bound !== null) return [baseline === null ? '' : beside(baseline), way];
  return [baseline === null || isAssumed(value) ? '?' : beside(baseline), way + far];
}

/** `16.2bn VND` beside `18.4bn VND` is `16.2`; a value in another magnitude keeps its own, and one glued to its unit too. */
function withoutUnitOf(goal: string, value: string): string {
  const unit = /(?<=\d)[^\d%/]*\s[^\d%/]+$/.exec(value)?.[0];
  return unit !== undefined && goal.endsWith(unit) ? value.slice(0, -unit.length) : value;
}

/** Nothing was measured yet, and the 0 that it is said to begin at was not written. */
function isAssumed({ baselineOrigin, current }: KeyResultElement['value']): boolean {
  return baselineOrigin === 'zero' && current === null;
}

/** Under a key result's title, without its confidence. */
export function remarksOf({ value, objective }: KeyResultElement, { words, language }: Speech): readonly string[] {
  const { owners, daysLeft, status, stale, current, baseline, kind, dropped, statedStatus } = value;
  const isUnmeasured = (current === null && baseline === null) || isAssumed(value);
  const isOver = status === 'done' || status === 'dropped';
  return [
    ...(owners.length > 0 ? owners : objective.value.owners),
    ...(daysLeft === null || isOver ? [] : [words.daysLeft(daysLeft)]),
    ...(stale && !isOver ? [words.stale] : []),
    ...(statedStatus === null || statedStatus === status || isOver
      ? []
      : [words.stated(statusLabels[statedStatus][language].toLocaleLowerCase(language))]),
    ...(kind === 'move' && isUnmeasured ? [words.measureFirst] : []),
    ...(dropped?.reason ? [dropped.reason] : []),
  ];
}

/** Under an objective's title. `whose` also says whose it is, where the tree does not. */
export function objectiveRemarks({ value, plan }: ObjectiveElement, speech: Speech, whose: boolean): readonly string[] {
  const { index, words, language } = speech;
  const owner = plan.value.unit ?? plan.value.person;
  return [
    ...(whose && owner !== null ? [ownerTitle(owner, speech)] : []),
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

/** What a `supports` means, by its title; as written where it means nothing. */
function goalName(index: ScoredIndex, name: string): string {
  return index.goal(name)?.value.title ?? name;
}
