import { boundQuantities } from '../measure/bound.ts';
import type { KeyResult, Measure } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/types.ts';
import { type Carried, carry, type Supporter } from './carried.ts';
import { type Course, type FoundBaseline, progressOf, settleCourse } from './course.ts';
import { isJudged, type Judgement, judge } from './judged.ts';
import { kpiMeasurements, type Measurement, mergeMeasurements, newestBy, ownMeasurements } from './measurements.ts';
import { type MilestonesScore, scoreMilestones } from './milestones.ts';
import { wayOf } from './way.ts';

export type KeyResultKind = 'move' | 'keep' | 'milestones' | 'judged' | 'carried' | 'unmeasured';

/** What a key result's score stands on. */
export type Basis =
  | {
      readonly by: 'measure';
      readonly measure: Measure;
      readonly course: Course;
      /** An unknown baseline as the measurements gave it. */
      readonly found: FoundBaseline | undefined;
      /** What counts, oldest first; of a KPI from its newest actual at the start on. */
      readonly measurements: readonly Measurement[];
    }
  | { readonly by: 'milestones'; readonly milestones: MilestonesScore }
  | { readonly by: 'judgement'; readonly judgement: Judgement }
  | { readonly by: 'supporters'; readonly carried: Carried }
  | { readonly by: 'nothing' };

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
  if (way === 'milestones') {
    const milestones = scoreMilestones(keyResult.milestones, asOf);
    const basis: Basis = { by: 'milestones', milestones };
    return { kind: 'milestones', basis, current: undefined, unit: undefined, progress: milestones.progress };
  }
  if (way !== undefined && keyResult.measure !== undefined) {
    return settleMeasure(keyResult, keyResult.measure, way, asOf);
  }
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
  const kind = isJudged(keyResult) ? 'judged' : 'unmeasured';
  return { kind, basis: { by: 'nothing' }, current: undefined, unit: undefined, progress: undefined };
}

function settleMeasure(keyResult: KeyResult, measure: Measure, way: 'move' | 'keep', asOf: IsoDate): Settled {
  const own = ownMeasurements(keyResult, asOf);
  const kpi = keyResult.measuredBy?.target;
  const all = kpi === undefined ? [] : kpiMeasurements(kpi, measure.unit, isSized(keyResult), asOf);
  const start = keyResult.start ?? own[0]?.date;
  const atStart = start === undefined ? undefined : newestBy(all, start);
  const measured = atStart === undefined ? all : all.slice(all.indexOf(atStart));
  const measurements = mergeMeasurements(measured, own);
  const found = measure.baseline === 'unknown' ? findBaseline(atStart ?? measurements[0]) : undefined;
  const course = settleCourse(measure, way, found);
  const current = measurements.at(-1);
  return {
    kind: course.kind === 'keep' || way === 'keep' ? 'keep' : 'move',
    basis: { by: 'measure', measure, course, found, measurements },
    current,
    unit: measure.unit,
    progress: current === undefined ? undefined : progressOf(course, current.value),
  };
}

/** Whether a number of its measure has a magnitude: `2,4 tỷ`. */
function isSized({ written: { measure } }: KeyResult): boolean {
  const { from, to, keep } = measure;
  const numbers = [from?.value, to?.value.value, ...(keep === undefined ? [] : boundQuantities(keep.value))];
  return numbers.some((number) => number !== undefined && number !== 'unknown' && number.magnitude !== 1);
}

function findBaseline(measurement: Measurement | undefined): FoundBaseline | undefined {
  if (measurement === undefined) return undefined;
  return { value: measurement.value, origin: measurement.source === 'kpi' ? 'kpi' : 'first-check-in' };
}
