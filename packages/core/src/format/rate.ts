import type { Language } from '../model/language.ts';
import type { Unit } from '../quantity/quantity.ts';
import { formatQuantity, formatUngrouped } from './number.ts';

/** What lies between two per cents or two marks out of five, by its size as written: `1.3 pp`, `1 point`; undefined for other units. */
export function pointsBetween(size: string, { dimension: { kind } }: Unit, language: Language): string | undefined {
  if (kind === 'percent') return `${size} ${{ en: 'pp', vi: 'điểm %' }[language]}`;
  if (kind === 'out-of') return `${size} ${{ en: size === '1' ? 'point' : 'points', vi: 'điểm' }[language]}`;
  return undefined;
}

/**
 * A change a week, a round figure that people steer by: signed, whole from ten on, else two significant digits:
 * `+0.9 points`, `−1,5 giờ`, `+3,043 USD`.
 */
export function formatRate(value: number, unit: Unit, language: Language): string {
  const size = rounded(Math.abs(value), unit);
  const points = pointsBetween(formatUngrouped(size, language), unit, language);
  return (value < 0 ? '−' : '+') + (points ?? formatQuantity(size, unit, language));
}

/** Money in its base unit is shown in millions, and two digits of 1.25 million are enough there too. */
function rounded(size: number, { dimension }: Unit): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  const digits = Math.floor(Math.log10(size));
  const isMoney = dimension.kind === 'currency' && size >= 1e6;
  const step = 10 ** (size < 10 || isMoney ? digits - 1 : 0);
  return Number((Math.round(size / step) * step).toPrecision(12));
}
