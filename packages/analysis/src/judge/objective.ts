import { judgeScan } from './judge.ts';
import { BEHAVE, COMPARATIVE, GAINS, PEOPLE, RESULT_NOUN, WORK } from './text/bits.ts';
import type { Lexicons } from './text/lexicon.ts';
import { listedAt } from './text/listed.ts';
import { has } from './text/masks.ts';
import { type Scan, scanTitle } from './text/scan.ts';
import type { Verdict } from './verdict.ts';

/** Words that turn work into a state to reach: "so well that …", "where everyone …", "mà ai cũng …". */
const STATE_WORDS: ReadonlySet<string> = new Set(
  'that where who whom everyone everybody anyone nobody become becomes becoming be best first leading most every proud love loved loves trusted worldclass mà trở nơi người mọi hàng nhất đầu dẫn yêu tin tro nhat'.split(
    ' ',
  ),
);

/** A quality, a metric, a behaviour or an inspiring word anywhere: the objective names a state, not a task. */
function namesState(scan: Scan, lexicons: Lexicons): boolean {
  for (const [index, chunk] of scan.chunks.entries()) {
    if (has(chunk.mask, COMPARATIVE | RESULT_NOUN) && !(index === 0 && has(chunk.mask, WORK))) return true;
    if (has(chunk.mask, BEHAVE) && !has(chunk.mask, WORK | GAINS | PEOPLE) && index > 0) return true;
    if (STATE_WORDS.has(chunk.key) && index > 0) return true;
    if (chunk.number === undefined && listedAt(scan, chunk.from, 'vagueWords', lexicons) !== undefined) return true;
  }
  return false;
}

/** The objective's twin of `judge`: "activity" or "output" when the title names a task, "outcome" when a state or a result, else "unclear". Objectives may inspire, so one word of a state is enough to keep silent. */
export function judgeObjective(title: string, lexicons: Lexicons): Verdict {
  const scan = scanTitle(title, lexicons);
  const verdict = judgeScan(scan);
  if (verdict.label !== 'activity' && verdict.label !== 'output') return verdict;
  // A guess by absence is enough for a key result, which must state a result, but not for an objective.
  if (verdict.sure <= 0.5) return { ...verdict, label: 'unclear' };
  if (verdict.evidence.count === undefined && namesState(scan, lexicons))
    return { ...verdict, label: 'outcome', sure: 0.5 };
  return verdict;
}
