import { isSpaceCode } from '../dialect/characters.ts';

const QUOTE = 34;
const BACKSLASH = 92;

/** Past the closing quote of a text whose content starts at `from`; -1 if it does not close before `limit`. */
export function quoteEnd(text: string, from: number, limit: number, close: number): number {
  for (let i = from; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === close) return i + 1;
    if (code === BACKSLASH && close === QUOTE) i++;
  }
  return -1;
}

/** Whether the `"""` at `start` ends its line without standing alone on it. */
export function opensTextBlock(text: string, start: number, lineStart: number, lineEnd: number): boolean {
  return isBlank(text, start + 3, lineEnd) && !isBlank(text, lineStart, start);
}

/**
 * The line on which `"""` stands alone and closes a text that was opened on `line`, and where the text ends. Another
 * opening `"""` in between says that this one was forgotten; nothing is found then.
 */
export function closingTextBlock(
  text: string,
  lineStarts: readonly number[],
  line: number,
): { readonly line: number; readonly end: number } | undefined {
  for (let number = line + 1; number < lineStarts.length; number++) {
    const start = lineStarts[number] ?? 0;
    let end = lineStarts[number + 1] ?? text.length;
    while (end > start && isLineBreakOrSpace(text.charCodeAt(end - 1))) end--;
    if (!isTriple(text, end - 3) || end - 3 < start) continue;
    return isBlank(text, start, end - 3) ? { line: number, end } : undefined;
  }
  return undefined;
}

/**
 * Past the closing mark of a block comment whose content starts at `from`; -1 if it never closes, or if another one opens
 * on a later line before that: then this one was forgotten.
 */
export function closingBlockComment(text: string, from: number, lineEnd: number): number {
  for (let i = text.indexOf('*', from); i >= 0; i = text.indexOf('*', i + 1)) {
    if (text.charCodeAt(i + 1) === 47) return i + 2;
    if (i > lineEnd && text.charCodeAt(i - 1) === 47) return -1;
  }
  return -1;
}

function isTriple(text: string, at: number): boolean {
  return text.charCodeAt(at) === QUOTE && text.charCodeAt(at + 1) === QUOTE && text.charCodeAt(at + 2) === QUOTE;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isSpaceCode(text.charCodeAt(i))) return false;
  return true;
}

function isLineBreakOrSpace(code: number): boolean {
  return code === 10 || code === 13 || isSpaceCode(code);
}
