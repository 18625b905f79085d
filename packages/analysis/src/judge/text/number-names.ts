import { tokenAt as at, isYear, numericValue, unitAfter } from './number-units.ts';
import {
  CLOCK,
  COUNTING,
  GLUED_CLOCK,
  MAGNITUDES,
  MONEY,
  MONTHS,
  NAMERS_BARE,
  NAMERS_EN,
  NAMERS_VI,
  ORDINALS,
  PHYSICAL,
  REFERRING,
} from './number-words.ts';
import type { Token } from './tokens.ts';

/** Letters glued to digits: "200ms", "10k", "24h" are quantities; "5S", "3D", "1st" are names. */
export function gluedName(token: Token | undefined, digits: string): boolean {
  if (token === undefined || !token.glued || token.hyphen || (token.kind !== 'word' && token.kind !== 'code'))
    return false;
  const key = token.key;
  // “5G” and “4g” are networks, “500g” a weight.
  if (ORDINALS.has(key) || (key === 'g' && (token.capital || /^[2-6]$/.test(digits)))) return true;
  // “the 1930s”
  if (key === 's' && /^(?:1[5-9]|20)\d0$/.test(digits)) return true;
  // “404s”: answers of a server.
  if (key === 's' && /^(?:30[1-8]|40[0-9]|41[0-9]|429|50[0-4])$/.test(digits)) return true;
  if (MAGNITUDES.has(key) || PHYSICAL.has(key) || MONEY.has(key) || key === 'x') return false;
  return token.capital || !(GLUED_CLOCK.has(key) || CLOCK.has(key));
}

/** "#3", "# 1,2 & 3": which ones. */
function afterHash(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index > from - 8; index -= 1) {
    const token = at(tokens, index);
    if (token?.key === '#') return true;
    if (token?.kind !== 'number' && !/^(?:[,&/–-]|and|và)$/.test(token?.key ?? '')) return false;
  }
  return false;
}

/** "±5 %", "+/- 5%": how far something may be off, not how far it should go. */
function isTolerance(tokens: readonly Token[], from: number): boolean {
  const [first, second, third] = [1, 2, 3].map((step) => at(tokens, from - step)?.key);
  return first === '±' || (first === '-' && second === '/' && third === '+');
}

/** "see 4.2", "learned from 8.1": another line of the plan. */
function isReference(tokens: readonly Token[], from: number, to: number): boolean {
  const after = at(tokens, to + 1);
  if (!/^\d{1,2}\.\d{1,2}$/.test(at(tokens, from)?.key ?? '') || from < 3) return false;
  return (
    (after === undefined || after.kind === 'mark') &&
    after?.key !== '%' &&
    REFERRING.has(at(tokens, from - 1)?.key ?? '')
  );
}

/** "at 8.30", "at 9.00": a time of day, on the quarter hour. */
const isClock = (tokens: readonly Token[], from: number): boolean =>
  at(tokens, from - 1)?.key === 'at' && /^(?:[6-9]|1\d|2[0-3])[.:](?:00|15|30|45)$/.test(at(tokens, from)?.key ?? '');

/** "back to 1974": how far back. */
const isYearBack = (tokens: readonly Token[], from: number): boolean =>
  /^(?:to|till|until)$/.test(at(tokens, from - 1)?.key ?? '') &&
  at(tokens, from - 2)?.key === 'back' &&
  /^(?:1[5-9]|20)\d\d$/.test(at(tokens, from)?.key ?? '');

/** So far a name in quotes is looked through. */
const LONGEST_NAME = 24;

const opensQuote = (token: Token | undefined): boolean => token?.key === '“' || (token?.key === '"' && !token.glued);
const closesQuote = (token: Token | undefined): boolean => token?.key === '”' || (token?.key === '"' && token.glued);

