import type { Language } from '../model/language.ts';
import type { Done, Dropped, KeyResult, Link, Objective, OrgUnit, Person, Review } from '../model/plan.ts';
import { rangeOf, type SourceFile, type Span } from '../model/source.ts';
import type { Text, Weight, WrittenElement } from '../model/written.ts';
import type { Bound, Unit } from '../quantity/quantity.ts';
import type { Band } from '../score/bands.ts';
import type { RollUp } from '../score/roll-up.ts';
import { round9 } from '../score/rounding.ts';
import type { Scores } from '../score/scores.ts';
import { periodId } from '../time/periods.ts';
import type { Period } from '../time/types.ts';
import { qualifiedName } from './names.ts';
import type {
  Graded,
  Place,
  PublishedDone,
  PublishedDropped,
  PublishedReview,
  PublishedRollUp,
  Remarks,
} from './shape.ts';

/** What publishing one element needs to know of the rest. */
export interface Publishing {
  readonly scores: Scores;
  readonly nameOf: (element: Objective | KeyResult) => string;
  readonly fileName: (file: SourceFile) => string;
  readonly languageOf: (file: SourceFile) => Language;
  /** Without the numbers of those who support a goal. */
  readonly isAlone: boolean;
}

export function nullable<T>(value: T | undefined): T | null {
  return value ?? null;
}

/** A value in a unit, to nine decimals and the fifteen digits that a double holds: 1.25 hours, and not 1.2500000000000002. */
export function number(value: number | undefined): number | null {
  if (value === undefined) return null;
  if (Number.isSafeInteger(value)) return value;
  const rounded = Number(round9(value).toPrecision(15));
  return Number.isFinite(rounded) ? rounded : value;
}

export function text(value: Text | undefined): string | null {
  return nullable(value?.value);
}

export function weightOf(weight: Weight | undefined): number | null {
  if (weight === undefined) return null;
  return weight.percent ? round9(weight.value / 100) : weight.value;
}

export function unitText(unit: Unit | undefined): string | null {
  return unit === undefined || unit.text === '' ? null : unit.text;
}

export function periodText(period: Period | undefined): string | null {
  return period === undefined ? null : periodId(period);
}

/** The one end of a bound; null for `between`. */
export function endOf(bound: Bound | undefined): number | null {
  return bound === undefined || bound.kind === 'between' ? null : round9(bound.value);
}

export function place(file: SourceFile, span: Span, { fileName }: Publishing): Place {
  return { file: fileName(file), range: rangeOf(file, span) };
}

export function remarks(written: WrittenElement | undefined): Remarks {
  return {
    notes: (written?.notes ?? []).map((note) => note.value),
    links: (written?.links ?? []).map((link) => link.value),
    tags: (written?.tags ?? []).map((tag) => tag.text),
  };
}

interface Scored {
  readonly score: number | undefined;
  readonly grade: number | undefined;
  readonly band: Band | undefined;
  readonly colour: Band | undefined;
}

export function graded({ score, grade, band, colour }: Scored): Graded {
  return { score: nullable(score), grade: nullable(grade), band: nullable(band), colour: nullable(colour) };
}

export function rolledUp(rollUp: RollUp): PublishedRollUp {
  const { status, statuses, scored, of, scoredMean } = rollUp;
  return { ...graded(rollUp), status: nullable(status), statuses, scored, of, scoredMean: nullable(scoredMean) };
}

export function ownerNames(owners: readonly Link<Person | OrgUnit>[]): readonly string[] {
  return owners.map((owner) => (owner.target === undefined ? owner.text : qualifiedName(owner.target)));
}

/** References as names that are found again in the document; as written where they do not resolve. */
export function linkNames(links: readonly Link<Objective | KeyResult>[], { nameOf }: Publishing): readonly string[] {
  return links.map((link) => (link.target === undefined ? link.text : nameOf(link.target)));
}

export function done(value: Done | undefined): PublishedDone | null {
  return value === undefined ? null : { date: nullable(value.date) };
}

export function dropped(value: Dropped | undefined): PublishedDropped | null {
  return value === undefined ? null : { reason: nullable(value.reason) };
}

export function publishReviews(reviews: readonly Review[], file: SourceFile): readonly PublishedReview[] {
  return reviews.map(({ date, grade, written }) => ({
    date,
    grade: nullable(grade),
    text: text(written.text),
    learned: text(written.learned?.value),
    range: rangeOf(file, written.span),
  }));
}
