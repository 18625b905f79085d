import type { Diagnostic } from '@okr/analysis';
import { addAll, type Span } from '@okr/core';
import type { Edit } from '@okr/language';
import type { View } from '../view.ts';
import { Trials } from './trials.ts';

/** Readings of the workspace in search of the fixes that do harm; what is not tried by then is left. */
const mostTrials = 60;

/**
 * The first safe fix of each finding, whole or not at all: one that touches what an earlier one changes has to wait, and one
 * that would leave an error or a warning more is left out.
 */
export function safeEdits(
  view: View,
  all: readonly Diagnostic[],
): { readonly edits: readonly Edit[]; readonly count: number } {
  const trials = Trials.of(view);
  const edits: Edit[] = [];
  let count = 0;
  let left = mostTrials;
  const attempt = (some: readonly (readonly Edit[])[]): void => {
    if (some.length === 0 || left-- <= 0) return;
    const obstacle = trials.ofEdits(view.file, [...edits, ...some.flat()], 'warnings where errors go');
    if (obstacle === undefined) {
      addAll(edits, some.flat());
      count += some.length;
    } else if (some.length > 1) {
      const half = Math.ceil(some.length / 2);
      attempt(some.slice(0, half));
      attempt(some.slice(half));
    }
  };
  attempt(apart(all));
  return { edits, count };
}

function apart(all: readonly Diagnostic[]): readonly (readonly Edit[])[] {
  const taken: Span[] = [];
  return all.flatMap(({ file, fixes }) => {
    const fix = fixes.find(({ safe }) => safe);
    if (fix === undefined || fix.edits.some((edit) => (edit.file ?? file) !== file)) return [];
    if (fix.edits.some(({ span }) => taken.some((other) => touches(other, span)))) return [];
    addAll(
      taken,
      fix.edits.map(({ span }) => span),
    );
    return [fix.edits];
  });
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
