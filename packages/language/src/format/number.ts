import { type Habits, readNumber, writeNumber } from '@okr/core';

/** How a file's numbers and days are read, and how they are to be written: the same, but where its language changes. */
export interface Habit {
  readonly read: Habits;
  readonly write: Habits;
}

/** Digits with the separators that a number may hold. */
const literal = /\.?\d(?:[\d_]|[.,](?=\d)|[\u00a0\u202f\u2009](?=\d{3}(?!\d)))*/;

/** Where the digits of a quantity stand in its text. */
export function literalIn(image: string): { readonly start: number; readonly end: number } | undefined {
  const found = literal.exec(image);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/**
 * The digits of a number as their file writes them: no zeros in front, the language's own decimal mark. Groups stay,
 * unless the language changes: then they take its mark. What reads otherwise afterwards stays as it was.
 */
export function writeLiteral(raw: string, { read, write }: Habit): string {
  const written = restyle(raw, { read, write });
  if (written === raw && read.declared === write.declared) return raw;
  const meant = readNumber(raw, 0, read);
  if (!meant.ok) return raw;
  const says = (text: string): boolean => {
    const reading = readNumber(text, 0, write);
    return reading.ok && reading.value === meant.value;
  };
  if (says(written)) return written;
  if (says(raw)) return raw;
  const plain = writeNumber(meant.value, write.declared === 'vi' ? ',' : '.');
  return says(plain) ? plain : raw;
}

function restyle(raw: string, { read, write }: Habit): string {
  const mark = decimalMark(write);
  const digits = raw.replace(/^0+(?=\d)/, '');
  if (mark === undefined) return digits;
  const other = mark === ',' ? '.' : ',';
  const whole = digits.startsWith('.') && mark === ',' ? `0${digits}` : digits;
  if (!whole.includes(other)) return read.declared === write.declared ? whole : swapGroups(whole, mark, read);
  if (whole.includes(mark)) return whole.lastIndexOf(other) > whole.lastIndexOf(mark) ? swap(whole) : whole;
  const groups = whole.split(other).length > 2 || (decimalMark(read) === mark && looksGrouped(whole, other));
  return groups ? whole : whole.replace(other, mark);
}

/** A number that holds only the mark to be: of a file with the other habit it may be that one's groups. */
function swapGroups(whole: string, mark: string, read: Habit['read']): string {
  const isGroup = whole.split(mark).length > 2 || (decimalMark(read) !== mark && looksGrouped(whole, mark));
  return isGroup && decimalMark(read) !== undefined ? swap(whole) : whole;
}

function looksGrouped(text: string, mark: string): boolean {
  const [first = '', second = ''] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && second.length === 3;
}

function swap(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

function decimalMark({ declared }: Habit['read']): ',' | '.' | undefined {
  return declared === 'vi' ? ',' : declared === 'en' ? '.' : undefined;
}
