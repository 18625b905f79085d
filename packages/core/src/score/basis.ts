import { boundQuantities } from '../measure/bound.ts';
import type { KeyResult, Measure, Milestone } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/types.ts';
import { type Carried, carry, type Supporter } from './carried.ts';
import { type Course, type FoundBaseline, settleCourse } from './course.ts';
import { type Direction, directionOf } from './direction.ts';
import { isJudged, type Judgement, judge } from './judged.ts';
import { kpiMeasurements, type Measurement, mergeMeasurements, newestBefore, ownMeasurements } from './measurements.ts';
import { type MilestonesScore, scoreMilestones } from './milestones.ts';
import { type Held, standingOf } from './standing.ts';
import { type Way, wayOf } from './way.ts';

export type KeyResultKind = 'move' | 'keep' | 'milestones' | 'judged' | 'carried' | 'unmeasured';

/** What a key result's score stands on. */
export type Basis =
  | {
      readonly by: 'measure';
      readonly measure: Measure;
      readonly course: Course;
      /** What says the direction beside numbers and bounds. */
      readonly direction: Direction | undefined;
      /** The first value that was measured. */
      readonly first: FoundBaseline | undefined;
      /** What counts, oldest first; of a KPI from its newest actual before the start on. */
      readonly measurements: readonly Measurement[];
      /** Of a level to hold; undefined where nothing was measured in its time. */
      readonly held: Held | undefined;
    }
  | { readonly by: 'milestones'; readonly milestones: MilestonesScore }
  | { readonly by: 'judgement'; readonly judgement: Judgement }
  | { readonly by: 'supporters'; readonly carried: Carried }
  | {
      readonly by: 'nothing';
      /**
       * A measure was written that cannot be read, or has no target; what judges it counts only later; there is nothing.
       */
      readonly reason: 'unread' | 'no-target' | 'later' | 'unmeasured';
    };

export interface Settled {
  readonly kind: KeyResultKind;
  readonly basis: Basis;
  readonly current: Measurement | undefined;
  /** The unit of `current`. */
  readonly unit: Unit | undefined;
  /** Unclamped, to nine decimals. */
  readonly progress: number | undefined;
}

/** SCORING's table of kinds, top to bottom. What is dated after `asOf` counts as not written yet. */
export function settleKeyResult(
  keyResult: KeyResult,
  asOf: IsoDate,
  scoreOf: (supporter: Supporter) => number | undefined,
): Settled {
  const way = wayOf(keyResult);
  const unread = unreadWay(keyResult, way);
  if (unread === 'milestones') return settleNothing('milestones', 'unread');
  if (unread !== undefined) return settleUnread(keyResult, way === 'keep' ? 'keep' : unread, asOf);
  if (way === 'milestones') {
    const milestones = scoreMilestones(keyResult.milestones, asOf);
    const basis: Basis = { by: 'milestones', milestones };
    return { kind: 'milestones', basis, current: undefined, unit: undefined, progress: milestones.progress };
  }
  if (way !== undefined && keyResult.measure !== undefined) {
    return settleMeasure(keyResult, keyResult.measure, way, asOf);
  }
  // Where a number was meant, what people say of it does not stand in for it.
  if (hasTrace(keyResult)) return settleNothing('unmeasured', 'no-target');
  const judgement = judge(keyResult, asOf);
  if (judgement !== undefined) {
    const byCheckIn = judgement.by === 'check-in' ? judgement : undefined;
    return {
      kind: 'judged',
      basis: { by: 'judgement', judgement },
      current: byCheckIn?.measurements.at(-1),
      unit: byCheckIn?.unit,
      progress: judgement.progress,
    };
  }
  const carried = carry(keyResult.supporters, scoreOf);
  if (carried !== undefined) {
    const basis: Basis = { by: 'supporters', carried };
    return { kind: 'carried', basis, current: undefined, unit: undefined, progress: carried.score };
  }
  return isJudged(keyResult) ? settleNothing('judged', 'later') : settleNothing('unmeasured', 'unmeasured');
}

function settleNothing(kind: KeyResultKind, reason: Extract<Basis, { by: 'nothing' }>['reason']): Settled {
  return { kind, basis: { by: 'nothing', reason }, current: undefined, unit: undefined, progress: undefined };
}

/** A part of a measure without its target. */
function hasTrace({ written: { measure }, measuredBy }: KeyResult): boolean {
  return [measure.from, measure.unset, measure.stretch, measure.cumulative, measuredBy].some(
    (part) => part !== undefined,
  );
}

/**
 * A part of a measure stands there and could not be read: which way it measures. Of milestones each that is lost, or whose
 * weight or end is, would change what all the others come to.
 */
function unreadWay({ written, milestones }: KeyResult, way: Way | undefined): Way | undefined {
  const { unread } = written;
  if (unread.includes('keep')) return 'keep';
  if (moveKeywords.some((keyword) => unread.includes(keyword))) return 'move';
  if (way !== undefined && way !== 'milestones') return undefined;
  const isLost = unread.includes('milestone') || milestones.some(isUnreadMilestone);
  return isLost ? 'milestones' : undefined;
}

const moveKeywords: readonly string[] = ['from', 'to', 'stretch'];

function isUnreadMilestone({ written: { unread } }: Milestone): boolean {
  return unread.includes('weight') || unread.includes('done');
}

/** What can be read is shown; nothing stands in for the rest. */
function settleUnread(keyResult: KeyResult, kind: 'move' | 'keep', asOf: IsoDate): Settled {
  const { measure } = keyResult;
  if (measure === undefined) return settleNothing(kind, 'unread');
  return { ...settleMeasure(keyResult, { ...measure, broken: 'unread' }, kind, asOf), kind };
}

function settleMeasure(keyResult: KeyResult, measure: Measure, way: 'move' | 'keep', asOf: IsoDate): Settled {
  const own = ownMeasurements(keyResult, asOf);
  const kpi = keyResult.measuredBy?.target;
  const all = kpi === undefined ? [] : kpiMeasurements(kpi, measure.unit, isSized(keyResult), asOf);
  const start = keyResult.start ?? own[0]?.date;
  const before = start === undefined ? undefined : newestBefore(all, start);
  const measured = before === undefined ? all : all.slice(all.indexOf(before));
  const measurements = mergeMeasurements(measured, own);
  const first = foundBaseline(before ?? measurements[0]);
  const direction = directionOf(keyResult);
  const course = settleCourse(measure, way, { direction, first });
  const { current, held, progress } = standingOf(course, measurements, keyResult);
  return {
    kind: course.kind === 'keep' || way === 'keep' ? 'keep' : 'move',
    basis: { by: 'measure', measure, course, direction, first, measurements, held },
    current,
    unit: measure.unit,
    progress,
  };
}

/** Whether a number of its measure has a magnitude: `2,4 tỷ`. */
function isSized({ written: { measure } }: KeyResult): boolean {
  const { from, to, keep } = measure;
  const numbers = [from?.value, to?.value.value, ...(keep === undefined ? [] : boundQuantities(keep.value))];
  return numbers.some((number) => number !== undefined && number !== 'unknown' && number.magnitude !== 1);
}

function foundBaseline(measurement: Measurement | undefined): FoundBaseline | undefined {
  if (measurement === undefined) return undefined;
  return { value: measurement.value, origin: measurement.source === 'kpi' ? 'kpi' : 'first-check-in' };
}
