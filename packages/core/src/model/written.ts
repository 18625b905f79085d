/**
 * What one file says, clause by clause, before anything is linked: values are read (numbers, units, dates), names are
 * still text. Every piece knows its span. A clause given twice stands once (the first), one that could not be read is
 * named in `unread`.
 */
import type { Quantity, Unit, WrittenBound } from '../quantity/quantity.ts';
import type { Period, Rhythm, WrittenDay } from '../time/types.ts';
import type { Span } from './source.ts';

export interface Text {
  /** Unescaped, NFC. */
  readonly value: string;
  /** Quotes included. */
  readonly span: Span;
}

export interface Name {
  /** NFC; a person's keeps its `@`. */
  readonly text: string;
  readonly span: Span;
  /** Made from the number of a label (`KR 1.2:`): references find it in any letter case. */
  readonly isLabel?: boolean;
}

/** `delivery.renew.nps`, `@an.mine`, `2026-Q3.renew`, `@linh`. */
export interface Ref {
  /** NFC, without spaces. */
  readonly text: string;
  readonly span: Span;
  /** The leading period, where one is written. */
  readonly period: Period | undefined;
  /** The dotted parts after the period; a person's first part keeps its `@`. */
  readonly parts: readonly string[];
}

export interface Day {
  readonly text: string;
  readonly span: Span;
  readonly value: WrittenDay;
}

export interface Clause<T> {
  /** Keyword and value. */
  readonly span: Span;
  readonly value: T;
}

export interface Weight {
  readonly value: number;
  readonly percent: boolean;
}

export interface WeightClause extends Clause<Weight> {
  /** Where the number stands, without its keyword. */
  readonly number: { readonly span: Span };
}

export type Ambition = 'committed' | 'aspirational';
export type PlanState = 'draft' | 'active' | 'closed';
export type StatedStatus = 'on-track' | 'at-risk' | 'off-track';
export type Priority = 'high' | 'medium' | 'low';
export type InitiativeState = 'todo' | 'doing' | 'done' | 'dropped';
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'year';
export type UnitKind = 'company' | 'department' | 'team';

export interface WrittenElement {
  /** The element with its clauses and its children. */
  readonly span: Span;
  /** Opener, name and title: where a finding about the whole element points. */
  readonly head: Span;
  readonly name: Name | undefined;
  readonly title: Text | undefined;
  readonly notes: readonly Text[];
  readonly links: readonly Text[];
  readonly tags: readonly Name[];
  /** Clauses (by their English keyword) that are there but could not be read: rules do not ask for them again. */
  readonly unread: readonly string[];
}

export interface WrittenUnit extends WrittenElement {
  readonly kind: UnitKind;
  readonly name: Name;
  readonly within: Clause<Ref> | undefined;
  readonly lead: Clause<Name> | undefined;
}

export interface WrittenPerson extends WrittenElement {
  readonly kind: 'person';
  readonly name: Name;
  readonly role: Clause<Text> | undefined;
  readonly within: Clause<Ref> | undefined;
}

export interface WrittenCycle extends WrittenElement {
  readonly kind: 'cycle';
  /** A period names itself; else `name` does. */
  readonly period: Period | undefined;
  readonly from: Clause<Day> | undefined;
  readonly to: Clause<Day> | undefined;
  readonly checkIns: Clause<Rhythm> | undefined;
}

export interface WrittenPlan extends WrittenElement {
  readonly kind: 'plan';
  readonly for: Clause<Ref> | undefined;
  readonly in: Clause<{ readonly period: Period } | { readonly ref: Ref }> | undefined;
  readonly state: Clause<PlanState> | undefined;
}

export interface WrittenReview {
  readonly kind: 'review';
  readonly span: Span;
  readonly head: Span;
  readonly date: Day;
  /** 0 to 1. */
  readonly grade: Clause<number> | undefined;
  readonly text: Text | undefined;
  readonly learned: Clause<Text> | undefined;
  /** Its clauses that are there and could not be read: an unreadable `grade` is no older one. */
  readonly unread: readonly string[];
}

export interface WrittenObjective extends WrittenElement {
  readonly kind: 'objective';
  readonly title: Text;
  readonly owners: Clause<readonly Ref[]> | undefined;
  readonly ambition: Clause<Ambition> | undefined;
  readonly supports: Clause<readonly Ref[]> | undefined;
  readonly guard: Clause<readonly Ref[]> | undefined;
  readonly weight: WeightClause | undefined;
  readonly because: Clause<Text> | undefined;
  readonly done: Clause<Day | undefined> | undefined;
  readonly dropped: Clause<Text | undefined> | undefined;
  readonly keyResults: readonly WrittenKeyResult[];
  readonly initiatives: readonly WrittenInitiative[];
  readonly reviews: readonly WrittenReview[];
}

/** Which way a figure is to go, as a word before its number (`down to`), or its title by verb or metric says. */
export interface SaidDirection {
  readonly way: 'up' | 'down';
  readonly by: 'word' | 'verb' | 'metric';
  /** As written; explanations name it. */
  readonly word: string;
}

