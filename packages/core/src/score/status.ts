import type { ScoringSettings } from '../settings.ts';
import type { Pace } from './pace.ts';
import { round9 } from './rounding.ts';

export type Status = 'on-track' | 'at-risk' | 'off-track' | 'not-started' | 'no-data' | 'done' | 'dropped';

/** Which row of the table fitted. */
export type StatusReason =
  | 'dropped'
  | 'marked-done'
  | 'reached'
  | 'held-to-the-end'
  | 'past-due'
  | 'before-start'
  | 'early'
  | 'no-score'
  | 'on-pace'
  | 'stale'
  | 'milestone-overdue'
  | 'behind'
  | 'far-behind';

export interface StatusVerdict {
  readonly status: Status;
  readonly reason: StatusReason;
  /** Progress from which it would be on track, at risk. */
  readonly limits: { readonly onTrack: number; readonly atRisk: number };
}

export interface StatusInput {
  readonly isKeep: boolean;
  readonly dropped: boolean;
  readonly done: boolean;
  readonly progress: number | undefined;
  readonly pace: Pace;
  readonly expected: number;
  readonly stale: boolean;
  readonly milestonesOverdue: number;
}

/** Until a tenth of the time is gone, silence only means that it has not started. */
const EARLY = 0.1;

/** SCORING, "Pace": the first row that fits, top to bottom. */
export function statusOf(input: StatusInput, settings: ScoringSettings['pace']): StatusVerdict {
  const limits = {
    onTrack: round9(settings.onTrack * input.expected),
    atRisk: round9(settings.atRisk * input.expected),
  };
  return { ...firstRow(input, limits), limits };
}

function firstRow(input: StatusInput, limits: StatusVerdict['limits']): Pick<StatusVerdict, 'status' | 'reason'> {
  const { progress, pace } = input;
  const past = pace.daysLeft < 0;
  if (input.dropped) return { status: 'dropped', reason: 'dropped' };
  const mayBeDone = !input.isKeep || past;
  if (mayBeDone && input.done) return { status: 'done', reason: 'marked-done' };
  if (mayBeDone && progress !== undefined && progress >= 1) {
    return { status: 'done', reason: input.isKeep ? 'held-to-the-end' : 'reached' };
  }
  if (past) return { status: 'off-track', reason: 'past-due' };
  if (pace.day < 1) return { status: 'not-started', reason: 'before-start' };
  if (progress === undefined) {
    return pace.elapsed < EARLY
      ? { status: 'not-started', reason: 'early' }
      : { status: 'no-data', reason: 'no-score' };
  }
  if (progress >= limits.onTrack) {
    if (!input.stale && input.milestonesOverdue === 0) return { status: 'on-track', reason: 'on-pace' };
    return { status: 'at-risk', reason: input.stale ? 'stale' : 'milestone-overdue' };
  }
  if (progress >= limits.atRisk) return { status: 'at-risk', reason: 'behind' };
  return { status: 'off-track', reason: 'far-behind' };
}

/** Worst first. */
const WORST_FIRST: readonly Status[] = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done'];

export type StatusCounts = Readonly<Record<Status, number>>;

export function countStatuses(statuses: readonly (Status | undefined)[]): StatusCounts {
  const counts = { 'off-track': 0, 'no-data': 0, 'at-risk': 0, 'not-started': 0, 'on-track': 0, done: 0, dropped: 0 };
  for (const status of statuses) if (status !== undefined) counts[status]++;
  return counts;
}

/** Of those that are not dropped; undefined for none. */
export function worstStatus(counts: StatusCounts): Status | undefined {
  return WORST_FIRST.find((status) => counts[status] > 0);
}
