import { COMPARE, NONE } from '../text/bits.ts';
import type { Chunk } from '../text/chunk.ts';
import { has } from '../text/masks.ts';
import { holdsQuantity, type Marking, take } from './marking.ts';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['（', '）'],
]);

/** “(priority 1)”, “(ưu tiên 2)”: which of several. */
const isNumbering = (inner: readonly Chunk[]): boolean =>
  inner.length <= 3 &&
  /^(?:priority|prio|p|phase|part|tier|level|version|option|ưu|phần|nhóm|mức|cấp|giai|uu)$/.test(inner[0]?.key ?? '');

/** Brackets that hold no quantity: “(see the wiki)”, “(ISO 27001)”. What holds one may be the measure: “(from 45%)”. */
export function markRemarks(marking: Marking): void {
  for (let at = marking.chunks.length - 1; at >= 0; at -= 1) {
    const close = PAIRS.get(marking.chunks[at]?.key ?? '');
    if (close === undefined) continue;
    const end = marking.chunks.findIndex(({ key }, index) => index > at && key === close);
    if (end < 0) continue;
    const inner = marking.chunks.slice(at + 1, end);
    const states = inner.some(({ mask }) => has(mask, COMPARE | NONE)) && inner.length < 4;
    if ((!holdsQuantity(inner) || isNumbering(inner)) && !states) take(marking, 'remark', at, end + 1);
  }
}
