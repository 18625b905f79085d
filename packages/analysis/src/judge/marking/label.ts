import { baseForm } from '../grammar/grammar.ts';
import {
  ACTS,
  ALL,
  COMPARE,
  FINISHED,
  GAINS,
  MADE,
  MOVE,
  NONE,
  NOUN,
  RESULT_NOUN,
  TEAM,
  VERB,
  WORK,
} from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import { holdsQuantity, type Marking, take, tokenOf } from './marking.ts';

/** Longest opening that can name a team or number a line: “Customer success EMEA:”. */
const LONGEST = 6;

/** “[Infra]”, “Security:”, “Sales –”: whose it is, or what it is about. Several may stand in a row. */
export function markLabels(marking: Marking): void {
  markItems(marking);
  for (let round = 0; round < 4; round += 1) {
    const size = bracketed(marking) || named(marking);
    if (size === 0 || !take(marking, 'label', 0, size)) return;
  }
}

/** What a thing to deliver ends in, before the colon behind which its parts are listed. */
const DELIVERED = MADE | ACTS | FINISHED;
/** What no part of a thing is: a level, a movement, a state. */
const SAID = MOVE | COMPARE | NONE | FINISHED | ALL;

/** “Staff dashboard: rotas, holidays, overtime”: a thing and its parts, and no label; the parts are a remark on it. */
function markItems(marking: Marking): void {
  const { chunks } = marking;
  const colon = chunks.findIndex(({ key }) => key === ':');
  const [head, next] = [chunks[colon - 1], chunks[colon + 1]];
  const words = (chunks[colon - 1]?.to ?? 0) - (chunks[0]?.from ?? 0) + 1;
  if (words < 2 || colon > LONGEST || head === undefined || next === undefined) return;
  const done = has(head.mask, WORK) && (head.forms & (FORM.past | FORM.base)) === FORM.past;
  const named = chunks.slice(0, colon);
  if (!(has(head.mask, DELIVERED) || done) || has(head.mask, RESULT_NOUN | TEAM | GAINS) || holdsQuantity(named))
    return;
  const items = chunks.slice(colon + 1);
  const listed = items.filter(({ key }) => key === ',').length;
  const verb = has(next.mask, VERB) && !has(next.mask, NOUN) && baseForm(next);
  if (listed === 0 || verb || holdsQuantity(items) || items.some(({ mask }) => has(mask, SAID))) return;
  take(marking, 'remark', colon, chunks.length);
}

/** “[Infra] …”, “(Sales) …”. */
function bracketed({ chunks }: Marking): number {
  const close = chunks[0]?.key === '[' ? ']' : chunks[0]?.key === '(' ? ')' : undefined;
  if (close === undefined) return 0;
  const end = chunks.findIndex(({ key }) => key === close);
  return end > 0 && end <= LONGEST && !holdsQuantity(chunks.slice(0, end)) ? end + 1 : 0;
}

/** Words and a colon, or before a verb words and a dash; a name and its value (“Transfers: max two”) are no label. */
function named(marking: Marking): number {
  const { chunks, scan } = marking;
  for (let at = 1; at <= LONGEST && at < chunks.length - 1; at += 1) {
    const mark = chunks[at];
    const next = chunks[at + 1];
    if (mark === undefined || next === undefined) return 0;
    if (mark.number !== undefined && mark.number.kind === 'quantity') return 0;
    if (tokenOf(marking, mark)?.kind !== 'mark' || /^[/&'’.+]$/.test(mark.key)) continue;
    const verb = has(next.mask, VERB) && (scan.language === 'vi' || baseForm(next));
    if (mark.key === ':') return isLabel(marking, at, verb) ? at + 1 : 0;
    const dash = /^[-–—|]$/.test(mark.key) && tokenOf(marking, mark)?.glued === false;
    const team = has(chunks[at - 1]?.mask ?? 0, TEAM);
    return dash && (verb || team) && !holdsQuantity(chunks.slice(0, at)) && !opensWithWork(marking) ? at + 1 : 0;
  }
  return 0;
}

function isLabel(marking: Marking, colon: number, verb: boolean): boolean {
  const { chunks } = marking;
  const label = chunks.slice(0, colon);
  // A team's own name is a label whatever follows.
  if (has(label.at(-1)?.mask ?? 0, TEAM)) return true;
  if (holdsQuantity(label) || isValue(chunks, colon + 1)) return false;
  const said = chunks.slice(colon + 1);
  if (said.length < 2) return false;
  if (verb) return true;
  // “Churn: lower than last year”, “Launch the guides: setup, teardown”.
  const metric = label.some(({ mask }) => has(mask, RESULT_NOUN));
  return !metric && !opensWithWork(marking);
}

const opensWithWork = ({ chunks, scan }: Marking): boolean => {
  const first = chunks[0];
  return (
    first !== undefined &&
    chunks.length > 1 &&
    has(first.mask, VERB) &&
    (scan.language === 'vi' || baseForm(first)) &&
    chunks[1]?.key !== ':'
  );
};

/** A number, a comparison, “none”: the value of a name before the colon. */
function isValue(chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  if (first === undefined) return true;
  if (first.number?.kind === 'quantity' || /^[(~≈$€£+]$/.test(first.key)) return true;
  const bound = has(first.mask, COMPARE | NONE | ALL) && !has(first.mask, MOVE);
  return (bound && chunks.slice(at, at + 4).some(({ number }) => number?.kind === 'quantity')) || has(first.mask, NONE);
}
