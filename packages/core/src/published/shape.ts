/**
 * A scored workspace as one JSON document, for the page, `okr score --format json` and other programs. Every property is
 * always there; what is not written or undefined is null. Ratios are plain numbers (0.53), values are plain numbers in
 * the `unit` beside them, dates are ISO. `schemas/okr-scored.schema.json` says the same to programs in other languages.
 */
import type { Range } from '../model/source.ts';
import type {
  Ambition,
  Every,
  InitiativeState,
  PlanState,
  Priority,
  StatedStatus,
  UnitKind,
} from '../model/written.ts';
import type { Bound } from '../quantity/quantity.ts';
import type { Band } from '../score/bands.ts';
import type { KeyResultKind } from '../score/basis.ts';
import type { BaselineOrigin } from '../score/course.ts';
import type { Health } from '../score/kpi.ts';
import type { AttainmentBasis } from '../score/scorecard.ts';
import type { Status, StatusCounts } from '../score/status.ts';
import type { IsoDate, Rhythm } from '../time/types.ts';

export interface Published {
  readonly version: 1;
  readonly asOf: IsoDate;
  readonly plans: readonly PublishedPlan[];
  readonly kpis: readonly PublishedKpi[];
  readonly units: readonly PublishedUnit[];
  readonly people: readonly PublishedPerson[];
  readonly cycles: readonly PublishedCycle[];
  readonly scorecards: readonly PublishedScorecard[];
}

/** Where an element is written: zero-based lines and UTF-16 characters. */
export interface Place {
  readonly file: string;
  readonly range: Range;
}

/** Null for what is mentioned but not declared. */
export interface MaybePlace {
  readonly file: string | null;
  readonly range: Range | null;
}

export interface Remarks {
  readonly notes: readonly string[];
  readonly links: readonly string[];
  readonly tags: readonly string[];
}

export interface Graded {
  readonly score: number | null;
  /** One decimal. */
  readonly grade: number | null;
  readonly band: Band | null;
  /** What it is shown in: by its status while it runs, by its band once it is closed or past due. */
  readonly colour: Band | null;
}

export interface PublishedRollUp extends Graded {
  /** The worst of its objectives', of which `statuses` says how many have each. */
  readonly status: Status | null;
  readonly statuses: StatusCounts;
  /** Objectives with a score, of those not dropped, and the mean of those alone. */
  readonly scored: number;
  readonly of: number;
  readonly scoredMean: number | null;
}

/** Objectives before any plan stand in one whose title, unit, person, cycle and state are null. */
export interface PublishedPlan extends PublishedRollUp, Remarks, Place {
  readonly title: string | null;
  readonly unit: string | null;
  readonly person: string | null;
  readonly cycle: string | null;
  readonly state: PlanState | null;
  /** The days of its cycle. */
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly objectives: readonly PublishedObjective[];
  readonly explanation: string;
}

export interface PublishedObjective extends Graded, Remarks, Place {
  /** What `supports` and `supporters` of others say. */
  readonly qualifiedName: string;
  readonly name: string | null;
  readonly title: string;
  readonly owners: readonly string[];
  readonly ambition: Ambition | null;
  readonly because: string | null;
  readonly guard: readonly string[];
  /** As written: 2; 30 % is 0.3. */
  readonly weight: number | null;
  readonly status: Status | null;
  /** How many of its key results have each status. */
  readonly statuses: StatusCounts;
  /** Key results with a score, of those not dropped. */
  readonly reported: number;
  readonly of: number;
  readonly reportedMean: number | null;
  /** The mean over its key results that have one, 0 to 1, and the lowest of them. */
  readonly confidence: number | null;
  readonly lowestConfidence: { readonly keyResult: string; readonly confidence: number } | null;
  /** The mean of its own key results, and of its supporters: side by side, never mixed. */
  readonly own: number | null;
  readonly supporterScore: number | null;
  readonly supports: readonly string[];
  readonly supporters: readonly string[];
  readonly done: PublishedDone | null;
  readonly dropped: PublishedDropped | null;
  readonly keyResults: readonly PublishedKeyResult[];
  readonly initiatives: readonly PublishedInitiative[];
  readonly reviews: readonly PublishedReview[];
  readonly gradeDiffers: boolean;
  readonly explanation: string;
}

export interface PublishedDone {
  readonly date: IsoDate | null;
}

export interface PublishedDropped {
  readonly reason: string | null;
}

