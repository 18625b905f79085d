import { isSmallerPart, rangeEnd } from './extent.ts';
import { bare, fold, isLetter, skipSpaces, wordEnd } from './letters.ts';
import { numberEnd, parseNumber, writeNumber } from './number.ts';
import { failed, type Habits } from './reading.ts';
import { magnitudeOf, secondsIn } from './tables.ts';

/** A number as found in a text: `digits` is its decimal, `before` what stands in front of it (sign, currency). */
export interface FoundNumber {
  readonly before: string;
  readonly raw: string;
  readonly digits: string;
}

type Failure = ReturnType<typeof failed>;

const openEnds: readonly (readonly [RegExp, { readonly en: string; readonly vi: string }])[] = [
  [
    /^\+(?=\s|$)|\s+(?:trở lên|tro len|or more|or higher|or above|and above|and up)$/i,
    { vi: 'ít nhất', en: 'at least' },
  ],
  [/\s+(?:trở xuống|tro xuong|or less|or fewer|or lower|or below)$/i, { vi: 'tối đa', en: 'at most' }],
];

/** Tails of plain units: nothing below can apply to them. */
const harmless = /^(?:[\s%]|[\p{L}\p{M}])*$/u;
const lastWords = /(?:lên|len|xuống|xuong|more|higher|above|up|less|fewer|lower|below|rưỡi|ruoi)(?:\s|$)/i;

/** Whether a tail (NFC) can hold one of the forms of `awkwardTail`; false for units as most people write them. */
export function mayBeAwkward(tail: string): boolean {
  return !harmless.test(tail) || lastWords.test(tail);
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
  habits: Habits,
): Failure | undefined {
  return (
    exponent(number, tail, start, end) ??
    blanks(number, tail, start, end) ??
    range(number, tail, start, end) ??
    openEnd(number, tail, start, end, habits) ??
    parts(number, tail, start, end, habits)
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

/** `1 000 000 đồng`: blanks may part two numbers as well, so they do not group. */
function blanks(number: FoundNumber, tail: string, start: number, end: number): Failure | undefined {
  const groups = /^(?: \d{3})+(?![\d.,])/.exec(tail)?.[0];
  if (groups === undefined || !/^[1-9]\d{0,2}$/.test(number.raw)) return undefined;
  const whole = number.raw + groups.replaceAll(' ', '');
  return failed('number-parts', start, end, [`${number.before}${whole}${tail.slice(groups.length)}`]);
}

function range(number: FoundNumber, tail: string, start: number, end: number): Failure | undefined {
  // `40% – 50%`: the first number's own sign is read with the second's.
  const firstUnit = /^(?:\s*(?:%|[\p{L}\p{M}]+))?(?=\s*[-–—~])/u.exec(tail)?.[0] ?? '';
  const at = firstUnit.length;
  if (rangeEnd(tail, at) === undefined) return undefined;
  const second = tail.slice(skipSpaces(tail, skipSpaces(tail, at) + 1));
  const secondDigits = numberEnd(second, 0);
  const unit = secondDigits > 0 ? second.slice(secondDigits) : '';
  const first = `${number.before}${number.raw}${unit.trim() === '' ? firstUnit : unit}`;
  const last = `${secondDigits > 0 ? number.before : ''}${second}${unit.trim() === '' ? firstUnit : ''}`;
  return failed('number-range', start, end, [first, last]);
}

function openEnd(number: FoundNumber, tail: string, start: number, end: number, habits: Habits): Failure | undefined {
  for (const [words, bound] of openEnds) {
    const match = words.exec(tail);
    if (match === null) continue;
    const vietnamese = habits.declared === 'vi' || (habits.declared === undefined && /tr[ởo]\s/i.test(match[0]));
    const rest = tail.slice(0, match.index) + tail.slice(match.index + match[0].length);
    const kept = `${number.before}${number.raw}${rest}`;
    return failed('number-open-end', start, end, [`${vietnamese ? bound.vi : bound.en} ${kept}`]);
  }
  return undefined;
}

/** `2 tỷ 350 triệu`, `1tr5`, `2 triệu rưỡi`, `2 giờ 30 phút`. */
function parts(number: FoundNumber, tail: string, start: number, end: number, habits: Habits): Failure | undefined {
  if (number.digits.includes('.')) return undefined;
  const wordAt = skipSpaces(tail, 0);
  const wordStop = wordEnd(tail, wordAt);
  const word = tail.slice(wordAt, wordStop);
  const power = magnitudeOf(word);
  const seconds = secondsIn(word);
  if (power === undefined && seconds === undefined) return undefined;
  const mark = habits.declared === 'en' ? '.' : habits.declared === 'vi' || isVietnamese(word) ? ',' : '.';
  const write = (value: number, unit: string, rest: string): Failure =>
    failed('number-parts', start, end, [`${number.before}${writeNumber(value, mark)} ${unit}${rest}`]);
  const whole = Number(number.digits);
  const next = skipSpaces(tail, wordStop);
  const half = /^(?:rưỡi|ruoi)(?![\p{L}\p{M}])/iu.exec(tail.slice(next));
  if (half !== null) return write(whole + 0.5, spelled(word), tail.slice(next + half[0].length));
  const digitsEnd = numberEnd(tail, next);
  if (digitsEnd === next) return undefined;
  const part = parseNumber(tail.slice(next, digitsEnd), habits);
  if (part.kind !== 'number') return undefined;
  const partAt = skipSpaces(tail, digitsEnd);
  const partStop = wordEnd(tail, partAt);
  const partWord = tail.slice(partAt, partStop);
  if (isSmallerPart(word, partWord)) {
    const smaller = magnitudeOf(partWord);
    const ratio =
      power !== undefined && smaller !== undefined
        ? 10 ** (smaller - power)
        : (secondsIn(partWord) ?? 0) / (seconds ?? 1);
    const value = whole + Number(part.digits) * ratio;
    const fraction = String(Number(value.toFixed(9))).split('.')[1] ?? '';
    // Three decimals look like a group: the smaller word counts the whole instead.
    return fraction.length === 3 || fraction.length > 4
      ? write(value / ratio, spelled(partWord), tail.slice(partStop))
      : write(value, spelled(word), tail.slice(partStop));
  }
  // `1tr5` is one and a half: the digits go on where the magnitude stands.
  const glued = next === wordStop && power !== undefined && /^\d+$/.test(tail.slice(next, digitsEnd));
  if (!glued || isLetter(tail.charCodeAt(digitsEnd)) || partWord === word) return undefined;
  return write(Number(`${number.digits}.${part.digits}`), spelled(word), tail.slice(digitsEnd));
}

function isVietnamese(word: string): boolean {
  return ['tr', 'trieu', 'ty', 'ti', 'nghin', 'ngan', 'gio', 'tieng', 'ngay', 'tuan', 'phut'].includes(bare(word));
}

/** A magnitude is written out in a fix: `tr` → `triệu`. */
function spelled(word: string): string {
  const folded = fold(word);
  return folded === 'tr' || folded === 'trieu' ? 'triệu' : folded === 'ty' || folded === 'ti' ? 'tỷ' : word;
}
