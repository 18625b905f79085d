import type { KeyResult, Measure } from '../model/plan.ts';

/** Exactly one way of measuring stands: of two, the first written. */
export type Way = 'move' | 'keep' | 'milestones';

/** `from` or `stretch` alone is no measure; undefined where there is no way at all. */
export function wayOf(keyResult: KeyResult): Way | undefined {
  const ways: { way: Way; at: number }[] = [];
  const { measure, written, milestones } = keyResult;
  // A measure broken by an error is still one: nothing else stands in for it.
  if (measure?.target !== undefined || (measure?.broken !== undefined && measure.keep === undefined)) {
    ways.push({ way: 'move', at: Math.min(startOf(written.measure.from), startOf(written.measure.to)) });
  }
  if (measure?.keep !== undefined) ways.push({ way: 'keep', at: startOf(written.measure.keep) });
  const first = milestones[0];
  if (first !== undefined) ways.push({ way: 'milestones', at: first.written.span.start });
  return earliest(ways);
}

/** Of a measure alone, as in a `was` line. */
export function wayOfMeasure(measure: Measure): 'move' | 'keep' | undefined {
  if (measure.target !== undefined) return 'move';
  return measure.keep === undefined ? undefined : 'keep';
}

function startOf(clause: { readonly span: { readonly start: number } } | undefined): number {
  return clause?.span.start ?? Number.POSITIVE_INFINITY;
}

function earliest(ways: readonly { way: Way; at: number }[]): Way | undefined {
  let best: { way: Way; at: number } | undefined;
  for (const candidate of ways) if (best === undefined || candidate.at < best.at) best = candidate;
  return best?.way;
}