export interface PublishedKeyResult extends Graded, Remarks, Place {
  readonly qualifiedName: string;
  readonly name: string | null;
  readonly title: string;
  readonly kind: KeyResultKind;
  readonly baseline: number | null;
  readonly baselineOrigin: BaselineOrigin | null;
  /** Of a level to hold its end; null for one between two, which `bound` has. */
  readonly target: number | null;
  /** As written, also of a target such as `to below 2 hours`. */
  readonly bound: Bound | null;
  /** `cumulative`: its values are running totals. */
  readonly cumulative: boolean;
  readonly stretch: number | null;
  readonly stretchProgress: number | null;
  readonly current: number | null;
  readonly currentDate: IsoDate | null;
  /** The period that `current` is of, where its KPI says one: `2026-10`. */
  readonly currentPeriod: string | null;
  readonly unit: string | null;
  readonly progress: number | null;
  readonly status: Status | null;
  /** In words: which row of the status table fitted, with the values compared. */
  readonly statusReason: string | null;
  readonly statedStatus: StatedStatus | null;
  readonly stale: boolean;
  readonly expected: number | null;
  readonly elapsed: number | null;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  /** From asOf; negative when past. */
  readonly daysLeft: number | null;
  readonly weight: number | null;
  /** Its part of its objective's mean, 0 to 1; null when dropped. */
  readonly share: number | null;
  readonly ambition: Ambition | null;
  readonly owners: readonly string[];
  readonly measuredBy: string | null;
  readonly supports: readonly string[];
  readonly supporters: readonly string[];
  readonly confidence: number | null;
  readonly confidenceTrend: number | null;
  /** Of a level to hold: at how many of the check-ins in its time, or of the values of its KPI, it held. */
  readonly held: { readonly held: number; readonly of: number } | null;
  readonly checkIns: readonly PublishedCheckIn[];
  /** What the KPI that measures it said, from its newest value before the start to asOf, in `unit`, oldest first; empty where none does. */
  readonly measurements: readonly PublishedMeasurement[];
  readonly milestones: readonly PublishedMilestone[];
  readonly forecast: PublishedForecast | null;
  /** The first promise. */
  readonly promised: PublishedPromise | null;
  /** All of them, the first one first. */
  readonly promises: readonly PublishedPromise[];
  readonly reviews: readonly PublishedReview[];
  readonly gradeDiffers: boolean;
  readonly done: PublishedDone | null;
  readonly dropped: PublishedDropped | null;
  readonly explanation: string;
}

/** As written, in the order of the file; `counts` from its date on, unless it has an error. */
export interface PublishedCheckIn {
  readonly date: IsoDate;
  readonly value: number | null;
  readonly confidence: number | null;
  readonly note: string | null;
  readonly counts: boolean;
  readonly range: Range;
}

export interface PublishedMeasurement {
  readonly date: IsoDate;
  readonly period: string | null;
  readonly value: number;
}

export interface PublishedMilestone {
  readonly name: string | null;
  readonly title: string;
  readonly weight: number | null;
  readonly share: number;
  readonly due: IsoDate | null;
  readonly done: boolean;
  readonly doneOn: IsoDate | null;
  readonly overdue: boolean;
  readonly range: Range;
}

export interface PublishedForecast {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly score: number | null;
  readonly reachedOn: IsoDate | null;
  readonly neededPerWeek: number | null;
  readonly madePerWeek: number | null;
  /** How many the trend goes through; 0 for no trend. */
  readonly measurements: number;
}

/** A `was` line, and the score against it; the first promise is the one with the earliest `until`. */
export interface PublishedPromise {
  readonly until: IsoDate;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly bound: Bound | null;
  readonly unit: string | null;
  readonly due: IsoDate | null;
  readonly because: string | null;
  readonly progress: number | null;
  readonly score: number | null;
  readonly differs: boolean;
}

export interface PublishedReview {
  readonly date: IsoDate;
  readonly grade: number | null;
  readonly text: string | null;
  readonly learned: string | null;
  readonly range: Range;
}

export interface PublishedInitiative extends Remarks, Place {
  readonly qualifiedName: string;
  readonly name: string | null;
  readonly title: string;
  readonly state: InitiativeState;
  readonly priority: Priority | null;
  readonly due: IsoDate | null;
  readonly overdue: boolean;
  readonly owners: readonly string[];
  /** Key results; empty for all of its objective. */
  readonly for: readonly string[];
}

