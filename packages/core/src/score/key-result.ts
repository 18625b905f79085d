import type { KeyResult, Review } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import type { IsoDate } from '../time/types.ts';
import { type Band, bandOf, gradeDiffers } from './bands.ts';
import { type Basis, type Settled, settleKeyResult } from './basis.ts';
import { isInside } from './bound.ts';
import { isDropped, type Supporter } from './carried.ts';
import { colourOf, isPlanOver } from './colour.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { Course } from './course.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { newestGraded } from './judged.ts';
import type { Measurement } from './measurements.ts';
import { expectedOfMilestones, isDone } from './milestones.ts';
import { type Pace, paceOf } from './pace.ts';
import { type Promised, scorePromises } from './promise.ts';
import { clamp01, gradeOf } from './rounding.ts';
import { checkInStaleness, kpiStaleness, type Staleness } from './staleness.ts';
import type { Held } from './standing.ts';
import { type Status, type StatusVerdict, statusOf } from './status.ts';
import { type Stretch, stretchOf } from './stretch.ts';

export interface KeyResultScore extends Settled {
  readonly keyResult: KeyResult;
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
  /** Progress clamped to [0, 1]; undefined is shown as `–`, never as 0. */
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  /** What it is shown in: by its status while it runs, by its band once it is over. */
  readonly colour: Band | undefined;
  /** Past its due date, or with its plan. */
  readonly isOver: boolean;
  readonly stretch: Stretch | undefined;
  /** Of a level to hold: at how many of the measurements in its time it held. */
  readonly held: Held | undefined;
  /** The cycle's first day, else that of the first check-in. */
  readonly start: IsoDate | undefined;
  /** Undefined without a start or a due date. */
  readonly pace: Pace | undefined;
  readonly expected: number | undefined;
  /** Undefined without a pace, and in a closed plan. */
  readonly verdict: StatusVerdict | undefined;
  /** Undefined where no check-in or KPI gives the score, and where none is awaited: done, dropped, in a closed plan. */
  readonly staleness: Staleness | undefined;
  readonly confidence: Confidence | undefined;
  readonly forecast: Forecast | undefined;
  /** The first promise. */
  readonly promised: Promised | undefined;
  /** All of them, the first one first. */
  readonly promises: readonly Promised[];
  /** The newest graded review by `asOf`. */
  readonly review: Review | undefined;
  /** Its grade is more than 0.1 from the computed one. */
  readonly gradeDiffers: boolean;
}

export interface ScoringContext {
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
  readonly scoreOf: (supporter: Supporter) => number | undefined;
  readonly statusOf: (supporter: Supporter) => Status | undefined;
}

export function scoreKeyResult(
  keyResult: KeyResult,
  { asOf, settings, scoreOf }: Omit<ScoringContext, 'statusOf'>,
): KeyResultScore {
  const settled = settleKeyResult(keyResult, asOf, scoreOf);
  const { basis, progress, current } = settled;
  const measured = basis.by === 'measure' ? basis : undefined;
  const score = progress === undefined ? undefined : clamp01(progress);
  const start = keyResult.start ?? firstCheckIn(keyResult, asOf);
  const { due } = keyResult;
  const pace = start === undefined || due === undefined ? undefined : paceOf(start, due, asOf);
  const expected = pace && expectedOf(settled, pace, asOf);
  const staleness = stalenessOf(keyResult, settled, asOf, settings);
  const closed = keyResult.objective.plan.state === 'closed';
  const verdict =
    pace === undefined || expected === undefined || closed
      ? undefined
      : statusOf(
          {
            keep: settled.kind === 'keep' ? { inside: isHolding(measured?.course, current) } : undefined,
            ceiling: measured?.course.kind === 'ceiling',
            dropped: isDropped(keyResult),
            done: isDone(keyResult.done, asOf),
            progress,
            pace,
            expected,
            stale: staleness?.stale ?? false,
            milestonesOverdue: basis.by === 'milestones' ? basis.milestones.overdue : 0,
            assumed: isAssumed(basis),
          },
          settings.pace,
        );
  const review = newestGraded(keyResult.reviews, asOf);
  const band = score === undefined ? undefined : bandOf(score, keyResult.ambition, settings.bands);
  const isOver = isPlanOver(keyResult.objective.plan, asOf) || (due !== undefined && asOf > due);
  const promises = scorePromises(keyResult, measured, progress);
  return {
    ...settled,
    keyResult,
    asOf,
    settings,
    score,
    grade: score === undefined ? undefined : gradeOf(score),
    band,
    colour: isDropped(keyResult) ? undefined : colourOf(verdict?.status, band, isOver),
    isOver,
    stretch: measured && stretchOf(measured.measure, measured.course, current?.value),
    held: measured?.held,
    start,
    pace,
    expected,
    verdict,
    staleness: closed || verdict?.status === 'done' || verdict?.status === 'dropped' ? undefined : staleness,
    confidence: confidenceOf(keyResult, asOf),
    forecast: isSettled(verdict, keyResult, asOf)
      ? undefined
      : measured && forecastOf({ ...measured, start, due, asOf }),
    promised: promises[0],
    promises,
    review,
    gradeDiffers: review?.grade !== undefined && score !== undefined && gradeDiffers(review.grade, score),
  };
}

function firstCheckIn(keyResult: KeyResult, asOf: IsoDate): IsoDate | undefined {
  let first: IsoDate | undefined;
  for (const { date, value } of keyResult.checkIns) {
    if (value !== undefined && date <= asOf && (first === undefined || date < first)) first = date;
  }
  return first;
}

/** Elapsed for a move, judged or carried; 1 for a level to hold; for milestones the weight that is due. */
function expectedOf({ kind, basis }: Settled, pace: Pace, asOf: IsoDate): number {
  if (kind === 'keep') return 1;
  if (basis.by === 'measure' && basis.course.kind === 'ceiling') return 1;
  if (basis.by === 'milestones') return expectedOfMilestones(basis.milestones, pace.elapsed, asOf);
  return pace.elapsed;
}

function isHolding(course: Course | undefined, current: Measurement | undefined): boolean {
  return course?.kind === 'keep' && current !== undefined && isInside(course.bound, current.value);
}

/** 76 % of `to at least 95%` says nothing of the way made: 0 was only taken for a start. */
function isAssumed(basis: Basis): boolean {
  if (basis.by !== 'measure' || basis.course.kind !== 'move' || basis.course.origin !== 'zero') return false;
  const { unit, target } = basis.measure;
  return unit.dimension.kind === 'percent' || unit.dimension.kind === 'out-of' || target?.comparison !== undefined;
}

/** Nobody asks how what is reached, marked done, dropped or closed will go on. */
function isSettled(verdict: StatusVerdict | undefined, keyResult: KeyResult, asOf: IsoDate): boolean {
  const isClosed = keyResult.objective.plan.state === 'closed';
  return isClosed || verdict?.status === 'done' || isDropped(keyResult) || isDone(keyResult.done, asOf);
}

/** Only where check-ins give the score; where the KPI gives it, its own staleness. */
function stalenessOf(
  keyResult: KeyResult,
  { current }: Settled,
  asOf: IsoDate,
  settings: ScoringSettings,
): Staleness | undefined {
  if (current === undefined) return undefined;
  if (current.source === 'check-in') {
    const rhythm = keyResult.objective.plan.cycle?.target?.rhythm;
    return checkInStaleness(current.date, asOf, rhythm, settings);
  }
  const kpi = keyResult.measuredBy?.target;
  return kpi && kpiStaleness(kpi, asOf);
}
