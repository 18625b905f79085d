import { holdsQuantity, type Marking, take, tokenOf } from './marking.ts';

const CUES = /^(?:owner|owners|pic|dri|assignee|accountable|responsible|phụ|người|chủ|đầu|phu|nguoi|chu|dau)$/;
const NAMED = /^(?:trách|phụ|trì|mối|thực|trach|phu|tri|moi|thuc)$/;
/** An owner's name and title; what runs on is no name. */
const LONGEST = 8;

/** “– owner: Minh”, “PIC Lan”, “@linh”: who answers for it, behind everything else. */
export function markOwner(marking: Marking): void {
  for (let at = 1; at < marking.chunks.length; at += 1) {
    if (marking.chunks[at]?.key === '@') {
      const end = Math.min(at + handleSize(marking, at), marking.chunks.length);
      if (take(marking, 'owner', at, end)) at -= 1;
      continue;
    }
    if (!isCue(marking, at)) continue;
    const tail = marking.chunks.slice(at);
    if (tail.length > LONGEST || holdsQuantity(tail)) continue;
    take(marking, 'owner', dashed(marking, at) ? at - 1 : at, marking.chunks.length);
    return;
  }
}

/** “owner:” with a colon, or an abbreviation that is nothing else; “phụ trách: …” in two words. */
function isCue(marking: Marking, at: number): boolean {
  const { scan, chunks } = marking;
  const first = chunks[at];
  const token = tokenOf(marking, first);
  if (first === undefined || token === undefined || !CUES.test(token.key)) return false;
  if (token.key === 'pic' || token.key === 'dri') return dashed(marking, at) || chunks[at + 1]?.key === ':';
  const vietnamese = /^(?:phụ|người|chủ|đầu|phu|nguoi|chu|dau)$/.test(token.key);
  if (vietnamese && !NAMED.test(scan.tokens[first.from + 1]?.key ?? '')) return false;
  return chunks.slice(at, at + 4).some(({ key }) => key === ':') || (dashed(marking, at) && !vietnamese);
}

const dashed = ({ chunks }: Marking, at: number): boolean => /^[-–—,;|]$/.test(chunks[at - 1]?.key ?? '');

/** “@an.nguyen”: the sign, the name and what is glued to it. */
function handleSize(marking: Marking, at: number): number {
  let size = 2;
  while (tokenOf(marking, marking.chunks[at + size])?.glued === true && size < LONGEST) size += 1;
  return size;
}
