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
  | 'assumed-baseline'
  | 'behind'
  | 'far-behind'
  | 'holding'
  | 'not-always-held'
  | 'not-held'
  | 'within'
  | 'exceeded'
  | 'within-to-the-end';

export interface StatusVerdict {
  readonly status: Status;
  readonly reason: StatusReason;
  /** Progress from which it would be on track, at risk; of a level to hold the share of the time from which it is on track. */
  readonly limits: { readonly onTrack: number; readonly atRisk: number };
}

export interface StatusInput {
  /** Of a level to hold: whether the newest value holds it. */
  readonly keep: { readonly inside: boolean } | undefined;
  /** A running total under a ceiling: done only when its time is over. */
  readonly ceiling: boolean;
  readonly dropped: boolean;
  readonly done: boolean;
  readonly progress: number | undefined;
  readonly pace: Pace;
  readonly expected: number;
  readonly stale: boolean;
  readonly milestonesOverdue: number;
  /** From a baseline of 0 that nobody wrote, on a measure of which that says nothing of the way made. */
  readonly assumed: boolean;
}

/** Until a tenth of the time is gone, silence only means that it has not started. */
const EARLY = 0.1;

/** SCORING, "Pace": the first row that fits, top to bottom. */
export function statusOf(input: StatusInput, settings: ScoringSettings['pace']): StatusVerdict {
  const limits =
    input.keep !== undefined
      ? { onTrack: round9(settings.onTrack), atRisk: 0 }
      : {
          onTrack: limit(input.expected, settings.onTrack, settings.onTrackGrace),
          atRisk: limit(input.expected, settings.atRisk, settings.atRiskGrace),
        };
  return { ...firstRow(input, limits), limits };
}

/** A share of what is expected, or so far behind it: whichever is less. */
function limit(expected: number, share: number, grace: number): number {
  return round9(Math.min(share * expected, expected - grace));
}

type Row = Pick<StatusVerdict, 'status' | 'reason'>;

function firstRow(input: StatusInput, limits: StatusVerdict['limits']): Row {
  const { progress, pace, keep, ceiling } = input;
  const past = pace.daysLeft < 0;
  if (input.dropped) return { status: 'dropped', reason: 'dropped' };
  const reached = progress !== undefined && progress >= 1;
  if (keep !== undefined || ceiling) {
    if (past && reached) return { status: 'done', reason: ceiling ? 'within-to-the-end' : 'held-to-the-end' };
  } else {
    if (input.done) return { status: 'done', reason: 'marked-done' };
    if (reached) return { status: 'done', reason: 'reached' };
  }
  if (past) return { status: 'off-track', reason: 'past-due' };
  if (pace.day < 1) return { status: 'not-started', reason: 'before-start' };
  if (progress === undefined) {
    return pace.elapsed < EARLY
      ? { status: 'not-started', reason: 'early' }
      : { status: 'no-data', reason: 'no-score' };
  }
  if (ceiling) return byCeiling(input, reached);
  return keep === undefined ? byPace(input, progress, limits) : byHolding(input, keep.inside, progress, limits);
}

function byPace(input: StatusInput, progress: number, limits: StatusVerdict['limits']): Row {
  if (progress >= limits.onTrack) {
    if (input.milestonesOverdue > 0) return { status: 'at-risk', reason: 'milestone-overdue' };
    if (input.stale) return { status: 'at-risk', reason: 'stale' };
    if (input.assumed) return { status: 'at-risk', reason: 'assumed-baseline' };
    return { status: 'on-track', reason: 'on-pace' };
  }
  if (progress >= limits.atRisk) return { status: 'at-risk', reason: 'behind' };
  return { status: 'off-track', reason: 'far-behind' };
}

function byHolding({ stale }: StatusInput, inside: boolean, progress: number, limits: StatusVerdict['limits']): Row {
  if (!inside) return { status: 'off-track', reason: 'not-held' };
  if (progress < limits.onTrack) return { status: 'at-risk', reason: 'not-always-held' };
  return stale ? { status: 'at-risk', reason: 'stale' } : { status: 'on-track', reason: 'holding' };
}

function byCeiling({ stale }: StatusInput, within: boolean): Row {
  if (!within) return { status: 'off-track', reason: 'exceeded' };
  return stale ? { status: 'at-risk', reason: 'stale' } : { status: 'on-track', reason: 'within' };
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
