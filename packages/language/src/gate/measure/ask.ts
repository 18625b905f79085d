import { writtenSurface } from '../../dialect/surfaces.ts';
import { KEEP, TO } from '../codes.ts';
import { fix } from '../fixes.ts';
import { nextClause } from '../look.ts';
import * as say from '../messages.ts';
import type { GateState } from '../state.ts';

/** Two numbers after a title that says nothing of a level to hold: what would read is offered. */
export function askKeep(state: GateState, item: number): number {
  const end = nextClause(state, state.afterKeyword(item));
  const surface = writtenSurface('keep', state.tongue);
  const start = state.line.startOf(item);
  state.meant(item, TO);
  state.report(state.spanOf(item, end), say.keepBetween(surface, writtenSurface('to', state.tongue)), [
    fix(
      { en: `Write \`${surface}\` before it`, vi: `Thêm \`${surface}\` phía trước` },
      [{ span: { start, end: start }, text: `${surface} ` }],
      false,
    ),
  ]);
  return end;
}

/** A bare number after a title of a level to hold: nobody knows which side of it is the right one. `end` is behind it. */
export function askBounds(state: GateState, item: number, end: number): number {
  const span = state.spanOf(item, end);
  state.meant(item, KEEP);
  const at = { start: span.start, end: span.start };
  state.report(
    span,
    say.needs(writtenSurface('keep', state.tongue), state.shapes.bound.needed(state.tongue)),
    ['>=', '<='].map((sign) =>
      fix(
        { en: `Write \`${sign}\` before it`, vi: `Thêm \`${sign}\` phía trước` },
        [{ span: at, text: `${sign} ` }],
        false,
      ),
    ),
  );
  return end;
}
