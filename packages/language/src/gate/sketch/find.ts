import { headingAt, labelAt } from './labels.ts';
import { marksAt } from './marks.ts';

/** Whether a text has a label or a heading of a list anywhere: then what stands around them is prose, and no error. */
export function hasSketch(text: string, lineStarts: readonly number[]): boolean {
  for (const [number, lineStart] of lineStarts.entries()) {
    let start = lineStart;
    let end = lineStarts[number + 1] ?? text.length;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    if (!mayBegin(text.charCodeAt(start))) continue;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    const marks = marksAt(text, start, end);
    if (labelAt(text, marks, end) !== undefined || headingAt(text, marks, end) !== undefined) return true;
  }
  return false;
}

/** Comments, texts and persons begin no such line. */
function mayBegin(code: number): boolean {
  return code > 64 || (code >= 48 && code <= 57) || (code >= 40 && code <= 45) || code === 35 || code === 62;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13 || code === 0xa0 || code === 0xfeff;
}
