import { baseForm, leadIndex, opensWithVerb, past } from '../../grammar/grammar.ts';
import { BEHAVE, GAINS, METRIC, PEOPLE, REACH } from '../../text/bits.ts';
import type { Chunk } from '../../text/chunk.ts';
import { has } from '../../text/masks.ts';
import type { Scan } from '../../text/scan.ts';
import type { Finding } from '../../verdict.ts';
import { AWAITING, FAULTY, LEFT_OPEN, LOST_TIME, SENT_OUT, SERVED, SHARES } from '../../words/en/figures-named.ts';

const LONGEST = 6;

/** “Steps needing a signature”, “Wrong labels published”, “% of pupils reading at grade level”: the ones that are meant, to be counted, and nothing to do. */
export function namesSelected(scan: Scan, counted: Finding | undefined): boolean {
  if (namesShare(scan)) return true;
  const uncounted = counted === undefined || counted.quantity?.reading === 'one';
  return uncounted && (picks(scan) || personRates(scan) || namesTime(scan));
}

/** “% of guests ordering dessert”, “Share of shops with a trained baker”: of whom so many per cent are counted, whatever number says which they are. */
function namesShare({ chunks, tokens }: Scan): boolean {
  const at = chunks[0]?.key === 'the' ? 1 : 0;
  const word = chunks[at];
  const single = word !== undefined && word.number === undefined && word.from === word.to;
  return single && chunks[at + 1]?.key === 'of' && SHARES.has(tokens[word.to]?.key ?? '');
}

/** A plural and what says which of them. */
function picks(scan: Scan): boolean {
  const { chunks } = scan;
  const lead = leadIndex(scan);
  // Who is told to do it, and all of them, is another matter.
  if (lead > 0 || chunks[lead]?.number !== undefined) return false;
  for (let index = lead + 1; index < chunks.length && index <= lead + LONGEST; index += 1) {
    const chunk = chunks[index];
    const before = chunks[index - 1];
    if (chunk === undefined || before === undefined || chunk.number !== undefined) return false;
    if (isPlural(before) && saysWhich(scan, index)) return true;
    if (chunk.small && !/^(?:or|and)$/.test(chunk.key)) return false;
  }
  return false;
}

const isPlural = ({ key }: Chunk): boolean => key.endsWith('s') && !key.endsWith('ss');

function saysWhich(scan: Scan, index: number): boolean {
  const { chunks } = scan;
  const chunk = chunks[index];
  const next = chunks[index + 1];
  const first = chunks[0];
  if (chunk === undefined || first === undefined) return false;
  const last = next === undefined;
  if (LEFT_OPEN.has(chunk.key)) return last;
  const commanded = index > 1 && baseForm(first) && opensWithVerb(scan, 0);
  if (commanded) return false;
  if (AWAITING.has(chunk.key)) return !last;
  if (chunk.key === 'who') return next !== undefined && !past(next) && !next.small;
  if (/^(?:that|which)$/.test(chunk.key)) return next !== undefined && has(next.mask, BEHAVE | REACH) && !past(next);
  if (!past(chunk)) return false;
  if (chunk.key === 'completed' && next?.key === 'during') return true;
  if (SENT_OUT.has(chunk.key)) return FAULTY.has(first.key);
  if (next?.key === 'by' && /^(?:someone|somebody|people|others|those|anyone)$/.test(chunks[index + 2]?.key ?? ''))
    return true;
  const subject = chunks[index - 1];
  return (
    subject !== undefined && has(subject.mask, GAINS) && !has(subject.mask, PEOPLE) && SERVED.has(chunk.key) && !last
  );
}

/** “Judge agreement rate”: the person is meant. */
function personRates({ chunks }: Scan): boolean {
  const last = chunks.at(-1);
  if (chunks.length < 2 || chunks.length > 4 || last === undefined || !has(last.mask, METRIC)) return false;
  return PERSON_TOO.test(chunks[0]?.key ?? '') && chunks.every(({ small }) => !small);
}

const PERSON_TOO = /^(?:judge|coach|host|guide|guard|cook|guest|chair|referee|tutor)$/;

/** “Overtime hours”, “Sick days”. */
function namesTime({ chunks }: Scan): boolean {
  const last = chunks.at(-1);
  const named = chunks.length > 1 && chunks.length < 4 && chunks.every(({ small }) => !small);
  return named && /^(?:hours|days|minutes)$/.test(last?.key ?? '') && LOST_TIME.has(chunks.at(-2)?.key ?? '');
}
