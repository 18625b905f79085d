import { decimalMarkOf, type Quantity, readConfidence, readGrade, readQuantity, readUnit, readWeight } from '@okr/core';
import { type Habit, literalForms, literalIn, swapMarks } from './number.ts';

/** Most quantities are as simple as this: nothing to mend, nothing to doubt. */
const plain = /^[+-]?(?:0|[1-9]\d{0,8})%?$/;

/** What a quantity says, for comparison: its number, magnitude and unit, whatever the digits look like. */
export function quantityMeaning(image: string, read: Habit['read']): string | undefined {
  if (plain.test(image)) return image;
  const reading = readQuantity(image, 0, read);
  return reading.ok ? said(reading.value) : undefined;
}

function said({ value, sign, change, times, magnitude, magnitudeText, unit, bare }: Quantity): string {
  if (bare && unit.text === '' && !change) return `${sign ?? ''}${Math.abs(value)}`;
  if (unit.text === '%' && magnitudeText === '' && !change) return `${sign ?? ''}${Math.abs(value)}%`;
  return JSON.stringify([
    value,
    sign,
    change,
    times,
    magnitude,
    magnitudeText,
    unit.text,
    unit.dimension,
    unit.factor,
    bare,
  ]);
}

/** A number with its unit: the digits as the file writes them, runs of blanks as one. */
export function writeQuantity(image: string, habit: Habit): string {
  if (plain.test(image)) return image;
  const literal = literalIn(image);
  if (literal === undefined) return image;
  const before = image.slice(0, literal.start);
  const after = image.slice(literal.end);
  const forms = literalForms(image.slice(literal.start, literal.end), habit);
  const [digits] = forms;
  if (digits !== undefined && `${folded(before)}${digits}${folded(after)}` === image) return image;
  const meant = quantityMeaning(image, habit.read);
  const written = forms.flatMap((form) => [`${folded(before)}${form}${folded(after)}`, `${before}${form}${after}`]);
  return written.find((each) => quantityMeaning(each, habit.write) === meant) ?? image;
}

/**
 * A quantity that cannot be read, in another tongue: one with two readings (`1.250` in English) keeps them there, and does
 * not become one of them.
 */
export function writeUnread(image: string, { read, write }: Habit): string {
  if (read === undefined || read === write) return image;
  if (quantityMeaning(image, write) === undefined) return image;
  const literal = literalIn(image);
  if (literal === undefined) return image;
  const digits = swapMarks(image.slice(literal.start, literal.end));
  const swapped = image.slice(0, literal.start) + digits + image.slice(literal.end);
  return quantityMeaning(swapped, write) === undefined ? swapped : image;
}

/** Runs of blanks as one, but not in quotes. */
function folded(text: string): string {
  return /[\t ]{2}|\t/.test(text) && !/["“]/.test(text) ? text.replace(/[\t ]+/g, ' ') : text;
}

export function writeUnit(image: string): string {
  const written = folded(image);
  return readUnit(written).text === readUnit(image).text ? written : image;
}

export function shareMeaning(image: string, kind: 'CONFIDENCE' | 'NUMBER'): string | undefined {
  const reading = kind === 'CONFIDENCE' ? readConfidence(image, 0) : readGrade(image, 0);
  return reading.ok ? String(reading.value) : undefined;
}

/** `7 / 10`, `07`, `0.7`: without blanks and leading zeros, with the language's decimal mark. */
export function writeShare(image: string, kind: 'CONFIDENCE' | 'NUMBER', { write }: Habit): string {
  const mark = decimalMarkOf(write);
  const tight = image.replace(/\s+/g, '').replace(/(^|\/)0+(?=\d)/g, '$1');
  const whole = mark === ',' ? tight.replace(/^\./, '0.') : tight;
  const written = mark === undefined ? whole : whole.replace(/[.,]/g, mark);
  return shareMeaning(written, kind) === shareMeaning(image, kind) ? written : image;
}

/** Whether a quantity can be read, and where a weight is wanted, be one. */
export function isQuantity(image: string, read: Habit['read'], isWeight: boolean): boolean {
  if (plain.test(image)) return true;
  const reading = readQuantity(image, 0, read);
  return reading.ok && (!isWeight || readWeight(reading.value).ok);
}
