import type { KeyResult, Measure } from '../model/plan.ts';
import { rangeOf } from '../model/source.ts';
import type { Course } from '../score/course.ts';
import { textOf } from '../score/explain/explanation.ts';
import { explainKeyResult, explainStatus } from '../score/explain/key-result.ts';
import type { Forecast } from '../score/forecast.ts';
import type { KeyResultScore } from '../score/key-result.ts';
import type { Measurement } from '../score/measurements.ts';
import { scoreMilestones } from '../score/milestones.ts';
import type { Promised } from '../score/promise.ts';
import { qualifiedName } from './names.ts';
import {
  done,
  dropped,
  endOf,
  graded,
  linkNames,
  nullable,
  number,
  ownerNames,
  type Publishing,
  place,
  publishReviews,
  remarks,
  text,
  unitText,
  weightOf,
} from './parts.ts';
import type {
  PublishedCheckIn,
  PublishedForecast,
  PublishedKeyResult,
  PublishedMeasurement,
  PublishedMilestone,
  PublishedPromise,
} from './shape.ts';

/** `share` is its part of its objective's mean. */
export function publishKeyResult(
  keyResult: KeyResult,
  share: number | undefined,
  publishing: Publishing,
): PublishedKeyResult {
  const { scores, nameOf, languageOf, isAlone } = publishing;
  const { written, file } = keyResult;
  const score = scores.keyResult(keyResult);
  const language = languageOf(file);
  const measure = score.basis.by === 'measure' ? score.basis : undefined;
  const isCarried = score.basis.by === 'supporters';
  const kpi = keyResult.measuredBy;
  const promises = score.promises.map(publishPromise);
  return {
    qualifiedName: nameOf(keyResult),
    name: nullable(written.name?.text),
    title: written.title.value,
    kind: score.kind,
    ...goal(measure?.course, measure?.measure),
    stretch: number(score.stretch?.value),
    stretchProgress: nullable(score.stretch?.progress),
    current: number(score.current?.value),
    currentDate: nullable(score.current?.date),
    unit: unitText(score.unit),
    progress: nullable(score.progress),
    ...graded(score),
    status: nullable(score.verdict?.status),
    statusReason: nullable(explainStatus(score, language)),
    statedStatus: nullable(written.status?.value),
    stale: score.staleness?.stale ?? false,
    expected: nullable(score.expected),
    elapsed: nullable(score.pace?.elapsed),
    start: nullable(score.start),
    due: nullable(keyResult.due),
    daysLeft: nullable(score.pace?.daysLeft),
    weight: weightOf(keyResult.weight),
    share: number(share),
    ambition: nullable(keyResult.ambition),
    owners: ownerNames(keyResult.owners),
    measuredBy: kpi === undefined ? null : kpi.target === undefined ? kpi.text : qualifiedName(kpi.target),
    supports: linkNames(keyResult.supports, publishing),
    supporters: keyResult.supporters.map(nameOf),
    confidence: nullable(score.confidence?.value),
    confidenceTrend: nullable(score.confidence?.trend),
    held: nullable(score.held),
    checkIns: publishCheckIns(keyResult, scores.asOf),
    measurements: publishMeasurements(measure?.measurements),
    milestones: publishMilestones(keyResult, score),
    forecast: publishForecast(score.forecast),
    promised: nullable(promises[0]),
    promises,
    reviews: publishReviews(keyResult.reviews, file),
    gradeDiffers: score.gradeDiffers,
    done: done(keyResult.done),
    dropped: dropped(keyResult.dropped),
    ...remarks(written),
    explanation: textOf(explainKeyResult(score, language), isAlone && isCarried ? ['score'] : []),
    ...place(file, written.span, publishing),
  };
}

type PublishedGoal = Pick<PublishedKeyResult, 'baseline' | 'baselineOrigin' | 'target' | 'bound'>;

/** In the measure's unit. What has no course still shows the numbers that it was written with. */
function goal(course: Course | undefined, measure: Measure | undefined): PublishedGoal {
  const asWritten = typeof measure?.baseline === 'number' ? measure.baseline : undefined;
  if (course === undefined) return { baseline: null, baselineOrigin: null, target: null, bound: null };
  const baseline = number(course.baseline ?? asWritten);
  switch (course.kind) {
    case 'move':
      return { baseline, baselineOrigin: course.origin, target: number(course.target), bound: null };
    case 'none':
      return {
        baseline,
        baselineOrigin: baseline === null ? null : 'written',
        target: number(course.target),
        bound: null,
      };
    default:
      return { baseline, baselineOrigin: nullable(course.origin), target: endOf(course.bound), bound: course.bound };
  }
}

function publishCheckIns({ checkIns, file }: KeyResult, asOf: string): readonly PublishedCheckIn[] {
  return checkIns.map(({ date, value, confidence, written }) => ({
    date,
    value: number(value),
    confidence: nullable(confidence),
    note: text(written.note),
    counts: value !== undefined && date <= asOf,
    range: rangeOf(file, written.span),
  }));
}

function publishMeasurements(measurements: readonly Measurement[] = []): readonly PublishedMeasurement[] {
  return measurements
    .filter(({ source }) => source === 'kpi')
    .map(({ date, value }) => ({ date, value: number(value) ?? value }));
}

function publishMilestones({ milestones, file }: KeyResult, score: KeyResultScore): readonly PublishedMilestone[] {
  const scored = score.basis.by === 'milestones' ? score.basis.milestones : scoreMilestones(milestones, score.asOf);
  return scored.milestones.map(({ milestone, share, done: isDone, overdue }) => ({
    name: nullable(milestone.written.name?.text),
    title: milestone.written.title.value,
    weight: weightOf(milestone.weight),
    share: number(share) ?? 0,
    due: nullable(milestone.due),
    done: isDone,
    doneOn: nullable(milestone.done?.date),
    overdue,
    range: rangeOf(file, milestone.written.span),
  }));
}

function publishForecast(forecast: Forecast | undefined): PublishedForecast | null {
  if (forecast === undefined) return null;
  return {
    value: number(forecast.value),
    low: number(forecast.low),
    high: number(forecast.high),
    score: nullable(forecast.score),
    reachedOn: nullable(forecast.reachedOn),
    neededPerWeek: number(forecast.neededPerWeek),
    madePerWeek: number(forecast.madePerWeek),
    measurements: forecast.measurements,
  };
}

function publishPromise(promised: Promised): PublishedPromise {
  const { promise, course } = promised;
  const { baseline, target, bound } = goal(course, promise.measure);
  return {
    until: promised.until,
    baseline,
    target,
    bound,
    unit: unitText(promised.unit),
    due: nullable(promise.due),
    because: text(promise.written.because?.value),
    progress: nullable(promised.progress),
    score: nullable(promised.score),
    differs: promised.differs,
  };
}
