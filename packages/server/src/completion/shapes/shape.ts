import type { Dialect, ElementKind, Keyword } from '@okr/language';
import { literal } from '../../edits.ts';
import type { View } from '../../view.ts';
import type { Offer } from '../item.ts';
import type { Moment } from '../moment.ts';

/** Where a value is wanted: behind a keyword of an element. */
export interface Asked {
  readonly view: View;
  readonly keyword: Keyword;
  readonly element: ElementKind;
  readonly offset: number;
  /** In which words. */
  readonly tongue: Dialect;
}

/** How completion helps with what a clause takes. */
export interface ShapeCompletion {
  /** What may stand behind the keyword. */
  readonly offers: (asked: Asked) => readonly Offer[];
  /**
   * A value to type over, so that a clause that is accepted can be read at once: `by 2026-12-31`, `from ?`. Nothing where it
   * may be left out; undefined where nothing is known that could follow.
   */
  readonly typedOver: (asked: Asked) => string | undefined;
  /**
   * What may follow once something stands behind the keyword: more of a list, the end of a text, a unit behind a number, or
   * nothing but another clause.
   */
  readonly open: 'list' | 'text' | 'number' | 'nothing';
  /** People pause behind it. */
  readonly moment?: Moment;
}

/** A place in a snippet with something to type over. */
export function stop(value: string): string {
  return `\${0:${literal(value)}}`;
}

/** What would be offered first. */
export function firstOf(offers: readonly Offer[]): string | undefined {
  const [first] = offers.toSorted((a, b) => a.rank - b.rank);
  return first && (first.text ?? first.label);
}

export function firstStop(offers: readonly Offer[]): string | undefined {
  const first = firstOf(offers);
  return first === undefined ? undefined : stop(first);
}

/** A shape of which one of a few things is offered. */
export function offered(offers: ShapeCompletion['offers'], open: ShapeCompletion['open'] = 'nothing'): ShapeCompletion {
  return { offers, typedOver: (asked) => firstStop(offers(asked)), open };
}

/** Nobody but who writes knows what stands there. */
export const nothing: ShapeCompletion['offers'] = () => [];
