import {
  type Published,
  type PublishedActual,
  type PublishedCheckIn,
  type PublishedCycle,
  type PublishedInitiative,
  type PublishedKeyResult,
  type PublishedKpi,
  type PublishedKpiPromise,
  type PublishedMilestone,
  type PublishedObjective,
  type PublishedPerson,
  type PublishedPlan,
  type PublishedPromise,
  type PublishedReview,
  type PublishedUnit,
  safe,
} from '@okr/core';

type Key =
  | keyof Published
  | keyof PublishedActual
  | keyof PublishedCheckIn
  | keyof PublishedCycle
  | keyof PublishedInitiative
  | keyof PublishedKeyResult
  | keyof PublishedKpi
  | keyof PublishedKpiPromise
  | keyof PublishedMilestone
  | keyof PublishedObjective
  | keyof PublishedPerson
  | keyof PublishedPlan
  | keyof PublishedPromise
  | keyof PublishedReview
  | keyof PublishedUnit
  | 'low'
  | 'high'
  | 'reason';

/** An object of a document in the published shape, of which nothing is sure. */
export type Fields = { readonly [K in Key]?: unknown };

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text with something in it, all of it to be seen. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? safe(value).trim() : undefined;
}

export function numberIn(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < largest ? value : undefined;
}

/** From here on numbers are written with a power, which a plan does not read. */
const largest = 1e21;

export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf).filter((text) => text !== undefined) : [];
}

export function fieldsIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A day of the calendar, as ISO writes it. */
export function dateIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
}
