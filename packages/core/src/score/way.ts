import type { KeyResult, Measure } from '../model/plan.ts';

/** Exactly one way of measuring stands: of two, the first written. */
export type Way = 'move' | 'keep' | 'milestones';

/** `from` or `stretch` alone is no measure; undefined where there is no way at all. */
export function wayOf({ measure, written, milestones }: KeyResult): Way | undefined {
  let first: Way | undefined;
  let at = Number.POSITIVE_INFINITY;
  const offer = (way: Way, start: number): void => {
    if (first !== undefined && start >= at) return;
    first = way;
    at = start;
  };
  // A measure broken by an error is still one: nothing else stands in for it.
  const isBroken = measure?.broken !== undefined && measure.keep === undefined && measure.target === undefined;
  const { from, to, keep } = written.measure;
  const keepFirst = keep !== undefined && (to === undefined || keep.span.start < to.span.start);
  if (measure?.target !== undefined || (isBroken && !keepFirst)) offer('move', Math.min(startOf(from), startOf(to)));
  if (measure?.keep !== undefined || (isBroken && keepFirst)) offer('keep', startOf(keep));
  const [milestone] = milestones;
  if (milestone !== undefined) offer('milestones', milestone.written.span.start);
  return first;
}

/** Of a measure alone, as in a `was` line. */
export function wayOfMeasure(measure: Measure): 'move' | 'keep' | undefined {
  if (measure.target !== undefined) return 'move';
  return measure.keep === undefined ? undefined : 'keep';
}

function startOf(clause: { readonly span: { readonly start: number } } | undefined): number {
  return clause?.span.start ?? Number.POSITIVE_INFINITY;
}
