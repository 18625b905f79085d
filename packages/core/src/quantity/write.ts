import type { Unit } from './quantity.ts';
import { currencySymbolAt } from './tables.ts';

/** Magnitudes that stand close to their number: `$2.4M`, `500k`; a word stands apart. */
const gluedMagnitudes = new Set(['k', 'm', 'b', 'bn', 'tr']);

/**
 * A number's text with its magnitude and unit around it, as people write them: `$2.4M`, `2,4 tỷ đồng`, `25%`, `9/10`,
 * `45 points`. `number` keeps its sign in front of a leading currency.
 */
export function writeWithUnit(number: string, magnitude: string, unit: Unit): string {
  const { text } = unit;
  const glued = gluedMagnitudes.has(magnitude.toLowerCase());
  const sized = magnitude === '' ? number : `${number}${glued ? '' : ' '}${magnitude}`;
  if (text === '') return sized;
  if (text.startsWith('%') || (text.startsWith('/') && magnitude === '')) return sized + text;
  const symbol = unit.dimension.kind === 'currency' ? currencySymbolAt(text, 0) : undefined;
  if (symbol !== undefined && symbol.code !== 'VND') {
    const [, sign = '', size = ''] = /^([+\-−]?)(.*)$/.exec(sized) ?? [];
    return `${sign}${text.slice(0, symbol.end)}${size}${text.slice(symbol.end)}`;
  }
  return `${sized} ${text}`;
}
