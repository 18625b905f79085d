import type { Kpi } from '@okr/core';
import { comparisons, type Keyword, writtenSurface } from '@okr/language';
import type { View } from '../../view.ts';
import { elementAround } from '../around.ts';
import type { Offer } from '../item.ts';
import { keywordOffers } from '../keywords.ts';
import { type Asked, type ShapeCompletion, stop } from './shape.ts';

export const target: ShapeCompletion = {
  offers: (asked) => comparisonOffers(asked, comparisons, '?'),
  typedOver: () => stop('?'),
  open: 'number',
  moment: 'target',
};

export const bound: ShapeCompletion = {
  offers: (asked) => comparisonOffers(asked, [...comparisons, 'between'], '90'),
  typedOver: ({ view, keyword, offset }) => boundFor(view, keyword, offset),
  open: 'number',
  moment: 'target',
};

/** With a number to type over: alone it would be no bound. */
function comparisonOffers({ tongue }: Asked, words: readonly Keyword[], number: string): readonly Offer[] {
  const and = writtenSurface('and', tongue);
  return words.flatMap((word, rank) =>
    keywordOffers(word, undefined, tongue, rank).map((offer) => {
      const value = word === 'between' ? `\${1:0} ${and} \${0:100}` : `\${0:${number}}`;
      return { ...offer, text: `${offer.label} ${value}`, snippet: true };
    }),
  );
}

/** A level to hold: for an alarm the other side of a KPI's target. */
function boundFor(view: View, keyword: Keyword, offset: number): string {
  const element = elementAround(view, offset);
  const level = keyword === 'alert' && element?.kind === 'kpi' ? levelOf(view, element) : undefined;
  return level === undefined ? `>= ${stop('90')}` : `${level.isCeiling ? '>' : '<'} ${stop(level.number)}`;
}

function levelOf(view: View, { written: { target } }: Kpi) {
  const text = target && view.text.slice(target.span.start, target.span.end);
  const number = text && /\p{N}.*$/u.exec(text)?.[0];
  return number ? { number, isCeiling: target.value.kind === 'at-most' || target.value.kind === 'below' } : undefined;
}