/** The parts of a measure as written. `from ?` is `unknown`. */
export interface WrittenMeasure {
  /** Undefined where nothing says one. */
  readonly direction?: SaidDirection | undefined;
  /** `cumulative`: its check-ins are running totals. */
  readonly cumulative?: Clause<true> | undefined;
  readonly from: Clause<Quantity | 'unknown'> | undefined;
  readonly to: Clause<{ readonly comparison: WrittenBound['kind'] | undefined; readonly value: Quantity }> | undefined;
  /** `to ?`: the target is not set yet. `to` is undefined then. */
  readonly unset?: Clause<true> | undefined;
  readonly stretch: Clause<Quantity> | undefined;
  readonly keep: Clause<WrittenBound> | undefined;
}

export interface WrittenCheckIn {
  readonly kind: 'check-in';
  readonly span: Span;
  readonly date: Day;
  /** Undefined where its value has an error of its own: it is left out of every number. */
  readonly value: Quantity | undefined;
  /** 0 to 1. */
  readonly confidence: Clause<number> | undefined;
  readonly note: Text | undefined;
}

export interface WrittenMilestone {
  readonly kind: 'milestone';
  readonly span: Span;
  readonly head: Span;
  readonly name: Name | undefined;
  readonly title: Text;
  readonly weight: WeightClause | undefined;
  readonly by: Clause<Day> | undefined;
  readonly done: Clause<Day | undefined> | undefined;
  readonly unread: readonly string[];
}

/** `was … until …`: what was promised before. */
export interface WrittenRevision extends WrittenMeasure {
  readonly kind: 'revision';
  readonly span: Span;
  readonly by: Clause<Day> | undefined;
  readonly until: Clause<Day>;
  readonly because: Clause<Text> | undefined;
  /** As of an element. */
  readonly unread: readonly string[];
}

export interface WrittenKeyResult extends WrittenElement {
  readonly kind: 'key-result';
  readonly title: Text;
  readonly measure: WrittenMeasure;
  readonly by: Clause<Day> | undefined;
  readonly owners: Clause<readonly Ref[]> | undefined;
  readonly weight: WeightClause | undefined;
  /** 0 to 1. */
  readonly confidence: Clause<number> | undefined;
  readonly ambition: Clause<Ambition> | undefined;
  readonly measuredBy: Clause<Ref> | undefined;
  readonly supports: Clause<readonly Ref[]> | undefined;
  readonly status: Clause<StatedStatus> | undefined;
  readonly done: Clause<Day | undefined> | undefined;
  readonly dropped: Clause<Text | undefined> | undefined;
  readonly checkIns: readonly WrittenCheckIn[];
  readonly milestones: readonly WrittenMilestone[];
  readonly revisions: readonly WrittenRevision[];
  readonly reviews: readonly WrittenReview[];
}

export interface WrittenInitiative extends WrittenElement {
  readonly kind: 'initiative';
  readonly title: Text;
  readonly for: Clause<readonly Ref[]> | undefined;
  readonly owners: Clause<readonly Ref[]> | undefined;
  readonly by: Clause<Day> | undefined;
  readonly priority: Clause<Priority> | undefined;
  readonly state: Clause<InitiativeState> | undefined;
}

export interface WrittenActual {
  readonly kind: 'actual';
  readonly span: Span;
  readonly date: Day;
  readonly value: Quantity | undefined;
  readonly note: Text | undefined;
}

/** `was … until …` in a KPI: what it was held against before. */
export interface WrittenKpiRevision {
  readonly kind: 'kpi-revision';
  readonly span: Span;
  readonly target: Clause<WrittenBound> | undefined;
  readonly alert: Clause<WrittenBound> | undefined;
  readonly scale: Clause<readonly Quantity[]> | undefined;
  readonly until: Clause<Day>;
  readonly because: Clause<Text> | undefined;
  readonly unread: readonly string[];
}

export interface WrittenKpi extends WrittenElement {
  readonly kind: 'kpi';
  readonly unit: Clause<Unit> | undefined;
  readonly target: Clause<WrittenBound> | undefined;
  readonly alert: Clause<WrittenBound> | undefined;
  /** Four of them. */
  readonly scale: Clause<readonly Quantity[]> | undefined;
  readonly every: Clause<Every> | undefined;
  readonly owners: Clause<readonly Ref[]> | undefined;
  readonly for: Clause<Ref> | undefined;
  readonly area: Clause<Text> | undefined;
  readonly role: Clause<Text> | undefined;
  readonly source: Clause<Text> | undefined;
  readonly formula: Clause<Text> | undefined;
  readonly weight: WeightClause | undefined;
  readonly actuals: readonly WrittenActual[];
  readonly revisions: readonly WrittenKpiRevision[];
}

/** In the order of the file: a plan opens a section for the objectives after it. */
export type WrittenTopLevel = WrittenUnit | WrittenPerson | WrittenCycle | WrittenPlan | WrittenObjective | WrittenKpi;
