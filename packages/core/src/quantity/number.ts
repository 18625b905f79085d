import type { Habits } from '../model/tongue.ts';
import { isDigit, isLetter, isSpace, skipSpaces } from './letters.ts';
import { failed, type Reading, read } from './reading.ts';

/** Beyond this no plan counts anything, and numbers would print with an exponent. */
const limit = 1e21;

/** Two readings of one separator before exactly three digits, as texts that read one way only. */
export interface GroupingDoubt {
  readonly grouped: string;
  readonly decimal: string;
}

/** What a written number says: plain digits for `Number`, a doubt, or nothing that can be read. */
export type NumberText =
  | {
      readonly kind: 'number';
      readonly digits: string;
      /** One separator before three digits was taken for a group, as the file's language has it. */
      readonly groupedOnce: boolean;
    }
  | { readonly kind: 'doubt'; readonly doubt: GroupingDoubt }
  /** Three digits stand apart from those before them by more than one blank: `whole` is what they make together. */
  | { readonly kind: 'apart'; readonly whole: string }
  | { readonly kind: 'unreadable' };

const unreadable: NumberText = { kind: 'unreadable' };

/** The decimal mark of a file; undefined where it does not say what it is written in. */
export function decimalMarkOf(habits: Habits | undefined): '.' | ',' | undefined {
  return habits?.decimalMark;
}

/** Where a number stands: by itself, or in a row of numbers that blanks part (`scale`). */
export type NumberPlace = 'alone' | 'row';

/** More groups than this make a number too large to count with. */
const mostGroups = 7;

/** Where a number's digits and separators end; `at` itself where no number starts. */
export function numberEnd(text: string, at: number, place: NumberPlace = 'alone'): number {
  let i = at;
  if (text.charCodeAt(i) === 46) i++;
  if (!isDigit(text.charCodeAt(i))) return at;
  let groups = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) i++;
    else if ((code === 46 || code === 44 || code === 95) && isDigit(text.charCodeAt(i + 1))) i++;
    else if (isSpace(code) && (place === 'alone' || !parts(code))) {
      const group = skipSpaces(text, i);
      if (groups === mostGroups || !isGroup(text, group)) return i;
      groups++;
      i = group + 3;
    } else break;
  }
  return i;
}

/** Blanks and tabs part the numbers of a row; the spaces that do not break hold one together there too. */
function parts(space: number): boolean {
  return space === 32 || space === 9;
}

/** Three digits and no more, which begin no word of their own: `500-word`, `360°`. */
function isGroup(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) if (!isDigit(text.charCodeAt(i))) return false;
  const code = text.charCodeAt(at + 3);
  if (code === 45) return !isLetter(text.charCodeAt(at + 4));
  return !isDigit(code) && code !== 0xb0;
}

/** Reads digits and separators as `numberEnd` delimits them. */
export function parseNumber(raw: string, habits: Habits | undefined): NumberText {
  if (!/\s/.test(raw)) return parseMarks(raw.replaceAll('_', ''), habits);
  const runs = raw.split(/\s+/);
  if (raw.includes('_')) return unreadable;
  const last = runs.at(-1) ?? '';
  const groups = [...runs.slice(0, -1), last.slice(0, 3)];
  if (!areGroups(groups) || groups.some((group) => /\D/.test(group))) return unreadable;
  const whole = groups.join('');
  if (/\t|\s\s/.test(raw)) return last.length === 3 ? { kind: 'apart', whole } : unreadable;
  const mark = last.charAt(3);
  const fraction = last.slice(4);
  if (/\D/.test(fraction)) return unreadable;
  // Whoever groups by spaces may have gone on with a mark.
  const isDecimal = fraction.length !== 3 || (mark === decimalMarkOf(habits) && !fraction.endsWith('0'));
  if (!isDecimal) return { kind: 'doubt', doubt: groupingDoubt(whole + mark + fraction, habits) };
  return { kind: 'number', digits: fraction === '' ? whole : `${whole}.${fraction}`, groupedOnce: false };
}

/** A number without spaces. */
function parseMarks(plain: string, habits: Habits | undefined): NumberText {
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
  const written = plain.split(mark);
  if (written.length > 2) {
    return areGroups(written) ? { kind: 'number', digits: written.join(''), groupedOnce: false } : unreadable;
  }
  const [whole = '', fraction = ''] = written;
  const own = decimalMarkOf(habits);
  // Nobody writes a decimal to its third place to end it in 0.
  if (!areGroups(written) || (mark === own && !fraction.endsWith('0'))) {
    return { kind: 'number', digits: `${whole || '0'}.${fraction}`, groupedOnce: false };
  }
  if (own !== undefined && mark !== own) return { kind: 'number', digits: whole + fraction, groupedOnce: true };
  return { kind: 'doubt', doubt: groupingDoubt(plain, habits) };
}

/** The two readings of `1.250`: 1250, and a decimal that no one can take for a group. */
export function groupingDoubt(plain: string, habits: Habits | undefined): GroupingDoubt {
  const mark = plain.includes(',') ? ',' : '.';
  const [whole = '', fraction = ''] = plain.split(mark);
  const own = decimalMarkOf(habits);
  const kept = fraction.replace(/0+$/, '');
  // Four decimals read as decimals everywhere.
  const decimals = kept.length === 3 && own === undefined ? `${kept}0` : kept;
  return { grouped: whole + fraction, decimal: decimals === '' ? whole : whole + (own ?? mark) + decimals };
}

function areGroups(groups: readonly string[]): boolean {
  const first = groups[0] ?? '';
  if (first.length < 1 || first.length > 3 || first.startsWith('0')) return false;
  return groups.every((group, index) => index === 0 || group.length === 3);
}

/** `digits` times ten to `exponent`, exactly as the decimal says; undefined where it is too large to mean anything. */
export function scaled(digits: string, exponent: number): number | undefined {
  const value = exponent === 0 ? Number(digits) : Number(`${digits}e${exponent}`);
  return value < limit ? value : undefined;
}

/**
 * Reads a number without sign or unit: `45`, `.5`, `2,2`, `1_000_000`, `1 000`, grouped ones by the file's habit.
 * `start` is the text's offset in the file. Errors: `number-grouping`, `number-parts`, `number-unreadable`,
 * `number-too-large`.
 */
export function readNumber(text: string, start: number, habits: Habits | undefined): Reading<number> {
  const end = start + text.length;
  if (text === '' || numberEnd(text, 0) !== text.length) return failed('number-unreadable', start, end);
  const parsed = parseNumber(text, habits);
  if (parsed.kind !== 'number') return doubtful(parsed, start, end);
  const value = scaled(parsed.digits, 0);
  return value === undefined ? failed('number-too-large', start, end) : read(value);
}

/** Why digits are no number, with what they could be. */
export function doubtful(
  number: Exclude<NumberText, { readonly kind: 'number' }>,
  start: number,
  end: number,
): ReturnType<typeof failed> {
  switch (number.kind) {
    case 'doubt':
      return failed('number-grouping', start, end, [number.doubt.grouped, number.doubt.decimal]);
    case 'apart':
      return failed('number-parts', start, end, [number.whole]);
    case 'unreadable':
      return failed('number-unreadable', start, end);
  }
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
