/** A civil date, `2026-12-31`. ISO dates of four-digit years compare as strings. */
export type IsoDate = string;

/** How a fiscal year lies in the calendar. */
export interface FiscalYear {
  /** The month (1 to 12) in which it starts. */
  readonly fiscalYearStart: number;
  /** Which calendar year names it, its halves and its quarters: that in which it starts (also if none is said), or ends. */
  readonly fiscalYearNamedBy?: 'start' | 'end';
}

/** A period as written; a fiscal year shifts the days of years, halves and quarters, never its name. */
export type Period =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number };

/** Both days included. */
export interface DaySpan {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type Rhythm = 'daily' | 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'yearly';

/**
 * A day as written. `day-month` (`30/06`) and `part` (`cuối quý`, `Q4`, `hết tháng 11`) are read against the plan's
 * cycle; a period means its last day wherever a day is wanted.
 */
export type WrittenDay =
  | { readonly kind: 'date'; readonly date: IsoDate }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'day-month'; readonly day: number; readonly month: number }
  | { readonly kind: 'part'; readonly of: 'year' | 'half' | 'quarter' | 'month'; readonly number: number | undefined };
