import { dialects } from '../../dialect/dialects.ts';
import { spellings } from '../../dialect/surfaces.ts';
import { NUMBER } from '../../lex/line.ts';
import { dayFor, dayKind, numberEnd } from '../extents.ts';
import type { GateState } from '../state.ts';

/** `đến ngày 31/3`, *đến cuối quý*: the word for `to` that stands before dates, with a day; before a bare `9/10` it is `to`. */
export function isDeadline(state: GateState, item: number): boolean {
  const surface = spellings[state.line.spellings[item] ?? -1]?.surface;
  if (surface === undefined || !dateWords.has(surface) || state.context[0] !== 'kr') return false;
  const day = state.valueOf(item);
  const end = dayFor(state, day, 'day');
  if (end < 0) return false;
  if (state.line.kind(day) !== NUMBER) return true;
  return (
    dayKind(state, day, end) !== 'year' &&
    (numberEnd(state, day) < 0 || /\/(?:19|20)\d\d$/.test(state.textOf(day, end)))
  );
}

/** The words for `to` that are written before dates alone. */
const dateWords: ReadonlySet<string> = new Set(
  dialects.flatMap(({ keywords }) => keywords.to.write.filter(({ place }) => place === 'date').map(({ text }) => text)),
);