/** *phong trào “5 xung kích phát triển kinh tế”*: what something is called; “5 sao” in quotes is still so many. */
export function isQuoted(tokens: readonly Token[], from: number): boolean {
  let words = 0;
  let open = from - 1;
  for (; open > 0 && !opensQuote(at(tokens, open)); open -= 1) {
    if (open < from - LONGEST_NAME || closesQuote(at(tokens, open))) return false;
    if (at(tokens, open)?.kind === 'word') words += 1;
  }
  // A title that stands in quotes as a whole is no name in it.
  if (open < 1) return false;
  for (let index = from + 1; index < from + LONGEST_NAME; index += 1) {
    const token = at(tokens, index);
    // The sign that ends a title was taken off with its stop.
    if (token === undefined || closesQuote(token)) return words > 2;
    if (token.kind === 'word') words += 1;
  }
  return false;
}

/** A number that only names: a version, a date, an ordinal, which one of several. */
export function isNamed(tokens: readonly Token[], from: number, to: number, language: 'en' | 'vi'): boolean {
  const token = at(tokens, from);
  const before = at(tokens, from - 1);
  const after = at(tokens, to + 1);
  if (token === undefined) return false;
  if (gluedName(at(tokens, from + 1), token.key)) return true;
  // "flash sale 11.11": a day that shops name.
  if (/^(\d|1[0-2])\.\1$/.test(token.key) && unitAfter(tokens, to + 1) === undefined) return true;
  if (token.hyphen && before !== undefined && before.kind !== 'mark') return true;
  if (MONTHS.has(after?.key ?? '') || (MONTHS.has(before?.key ?? '') && before?.capital === true)) return true;
  if (isQuoted(tokens, from)) return true;
  // "see §16".
  if (before?.key === '§') return true;
  if (afterHash(tokens, from) || isTolerance(tokens, from) || isReference(tokens, from, to)) return true;
  if (before?.key === 'the' && /^\d{1,3}\.\d{1,3}(?:\.\d{1,3})?$/.test(token.key) && after?.kind === 'word')
    return true;
  const unit = unitAfter(tokens, to + 1);
  if (unit === undefined && (isClock(tokens, from) || isYearBack(tokens, from))) return true;
  if (unit !== undefined && unit.unit !== 'time') return false;
  const key = before?.key ?? '';
  // "đạt con số 2 tỷ" tells how much, "số 2" which one.
  if (/^(?:số|so)$/.test(key) && at(tokens, from - 2)?.key === 'con') return false;
  // "thứ 6 tuần sau", "lần thứ 3": a day, an ordinal.
  if (key === 'thứ') return language === 'vi';
  // Without its mark it is also the end of “doanh thu 20 tỷ”.
  if (key === 'thu') return language === 'vi' && /^\d{1,2}$/.test(token.key) && !MAGNITUDES.has(after?.key ?? '');
  // "per day 3.1" is a figure, "version 3.1" a name.
  if (/^\d+[.,]\d{1,2}$/.test(token.key) && COUNTING.has(key)) return false;
  if (language === 'en' ? NAMERS_EN.has(key) : NAMERS_VI.has(key)) return unit === undefined || key === 'top';
  if (key === 'năm' || key === 'nam') return isYear(token.key);
  if (key === 'bản' || key === 'ban')
    return /^(?:phiên|phien)$/.test(at(tokens, from - 2)?.key ?? '') || /^\d+\.\d+$/.test(token.key);
  const bare =
    after === undefined || after.kind === 'mark' || after.key === 'for' || after.key === 'in' || after.key === 'and';
  const product =
    language === 'vi' &&
    before?.proper === true &&
    !before.marked &&
    after?.marked === false &&
    !after.capital &&
    from > 1;
  if (product && unit === undefined && after.kind === 'word') return true;
  if (bare && NAMERS_BARE.has(key)) return unit === undefined;
  if (
    language === 'en' &&
    bare &&
    before?.capital === true &&
    from > 1 &&
    numericValue(token.key) < 400 &&
    before.kind === 'word'
  )
    return true;
  return false;
}
