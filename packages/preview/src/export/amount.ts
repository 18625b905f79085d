import { type Bound, formatNumber, formatQuantity, formatRate, type Language, readUnit } from '@okr/core';

/** A value in a unit as people write it; `–` where there is none. */
export function amount(value: number | null, unit: string, language: Language): string {
  return value === null ? '–' : formatQuantity(value, readUnit(unit), language);
}

/** `30 → 38 → 45 points`: one unit for all where it is a word; what is not known is `?`. */
export function journey(values: readonly (number | null)[], unit: string, language: Language): string {
  const written = values.map((value) => (value === null ? '?' : amount(value, unit, language)));
  const ending = unit === '' || unit.startsWith('%') ? '' : ` ${unit}`;
  const isShared =
    ending !== '' && written.every((text) => text === '?' || text.endsWith(ending)) && written.at(-1) !== '?';
  const short = isShared
    ? written.map((text, index) => (index < written.length - 1 ? text.replace(ending, '') : text))
    : written;
  return short.join(' → ');
}

/** A change, with its sign: `+1.2 points`, `−0.9 pp`; a share changes by percentage points. */
export function change(value: number, unit: string, language: Language): string {
  const sign = value < 0 ? '−' : '+';
  if (!unit.startsWith('%')) return sign + amount(Math.abs(value), unit, language);
  return `${sign}${formatNumber(Math.abs(value), language)} ${language === 'vi' ? 'điểm %' : 'pp'}`;
}

/** A change a week, with its sign, in round figures. */
export function rate(value: number, unit: string, language: Language): string {
  return formatRate(value, readUnit(unit), language);
}

/** A grade, in one decimal: `0.7`, `1,0`; `–` where there is none. */
export function grade(value: number | null, language: Language): string {
  return decimals(value, 1, language);
}

/** A score, in two decimals: `0.56`; `–` where there is none. */
export function score(value: number | null, language: Language): string {
  return decimals(value, 2, language);
}

/** Rounded half up, as grades are: nine decimals first. */
function decimals(value: number | null, places: number, language: Language): string {
  if (value === null) return '–';
  const size = 10 ** places;
  const text = (Math.floor(Number((value * size).toFixed(9)) + 0.5) / size).toFixed(places);
  return language === 'vi' ? text.replace('.', ',') : text;
}

/** `≥ 60%`, `3–5 projects`; empty where there is none. */
export function boundText(bound: Bound | null, unit: string, language: Language): string {
  if (bound === null) return '';
  if (bound.kind === 'between') return `${formatNumber(bound.low, language)}–${amount(bound.high, unit, language)}`;
  return `${signs[bound.kind]} ${amount(bound.value, unit, language)}`;
}

const signs = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<' } as const;
