import { decimalMarkOf, numberEnd, readNumber, type Tongue, writeNumber } from '@okr/core';

/**
 * What a file says that it is written in, and what it is to say: the same, but where that changes. Undefined where it does not
 * say.
 */
export interface Habit {
  readonly read: Tongue | undefined;
  readonly write: Tongue | undefined;
}

/** Where the digits of a quantity stand in its text. */
export function literalIn(image: string): { readonly start: number; readonly end: number } | undefined {
  const start = image.search(/\.?\d/);
  return start < 0 ? undefined : { start, end: numberEnd(image, start) };
}

/**
 * The digits of a number as their file writes them, the likeliest first: no zeros in front, the language's own decimal mark.
 * Groups stay, unless the language changes: then they take its mark. Each is the same number by itself; whether it is with
 * its unit (`1,250 tỷ` is a question in English) is for the caller to see.
 */
export function literalForms(raw: string, { read, write }: Habit): readonly string[] {
  const written = restyle(raw, { read, write });
  if (written === raw && read === write) return [raw];
  const meant = readNumber(raw, 0, read);
  if (!meant.ok) return [raw];
  const plain = writeNumber(meant.value, decimalMarkOf(write) ?? '.');
  return [written, raw, plain].filter((text) => {
    const reading = readNumber(text, 0, write);
    return reading.ok && reading.value === meant.value;
  });
}

/** Group marks and decimal marks the other way round, as a number that reads two ways does in the other language too. */
export function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === ',' ? '.' : ','));
}

function restyle(raw: string, { read, write }: Habit): string {
  const mark = decimalMarkOf(write);
  const digits = raw.replace(/^0+(?=\d)/, '');
  if (mark === undefined) return digits;
  const other = mark === ',' ? '.' : ',';
  const whole = digits.startsWith('.') && mark === ',' ? `0${digits}` : digits;
  if (!whole.includes(other)) return read === write ? whole : swapGroups(whole, mark, read);
  if (whole.includes(mark)) return whole.lastIndexOf(other) > whole.lastIndexOf(mark) ? swapMarks(whole) : whole;
  const groups = whole.split(other).length > 2 || (decimalMarkOf(read) === mark && looksGrouped(whole, other));
  return groups ? whole : whole.replace(other, mark);
}

/** A number that holds only the mark to be: of a file with the other habit it may be that one's groups. */
function swapGroups(whole: string, mark: string, read: Habit['read']): string {
  const isGroup = whole.split(mark).length > 2 || (decimalMarkOf(read) !== mark && looksGrouped(whole, mark));
  return isGroup && decimalMarkOf(read) !== undefined ? swapMarks(whole) : whole;
}

function looksGrouped(text: string, mark: string): boolean {
  const [first = '', second = ''] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(first) && second.length === 3;
}
