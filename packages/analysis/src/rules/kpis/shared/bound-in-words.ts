import { type Bound, formatQuantity, type Language, type Unit } from '@okr/core';

const words: Readonly<Record<Exclude<Bound['kind'], 'between'>, string>> = {
  above: '>',
  below: '<',
  'at-least': '>=',
  'at-most': '<=',
};

/** A bound as a person would write it: `< 4 points`, `3–5%`. */
export function boundInWords(bound: Bound, unit: Unit, language: Language): string {
  if (bound.kind !== 'between') return `${words[bound.kind]} ${formatQuantity(bound.value, unit, language)}`;
  return `${formatQuantity(bound.low, unit, language)} – ${formatQuantity(bound.high, unit, language)}`;
}
