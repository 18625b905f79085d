import type { Tongue } from '@okr/core';
import { emitItems } from '../gate/emit.ts';
import { dayFor, dayKind } from '../gate/extents.ts';
import type { GateState, ShapeReader } from '../gate/state.ts';
import { NUMBER } from '../lex/line.ts';

const example = (tongue: Tongue): string => tongue.date('2026-12-31');

const neededDate: ShapeReader['needed'] = (tongue) => ({
  en: `a date such as ${example(tongue)}`,
  vi: `một ngày, ví dụ ${example(tongue)}`,
});

/** `2026-12-31`, or a period for its last day. */
export const day: ShapeReader = {
  follows: (state, item) => dayFor(state, item, 'day') >= 0,
  take: (state, item) => takeDay(state, item, dayFor(state, item, 'day')),
  needed: (tongue) => ({
    en: `a date such as ${example(tongue)}, or a period such as 2026-Q4`,
    vi: `một ngày, ví dụ ${example(tongue)}, hoặc một kỳ, ví dụ quý IV/2026`,
  }),
};

/** One day, no period. */
export const date: ShapeReader = {
  follows: (state, item) => dayFor(state, item, 'date') >= 0,
  take: (state, item) => takeDay(state, item, dayFor(state, item, 'date')),
  needed: neededDate,
};

/** The same, or nothing: `done`. Inside prose it has to be there. */
export const optionalDate: ShapeReader = {
  follows: (state, item, strict) => !strict || dayFor(state, item, 'date') >= 0,
  take: (state, item) => {
    const end = dayFor(state, item, 'date');
    if (end >= 0) return takeDay(state, item, end);
    // A day that cannot be read is none that nobody wrote.
    if (state.line.kind(item) === NUMBER) return -1;
    state.emitNothing(state.types.end, state.line.endOf(item - 1));
    return item;
  },
  needed: neededDate,
};

export function takeDay(state: GateState, item: number, end: number): number {
  if (end < 0) return -1;
  const kind = dayKind(state, item, end);
  return emitItems(state, item, end, kind === 'date' ? state.types.date : state.types.period);
}
