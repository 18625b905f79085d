import { type Around, chunkAt } from '../grammar/around.ts';
import { GAINS, METRIC, REACH, THING } from '../text/bits.ts';
import { has } from '../text/masks.ts';
import { RANGES } from '../words/closed.ts';

/** A baseline and a target: "from 30 to 45", "từ 60 xuống 42", "34% -> 45%". */
export function isRange(around: Around): boolean {
  const { scan, at } = around;
  const next = chunkAt(scan, at + 1);
  for (let index = at + 1; index <= at + 3; index += 1) {
    const middle = chunkAt(scan, index);
    if (middle === undefined) return false;
    if (!RANGES.has(middle.key)) {
      if (index === at + 1 && (has(middle.mask, THING | METRIC | GAINS) || middle.key === ')')) continue;
      return false;
    }
    const other = chunkAt(scan, index + 1)?.number ?? chunkAt(scan, index + 2)?.number;
    if (other === undefined || other.kind !== 'quantity') return false;
    const before = chunkAt(scan, at - 1)?.key ?? '';
    const opened = before === 'from' || before === 'từ' || before === 'tu' || before === ':' || before === '(';
    const arrow = middle.key.includes('>') || middle.key === '→' || middle.key === '➜';
    const vietnamese = has(middle.mask, REACH) && scan.language === 'vi';
    return opened || arrow || vietnamese || (next !== undefined && around.metric >= 0);
  }
  return false;
}

const BASELINES: ReadonlySet<string> = new Set(
  'from từ baseline currently current hiện was up down vs tu hien'.split(' '),
);

/** The starting value in brackets after the target: "75% (from 45%)". */
export function hasBaseline(around: Around): boolean {
  const { scan, at } = around;
  for (let index = at + 1; index <= at + 4; index += 1) {
    const cue = chunkAt(scan, index + 1);
    if (chunkAt(scan, index)?.key !== '(' || cue === undefined) continue;
    if (!BASELINES.has(cue.key)) return false;
    return [2, 3, 4].some((step) => chunkAt(scan, index + step)?.number?.kind === 'quantity');
  }
  return false;
}
