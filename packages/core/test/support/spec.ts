/** What a built model says, in few words. What a spec leaves out is not written; dates are ISO. */
import type {
  Ambition,
  Bound,
  Comparison,
  Every,
  IsoDate,
  Language,
  Measure,
  PlanState,
  Rhythm,
  UnitKind,
} from '../../src/index.ts';

/** `2`, `'30%'`. */
export type WeightSpec = number | `${number}%`;
/** A number is absolute; the others are relative to the baseline. */
export type GoalSpec = number | { readonly times: number } | { readonly plus: number };
export type CheckInSpec = readonly [date: IsoDate, value: number | string | undefined, confidence?: number];
/** `true` without a date. */
export type DoneSpec = true | IsoDate;

export interface MeasureSpec {
  readonly from?: number | '?';
  readonly to?: GoalSpec;
  readonly comparison?: Comparison;
  readonly stretch?: GoalSpec;
  readonly keep?: Bound;
  readonly unit?: string;
  readonly broken?: Measure['broken'];
  readonly cumulative?: boolean;
  /** By default a word before the number says it. */
  readonly direction?: {
    readonly way: 'up' | 'down';
    readonly by?: 'word' | 'verb' | 'metric';
    readonly word?: string;
  };
}

export interface MilestoneSpec {
  readonly title?: string;
  readonly weight?: WeightSpec;
  readonly by?: IsoDate;
  readonly done?: DoneSpec;
  /** Clauses that are there but could not be read. */
  readonly unread?: readonly string[];
}

/** A `was` line. */
export interface PromiseSpec extends MeasureSpec {
  readonly by?: IsoDate;
  readonly until: IsoDate;
  /** Clauses that are there but could not be read. */
  readonly unread?: readonly string[];
}

export interface KeyResultSpec extends MeasureSpec {
  /** Clauses that are there but could not be read. */
  readonly unread?: readonly string[];
  readonly name?: string;
  readonly title?: string;
  readonly by?: IsoDate;
  readonly weight?: WeightSpec;
  readonly confidence?: number;
  readonly ambition?: Ambition;
  readonly measuredBy?: string;
  readonly supports?: readonly string[];
  readonly done?: DoneSpec;
  readonly dropped?: string;
  readonly checkIns?: readonly CheckInSpec[];
  readonly milestones?: readonly MilestoneSpec[];
  readonly was?: readonly PromiseSpec[];
  readonly reviews?: readonly (readonly [date: IsoDate, grade?: number])[];
}

export interface ObjectiveSpec {
  readonly name?: string;
  readonly title?: string;
  readonly weight?: WeightSpec;
  readonly ambition?: Ambition;
  readonly supports?: readonly string[];
  readonly owners?: readonly string[];
  readonly done?: DoneSpec;
  readonly dropped?: string;
  readonly reviews?: readonly (readonly [date: IsoDate, grade?: number])[];
  readonly keyResults?: readonly KeyResultSpec[];
}

export interface PlanSpec {
  readonly title?: string;
  /** A unit's name or `@person`. */
  readonly for?: string;
  /** `null`: none. Without it the fourth quarter of 2026. */
  readonly cycle?: CycleSpec | null;
  readonly state?: PlanState;
  readonly objectives?: readonly ObjectiveSpec[];
  /** Objectives before any plan. */
  readonly outside?: boolean;
}

export interface CycleSpec {
  readonly id: string;
  readonly start?: IsoDate;
  readonly end?: IsoDate;
  readonly rhythm?: Rhythm;
}

/** A `was` line of a KPI. */
export interface LevelsSpec extends Pick<KpiSpec, 'target' | 'alert' | 'scale' | 'unread'> {
  readonly until: IsoDate;
}

export interface KpiSpec {
  readonly name: string;
  readonly unit?: string;
  readonly target?: Bound;
  readonly alert?: Bound;
  readonly scale?: readonly [number, number, number, number];
  readonly every?: Every;
  /** A unit's name or `@person`. */
  readonly for?: string;
  readonly weight?: WeightSpec;
  readonly was?: readonly LevelsSpec[];
  /** Clauses that are there but could not be read. */
  readonly unread?: readonly string[];
  /** `start`: the first day of a period whose last is the date. */
  readonly actuals?: readonly (readonly [date: IsoDate, value: number | undefined, start?: IsoDate])[];
}

export interface WorkspaceSpec {
  readonly units?: readonly { readonly name: string; readonly kind?: UnitKind; readonly in?: string }[];
  readonly plans?: readonly PlanSpec[];
  readonly kpis?: readonly KpiSpec[];
  readonly language?: Language;
}

export const q4: CycleSpec = { id: '2026-Q4', start: '2026-10-01', end: '2026-12-31' };
