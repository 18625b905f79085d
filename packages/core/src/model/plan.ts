/**
 * Resolved: the whole workspace as one plan model. Names are linked, days and quantities are real, every element knows
 * its file and what was written. Rules and scores read this; nothing here knows a syntax tree.
 */
import type { Bound, Comparison, Unit } from '../quantity/quantity.ts';
import type { DaySpan, IsoDate, Period, Rhythm } from '../time/types.ts';
import type { SourceFile, Span } from './source.ts';
import type * as W from './written.ts';

/** A reference as written; `target` is undefined where it does not resolve (an error says so). */
export interface Link<T> {
  readonly text: string;
  readonly span: Span;
  readonly target: T | undefined;
}

export interface Workspace {
  readonly files: readonly SourceFile[];
  readonly units: readonly OrgUnit[];
  /** Declared and merely mentioned ones. */
  readonly people: readonly Person[];
  readonly cycles: readonly Cycle[];
  /** In the order of files and lines. A file's objectives before any `plan` stand in a plan whose `written` is undefined. */
  readonly plans: readonly Plan[];
  readonly kpis: readonly Kpi[];
}

export interface OrgUnit {
  readonly kind: 'unit';
  readonly file: SourceFile;
  readonly written: W.WrittenUnit;
  readonly parent: Link<OrgUnit> | undefined;
  readonly lead: Link<Person> | undefined;
}

export interface Person {
  readonly kind: 'person';
  /** With its `@`. */
  readonly id: string;
  /** Undefined where the person is mentioned but not declared. */
  readonly declared: { readonly file: SourceFile; readonly written: W.WrittenPerson } | undefined;
  readonly unit: Link<OrgUnit> | undefined;
}

export interface Cycle {
  readonly kind: 'cycle';
  /** `2026-Q4`, or the declared name. */
  readonly id: string;
  /** The days it holds; undefined where its declaration does not give both. */
  readonly days: DaySpan | undefined;
  readonly rhythm: Rhythm | undefined;
  /** Undefined for a calendar period that no one declared. */
  readonly declared: { readonly file: SourceFile; readonly written: W.WrittenCycle } | undefined;
}

export interface Plan {
  readonly kind: 'plan';
  readonly file: SourceFile;
  readonly written: W.WrittenPlan | undefined;
  /** The unit or person it is for. */
  readonly for: Link<OrgUnit | Person> | undefined;
  readonly cycle: Link<Cycle> | undefined;
  /** `active` where a plan names none; undefined for objectives outside any plan. */
  readonly state: W.PlanState | undefined;
  readonly objectives: readonly Objective[];
}

export interface Objective {
  readonly kind: 'objective';
  readonly file: SourceFile;
  readonly written: W.WrittenObjective;
  readonly plan: Plan;
  readonly owners: readonly Link<Person | OrgUnit>[];
  readonly supports: readonly Link<Objective | KeyResult>[];
  /** Who supports this one, in the order of the workspace; edges of a circle are cut (left out). */
  readonly supporters: readonly (Objective | KeyResult)[];
  readonly guard: readonly Link<Kpi>[];
  readonly weight: W.Weight | undefined;
  readonly keyResults: readonly KeyResult[];
  readonly initiatives: readonly Initiative[];
  readonly reviews: readonly Review[];
  readonly done: Done | undefined;
  readonly dropped: Dropped | undefined;
}

/** `done` without a date counts from the beginning of time. */
export interface Done {
  readonly date: IsoDate | undefined;
}

export interface Dropped {
  readonly reason: string | undefined;
}

/** Where a measure goes. A relative one needs its baseline first. */
export type Goal =
  | { readonly kind: 'absolute'; readonly value: number }
  | { readonly kind: 'times'; readonly factor: number }
  | { readonly kind: 'plus'; readonly amount: number };

/** All numbers in `unit`. A value with an error of its own counts as not written. */
export interface Measure {
  readonly unit: Unit;
  /** Check-ins are running totals from 0 within the cycle; the baseline is only what a relative target is taken of. */
  readonly cumulative: boolean;
  /** The way that a word before the number or the title says; its own numbers and bounds speak first. */
  readonly direction: W.SaidDirection | undefined;
  readonly baseline: number | 'unknown' | undefined;
  readonly target: { readonly goal: Goal; readonly comparison: Comparison | undefined } | undefined;
  readonly stretch: Goal | undefined;
  readonly keep: Bound | undefined;
  /** An error makes the score undefined: baseline equals target, units that do not convert, a number that cannot be taken. */
  readonly broken: 'baseline-equals-target' | 'unit-mismatch' | 'unread' | undefined;
}

