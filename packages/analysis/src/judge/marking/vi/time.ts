import type { Token } from '../../text/tokens.ts';
import { FEASTS, NAMED, OPENINGS, PARTS, PERIODS, WHICH } from '../../words/vi/calendar.ts';

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';
const isYear = (key: string): boolean => key.length === 4 && /^(?:19|20)\d\d$/.test(key);
const isSmallNumber = (key: string): boolean => /^(?:\d{1,2}|i|ii|iii|iv|một|hai|ba|bốn|tư|mot|bon|tu)$/.test(key);
const isYearWord = (key: string): boolean => key === 'năm' || key === 'nam';

/** Whether a token may stand in a time: where no token of a title does, there is none to look for. */
export function mayBeTime({ kind, key }: Token): boolean {
  if (kind === 'number') return isYear(key);
  if (kind === 'mark') return key === '/' || key === '-';
  if (kind === 'code') return /^[qht]\d{1,2}$/.test(key);
  return PERIODS.has(key) || NAMED.has(key) || FEASTS.has(key);
}

/**
 * Where a time that starts at a token ends (the token behind it); `at` itself where none starts there: “trước 30/6”,
 * “trong quý III/2027”, “đến hết năm”, “vào thứ 6 tuần sau”, “quý 4”, “năm học 2026–2027”.
 */
export function timeEnd(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from < at + 4 && OPENINGS.has(keyAt(tokens, from))) from += 1;
  // “hết năm”, “cuối quý”: the part may itself have been taken for an opening.
  for (let start = from; start >= at; start -= 1) {
    const end = wanted(tokens, start, start > at);
    if (end > start) return spanEnd(tokens, end);
  }
  return at;
}

/** “từ tháng 1 đến tháng 6”. */
function spanEnd(tokens: readonly Token[], end: number): number {
  if (!/^(?:đến|tới|den|toi|-|–)$/.test(keyAt(tokens, end))) return end;
  const last = wanted(tokens, end + 1, true);
  return last > end + 1 ? last : end;
}

function wanted(tokens: readonly Token[], from: number, opened: boolean): number {
  let at = from;
  if (/^(?:ngày|ngay)$/.test(keyAt(tokens, at)) && dayEnd(tokens, at + 1) > at + 1) return dayEnd(tokens, at + 1);
  const day = dayEnd(tokens, at);
  if (day > at && (opened || day - at >= 5)) return day;
  // “6 tháng đầu năm 2027”, “3 quý cuối năm”.
  if (/^\d{1,2}$/.test(keyAt(tokens, at)) && PERIODS.has(keyAt(tokens, at + 1)) && PARTS.has(keyAt(tokens, at + 2))) {
    const end = periodEnd(tokens, at + 3, true);
    if (end > at + 3) return end;
  }
  if (opened && FEASTS.has(keyAt(tokens, at))) return at + 1;
  const part = PARTS.has(keyAt(tokens, at));
  if (part) at += 1;
  const end = periodEnd(tokens, at, opened || part);
  if (end > at) return end;
  if (isYear(keyAt(tokens, at)) && (opened || part)) return yearsEnd(tokens, at);
  return from;
}

/** “30/6”, “31/12/2027”, “31-12-2027”; a grade out of ten (“8/10”) only where something wants a date. */
function dayEnd(tokens: readonly Token[], at: number): number {
  const [slash, month, again, year] = [1, 2, 3, 4].map((step) => keyAt(tokens, at + step));
  if (!/^(?:0?[1-9]|[12]\d|3[01])$/.test(keyAt(tokens, at)) || !/^[/-]$/.test(slash ?? '')) return at;
  if (!/^(?:0?[1-9]|1[0-2])$/.test(month ?? '')) return at;
  return again === slash && /^\d{2}(?:\d{2})?$/.test(year ?? '') ? at + 5 : at + 3;
}

/** “quý III/2027”, “tháng 6”, “năm 2027”, “năm học 2026–2027”, “quý này”, “thứ 6 tuần sau”, “Q3/2027”, “T10”. */
function periodEnd(tokens: readonly Token[], at: number, opened: boolean): number {
  const key = keyAt(tokens, at);
  if (/^(?:q[1-4]|t(?:[1-9]|1[0-2])|h[12])$/.test(key)) return yearAfter(tokens, at + 1);
  if (/^(?:thứ|thu)$/.test(key) && /^(?:[2-7]|hai|ba|tư|năm|sáu|bảy|tu|nam|sau|bay)$/.test(keyAt(tokens, at + 1))) {
    const week = periodEnd(tokens, at + 2, false);
    return opened ? Math.max(week, at + 2) : at;
  }
  if (/^(?:giai|nhiệm|nhiem|chu)$/.test(key) && /^(?:đoạn|kỳ|doan|ky)$/.test(keyAt(tokens, at + 1))) {
    if (isYear(keyAt(tokens, at + 2))) return yearsEnd(tokens, at + 2);
    if (WHICH.has(keyAt(tokens, at + 2))) return at + 3;
    return opened && key !== 'giai' ? at + 2 : at;
  }
  if (!PERIODS.has(key)) return at;
  const next = keyAt(tokens, at + 1);
  if (isYearWord(key)) {
    if (isYear(next)) return yearsEnd(tokens, at + 1);
    if (/^(?:học|hoc)$/.test(next))
      return isYear(keyAt(tokens, at + 2)) ? yearsEnd(tokens, at + 2) : at + (opened ? 2 : 0);
  } else if (isSmallNumber(next) && !/^(?:kỳ|ky|tuần|tuan)$/.test(key)) return yearAfter(tokens, at + 2);
  if (WHICH.has(next) && next !== 'trước' && next !== 'truoc') return at + 2;
  // “cuối quý”, “trong năm”: a bare period only where something opened it, and no number behind it.
  const bare = opened && !/^\d/.test(next) && !/^(?:tuần|tuan|kỳ|ky)$/.test(key);
  return bare ? at + 1 : at;
}

/** “/2027”, “năm 2027”, “2027” behind a quarter or a month. */
function yearAfter(tokens: readonly Token[], at: number): number {
  let from = at;
  if (/^[/,-]$/.test(keyAt(tokens, from))) from += 1;
  if (isYearWord(keyAt(tokens, from))) from += 1;
  if (isYear(keyAt(tokens, from))) return from + 1;
  return WHICH.has(keyAt(tokens, from)) && from > at ? from + 1 : at;
}

/** “2027”, “2026–2030”, “2021 đến 2025”. */
function yearsEnd(tokens: readonly Token[], at: number): number {
  const joined = /^[-–/]$/.test(keyAt(tokens, at + 1)) && isYear(keyAt(tokens, at + 2));
  return joined ? at + 3 : at + 1;
}
