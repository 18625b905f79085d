import type { KeyResult } from '@okr/core';

/** Where a further clause of a key result goes: behind its measure, else behind its title. */
export function afterMeasure(keyResult: KeyResult): number {
  const { head, measure } = keyResult.written;
  return Math.max(
    head.end,
    measure.from?.span.end ?? 0,
    measure.to?.span.end ?? 0,
    measure.stretch?.span.end ?? 0,
    measure.keep?.span.end ?? 0,
  );
}
