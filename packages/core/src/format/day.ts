import type { Language } from '../model/language.ts';
import type { SourceFile } from '../model/source.ts';
import { periodId } from '../time/periods.ts';
import type { IsoDate, Period } from '../time/types.ts';

const monthNames = new Map<number, string>();

function monthName(month: number): string {
  const known = monthNames.get(month);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  const name = format.format(Date.UTC(2026, month - 1, 1));
  monthNames.set(month, name);
  return name;
}

function monthNameInFull(month: number): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));
}

/** A date for reading: `31 Dec 2026`, `31/12/2026`. */
export function formatDate(date: IsoDate, language: Language): string {
  const day = date.slice(8, 10);
  const year = date.slice(0, 4);
  return dates[language](day, date.slice(5, 7), year);
}

const dates: { readonly [L in Language]: (day: string, month: string, year: string) => string } = {
  en: (day, month, year) => `${Number(day)} ${monthName(Number(month)).slice(0, 3)} ${Number(year)}`,
  vi: (day, month, year) => `${day}/${month}/${year}`,
};

/**
 * A date as a file writes it: as its tongue does, if the file reads that in one way: it says its tongue, or no month has such a
 * number; else as an ISO date.
 */
export function writeDate(date: IsoDate, { tongue, declared }: Pick<SourceFile, 'tongue' | 'declared'>): string {
  const [, month, day] = date.split('-');
  const isClear = declared === tongue || (declared === undefined && (Number(day) > 12 || day === month));
  return isClear ? tongue.date(date) : date;
}

const romans = ['', 'I', 'II', 'III', 'IV'];

/** A period for reading: `2026-Q4`, `November 2026`; `quý IV/2026`, `tháng 11/2026`, `nửa cuối năm 2026`, `năm 2026`. */
export function formatPeriod(period: Period, language: Language): string {
  return periods[language](period);
}

const periods: { readonly [L in Language]: (period: Period) => string } = {
  en: (period) => (period.kind === 'month' ? `${monthNameInFull(period.month)} ${period.year}` : periodId(period)),
  vi: vietnamesePeriod,
};

function vietnamesePeriod(period: Period): string {
  switch (period.kind) {
    case 'year':
      return `năm ${period.year}`;
    case 'half':
      return `nửa ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`;
    case 'quarter':
      return `quý ${romans[period.quarter] ?? period.quarter}/${period.year}`;
    case 'month':
      return `tháng ${period.month}/${period.year}`;
  }
}
