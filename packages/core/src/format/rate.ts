import type { Language } from '../model/language.ts';
import type { Unit } from '../quantity/quantity.ts';
import { formatQuantity, formatUngrouped } from './number.ts';

/**
 * A change a week, a round figure that people steer by: signed, whole from ten on, else two significant digits:
 * `+0.9 points`, `−1,5 giờ`, `+3,043 USD`. What lies between two per cents or two marks out of five are points.
 */
export function formatRate(value: number, unit: Unit, language: Language): string {
  const sign = value < 0 ? '−' : '+';
  const size = rounded(Math.abs(value), unit);
  const points = { percent: { en: 'pp', vi: 'điểm %' }, 'out-of': { en: 'points', vi: 'điểm' } } as const;
  const kind = unit.dimension.kind;
  if (kind === 'percent' || kind === 'out-of')
    return `${sign}${formatUngrouped(size, language)} ${points[kind][language]}`;
  return sign + formatQuantity(size, unit, language);
}

/** Money in its base unit is shown in millions, and two digits of 1.25 million are enough there too. */
function rounded(size: number, { dimension }: Unit): number {
  if (size === 0 || !Number.isFinite(size)) return size;
  const digits = Math.floor(Math.log10(size));
  const isMoney = dimension.kind === 'currency' && size >= 1e6;
  const step = 10 ** (size < 10 || isMoney ? digits - 1 : 0);
  return Number((Math.round(size / step) * step).toPrecision(12));
}
