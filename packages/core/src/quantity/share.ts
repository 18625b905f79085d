import type { Weight } from '../model/written.ts';
import { skipSpaces } from './letters.ts';
import { numberEnd, parseNumber, writeNumber } from './number.ts';
import type { Quantity } from './quantity.ts';
import { failed, type Reading, read } from './reading.ts';

/** Shares are small numbers: no separator in them groups. */
const decimals = undefined;

interface Share {
  readonly value: number;
  /** A separator is written: `0.7`, `1,0`. */
  readonly pointed: boolean;
  /** `/10`, `%`: what it is out of. */
  readonly of: number | undefined;
}

function readShare(text: string): Share | undefined {
  const at = skipSpaces(text, 0);
  const negative = text.charCodeAt(at) === 45 || text.charCodeAt(at) === 0x2212;
  const from = negative ? skipSpaces(text, at + 1) : at;
  const end = numberEnd(text, from);
  if (end === from) return undefined;
  const raw = text.slice(from, end);
  const number = parseNumber(raw, decimals);
  if (number.kind === 'unreadable' || number.kind === 'apart') return undefined;
  const digits = number.kind === 'doubt' ? number.doubt.decimal.replace(',', '.') : number.digits;
  const value = negative ? -Number(digits) : Number(digits);
  const pointed = /[.,]/.test(raw);
  const rest = text.slice(end).trim();
  if (rest === '') return { value, pointed, of: undefined };
  if (rest === '%') return { value, pointed, of: 100 };
  const of = /^\/\s*(\d{1,9}(?:[.,]\d{1,9})?)$/.exec(rest)?.[1];
  return of === undefined ? undefined : { value, pointed, of: Number(of.replace(',', '.')) };
}

/**
 * Reads a confidence as a share from 0 to 1: `7`, `7/10`, `70%` and `0.7` are the same. With a decimal point and at most
 * 1 it is a share, otherwise out of ten. Errors: `confidence-out-of-range`, `confidence-unreadable`.
 */
export function readConfidence(text: string, start: number): Reading<number> {
  const end = start + text.length;
  const share = readShare(text);
  if (share === undefined) return failed('confidence-unreadable', start, end);
  const { value, of } = share;
  const result = of !== undefined ? value / of : share.pointed && value <= 1 ? value : value / 10;
  if (!(result >= 0 && result <= 1)) return failed('confidence-out-of-range', start, end);
  return read(result === 0 ? 0 : result);
}

/** Reads a review's grade, 0 to 1: `0.7`, `7/10`, `70%`. A number from 2 to 10 is offered as one out of ten. */
export function readGrade(text: string, start: number): Reading<number> {
  const end = start + text.length;
  const share = readShare(text);
  if (share === undefined) return failed('grade-unreadable', start, end);
  const { value, of } = share;
  const result = of === undefined ? value : value / of;
  if (result >= 0 && result <= 1) return read(result === 0 ? 0 : result);
  const tenth = of === undefined && value >= 2 && value <= 10;
  const mark = text.includes(',') ? ',' : '.';
  return failed('grade-unreadable', start, end, tenth ? [writeNumber(value / 10, mark)] : []);
}

/** A quantity as a weight: a plain number or `%`; one of any other unit is `weight-unreadable`. */
export function readWeight(quantity: Quantity): Reading<Weight> {
  const { span, value, unit } = quantity;
  const percent = unit.dimension.kind === 'percent';
  if (quantity.times || (!percent && unit.dimension.kind !== 'none')) {
    return failed('weight-unreadable', span.start, span.end);
  }
  return read({ value, percent });
}
