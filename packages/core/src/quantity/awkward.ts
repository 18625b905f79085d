import type { Habits } from '../model/tongue.ts';
import { rangeEnd } from './extent.ts';
import { skipSpaces } from './letters.ts';
import { numberEnd, writeNumber } from './number.ts';
import { failed } from './reading.ts';

/** A number as found in a text: `digits` is its decimal, `before` what stands in front of it (sign, currency). */
export interface FoundNumber {
  readonly before: string;
  readonly raw: string;
  readonly digits: string;
}

type Failure = ReturnType<typeof failed>;

const openEnds = [
  [/^\+(?=\s|$)|\s+(?:trở lên|tro len|or more|or higher|or above|and above|and up)$/i, 'atLeast'],
  [/\s+(?:trở xuống|tro xuong|or less|or fewer|or lower|or below)$/i, 'atMost'],
] as const;

/** The bound in front, where the file does not say what it is written in: in the language of the words behind. */
function boundFor(words: string): Pick<Habits['words'], 'atLeast' | 'atMost'> {
  const isVietnamese = /tr[ởo]\s/i.test(words);
  return isVietnamese ? { atLeast: 'ít nhất', atMost: 'tối đa' } : { atLeast: 'at least', atMost: 'at most' };
}

/** Tails of plain units: nothing below can apply to them. The first is quicker to tell, and tells of most in English. */
const plain = /^[\sa-z%]*$/i;
const harmless = /^(?:[\s%]|[\p{L}\p{M}])*$/u;
const lastWords =
  /(?:lên|len|xuống|xuong|more|higher|above|up|less|fewer|lower|below|rưỡi|ruoi|trăm|chục|hundred)(?:\s|$)/i;

/** Whether a tail (NFC) can hold one of the forms of `awkwardTail` and `readPieces`; false for units as most people write them. */
export function mayBeAwkward(tail: string): boolean {
  return !(plain.test(tail) || harmless.test(tail)) || lastWords.test(tail);
}

/**
 * The forms in which people write one number with more than digits and a unit. `tail` (NFC) follows the number;
 * `start` and `end` are where the quantity stands in the file.
 */
export function awkwardTail(
  number: FoundNumber,
  tail: string,
  start: number,
  end: number,
  habits: Habits | undefined,
): Failure | undefined {
  return (
    exponent(number, tail, start, end) ?? range(number, tail, start, end) ?? openEnd(number, tail, start, end, habits)
  );
}

function exponent(number: FoundNumber, tail: string, start: number, end: number): Failure | undefined {
  const match = /^e([+-]?\d+)(?![\p{L}\p{M}\d])(.*)$/iu.exec(tail);
  if (match === null) return undefined;
  const value = Number(`${number.digits}e${match[1]}`);
  if (!(value < 1e21)) return failed('number-too-large', start, end);
  const text = `${number.before}${writeNumber(value, '.')}${match[2] ?? ''}`;
  return failed('number-exponent', start, end, value > 0 && value < 1e-9 ? [] : [text]);
}

function range(number: FoundNumber, tail: string, start: number, end: number): Failure | undefined {
  // `40% – 50%`: the first number's own sign is read with the second's.
  const firstUnit = /^(?:\s*(?:%|[\p{L}\p{M}]+(?:\d+[\p{L}\p{M}₫]*)?))?(?=\s*[-–—~])/u.exec(tail)?.[0] ?? '';
  const at = firstUnit.length;
  if (rangeEnd(tail, at) === undefined) return undefined;
  const second = tail.slice(skipSpaces(tail, skipSpaces(tail, at) + 1));
  const secondDigits = numberEnd(second, 0);
  const unit = secondDigits > 0 ? second.slice(secondDigits) : '';
  const first = `${number.before}${number.raw}${unit.trim() === '' ? firstUnit : unit}`;
  const last = `${secondDigits > 0 ? number.before : ''}${second}${unit.trim() === '' ? firstUnit : ''}`;
  // The ends of `1tr2–1tr5` are no numbers yet.
  const isPlain = [firstUnit, unit].every((each) => !/^\s*[\p{L}\p{M}]+\d/u.test(each) || /^\s*m[23]\b/.test(each));
  return failed('number-range', start, end, isPlain ? [first, last] : []);
}

function openEnd(
  number: FoundNumber,
  tail: string,
  start: number,
  end: number,
  habits: Habits | undefined,
): Failure | undefined {
  for (const [words, bound] of openEnds) {
    const match = words.exec(tail);
    if (match === null) continue;
    const rest = tail.slice(0, match.index) + tail.slice(match.index + match[0].length);
    const kept = `${number.before}${number.raw}${rest}`;
    return failed('number-open-end', start, end, [`${(habits?.words ?? boundFor(match[0]))[bound]} ${kept}`]);
  }
  return undefined;
}
