import { isDigit, isLetter } from '../quantity/letters.ts';

/** A date or period in digits, before anyone asks whether there is such a day. */
export type NumericDay =
  | { readonly kind: 'year-first'; readonly year: number; readonly month: number; readonly day: number }
  /** `a/b/year`: which is the day depends on the file. */
  | { readonly kind: 'year-last'; readonly a: number; readonly b: number; readonly year: number }
  | { readonly kind: 'no-year'; readonly a: number; readonly b: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: number }
  | { readonly kind: 'year'; readonly year: number };

export interface Found<T> {
  readonly value: T;
  readonly end: number;
}

const yearLength = 4;

function digitsEnd(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** Whether what was read may end here: no letter, digit or further part hangs on it. */
export function endsHere(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return true;
  if (isLetter(code) || isDigit(code) || code === 95 || code === 37) return false;
  if (code !== 45 && code !== 47 && code !== 46 && code !== 44) return true;
  return !isDigit(text.charCodeAt(at + 1)) && !(code !== 46 && isLetter(text.charCodeAt(at + 1)));
}

/** The longest date or period in digits at an offset. */
export function numericDay(text: string, at: number): Found<NumericDay> | undefined {
  const firstEnd = digitsEnd(text, at);
  const width = firstEnd - at;
  if (width === 0 || width > yearLength || width === 3) return undefined;
  const first = Number(text.slice(at, firstEnd));
  const found = width === yearLength ? yearFirst(text, firstEnd, first) : dayFirst(text, firstEnd, first);
  return found !== undefined && endsHere(text, found.end) ? found : undefined;
}

function yearFirst(text: string, at: number, year: number): Found<NumericDay> | undefined {
  const mark = text.charCodeAt(at);
  const next = at + 1;
  if (mark === 45) {
    const letter = text.charCodeAt(next) | 32;
    if ((letter === 113 || letter === 104) && isDigit(text.charCodeAt(next + 1))) {
      const end = digitsEnd(text, next + 1);
      const number = Number(text.slice(next + 1, end));
      return letter === 113
        ? { value: { kind: 'quarter', year, quarter: number }, end }
        : { value: { kind: 'half', year, half: number }, end };
    }
  }
  if (mark === 45 || mark === 47 || mark === 46) {
    const monthEnd = digitsEnd(text, next);
    const width = monthEnd - next;
    if (width === 1 || width === 2) {
      const month = Number(text.slice(next, monthEnd));
      const dayEnd = text.charCodeAt(monthEnd) === mark ? digitsEnd(text, monthEnd + 1) : 0;
      const dayWidth = dayEnd - monthEnd - 1;
      if (dayWidth === 1 || dayWidth === 2) {
        const day = Number(text.slice(monthEnd + 1, dayEnd));
        return { value: { kind: 'year-first', year, month, day }, end: dayEnd };
      }
      if (mark === 45) return { value: { kind: 'month', year, month }, end: monthEnd };
    }
  }
  return { value: { kind: 'year', year }, end: at };
}

function dayFirst(text: string, at: number, first: number): Found<NumericDay> | undefined {
  const mark = text.charCodeAt(at);
  if (mark !== 47 && mark !== 45 && mark !== 46) return undefined;
  const secondEnd = digitsEnd(text, at + 1);
  const width = secondEnd - at - 1;
  const second = Number(text.slice(at + 1, secondEnd));
  if (mark === 47 && width === yearLength)
    return { value: { kind: 'month', year: second, month: first }, end: secondEnd };
  if (width !== 1 && width !== 2) return undefined;
  if (text.charCodeAt(secondEnd) === mark) {
    const end = digitsEnd(text, secondEnd + 1);
    const yearWidth = end - secondEnd - 1;
    if (yearWidth === 2 || yearWidth === yearLength) {
      const written = Number(text.slice(secondEnd + 1, end));
      return {
        value: { kind: 'year-last', a: first, b: second, year: yearWidth === 2 ? 2000 + written : written },
        end,
      };
    }
  }
  return mark === 47 ? { value: { kind: 'no-year', a: first, b: second }, end: secondEnd } : undefined;
}
