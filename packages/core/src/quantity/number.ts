import { isDigit } from './letters.ts';
import { failed, type Habits, type Reading, read } from './reading.ts';

/** Beyond this no plan counts anything, and numbers would print with an exponent. */
const limit = 1e21;

/** Two readings of one separator before exactly three digits, as texts that read one way only. */
export interface GroupingDoubt {
  readonly grouped: string;
  readonly decimal: string;
}

/** What a written number says: plain digits for `Number`, a doubt, or nothing that can be read. */
export type NumberText =
  | { readonly kind: 'number'; readonly digits: string; readonly groupedOnce: boolean }
  | { readonly kind: 'doubt'; readonly doubt: GroupingDoubt }
  | { readonly kind: 'unreadable' };

const unreadable: NumberText = { kind: 'unreadable' };

/** No-break and thin spaces group digits; a plain blank does not, for another number may follow it. */
function isGroupingSpace(code: number): boolean {
  return code === 0xa0 || code === 0x202f || code === 0x2009;
}

/** Where a number's digits and separators end; `at` itself where no number starts. */
export function numberEnd(text: string, at: number): number {
  let i = at;
  if (text.charCodeAt(i) === 46) i++;
  if (!isDigit(text.charCodeAt(i))) return at;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === 46 || code === 44 || code === 95) && isDigit(text.charCodeAt(i + 1))) i++;
    else if (isGroupingSpace(code) && threeDigits(text, i + 1)) i++;
    else break;
  }
  return i;
}

function threeDigits(text: string, at: number): boolean {
  return (
    isDigit(text.charCodeAt(at)) &&
    isDigit(text.charCodeAt(at + 1)) &&
    isDigit(text.charCodeAt(at + 2)) &&
    !isDigit(text.charCodeAt(at + 3))
  );
}

/** Reads digits and separators as `numberEnd` delimits them. */
export function parseNumber(raw: string, habits: Habits): NumberText {
  const plain = raw.replace(/[_\u00a0\u202f\u2009]/g, '');
  const comma = plain.indexOf(',');
  const point = plain.indexOf('.');
  if (comma < 0 && point < 0) return { kind: 'number', digits: plain, groupedOnce: false };
  if (comma >= 0 && point >= 0) {
    const decimalMark = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
    const [whole = '', fraction = '', more] = plain.split(decimalMark);
    const groups = whole.split(decimalMark === ',' ? '.' : ',');
    if (more !== undefined || !areGroups(groups)) return unreadable;
    return { kind: 'number', digits: `${groups.join('')}.${fraction}`, groupedOnce: false };
  }
  const mark = comma >= 0 ? ',' : '.';
  const parts = plain.split(mark);
  if (parts.length > 2) {
    return areGroups(parts) ? { kind: 'number', digits: parts.join(''), groupedOnce: false } : unreadable;
  }
  const [whole = '', fraction = ''] = parts;
  if (!areGroups(parts)) return { kind: 'number', digits: `${whole || '0'}.${fraction}`, groupedOnce: false };
  const groups = habits.declared === 'en' ? ',' : habits.declared === 'vi' ? '.' : undefined;
  if (mark === groups) return { kind: 'number', digits: whole + fraction, groupedOnce: true };
  return { kind: 'doubt', doubt: groupingDoubt(raw, habits) };
}

/** The two readings of `1.250`: 1250, and a decimal that no one can take for a group. */
export function groupingDoubt(raw: string, habits: Habits): GroupingDoubt {
  const plain = raw.replace(/[_\u00a0\u202f\u2009]/g, '');
  const mark = plain.includes(',') ? ',' : '.';
  const [whole = '', fraction = ''] = plain.split(mark);
  const decimalMark = habits.declared === 'en' ? '.' : habits.declared === 'vi' ? ',' : mark;
  const kept = fraction.replace(/0+$/, '');
  // Four decimals read as decimals everywhere.
  const decimals = kept.length === 3 ? `${kept}0` : kept;
  return { grouped: whole + fraction, decimal: decimals === '' ? whole : whole + decimalMark + decimals };
}

function areGroups(parts: readonly string[]): boolean {
  const first = parts[0] ?? '';
  if (first.length < 1 || first.length > 3 || first.startsWith('0')) return false;
  return parts.every((part, index) => index === 0 || part.length === 3);
}

/** `digits` times ten to `exponent`, exactly as the decimal says; undefined where it is too large to mean anything. */
export function scaled(digits: string, exponent: number): number | undefined {
  const value = exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
  return value < limit ? value : undefined;
}

/**
 * Reads a number without sign or unit: `45`, `.5`, `2,2`, `1_000_000`, grouped ones by the file's habit.
 * `start` is the text's offset in the file. Errors: `number-grouping`, `number-unreadable`, `number-too-large`.
 */
export function readNumber(text: string, start: number, habits: Habits): Reading<number> {
  const end = start + text.length;
  if (text === '' || numberEnd(text, 0) !== text.length) return failed('number-unreadable', start, end);
  const parsed = parseNumber(text, habits);
  if (parsed.kind === 'unreadable') return failed('number-unreadable', start, end);
  if (parsed.kind === 'doubt') {
    return failed('number-grouping', start, end, [parsed.doubt.grouped, parsed.doubt.decimal]);
  }
  const value = scaled(parsed.digits, 0);
  return value === undefined ? failed('number-too-large', start, end) : read(value);
}

/**
 * Writes a number into a plan so that it reads back as itself in any file: no groups, and never a separator before
 * exactly three digits. `decimalMark` is the language's own.
 */
export function writeNumber(value: number, decimalMark: '.' | ','): string {
  const rounded = Number(value.toFixed(9));
  const plain = Number.isInteger(rounded) ? String(rounded) : trimZeros(Math.abs(rounded).toFixed(9));
  if (Number.isInteger(rounded)) return rounded === 0 ? '0' : plain;
  const [whole = '', fraction = ''] = plain.split('.');
  const decimals = fraction.length === 3 && whole !== '0' && whole.length < 4 ? `${fraction}0` : fraction;
  return `${rounded < 0 ? '-' : ''}${whole}${decimalMark}${decimals}`;
}

function trimZeros(decimal: string): string {
  return decimal.replace(/\.?0+$/, '');
}
