import { ambitionLabels, kindLabels, type Language, statusLabels } from '@okr/core';
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
export function figuresOf({ value }: KeyResultElement, speech: Speech): readonly [string, string] {
  const { words, format, language } = speech;
  const { baseline, target, bound, stretch, current, unit, kind, milestones } = value;
  if (milestones.length > 0) {
    return ['', words.milestonesDone(milestones.filter(({ done }) => done).length, milestones.length)];
  }
  if (kind === 'judged' || kind === 'carried') return ['', kindLabels[kind][language].toLocaleLowerCase(language)];
  if (bound === null && target === null) {
    const from = baseline === null ? '' : format.first(baseline, unit);
    const none = kindLabels.unmeasured[language].toLocaleLowerCase(language);
    return [from, current === null ? none : format.value(current, unit)];
  }
  const goal = bound === null ? format.value(target, unit) : format.bound(bound, unit);
  const beside = (each: number): string => withoutUnitOf(goal, format.first(each, unit));
  const way = current === null ? `→ ${goal}` : `${beside(current)} → ${goal}`;
  const far = stretch === null ? '' : ` · ${words.stretch(beside(stretch))}`;
  if (kind === 'keep') return [baseline === null ? '' : beside(baseline), way];
  if (value.cumulative) return [words.runningTotal, way + far];
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
  const { owners, daysLeft, status, stale, current, baseline, kind, held, dropped, statedStatus } = value;
  const isUnmeasured = (current === null && baseline === null) || isAssumed(value);
  const isClosed = objective.plan.value.state === 'closed';
  const isOver = isClosed || status === 'done' || status === 'dropped';
  return [
    ...(owners.length > 0 ? owners : objective.value.owners),
    ...(daysLeft === null || isOver ? [] : [words.daysLeft(daysLeft)]),
    ...(held === null ? [] : [words.held(held.held, held.of)]),
    ...(stale && !isOver ? [words.stale] : []),
    ...(statedStatus === null || statedStatus === status || isOver
      ? []
      : [words.stated(statusLabels[statedStatus][language].toLocaleLowerCase(language))]),
    ...(kind === 'move' && isUnmeasured && !value.cumulative && !isClosed ? [words.measureFirst] : []),
    ...(dropped?.reason ? [dropped.reason] : []),
  ];
}

/** Under an objective's title. `whose` also says whose it is, where the tree does not. */
export function objectiveRemarks({ value, plan }: ObjectiveElement, speech: Speech, whose: boolean): readonly string[] {
  const { index, words, format, language } = speech;
  const owner = plan.value.unit ?? plan.value.person;
  return [
    ...(whose && owner !== null ? [ownerTitle(owner, speech)] : []),
    ...(value.ambition === null ? [] : [ambitionLabels[value.ambition][language].toLocaleLowerCase(language)]),
    ...value.owners.filter((each) => each !== owner || !whose),
    ...(value.of === 0 ? [words.noKeyResults] : reportedRemarks(value, speech)),
    ...(value.confidence === null ? [] : [words.confidence(format.confidence(value.confidence))]),
    ...(whose ? [] : value.supports.map((name) => words.supports(goalName(index, name)))),
  ];
}

/** Where some have none, with the mean of the others. */
function reportedRemarks(
  { reported, of, reportedMean }: ObjectiveElement['value'],
  { words, format }: Speech,
): readonly string[] {
  const some = words.keyResultsReported(reported, of);
  return reported < of && reportedMean !== null ? [some, words.reportedMean(format.score(reportedMean))] : [some];
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
