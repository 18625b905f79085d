import { performance } from 'node:perf_hooks';

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Milliseconds of one run. */
export function time(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Median milliseconds of each work. They take turns, so that a slow moment of the machine hits all of them. */
export function medians<K extends string>(
  works: Readonly<Record<K, () => unknown>>,
  rounds: number,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) for (const name of names) times.get(name)?.push(time(works[name]));
  const result = {} as Record<K, number>;
  for (const name of names) result[name] = median(times.get(name) ?? []);
  return result;
}

/** One figure of the table: what was measured, in which unit, and where the limit lies. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: { readonly kind: 'at most' | 'at least'; readonly value: number } | undefined;
}

export function figure(
  name: string,
  value: number,
  unit: string,
  kind?: 'at most' | 'at least',
  limit?: number,
): Figure {
  return { name, value, unit, limit: kind === undefined || limit === undefined ? undefined : { kind, value: limit } };
}

export function isKept({ value, limit }: Figure): boolean {
  if (limit === undefined) return true;
  return limit.kind === 'at most' ? value <= limit.value : value >= limit.value;
}
