import type { CheckIn, KeyResult, Review } from '../model/plan.ts';
import type { Unit } from '../quantity/quantity.ts';
import type { IsoDate } from '../time/types.ts';
import { counting, type Measurement } from './measurements.ts';
import { isDone } from './milestones.ts';
import { round9 } from './rounding.ts';

/** A key result without a measure, by what people say of it. */
export type Judgement =
  | {
      readonly by: 'check-in';
      /** 1 or, of check-ins in per cent, 100: what full is in the unit of `measurements`. */
      readonly full: 1 | 100;
      readonly unit: Unit | undefined;
      readonly measurements: readonly Measurement[];
      readonly progress: number;
    }
  | { readonly by: 'grade'; readonly review: Review; readonly progress: number }
  | { readonly by: 'done'; readonly date: IsoDate | undefined; readonly progress: 1 };

/** The newest check-in in per cent or from 0 to 1; else the newest grade; else 1 from the day it is done. */
export function judge(keyResult: KeyResult, asOf: IsoDate): Judgement | undefined {
  const shares = counting(judgementsOf(keyResult), asOf);
  const newest = shares.at(-1);
  if (newest !== undefined) {
    const full = isPercent(newest) ? 100 : 1;
    const measurements = shares.map((each): Measurement => {
      const value = round9(each.value * (full / (isPercent(each) ? 100 : 1)));
      return { date: each.date, value, source: 'check-in' };
    });
    const unit = newest.written.value?.unit;
    return { by: 'check-in', full, unit, measurements, progress: round9(newest.value / full) };
  }
  const review = newestGrade(keyResult.reviews, asOf);
  // A grade that cannot be read is a judgement all the same: nothing stands in for it.
  if (review !== undefined && review.grade === undefined) return undefined;
  if (review?.grade !== undefined) return { by: 'grade', review, progress: round9(review.grade) };
  if (isDone(keyResult.done, asOf)) return { by: 'done', date: keyResult.done?.date, progress: 1 };
  return undefined;
}

/** Judged by what is written, whether or not it counts yet. */
export function isJudged(keyResult: KeyResult): boolean {
  const { reviews, done } = keyResult;
  return judgementsOf(keyResult).length > 0 || reviews.some(isGraded) || done !== undefined;
}

/** The newest review by `asOf` that gives a grade; of two on one date the upper. Undefined where its grade cannot be read. */
export function newestGraded(reviews: readonly Review[], asOf: IsoDate): Review | undefined {
  const newest = newestGrade(reviews, asOf);
  return newest?.grade === undefined ? undefined : newest;
}

/** The same, and a review whose grade cannot be read. */
function newestGrade(reviews: readonly Review[], asOf: IsoDate): Review | undefined {
  let newest: Review | undefined;
  for (const review of reviews) {
    if (!isGraded(review) || review.date > asOf) continue;
    if (newest === undefined || review.date > newest.date) newest = review;
  }
  return newest;
}

function isGraded({ grade, written }: Review): boolean {
  return grade !== undefined || written.unread.includes('grade');
}

/** `5%`, `95 phần trăm`. */
const share = /\d\s?(?:%|per\s?cent|phần trăm)/iu;

/**
 * Check-ins that say how far it is. Below a title that states a share itself (“Churn 5% to 3%”) they may as well be values
 * of that, and 4% is no progress of 0.04.
 */
function judgementsOf({ checkIns, written }: KeyResult): readonly CheckIn[] {
  return share.test(written.title.value.normalize('NFC')) ? [] : checkIns.filter(isShare);
}

function isShare(checkIn: CheckIn): boolean {
  const unit = checkIn.written.value?.unit.dimension.kind;
  if (checkIn.value === undefined) return false;
  if (unit === 'percent') return true;
  return unit === 'none' && checkIn.value >= 0 && checkIn.value <= 1;
}

function isPercent(checkIn: CheckIn): boolean {
  return checkIn.written.value?.unit.dimension.kind === 'percent';
}
