import { gluedName, isNamed, isQuoted } from './number-names.ts';
import { tokenAt as at, isYear, type NumberUnit, numericValue, unitAfter } from './number-units.ts';
import {
  DATE_CUES,
  MAGNITUDES,
  MONEY,
  MONEY_TAIL,
  PLACEHOLDERS,
  RATING_TOPS,
  WORDS_EN,
  WORDS_VI,
} from './number-words.ts';
import type { Token } from './tokens.ts';

/** A number as read at a token: a quantity, or a name (a version, a date, an ordinal, "24/7"). */
export interface NumberRead {
  /** Index of its last token, unit included. */
  to: number;
  kind: 'quantity' | 'name';
  unit: NumberUnit;
  value: number;
  /** First token of the unit's own words; undefined when it has none. */
  unitFrom: number | undefined;
  /** Part of an adjective: "30-minute", "two-day". */
  attributive: boolean;
}

const named = (to: number, value: number): NumberRead => ({
  to,
  kind: 'name',
  unit: 'plain',
  value,
  unitFrom: undefined,
  attributive: false,
});

/** A date, a score out of something, "24/7": digits, a slash, digits. */
function readSlashed(tokens: readonly Token[], from: number, value: number): NumberRead | undefined {
  const slash = at(tokens, from + 1);
  const second = at(tokens, from + 2);
  if (slash?.key !== '/' || !slash.glued || second?.kind !== 'number' || !second.glued) return undefined;
  const bottom = numericValue(second.key);
  if (at(tokens, from + 3)?.key === '/' && at(tokens, from + 4)?.kind === 'number') return named(from + 4, value);
  if (value === 24 && bottom === 7) return named(from + 2, value);
  const cue = DATE_CUES.has(at(tokens, from - 1)?.key ?? '');
  if (!cue && RATING_TOPS.has(bottom) && value <= bottom) {
    return { to: from + 2, kind: 'quantity', unit: 'rating', value, unitFrom: from + 1, attributive: false };
  }
  return named(from + 2, value);
}

/** "9 out of 10", "4 of 5": a share of people, or a score. */
function readOutOf(tokens: readonly Token[], from: number, value: number): NumberRead | undefined {
  const times = /^times?$/.test(at(tokens, from + 1)?.key ?? '');
  if (times && (at(tokens, from + 2)?.key === 'in' || at(tokens, from + 2)?.key === 'out')) {
    const last = at(tokens, from + 3)?.key === 'of' ? from + 4 : from + 3;
    const bottom = numericValue(at(tokens, last)?.key ?? '');
    if (at(tokens, last)?.kind === 'number' && bottom > 0 && bottom <= 100)
      return {
        to: last,
        kind: 'quantity',
        unit: 'percent',
        value: (100 * value) / bottom,
        unitFrom: undefined,
        attributive: false,
      };
  }
  const first = at(tokens, from + 1)?.key;
  const size = first === 'out' && at(tokens, from + 2)?.key === 'of' ? 3 : first === 'of' ? 2 : 0;
  const fraction =
    first === 'in' && at(tokens, from + 2)?.kind === 'number' && numericValue(at(tokens, from + 2)?.key ?? '') <= 10;
  if (fraction)
    return {
      to: from + 2,
      kind: 'quantity',
      unit: 'percent',
      value: 100 * (value / numericValue(at(tokens, from + 2)?.key ?? '1')),
      unitFrom: from + 1,
      attributive: false,
    };
  const second = size === 0 ? undefined : at(tokens, from + size);
  if (second?.kind !== 'number') return undefined;
  const bottom = numericValue(second.key);
  const unit = size === 3 && bottom === 10 ? 'percent' : 'rating';
  return value <= bottom
    ? { to: from + size, kind: 'quantity', unit, value: value / bottom, unitFrom: from + 1, attributive: false }
    : undefined;
}

