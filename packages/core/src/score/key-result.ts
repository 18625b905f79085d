import type { KeyResult, Review } from '../model/plan.ts';
import type { ScoringSettings } from '../settings.ts';
import type { IsoDate } from '../time/types.ts';
import { type Band, bandOf, gradeDiffers } from './bands.ts';
import { type Settled, settleKeyResult } from './basis.ts';
import { isInside } from './bound.ts';
import { isDropped, type Supporter } from './carried.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import type { Course } from './course.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { newestGraded } from './judged.ts';
import { expectedOfMilestones, isDone } from './milestones.ts';
import { type Pace, paceOf } from './pace.ts';
import { type Promised, scorePromises } from './promise.ts';
import { clamp01, gradeOf } from './rounding.ts';
import { checkInStaleness, kpiStaleness, type Staleness } from './staleness.ts';
import { type StatusVerdict, statusOf } from './status.ts';
import { type Stretch, stretchOf } from './stretch.ts';

export interface KeyResultScore extends Settled {
  readonly keyResult: KeyResult;
  readonly asOf: IsoDate;
  readonly settings: ScoringSettings;
  /** Progress clamped to [0, 1]; undefined is shown as `–`, never as 0. */
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  readonly stretch: Stretch | undefined;
  /** Of a level to hold: at how many of its measurements it held. */
  readonly held: { readonly held: number; readonly of: number } | undefined;
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
}

export function scoreKeyResult(keyResult: KeyResult, { asOf, settings, scoreOf }: ScoringContext): KeyResultScore {
  const settled = settleKeyResult(keyResult, asOf, scoreOf);
  const { basis, kind, progress, current } = settled;
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
            isKeep: kind === 'keep',
            dropped: isDropped(keyResult),
            done: isDone(keyResult.done, asOf),
            progress,
            pace,
            expected,
            stale: staleness?.stale ?? false,
            milestonesOverdue: basis.by === 'milestones' ? basis.milestones.overdue : 0,
          },
          settings.pace,
        );
  const track = trackOf(settled);
  const review = newestGraded(keyResult.reviews, asOf);
  const promises = scorePromises(keyResult, measured && current?.value, measured?.found, progress);
  return {
    ...settled,
    keyResult,
    asOf,
    settings,
    score,
    grade: score === undefined ? undefined : gradeOf(score),
    band: score === undefined ? undefined : bandOf(score, keyResult.ambition, settings.bands),
    stretch: measured && stretchOf(measured.measure, measured.course, current?.value),
    held: measured && heldOf(measured.course, measured.measurements),
    start,
    pace,
    expected,
    verdict,
    staleness: closed || verdict?.status === 'done' || verdict?.status === 'dropped' ? undefined : staleness,
    confidence: confidenceOf(keyResult, asOf),
    forecast: track && forecastOf({ ...track, start, due, asOf }),
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

/** Elapsed for a move, judged or carried; 1 for keep; for milestones the weight that is due. */
function expectedOf({ kind, basis }: Settled, pace: Pace, asOf: IsoDate): number {
  if (kind === 'keep') return 1;
  if (basis.by === 'milestones') return expectedOfMilestones(basis.milestones, pace.due, asOf);
  return pace.elapsed;
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

/** What a trend can be laid through. */
function trackOf({ basis }: Settled): Pick<Parameters<typeof forecastOf>[0], 'course' | 'measurements'> | undefined {
  if (basis.by === 'measure') return { course: basis.course, measurements: basis.measurements };
  if (basis.by !== 'judgement' || basis.judgement.by !== 'check-in') return undefined;
  const { full, measurements } = basis.judgement;
  return { course: { kind: 'move', baseline: 0, target: full, origin: 'zero' }, measurements };
}

function heldOf(
  course: Course,
  measurements: readonly { readonly value: number }[],
): { readonly held: number; readonly of: number } | undefined {
  if ((course.kind !== 'keep' && course.kind !== 'hold') || measurements.length === 0) return undefined;
  const { bound } = course;
  return { held: measurements.filter(({ value }) => isInside(bound, value)).length, of: measurements.length };
}
