import { changeStart, halfEnd, leadAt } from './changes.ts';
import { bare, fold, isDigit, isLetter, skipSpaces, wordEnd } from './letters.ts';
import { type NumberPlace, numberEnd } from './number.ts';
import { partsEnd } from './parts.ts';
import { currencyOfWords, currencySymbolAt } from './tables.ts';

/** How a number begins: where its sign, currency and digits stand. */
export interface NumberHead {
  readonly sign: '+' | '-' | undefined;
  /** ISO code and text of a currency written in front. */
  readonly currency: { readonly code: string; readonly text: string } | undefined;
  readonly digitsAt: number;
  readonly digitsEnd: number;
}

/** How many times the words after `gấp` say. */
export const timesWords = new Map<string, number>(
  (
    [
      ['rưỡi', 1.5],
      ['đôi', 2],
      ['hai', 2],
      ['ba', 3],
      ['bốn', 4],
      ['năm', 5],
      ['mười', 10],
    ] as const
  ).flatMap(([word, factor]) => [[word, factor] as const, [bare(word), factor] as const]),
);

function isSign(code: number): boolean {
  return code === 43 || code === 45 || code === 0x2212;
}

/** Sign, currency and digits at an offset; undefined where no number stands there. */
export function numberHead(text: string, at: number, place: NumberPlace = 'alone'): NumberHead | undefined {
  let i = at;
  let code = text.charCodeAt(i);
  let sign: '+' | '-' | undefined;
  if (isSign(code)) {
    sign = code === 43 ? '+' : '-';
    i = skipSpaces(text, i + 1);
    code = text.charCodeAt(i);
  }
  if (isDigit(code) || code === 46) {
    const digitsEnd = numberEnd(text, i, place);
    return digitsEnd === i ? undefined : { sign, currency: undefined, digitsAt: i, digitsEnd };
  }
  const currency = leadingCurrency(text, i);
  if (currency === undefined) return undefined;
  i = skipSpaces(text, currency.end);
  code = text.charCodeAt(i);
  if (sign === undefined && isSign(code)) {
    sign = code === 43 ? '+' : '-';
    i++;
  }
  const digitsEnd = numberEnd(text, i, place);
  if (digitsEnd === i) return undefined;
  return { sign, currency, digitsAt: i, digitsEnd };
}

function leadingCurrency(
  text: string,
  at: number,
): { readonly code: string; readonly text: string; readonly end: number } | undefined {
  const symbol = currencySymbolAt(text, at);
  if (symbol !== undefined) return { ...symbol, text: text.slice(at, symbol.end) };
  const end = wordEnd(text, at);
  // Most words are no currency: only one before a number is looked up.
  if (end - at < 3 || end - at > 6 || !startsNumber(text, skipSpaces(text, end))) return undefined;
  const word = text.slice(at, end);
  const found = currencyOfWords([word]);
  return found === undefined ? undefined : { code: found.code, text: word, end };
}

function startsNumber(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || code === 46 || isSign(code);
}

/**
 * Where the number part of a quantity ends that starts at `offset`: sign, currency, number, and what is glued to it
 * (`25%`, `5pp`, `30tr`, `9/10`); with `gấp đôi`, `x2`, and the forms that a person writes for one number and
 * `readQuantity` asks about (`~50`, `40–50%`, `2 tỷ 350 triệu`). Unit words after it are not included.
 * In a row of numbers a blank ends each. `offset` itself where no quantity starts. Allocates next to nothing for a plain number.
 */
