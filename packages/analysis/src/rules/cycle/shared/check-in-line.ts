import type { IsoDate, KeyResult } from '@okr/core';
import type { Fix } from '@okr/language';
import { indentAt, insertAt, lineBreakOf } from '../../shared/edits.ts';
import { dateIn } from '../../shared/say.ts';

/** Adds a dated line for today below what the key result says so far; `value` is what to write first, to be changed. */
export function addCheckIn(keyResult: KeyResult, asOf: IsoDate, text: string, value: string): Fix {
  const line = `${dateIn(keyResult.file, asOf)}  ${value}`;
  const at = endOfLine(text, lastLineOf(keyResult));
  return {
    title: { en: 'Add a check-in for today', vi: 'Thêm dòng check-in hôm nay' },
    edits: [insertAt(at, lineBreakOf(text) + childIndent(keyResult, text) + line)],
    safe: false,
  };
}

/** As check-ins stand there already, else two deeper than the key result. */
function childIndent(keyResult: KeyResult, text: string): string {
  const sibling = keyResult.written.checkIns.at(-1);
  return sibling === undefined
    ? `${indentAt(text, keyResult.written.head.start)}  `
    : indentAt(text, sibling.span.start);
}

/** Behind the last check-in, else behind the last clause before a review. */
function lastLineOf({ written }: KeyResult): number {
  const checkIn = written.checkIns.at(-1);
  if (checkIn !== undefined) return checkIn.span.end;
  const review = written.reviews[0];
  return review === undefined ? written.span.end : Math.max(written.head.end, review.span.start - 1);
}

export function endOfLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}
