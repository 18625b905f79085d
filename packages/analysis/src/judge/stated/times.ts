import type { WrittenDay } from '@okr/core';
import { timeEnd as englishEnd } from '../marking/en/time.ts';
import { withoutNumbering } from '../marking/numbering.ts';
import { timeEnd as vietnameseEnd } from '../marking/vi/time.ts';
import type { Scan } from '../text/scan.ts';
import type { TextPart, Token } from '../text/tokens.ts';
import { COMPARED, DATING, RECURRING } from '../words/figures.ts';
import { TERMS } from '../words/vi/figures.ts';
import { englishDay } from './en/day.ts';
import { vietnameseDay } from './vi/day.ts';

/** A deadline in a title, and the day that it names: read against a plan's cycle as any other. */
export interface TitleTime extends TextPart {
  readonly day: WrittenDay;
}

export interface Times {
  /** Which tokens are of a date, a period or the line's numbering: no number there measures anything. */
  readonly timed: readonly boolean[];
  readonly deadline: TitleTime | undefined;
}

/** Finer days first: “by 30/6”, within the year that stands beside it. */
const fineness: Readonly<Record<string, number>> = { date: 0, 'day-month': 0, month: 1, quarter: 2, half: 3, year: 4 };

const finenessOf = (day: WrittenDay): number =>
  fineness[day.kind === 'period' ? day.period.kind : day.kind === 'part' ? day.of : day.kind] ?? 9;

/** The dates and periods of a title. */
export function timesIn(scan: Scan): Times {
  const { tokens, title, language } = scan;
  const [timeEnd, dayOf] = language === 'vi' ? [vietnameseEnd, vietnameseDay] : [englishEnd, englishDay];
  const numbering = tokens.length - withoutNumbering(tokens).length;
  const timed = tokens.map((_, index) => index < numbering);
  let deadline: TitleTime | undefined;
  for (let at = numbering; at < tokens.length; at += 1) {
    const end = timeEnd(tokens, at);
    if (end <= at || isGrade(scan, at, end) || isNoTime(tokens, at)) continue;
    const compared = COMPARED.has(tokens[at - 1]?.key ?? '');
    for (let index = at; index < end; index += 1) timed[index] = true;
    const day = compared ? undefined : dayOf(tokens.slice(at, end), title);
    const start = tokens[at]?.start ?? 0;
    const stop = tokens[end - 1]?.end ?? start;
    if (day !== undefined && (deadline === undefined || finenessOf(day) < finenessOf(deadline.day)))
      deadline = { text: title.slice(start, stop), start, end: stop, day };
    at = end - 1;
  }
  return { timed, deadline };
}

/** *mỗi tháng 2 buổi* and *gia hạn 9/10 hợp đồng* name no day. */
function isNoTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.key ?? '';
  return RECURRING.has(before) || (TERMS.has(before) && /^h[ạa]n$/.test(tokens[at]?.key ?? ''));
}

/** `từ 7/10 lên 9/10`, “to 4/5”: out of ten unless a word wants a date. */
function isGrade({ tokens }: Scan, at: number, end: number): boolean {
  const part = tokens.slice(at, end);
  if (part.some(({ key }) => DATING.has(key))) return false;
  const slash = part.findIndex(({ key }) => key === '/');
  if (slash <= 0 || part.length > slash + 2) return false;
  const [top, bottom] = [part[slash - 1]?.key ?? '', part[slash + 1]?.key ?? ''].map(Number);
  return (bottom === 10 || bottom === 5) && top !== undefined && top <= bottom;
}
