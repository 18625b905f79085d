import { baseForm } from '../grammar/grammar.ts';
import { BEHAVE, NOUN, REACH, TEAM, VERB } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { FORM } from '../text/inflect.ts';
import { has } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { type Marking, take, tokenOf } from './marking.ts';

/** Longest name of a team, its head included. */
const LONGEST = 7;

/** “The sales team launches …”, “Phòng Kinh doanh tổ chức …”: one of our own teams does it; what it does is judged. */
export function markTeam(marking: Marking): void {
  const end = marking.scan.language === 'vi' ? vietnamese(marking) : english(marking);
  if (end > 0) take(marking, 'doer', 0, end);
}

/** Behind its subject the verb has lost its “-s”: it is read as a command. */
export function commanded(scan: Scan): Scan {
  const [first, ...rest] = scan.chunks;
  if (first === undefined || !has(first.mask, VERB) || (first.forms & FORM.third) === 0) return scan;
  return { ...scan, chunks: [{ ...first, forms: (first.forms & ~FORM.third) | FORM.base }, ...rest] };
}

const WILL = /^(?:will|shall|should|must|to)$/;

function english({ chunks }: Marking): number {
  const article = /^(?:the|our|each|every)$/.test(chunks[0]?.key ?? '');
  let at = article ? 1 : 0;
  while (at < LONGEST && chunks[at] !== undefined && !has(chunks[at]?.mask ?? 0, TEAM)) {
    if (chunks[at]?.small || chunks[at]?.number !== undefined || has(chunks[at]?.mask ?? 0, VERB)) return 0;
    at += 1;
  }
  if (!has(chunks[at]?.mask ?? 0, TEAM)) return 0;
  const next = chunks[at + 1];
  if (next === undefined) return 0;
  const does = chunks[at + 2];
  if (WILL.test(next.key) && does !== undefined && has(does.mask, VERB | BEHAVE | REACH) && baseForm(does))
    return at + 2;
  const determined = article || (chunks[at]?.to ?? 0) > (chunks[at]?.from ?? 0);
  return isPredicate(next) && (determined || !has(next.mask, NOUN)) ? at + 1 : 0;
}

const isPredicate = (chunk: Chunk): boolean => has(chunk.mask, VERB) && (chunk.forms & (FORM.third | FORM.base)) !== 0;

function vietnamese(marking: Marking): number {
  const { chunks } = marking;
  if (!has(chunks[0]?.mask ?? 0, TEAM)) return 0;
  let at = 1;
  // A name in capitals (“Phòng Chăm sóc khách hàng”) may hold a word that is a verb elsewhere.
  while (at < LONGEST && chunks[at] !== undefined) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.number !== undefined || tokenOf(marking, chunk)?.kind === 'mark') return 0;
    const named = at === 1 && tokenOf(marking, chunk)?.capital === true;
    if (!named && /^(?:sẽ|cần|phải|se|can|phai)$/.test(chunk.key)) return at + 1;
    if (!named && has(chunk.mask, VERB)) return at;
    at += 1;
  }
  return 0;
}
