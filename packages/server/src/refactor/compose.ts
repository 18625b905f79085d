import type { Edit } from '@okr/language';
import { applied } from '@okr/language';

type Change = Pick<Edit, 'span' | 'text'>;

export function inOrder<T extends Change>(edits: readonly T[]): readonly T[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Where an offset stands once edits are made; what is inserted right there comes before it. */
export function moved(offset: number, edits: readonly Change[]): number {
  let shift = 0;
  for (const { span, text } of edits) {
    if (span.end <= offset) shift += text.length - (span.end - span.start);
  }
  return offset + shift;
}

/**
 * Two rounds of edits as one over the text before both: `second` speaks of the text that `first` leaves. Each round is in
 * order, none over another.
 */
export function composed(text: string, first: readonly Change[], second: readonly Change[]): readonly Change[] {
  const between = applied(text, first);
  const all: Change[] = [];
  let shift = 0;
  let a = 0;
  let b = 0;
  for (;;) {
    const open = first[a];
    const other = second[b];
    if (open === undefined && other === undefined) return all;
    const openAt = open === undefined ? Number.POSITIVE_INFINITY : open.span.start + shift;
    const start = Math.min(openAt, other?.span.start ?? Number.POSITIVE_INFINITY);
    const from = start - shift;
    let end = start;
    const inside: Change[] = [];
    // Whatever touches what is open already belongs to it.
    for (let grows = true; grows; ) {
      grows = false;
      const next = first[a];
      if (next !== undefined && next.span.start + shift <= end) {
        end = Math.max(end, next.span.start + shift + next.text.length);
        shift += next.text.length - (next.span.end - next.span.start);
        a++;
        grows = true;
      }
      const change = second[b];
      if (change !== undefined && change.span.start <= end) {
        end = Math.max(end, change.span.end);
        inside.push({ span: { start: change.span.start - start, end: change.span.end - start }, text: change.text });
        b++;
        grows = true;
      }
    }
    all.push({ span: { start: from, end: end - shift }, text: applied(between.slice(start, end), inside) });
  }
}
