import type { Token } from '../../text/tokens.ts';
import { BOUNDS, DAYS, MONTHS, PARTS, PERIODS, PREPOSITIONS, SEASONS, WHICH } from '../../words/en/calendar.ts';

const keyAt = (tokens: readonly Token[], at: number): string => tokens[at]?.key ?? '';
const isYear = (key: string): boolean => key.length === 4 && /^(?:19|20)\d\d$/.test(key);
const isDay = (key: string): boolean => /^(?:[1-9]|[12]\d|3[01])$/.test(key);
const isNumber = (key: string): boolean => /^(?:\d{1,4}|two|three|four|five|six|nine|twelve|few|several)$/.test(key);

/** Whether a token may stand in a time: where no token of a title does, there is none to look for. */
export function mayBeTime({ kind, key }: Token): boolean {
  if (kind === 'number') return isYear(key);
  if (kind === 'mark') return key === '/';
  if (kind === 'code') return /^(?:[qht][1-4]|fy\d+)$/.test(key);
  return PERIODS.has(key) || MONTHS.has(key) || DAYS.has(key) || SEASONS.has(key);
}

/**
 * Where a time that starts at a token ends (the token behind it); `at` itself where none starts there. With a word that
 * wants a time (“by”, “in”, “until”) any date or period, without one only those that are nothing else (“Q3 2027”, “this quarter”).
 */
export function timeEnd(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from < at + 3 && BOUNDS.has(keyAt(tokens, from)) && PREPOSITIONS.has(keyAt(tokens, from + 1))) from += 1;
  if (!PREPOSITIONS.has(keyAt(tokens, from))) return bare(tokens, at);
  from += 1;
  while (PREPOSITIONS.has(keyAt(tokens, from)) && from < at + 5) from += 1;
  if (keyAt(tokens, from) === 'than') from += 1;
  const end = wanted(tokens, from);
  if (end === from || (end === from + 1 && isYear(keyAt(tokens, from)) && !isYearThere(tokens, from))) return at;
  const spans =
    /^(?:from|between)$/.test(keyAt(tokens, at)) && /^(?:to|and|until|till|through|-|–)$/.test(keyAt(tokens, end));
  if (!spans) return end;
  const last = wanted(tokens, end + 1);
  return last === end + 1 ? end : last;
}

/** “in 2027”, and not “over 2000 users”, “to 2000”. */
function isYearThere(tokens: readonly Token[], at: number): boolean {
  const opens =
    /^(?:by|in|before|until|till|during|since|through|throughout|for|after|from|between|of|early|late|mid)$/;
  const next = tokens[at + 1];
  const counted = next?.kind === 'word' && next.key.endsWith('s') && next.key.length > 3;
  return opens.test(keyAt(tokens, at - 1)) && !counted && keyAt(tokens, at) !== '2000';
}

/** After a preposition: “the end of Q2”, “year-end”, “30 June 2027”, “the next 3 months”, “2027”. */
function wanted(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(?:the|our|its|calendar|fiscal|financial|school|academic)$/.test(keyAt(tokens, at))) at += 1;
  if (PERIODS.has(keyAt(tokens, at)) && keyAt(tokens, at + 1) === 'end') return at + 2;
  const part = partEnd(tokens, at);
  if (part > at) {
    const of = keyAt(tokens, part) === 'of' ? part + 1 : part;
    // “in half this quarter” tells how far, “in early May” when.
    const loose = of > part || /^(?:end|early|mid|middle|late|start|beginning)$/.test(keyAt(tokens, at));
    const inner = loose ? periodEnd(tokens, of) : of;
    if (inner > of) return inner;
    if (/^(?:eoy|eoq|eom|yearend|midyear)$/.test(keyAt(tokens, at))) return part;
  }
  const period = periodEnd(tokens, at);
  return period > at ? period : from;
}

/** “end”, “the beginning”, “first half”, “mid”. */
function partEnd(tokens: readonly Token[], at: number): number {
  if (/^(?:first|second|last|latter|third|fourth)$/.test(keyAt(tokens, at)) && PARTS.has(keyAt(tokens, at + 1)))
    return at + 2;
  return PARTS.has(keyAt(tokens, at)) ? at + 1 : at;
}

