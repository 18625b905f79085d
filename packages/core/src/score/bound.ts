import type { Bound } from '../quantity/quantity.ts';
import { round9 } from './rounding.ts';

/** `at least`, `at most` and `between` include their ends, `above` and `below` do not. Ends of `between` in any order. */
export function isInside(bound: Bound, value: number): boolean {
  const v = round9(value);
  switch (bound.kind) {
    case 'at-least':
      return v >= round9(bound.value);
    case 'at-most':
      return v <= round9(bound.value);
    case 'above':
      return v > round9(bound.value);
    case 'below':
      return v < round9(bound.value);
    case 'between':
      return v >= round9(Math.min(bound.low, bound.high)) && v <= round9(Math.max(bound.low, bound.high));
  }
}

/** The way that a bound speaks of. */
export function boundWay(kind: Bound['kind'] | undefined): 'up' | 'down' | undefined {
  if (kind === 'below' || kind === 'at-most') return 'down';
  return kind === 'above' || kind === 'at-least' ? 'up' : undefined;
}
