import type { Span, WrittenTopLevel } from '@okr/core';
import { record } from '../settings.ts';

/**
 * Whether everything around one edit belongs to what it belonged to: a line that is written between a key result and its
 * check-ins must not take them. What belonged to what the edit replaces may belong to anything.
 */
export function keepsHolders(
  before: readonly WrittenTopLevel[],
  after: readonly WrittenTopLevel[],
  { span, text }: { readonly span: Span; readonly text: string },
): boolean {
  const shift = text.length - (span.end - span.start);
  const isReplaced = (at: number): boolean => at >= span.start && at < span.end;
  const moved = (at: number): number => (at < span.start ? at : at + shift);
  const found = holdersIn(after);
  return [...holdersIn(before)].every(([at, holder]) => {
    if (isReplaced(at)) return true;
    const now = found.get(moved(at));
    return isReplaced(holder) ? now !== undefined : now === moved(holder);
  });
}

const none = -1;

/** Where each part of a file starts, with the start of what it is part of. */
function holdersIn(elements: readonly WrittenTopLevel[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const visit = (value: unknown, holder: number): void => {
    if (typeof value !== 'object' || value === null) return;
    const { start } = record(record(value).span);
    const isPart = typeof start === 'number';
    // A check-in starts with its date: the outer one says whose both are.
    if (isPart && !found.has(start)) found.set(start, holder);
    for (const part of Object.values(value)) visit(part, isPart ? start : holder);
  };
  visit(elements, none);
  return found;
}
