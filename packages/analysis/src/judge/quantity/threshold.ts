import { leadIndex, past } from '../grammar/grammar.ts';
import { ACTS, DOWN, GAIN, GAINS, IMPROVE, MADE, METRIC, TROUBLE, UNITS, WORK } from '../text/bits.ts';
import { has, maskAt } from '../text/masks.ts';
import type { Scan } from '../text/scan.ts';
import { CONDITIONS, FAILING, RELATIVES } from '../words/closed.ts';

/** "Install a check that fails above 5 %", "Đặt cảnh báo khi kho vượt ngưỡng 8 độ": where a test says no, not where anything should go. */
export function isThreshold(scan: Scan, at: number): boolean {
  if (picksOut(scan, at)) return true;
  const lead = leadIndex(scan);
  const verb = maskAt(scan, lead);
  if (!has(verb, WORK) || has(verb, DOWN | GAIN | IMPROVE)) return false;
  for (let index = lead + 1; index < at; index += 1) {
    if (!FAILING.has(scan.chunks[index]?.key ?? '')) continue;
    if (RELATIVES.has(scan.chunks[index - 1]?.key ?? '')) return true;
    if (scan.chunks.slice(index + 1, at).some(({ key }) => CONDITIONS.has(key))) return true;
  }
  return false;
}

/** "Reviews of outages > 30 minutes", "Write a report on every delay longer than an hour": which of them are meant. English only. */
function picksOut(scan: Scan, at: number): boolean {
  const { chunks } = scan;
  const than = chunks[at - 1]?.key === 'than' ? at - 2 : at - 1;
  const compare = chunks[than];
  if (scan.language !== 'en' || compare === undefined || !OVER.test(compare.key)) return false;
  const noun = chunks[than - 1];
  if (
    noun === undefined ||
    !has(noun.mask, TROUBLE | UNITS | GAINS | ACTS) ||
    (has(noun.mask, METRIC) && !has(noun.mask, TROUBLE))
  )
    return false;
  // “Files over 50 pages handled via chunks”: told of those, first in the title.
  const told = chunks[at + 2] ?? chunks[at + 1];
  if (than === 1 && told !== undefined && past(told) && has(told.mask, WORK) && has(noun.mask, UNITS)) return true;
  // The preposition, alone or at the end of a phrase of the lists ("review of").
  let open = than - 2;
  while (open > 0 && chunks[open]?.number === undefined && !opensNoun(scan, open)) open -= 1;
  if (!opensNoun(scan, open)) return false;
  const phrase = chunks[open];
  const deed = phrase !== undefined && phrase.from < phrase.to ? phrase : chunks[open - 1];
  const plain = chunks[at]?.number?.unit === 'plain';
  if (plain && chunks[at + 1]?.small !== false) return false;
  return deed !== undefined && has(deed.mask, MADE | ACTS | WORK) && !has(deed.mask, METRIC | TROUBLE);
}

const opensNoun = ({ chunks, tokens }: Scan, index: number): boolean =>
  /^(?:for|of|on|after|about)$/.test(tokens[chunks[index]?.to ?? -1]?.key ?? '');

const OVER = /^(?:>|≥|>=|over|above|longer|larger|bigger|more|exceeding|beyond|greater|older)$/;
