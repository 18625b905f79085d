import type { Span } from '@okr/core';

type MutableSpan = { -readonly [K in keyof Span]: Span[K] };

/**
 * Every place within what was read, so that all of it can be moved on in its file at once. Whoever keeps a place of an
 * element finds it moved; to keep it as it was needs a copy.
 */
export class Places {
  private readonly read: object;
  private spans: readonly MutableSpan[] | undefined;

  /** Plain data without circles. */
  constructor(read: object) {
    this.read = read;
  }

  move(by: number): void {
    if (by === 0) return;
    this.spans ??= [...spansIn(this.read)];
    for (const span of this.spans) {
      span.start += by;
      span.end += by;
    }
  }
}

/** Each once, though it may stand in several places. */
function spansIn(read: object): ReadonlySet<MutableSpan> {
  const found = new Set<MutableSpan>();
  const visit = (value: object): void => {
    if (isSpan(value)) found.add(value);
    else for (const part of Object.values(value)) if (typeof part === 'object' && part !== null) visit(part);
  };
  visit(read);
  return found;
}

function isSpan(value: object): value is MutableSpan {
  return 'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
}