/** Without a preposition: what can be nothing but a time. */
function bare(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at);
  if (WHICH.has(key) && (PERIODS.has(keyAt(tokens, at + 1)) || DAYS.has(keyAt(tokens, at + 1)))) return at + 2;
  const quarter = quarterEnd(tokens, at);
  const edge = at === 0 || keyAt(tokens, at - 1) === ',' || /^[:,]?$/.test(keyAt(tokens, quarter));
  if (quarter > at && edge) return quarter;
  if (/^\d{4}$/.test(key) && isYear(key) && at === 0 && keyAt(tokens, 1) === ':') return 1;
  const dated = dateEnd(tokens, at);
  return dated > at + 1 && (isYear(keyAt(tokens, dated - 1)) || dated - at >= 5) ? dated : at;
}

/** “Q2”, “H1 2027”, “FY27”, “quarter 3”. */
function quarterEnd(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at);
  let end = at;
  if (/^(?:q[1-4]|h[12]|fy\d{2,4}|t[123])$/.test(key)) end = at + 1;
  else if (/^(?:q|h|fy|quarter)$/.test(key) && isNumber(keyAt(tokens, at + 1))) end = at + 2;
  if (end === at) return at;
  const glue = /^[/,'’-]$/.test(keyAt(tokens, end)) ? end + 1 : end;
  if (isYear(keyAt(tokens, glue)) || /^fy\d{2,4}$/.test(keyAt(tokens, glue))) return glue + 1;
  if (/^[/&-]$/.test(keyAt(tokens, end)) && /^(?:q[1-4]|h[12])$/.test(keyAt(tokens, end + 1))) return end + 2;
  return end;
}

function periodEnd(tokens: readonly Token[], from: number): number {
  const at = WHICH.has(keyAt(tokens, from)) || keyAt(tokens, from) === 'the' ? from + 1 : from;
  const quarter = quarterEnd(tokens, at);
  if (quarter > at) return quarter;
  const dated = dateEnd(tokens, at);
  if (dated > at) return dated;
  const key = keyAt(tokens, at);
  if (SEASONS.has(key) || DAYS.has(key)) return isYear(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (/^(?:calendar|fiscal|financial|school|academic)$/.test(key) && PERIODS.has(keyAt(tokens, at + 1))) return at + 2;
  // “the next 3 months”: a span counted from today.
  if (at > from && isNumber(key) && PERIODS.has(keyAt(tokens, at + 1))) return at + 2;
  const determined = at > from || /^(?:the|of)$/.test(keyAt(tokens, at - 1));
  if (PERIODS.has(key) && determined) return isYear(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  return from;
}

/** “30 June 2027”, “June 30th, 2027”, “June”, “2027”, “2027-06-30”, “30/6”. */
function dateEnd(tokens: readonly Token[], at: number): number {
  const key = keyAt(tokens, at);
  if (isYear(key)) return dashedEnd(tokens, at);
  if (MONTHS.has(key)) return monthEnd(tokens, at);
  if (!isDay(key)) return at;
  let next = /^(?:st|nd|rd|th)$/.test(keyAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (keyAt(tokens, next) === 'of') next += 1;
  if (MONTHS.has(keyAt(tokens, next))) {
    const year = keyAt(tokens, next + 1) === ',' ? next + 2 : next + 1;
    return isYear(keyAt(tokens, year)) ? year + 1 : next + 1;
  }
  return slashedEnd(tokens, at);
}

function monthEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  if (isDay(keyAt(tokens, end))) {
    end += /^(?:st|nd|rd|th)$/.test(keyAt(tokens, end + 1)) ? 2 : 1;
  }
  const year = /^[,'’]$/.test(keyAt(tokens, end)) ? end + 1 : end;
  return isYear(keyAt(tokens, year)) ? year + 1 : end;
}

/** “2027-06-30”, “2027-06”, “2026-2030”. */
function dashedEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (let part = 0; part < 2; part += 1) {
    if (!/^[-–/]$/.test(keyAt(tokens, end)) || !isNumber(keyAt(tokens, end + 1)) || tokens[end]?.glued !== true) break;
    end += 2;
  }
  return end;
}

/** “30/6”, “30/6/2027”; a score out of ten is none. */
function slashedEnd(tokens: readonly Token[], at: number): number {
  const [slash, month, again, year] = [1, 2, 3, 4].map((step) => keyAt(tokens, at + step));
  if (!/^[/.]$/.test(slash ?? '') || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(month ?? '')) return at;
  return again === slash && /^(?:\d{2}|\d{4})$/.test(year ?? '') ? at + 5 : at + 3;
}