export function numberExtent(text: string, offset: number, place: NumberPlace = 'alone'): number {
  const head = numberHead(text, offset, place);
  if (head !== undefined) return withFollowers(text, head.digitsEnd, place);
  const lead = leadAt(text, offset);
  if (lead === undefined) return offset;
  if (lead.lead === 'double' || lead.lead === 'triple' || lead.lead === 'halve') return lead.end;
  if (lead.lead === 'up' || lead.lead === 'down') return changeEnd(text, offset, lead.end);
  const next = skipSpaces(text, lead.end);
  if (lead.lead === 'about') {
    const inner = leadAt(text, next)?.lead;
    const end = inner === undefined || inner === 'times' ? numberExtent(text, next) : next;
    return end === next ? offset : end;
  }
  const word = wordEnd(text, next);
  if (word > next) {
    const spoken = text.charCodeAt(lead.end - 1) !== 0xd7 && lead.end - offset > 1;
    return spoken && timesWords.has(fold(text.slice(next, word))) ? withTimesWord(text, word) : offset;
  }
  if (isSign(text.charCodeAt(next))) return offset;
  const end = numberEnd(text, next);
  return end === next ? offset : withTimesWord(text, end);
}

/** `tăng 30%`, `tăng thêm 100`, `giảm một nửa`; the offset itself where no number follows the word. */
function changeEnd(text: string, offset: number, leadEnd: number): number {
  const next = changeStart(text, leadEnd);
  const half = halfEnd(text, next);
  if (half >= 0) return half;
  const inner = leadAt(text, next)?.lead;
  const end = inner === undefined || inner === 'times' || inner === 'about' ? numberExtent(text, next) : next;
  return end === next ? offset : end;
}

/** `gấp 2 lần`: the word belongs to the number. */
function withTimesWord(text: string, at: number): number {
  const next = skipSpaces(text, at);
  const end = wordEnd(text, next);
  const word = fold(text.slice(next, end));
  return next > at && (word === 'lần' || word === 'lan') && text.charCodeAt(end) !== 47 ? end : at;
}

function withFollowers(text: string, digitsEnd: number, place: NumberPlace): number {
  const end = gluedEnd(text, digitsEnd, place);
  const next = text.charCodeAt(skipSpaces(text, end));
  // The line's end or a quote follows most numbers; in a row the next number is one of its own.
  if (Number.isNaN(next) || next === 34 || next === 0x201c) return end;
  return rangeEnd(text, end) ?? (place === 'row' ? undefined : partsEnd(text, digitsEnd)) ?? end;
}

/** Past letters, digits, marks, `%`, currency signs and `/` where each hangs on the one before. */
function gluedEnd(text: string, at: number, place: NumberPlace = 'alone'): number {
  let i = at;
  for (;;) {
    const code = text.charCodeAt(i);
    if (isLetter(code) || isDigit(code) || isUnitSign(code)) i++;
    // `500+ users`: a bound, written behind.
    else if (code === 43 && !isDigit(text.charCodeAt(i + 1))) i++;
    else if (code === 47 && isDigit(text.charCodeAt(i + 1))) i = numberEnd(text, i + 1, place);
    else if (code === 47 && isLetter(text.charCodeAt(i + 1))) i++;
    else if ((code === 46 || code === 44) && isDigit(text.charCodeAt(i + 1)) && isDigit(text.charCodeAt(i - 1))) i++;
    else return i;
  }
}

/** % ‰ ° ² ³ µ ₫ and the other signs of currencies. */
function isUnitSign(code: number): boolean {
  return (
    code === 37 ||
    code === 36 ||
    code === 0x2030 ||
    code === 0xb0 ||
    code === 0xb2 ||
    code === 0xb3 ||
    code === 0xb5 ||
    code === 0xa3 ||
    code === 0xa5 ||
    (code >= 0x20a0 && code <= 0x20cf)
  );
}

/** `40–50%`, `40 - 50 %`: two numbers with a dash between them, spaced on both sides or on none. */
export function rangeEnd(text: string, at: number): number | undefined {
  const dash = skipSpaces(text, at);
  const code = text.charCodeAt(dash);
  if (code !== 45 && code !== 126 && code !== 0x2013 && code !== 0x2014) return undefined;
  const next = skipSpaces(text, dash + 1);
  if (dash > at !== next > dash + 1) return undefined;
  const head = numberHead(text, next);
  if (head === undefined || head.sign !== undefined) return undefined;
  return gluedEnd(text, head.digitsEnd);
}
