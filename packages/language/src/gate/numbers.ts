import { NUMBER, SIGN, WORD } from '../lex/line.ts';
import { isMisspelt, maySlip, withDigits } from './slips.ts';
import type { GateState } from './state.ts';

const BLANK = 32;
const POINT = 46;
const SLASH = 47;

/** Whether the number from an item up to an offset is none that anyone would write, and would be read as another one. */
export function isSlip(state: GateState, item: number, numberEnd: number): boolean {
  const { line, text } = state;
  const start = line.startOf(item);
  const end = Math.max(numberEnd, wholeEnd(state, item));
  const next = text.charCodeAt(end);
  if (next !== BLANK && end < line.end && hangsOn(state, end, next)) return true;
  if (!maySlip(text, start, end)) return false;
  const written = text.slice(start, end);
  return isMisspelt(written) || withDigits(written, () => litresIn(state, item)) !== undefined;
}

/** What hangs on a number without a blank is none of it. */
function hangsOn({ text, line }: GateState, end: number, next: number): boolean {
  // `30. to 45`: digits are missing, or the stop is one too many.
  if (next === POINT) return line.startOf(line.count - 1) > end;
  // `3'100`, `2/.4`: more digits behind a sign that joins none.
  return next === SLASH ? isDigitAt(text, end + 2) : !joins.has(next) && startsNumber(text, end + 1);
}

/** Behind these, and behind blanks, other digits may follow: a range, a part, an amount. */
const joins = new Set([...' \t\u00a0/-–—~+(,|;=<>→'].map((sign) => sign.charCodeAt(0)));

function startsNumber(text: string, at: number): boolean {
  return isDigitAt(text, at) || (text.charCodeAt(at) === POINT && isDigitAt(text, at + 1));
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** Where the item of digits ends that a number begins with, after its sign or currency. */
function wholeEnd({ line }: GateState, item: number): number {
  if (line.kind(item) === NUMBER) return line.endOf(item);
  return line.kind(item) === SIGN && line.kind(item + 1) === NUMBER ? line.endOf(item + 1) : 0;
}

/** The number at an item as it was meant, where letters stand in it for digits: `3O`, `l5`. */
export function digitsMeant(state: GateState, item: number): string | undefined {
  const { line, text } = state;
  const kind = line.kind(item);
  if (kind !== NUMBER && kind !== WORD) return undefined;
  const [start, end] = [line.startOf(item), line.endOf(item)];
  return maySlip(text, start, end) ? withDigits(text.slice(start, end), () => litresIn(state, item)) : undefined;
}

/** `5l` is litres on a dated line, before `/`, and where another number of the line is in litres too. */
function litresIn(state: GateState, item: number): boolean {
  const { line, text, context } = state;
  if (context[0] === 'check-in' || context[0] === 'actual') return true;
  if (text.charCodeAt(line.endOf(item)) === SLASH || text.slice(line.startOf(item), line.endOf(item)).includes('l/'))
    return true;
  for (let other = 0; other < line.count; other++) {
    if (other !== item && /^(?:\d[\d.,]*)?l$/.test(text.slice(line.startOf(other), line.endOf(other)))) return true;
  }
  return false;
}
