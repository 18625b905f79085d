import { numericValue, valueOfTwoMarks } from '../text/number-units.ts';
import { MAGNITUDES } from '../text/number-words.ts';
import type { NumberRead } from '../text/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** A number as a title writes it, its magnitude kept apart: `2.4` and `tỷ`. */
export interface WrittenNumber {
  /** Without the magnitude; NaN for a placeholder (`X%`). */
  readonly size: number;
  /** The magnitude's word, where a plan may write it so; empty elsewhere. */
  readonly magnitude: string;
  /** The other end of `80–100`. */
  readonly upper: number | undefined;
  /** The last token of number and magnitude. */
  readonly to: number;
}

/** Magnitudes that plans write; of the others (dozen, hundred, trăm) the product is written. */
const writable = /^(?:k|thousand|nghìn|ngàn|nghin|ngan|million|triệu|trieu|tr|b|bn|billion|tỷ|tỉ|trđ|tỷđ)$/;
const huge = /^(?:tỷ|tỉ|billion)$/;

const isDash = (key: string | undefined): boolean => key === '-' || key === '–' || key === '—';

/**
 * `1,200` and `5.000` group, `99.995%` and `4.125/5` do not: a share has no thousands.
 */
function sizeOf(digits: string, { unit }: Pick<NumberRead, 'unit'>): number {
  const marked = valueOfTwoMarks(digits);
  if (marked !== undefined) return marked;
  return unit === 'percent' || unit === 'rating' ? Number.parseFloat(digits.replace(',', '.')) : numericValue(digits);
}

/** The digits or number word at a token, with its magnitude; NaN for a placeholder and for what reads in two ways. */
export function writtenNumber(tokens: readonly Token[], from: number, read: NumberRead): WrittenNumber | undefined {
  const first = tokens[from];
  if (first === undefined) return undefined;
  if (first.kind !== 'number') return inWords(tokens, from, read);
  let to = from;
  let size = sizeOf(first.key, read);
  while (first.key.length <= 3 && tokens[to + 1]?.kind === 'number' && tokens[to + 1]?.key.length === 3) {
    to += 1;
    size = size * 1000 + Number(tokens[to]?.key);
  }
  let upper: number | undefined;
  const second = tokens[to + 2];
  if (isDash(tokens[to + 1]?.key) && second?.kind === 'number' && read.to >= to + 2) {
    upper = sizeOf(second.key, read);
    to += 2;
  }
  return withMagnitude(tokens, { size, magnitude: '', upper, to });
}

function inWords(tokens: readonly Token[], from: number, read: NumberRead): WrittenNumber {
  if (Number.isNaN(read.value)) return { size: Number.NaN, magnitude: '', upper: undefined, to: from };
  const magnitude = MAGNITUDES.get(tokens[from + 1]?.key ?? '');
  if (magnitude === undefined || read.to === from)
    return { size: read.value, magnitude: '', upper: undefined, to: from };
  return withMagnitude(tokens, { size: read.value / magnitude, magnitude: '', upper: undefined, to: from });
}

function withMagnitude(tokens: readonly Token[], number: WrittenNumber): WrittenNumber {
  const token = tokens[number.to + 1];
  const power = MAGNITUDES.get(token?.key ?? '');
  if (token === undefined || power === undefined) return number;
  // “5 m” are metres, “5m” and “5 M” millions.
  if (token.key.length === 1 && !token.glued && !token.capital) return number;
  const to = number.to + 1;
  const next = tokens[to + 1];
  if (next?.kind === 'number') return inPieces(tokens, { ...number, to }, power);
  const times = (factor: number): Pick<WrittenNumber, 'size' | 'upper'> => ({
    size: round(number.size * factor),
    upper: number.upper === undefined ? undefined : round(number.upper * factor),
  });
  // “10 nghìn tỷ”, “5 hundred million”.
  if (next !== undefined && huge.test(next.key)) return { ...times(power), magnitude: spelled(next.key), to: to + 1 };
  if (token.key === 'm') return { ...number, magnitude: 'M', to };
  if (writable.test(token.key)) return { ...number, magnitude: spelled(token.key), to };
  return { ...times(power), magnitude: '', to };
}

/** “2 tỷ 350 triệu” is 2 350 million; pieces of any other kind (“2 triệu 5”) read in two ways. */
function inPieces(tokens: readonly Token[], number: WrittenNumber, power: number): WrittenNumber {
  const second = tokens[number.to + 1];
  const token = tokens[number.to + 2];
  const smaller = MAGNITUDES.get(token?.key ?? '') ?? power;
  if (second === undefined || token === undefined || smaller >= power || number.upper !== undefined)
    return { ...number, size: Number.NaN };
  const size = round((number.size * power) / smaller + numericValue(second.key));
  return { size, magnitude: spelled(token.key), upper: undefined, to: number.to + 2 };
}

/** Keys of words write *tỷ* as *tỉ*. */
const spelled = (key: string): string => key.replace('tỉ', 'tỷ');

const round = (value: number): number => Number(value.toPrecision(12));
