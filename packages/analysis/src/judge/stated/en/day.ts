import { readDay, type WrittenDay } from '@okr/core';
import type { Token } from '../../text/tokens.ts';
import { DUE, MONTHS, NO_DAY, PERIODS } from '../../words/en/calendar.ts';
import { ORDINALS, QUARTER_END, YEAR_END } from '../../words/en/figures.ts';

const months = [...MONTHS];
/** January to December, then the short forms, of which May is one already and September has two. */
function monthOf(key: string): number | undefined {
  const index = months.indexOf(key);
  if (index < 0) return undefined;
  if (index < 12) return index + 1;
  return months.findIndex((name) => name.startsWith(key.slice(0, 3))) + 1;
}

const isYear = (key: string): boolean => /^20\d\d$/.test(key);

/** The day that “by end of Q2”, “this quarter”, “before 30 June 2027” names; undefined for what is no deadline or no day. */
export function englishDay(tokens: readonly Token[], title: string): WrittenDay | undefined {
  const keys = tokens.map(({ key }) => key);
  if (!DUE.has(keys[0] ?? '') || keys.some((key) => NO_DAY.has(key))) return undefined;
  const year = keys.map((key) => (isYear(key) ? Number(key) : undefined)).find((value) => value !== undefined);
  for (const [index, key] of keys.entries()) {
    const part = /^([qh])([1-4])$/.exec(key);
    const numbered = key === 'quarter' ? Number(keys[index + 1]) : Number.NaN;
    if (part !== null || (numbered >= 1 && numbered <= 4)) {
      const of = part?.[1] === 'h' ? 'half' : 'quarter';
      return inYear(of, part === null ? numbered : Number(part[2]), year);
    }
    const month = monthOf(key);
    if (month !== undefined) return inMonth(keys, index, month, year);
  }
  const digits = tokens.findIndex(({ kind }) => kind === 'number');
  const first = tokens[digits];
  if (first !== undefined) {
    const text = title.slice(first.start, tokens.at(-1)?.end ?? first.end);
    const read = readDay(text, 0, undefined);
    if (read.ok) return read.value;
  }
  if (YEAR_END.has(keys.at(-1) ?? '')) return { kind: 'part', of: 'year', number: undefined };
  if (QUARTER_END.has(keys.at(-1) ?? '')) return { kind: 'part', of: 'quarter', number: undefined };
  const period = keys.findLast((key) => PERIODS.has(key)) ?? '';
  if (period === 'quarter' || period === 'month' || period === 'year') {
    if (period === 'year' && year !== undefined) return { kind: 'period', period: { kind: 'year', year } };
    return { kind: 'part', of: period, number: undefined };
  }
  return undefined;
}

function inYear(of: 'quarter' | 'half', number: number, year: number | undefined): WrittenDay | undefined {
  if (of === 'half' && number > 2) return undefined;
  if (year === undefined) return { kind: 'part', of, number };
  return {
    kind: 'period',
    period: of === 'half' ? { kind: 'half', year, half: number } : { kind: 'quarter', year, quarter: number },
  };
}

/** “30 June 2027”, “June 30th”, “June”: with the day where one stands beside the month. */
function inMonth(
  keys: readonly string[],
  index: number,
  month: number,
  year: number | undefined,
): WrittenDay | undefined {
  const before = keys[index - 1] === 'of' ? keys[index - 2] : keys[index - 1];
  const beside = ORDINALS.has(before ?? '') ? keys[index - 2] : before;
  const day = [beside, keys[index + 1]].map(Number).find((value) => value >= 1 && value <= 31);
  if (day === undefined) {
    if (year === undefined) return { kind: 'part', of: 'month', number: month };
    return { kind: 'period', period: { kind: 'month', year, month } };
  }
  if (year === undefined) return { kind: 'day-month', day, month };
  const read = readDay(`${year}-${pad(month)}-${pad(day)}`, 0, undefined);
  return read.ok ? read.value : undefined;
}

const pad = (number: number): string => String(number).padStart(2, '0');