export interface CheckIn {
  readonly written: W.WrittenCheckIn;
  readonly date: IsoDate;
  /** In the measure's unit. Undefined where it has an error of its own; of two on one date the lower counts. */
  readonly value: number | undefined;
  /** 0 to 1. */
  readonly confidence: number | undefined;
}

export interface Milestone {
  readonly written: W.WrittenMilestone;
  readonly weight: W.Weight | undefined;
  readonly due: IsoDate | undefined;
  readonly done: Done | undefined;
}

/** A `was` line, settled like the measure of today. */
export interface Pledge {
  readonly written: W.WrittenRevision;
  readonly measure: Measure;
  readonly due: IsoDate | undefined;
  readonly until: IsoDate;
}

export interface Review {
  readonly written: W.WrittenReview;
  readonly date: IsoDate;
  /** 0 to 1. */
  readonly grade: number | undefined;
}

export interface KeyResult {
  readonly kind: 'key-result';
  readonly file: SourceFile;
  readonly written: W.WrittenKeyResult;
  readonly objective: Objective;
  /** Undefined where it has neither `to` nor `keep` that can be read (milestones are apart). */
  readonly measure: Measure | undefined;
  readonly owners: readonly Link<Person | OrgUnit>[];
  readonly supports: readonly Link<Objective | KeyResult>[];
  readonly supporters: readonly (Objective | KeyResult)[];
  /** Those that name it with `for`, of whatever objective, in the order of the workspace. */
  readonly initiatives: readonly Initiative[];
  readonly measuredBy: Link<Kpi> | undefined;
  readonly weight: W.Weight | undefined;
  /** Its own, else its objective's. */
  readonly ambition: W.Ambition | undefined;
  /** `by`, else the end of its plan's cycle. */
  readonly due: IsoDate | undefined;
  /** The first day of its plan's cycle; else scoring takes the first check-in. */
  readonly start: IsoDate | undefined;
  /** In the order written. */
  readonly checkIns: readonly CheckIn[];
  readonly milestones: readonly Milestone[];
  readonly promises: readonly Pledge[];
  readonly reviews: readonly Review[];
  readonly done: Done | undefined;
  readonly dropped: Dropped | undefined;
}

export interface Initiative {
  readonly kind: 'initiative';
  readonly file: SourceFile;
  readonly written: W.WrittenInitiative;
  readonly objective: Objective;
  /** Empty: all key results of its objective. */
  readonly for: readonly Link<KeyResult>[];
  readonly owners: readonly Link<Person | OrgUnit>[];
  readonly due: IsoDate | undefined;
  /** `todo` where none is written. */
  readonly state: W.InitiativeState;
}

export interface Actual {
  readonly written: W.WrittenActual;
  /** The day it is of; of a period the last, which scoring takes as `asOf` while `asOf` lies inside. */
  readonly date: IsoDate;
  /** The first day it speaks for: before it the number does not count yet. */
  readonly start: IsoDate;
  /** As which it is shown, where a period is written. */
  readonly period: Period | undefined;
  /** In the KPI's unit; undefined as in a check-in. */
  readonly value: number | undefined;
}

/** Four thresholds, ascending or descending. */
export type Scale = readonly [number, number, number, number];

/** A `was` line of a KPI, in the KPI's unit. What it does not say was what it is today. */
export interface KpiPledge {
  readonly written: W.WrittenKpiRevision;
  readonly target: Bound | undefined;
  readonly alert: Bound | undefined;
  readonly scale: Scale | undefined;
  readonly until: IsoDate;
}

export interface Kpi {
  readonly kind: 'kpi';
  readonly file: SourceFile;
  readonly written: W.WrittenKpi;
  readonly unit: Unit;
  readonly target: Bound | undefined;
  readonly alert: Bound | undefined;
  /** Undefined where its thresholds are neither ascending nor descending (an error says so). */
  readonly scale: Scale | undefined;
  readonly every: W.Every | undefined;
  readonly owners: readonly Link<Person | OrgUnit>[];
  /** Whose scorecard it counts in. */
  readonly for: Link<OrgUnit | Person> | undefined;
  readonly weight: W.Weight | undefined;
  readonly actuals: readonly Actual[];
  readonly promises: readonly KpiPledge[];
}

/** Those who are named, else the person that it is for: nobody else could be meant. */
export function ownersOf({ owners, for: holder }: Kpi): readonly Link<Person | OrgUnit>[] {
  return owners.length === 0 && holder?.target?.kind === 'person' ? [holder] : owners;
}
