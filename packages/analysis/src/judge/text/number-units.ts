import { CLOCK, MONEY, PHYSICAL } from './number-words.ts';
import type { Token } from './tokens.ts';

export type NumberUnit = 'plain' | 'percent' | 'money' | 'time' | 'times' | 'rating' | 'measure';

export const tokenAt = (tokens: readonly Token[], index: number): Token | undefined => tokens[index];

/** Of two kinds of marks the last is the decimal: `9.059,73`, `1,234.5`; undefined where there is at most one kind. */
export function valueOfTwoMarks(text: string): number | undefined {
  const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
  if (comma < 0 || point < 0) return undefined;
  const decimal = Math.max(comma, point);
  return Number(`${text.slice(0, decimal).replace(/[.,]/g, '')}.${text.slice(decimal + 1)}`);
}

/** "1,200", "5.000" group thousands; "7.8", "7,8" are decimals. Deliberately without a language: only the size matters to the judge. */
export function numericValue(text: string): number {
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text) && text.length < 40;
  const plain = grouped ? text.replace(/[.,]/g, '') : text.replace(',', '.');
  const value = (grouped ? undefined : valueOfTwoMarks(text)) ?? Number.parseFloat(plain);
  return Number.isNaN(value) ? 0 : value;
}

export function isYear(text: string): boolean {
  return text.length === 4 && !/[.,]/.test(text) && text >= '1990' && text <= '2100';
}

/** Units after a number: a percent sign, a currency, a length of time. */
export function unitAfter(tokens: readonly Token[], index: number): { unit: NumberUnit; to: number } | undefined {
  const token = tokenAt(tokens, index);
  if (token === undefined) return undefined;
  const key = token.key;
  const next = tokenAt(tokens, index + 1)?.key;
  if (key === '%') return { unit: 'percent', to: index };
  if (key === 'percent' || key === 'pct') return { unit: 'percent', to: index };
  if ((key === 'per' && next === 'cent') || (key === 'phần' && next === 'trăm'))
    return { unit: 'percent', to: index + 1 };
  if (key === 'percentage' && (next === 'points' || next === 'point')) return { unit: 'percent', to: index + 1 };
  if (key === 'điểm' && (next === '%' || next === 'phần'))
    return { unit: 'percent', to: next === '%' ? index + 1 : index + 2 };
  // "three quarters of vacancies": a share
  if (key === 'quarters' && next === 'of') return { unit: 'percent', to: index };
  if (MONEY.has(key)) return { unit: 'money', to: index };
  if (key === 'x' || key === '×' || key === 'times more') return { unit: 'times', to: index };
  if (CLOCK.has(key)) return { unit: 'time', to: index };
  if ((key === 'working' || key === 'business' || key === 'calendar') && CLOCK.has(next ?? ''))
    return { unit: 'time', to: index + 1 };
  if (PHYSICAL.has(key)) return { unit: 'measure', to: index };
  return undefined;
}