export interface PublishedKpi extends Remarks, Place {
  readonly name: string | null;
  readonly title: string;
  readonly unit: string | null;
  readonly current: number | null;
  readonly currentDate: IsoDate | null;
  /** The period that `current` is of, where one is written: `2026-10`. */
  readonly currentPeriod: string | null;
  readonly health: Health | null;
  readonly rating: number | null;
  /** Against the actual one period earlier, in `unit`. */
  readonly trend: number | null;
  /** Its end; null for one between two, which `targetBound` has. */
  readonly target: number | null;
  readonly targetBound: Bound | null;
  readonly alertBound: Bound | null;
  readonly scale: readonly number[] | null;
  readonly every: Every | null;
  readonly stale: boolean;
  /** Where none is written, the person that it is for. */
  readonly owners: readonly string[];
  /** A unit, or a person with its `@`: whose scorecard it counts in. */
  readonly for: string | null;
  readonly area: string | null;
  readonly role: string | null;
  readonly source: string | null;
  readonly formula: string | null;
  /** As written: 2; 30 % is 0.3. */
  readonly weight: number | null;
  readonly actuals: readonly PublishedActual[];
  /** Its `was` lines, in the order of the file. */
  readonly promises: readonly PublishedKpiPromise[];
  readonly explanation: string;
}

export interface PublishedActual {
  /** Of a period the last day, or `asOf` while that lies inside. */
  readonly date: IsoDate;
  readonly period: string | null;
  readonly value: number | null;
  readonly note: string | null;
  readonly counts: boolean;
  readonly range: Range;
}

/** What a KPI was held against until a day, in its `unit`; null is as today. */
export interface PublishedKpiPromise {
  readonly until: IsoDate;
  readonly targetBound: Bound | null;
  readonly alertBound: Bound | null;
  readonly scale: readonly number[] | null;
  readonly because: string | null;
}

/** The KPIs of one unit or person in one period, summed up; `unit` or `person` is null. */
export interface PublishedScorecard extends MaybePlace {
  readonly unit: string | null;
  readonly person: string | null;
  /** The period's name: `2026-Q4`, or that of a declared cycle. */
  readonly cycle: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** Of its owner's the one that is shown where no other is asked for. */
  readonly current: boolean;
  /** 1 to 5; null where no KPI counts. */
  readonly total: number | null;
  /** KPIs that make the total, those of them that have a number in the period, and all. */
  readonly counted: number;
  readonly reported: number;
  readonly of: number;
  readonly rows: readonly PublishedScorecardRow[];
  readonly explanation: string;
}

export interface PublishedScorecardRow extends Place {
  /** Its name, else its title. */
  readonly kpi: string;
  readonly title: string;
  readonly weight: number | null;
  /** Its part of the total, 0 to 1; null when left out. */
  readonly share: number | null;
  /** The newest in the period, in `unit`. */
  readonly value: number | null;
  readonly unit: string | null;
  /** Of a period its last day, or asOf while that lies inside. */
  readonly date: IsoDate | null;
  /** As which it is shown, where a period is written: `2026-10`. */
  readonly period: string | null;
  readonly rating: number | null;
  readonly health: Health | null;
  /** 1 to 5; null when left out. */
  readonly attainment: number | null;
  /** How that was had. */
  readonly basis: Extract<AttainmentBasis, 'rating' | 'health' | 'no-actual'> | null;
  /** Until when what judged it was in force; null where that is today's. */
  readonly until: IsoDate | null;
  readonly leftOut: Extract<AttainmentBasis, 'no-levels' | 'unread'> | null;
  /** In words: how its attainment was had, or why it is left out. */
  readonly reason: string;
}

export interface PublishedUnit extends Remarks, Place {
  readonly name: string;
  readonly title: string | null;
  readonly kind: UnitKind;
  readonly parent: string | null;
  readonly lead: string | null;
  readonly rollUps: readonly PublishedUnitRollUp[];
}

/** A unit in a cycle it has plans in, or a unit below it has; null for plans without a cycle. */
export interface PublishedUnitRollUp extends PublishedRollUp {
  readonly cycle: string | null;
  /** Departments and teams within it, beside its own number. */
  readonly below: readonly PublishedBelow[];
}

export interface PublishedBelow extends PublishedRollUp {
  readonly unit: string;
}

export interface PublishedPerson extends MaybePlace {
  /** With its `@`. */
  readonly name: string;
  readonly title: string | null;
  readonly role: string | null;
  readonly unit: string | null;
  readonly rollUps: readonly PublishedPersonRollUp[];
}

export interface PublishedPersonRollUp extends PublishedRollUp {
  readonly cycle: string | null;
}

export interface PublishedCycle extends MaybePlace {
  readonly name: string;
  readonly title: string | null;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly rhythm: Rhythm | null;
}