/** A number word: "two", "hai"; "one" and "a" before a hyphen are part of a name. */
function readWord(tokens: readonly Token[], from: number, language: 'en' | 'vi'): NumberRead | undefined {
  const token = at(tokens, from);
  if (token?.kind !== 'word') return undefined;
  if (PLACEHOLDERS.has(token.key) && at(tokens, from + 1)?.key === '%') return finish(tokens, from, from, Number.NaN);
  const value = (language === 'en' ? WORDS_EN : WORDS_VI).get(token.key);
  if (value === undefined) return undefined;
  if (token.hyphen || at(tokens, from - 1)?.key === 'top' || isQuoted(tokens, from)) return named(from, value);
  if (value === 0.5 && /^(?:first|second|this|next|other|đầu|cuối)$/.test(at(tokens, from - 1)?.key ?? ''))
    return named(from, value);
  if (value === 0.5 && /^(?:marathons?|days?|terms?|time|board|year|page)$/.test(at(tokens, from + 1)?.key ?? ''))
    return named(from, value);
  if (value === 0.5)
    return { to: from, kind: 'quantity', unit: 'percent', value: 50, unitFrom: undefined, attributive: false };
  if (language === 'vi' && at(tokens, from - 1)?.key === 'thứ') return named(from, value);
  return finish(tokens, from, from, value);
}

/** Magnitude, unit and adjective hyphen after the digits. */
function finish(tokens: readonly Token[], from: number, digits: number, raw: number): NumberRead {
  let to = digits;
  let value = raw;
  let unitFrom: number | undefined;
  let next = at(tokens, to + 1);
  if (next?.hyphen === true)
    return { to, kind: 'quantity', unit: 'plain', value, unitFrom: undefined, attributive: true };
  let money = MONEY.has(at(tokens, from - 1)?.key ?? '');
  const magnitude = next === undefined ? undefined : MAGNITUDES.get(next.key);
  if (next !== undefined && magnitude !== undefined && (next.key.length > 1 || next.glued || next.capital)) {
    value *= magnitude;
    money ||= MONEY_TAIL.has(next.key);
    to += 1;
    next = at(tokens, to + 1);
  }
  if (next?.key === '+') {
    to += 1;
    next = at(tokens, to + 1);
  }
  const unit = unitAfter(tokens, to + 1);
  if (unit !== undefined) {
    unitFrom = to + 1;
    return { to: unit.to, kind: 'quantity', unit: money ? 'money' : unit.unit, value, unitFrom, attributive: false };
  }
  return { to, kind: 'quantity', unit: money ? 'money' : 'plain', value, unitFrom, attributive: false };
}

/** Reads the number that starts at a token, with its unit; undefined when none does. */
export function readNumber(tokens: readonly Token[], from: number, language: 'en' | 'vi'): NumberRead | undefined {
  const token = at(tokens, from);
  if (token?.kind === 'code' && /^x\d{1,4}$/.test(token.key)) {
    return {
      to: from,
      kind: 'quantity',
      unit: 'times',
      value: Number(token.key.slice(1)),
      unitFrom: from,
      attributive: false,
    };
  }
  if (token?.kind !== 'number') return readWord(tokens, from, language);
  const value = numericValue(token.key);
  const slashed = readSlashed(tokens, from, value) ?? readOutOf(tokens, from, value);
  if (slashed !== undefined) return slashed;
  let last = from;
  let whole = value;
  // "40 000": groups of three after a single space.
  while (
    token.key.length <= 3 &&
    at(tokens, last + 1)?.kind === 'number' &&
    at(tokens, last + 1)?.key.length === 3 &&
    value > 0
  ) {
    last += 1;
    whole = whole * 1000 + numericValue(at(tokens, last)?.key ?? '');
  }
  const dash = at(tokens, last + 1);
  const second = at(tokens, last + 2);
  if (
    dash !== undefined &&
    second?.kind === 'number' &&
    (dash.key === '–' || dash.key === '-' || dash.key === '—') &&
    dash.glued
  ) {
    if (isYear(token.key) && isYear(second.key)) return named(last + 2, value);
    if (isNamed(tokens, from, last + 2, language)) return named(last + 2, value);
    if (at(tokens, last + 3)?.key === '-' || at(tokens, last + 3)?.key === '–')
      return named(Math.min(last + 4, tokens.length - 1), value);
    return finish(tokens, from, last + 2, whole);
  }
  if (isNamed(tokens, from, last, language))
    return named(gluedName(at(tokens, last + 1), token.key) ? last + 1 : last, value);
  const read = finish(tokens, from, last, whole);
  const counted = value === 2000 || (language === 'en' && at(tokens, from + 1)?.key.endsWith('s') === true);
  if (isYear(token.key) && read.unit === 'plain' && read.to === from && !counted) return named(from, value);
  return read;
}
