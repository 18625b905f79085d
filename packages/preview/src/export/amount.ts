import { type Bound, figuresIn, formatNumber, formatRate, type Language, readUnit } from '@okr/core';

/** A value in a unit as people write it; `–` where there is none. */
export function amount(value: number | null, unit: string, language: Language): string {
  return value === null ? '–' : figuresIn(language).quantity(value, readUnit(unit));
}

/** `30 → 38 → 45 points`: one unit for all where it is a word. */
export function journey(texts: readonly string[], unit: string): string {
  const ending = unit === '' || unit.startsWith('%') ? '' : ` ${unit}`;
  const isShared = ending !== '' && texts.every((text) => text === UNKNOWN || text.endsWith(ending));
  const short =
    isShared && texts.at(-1) !== UNKNOWN
      ? texts.map((text, index) => (index < texts.length - 1 ? text.replace(ending, '') : text))
      : texts;
  return short.join(' → ');
}

/** In a journey, what is not known. */
export const UNKNOWN = '?';

/** A change, with its sign: `+1.2 points`, `−0.9 pp`. */
export function change(value: number, unit: string, language: Language): string {
  return figuresIn(language).change(value, readUnit(unit));
}

/** A change a week, with its sign, in round figures. */
export function rate(value: number, unit: string, language: Language): string {
  return formatRate(value, readUnit(unit), language);
}

/** As it was written: `≥ 60%`, `< 2 hours`, `3–5 projects`; empty where there is none. */
export function boundText(bound: Bound | null, unit: string, language: Language): string {
  if (bound === null) return '';
  if (bound.kind === 'between') return `${formatNumber(bound.low, language)}–${amount(bound.high, unit, language)}`;
  return `${signs[bound.kind]} ${amount(bound.value, unit, language)}`;
}

const signs = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<' } as const;
