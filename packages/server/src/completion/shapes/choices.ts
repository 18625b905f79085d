import type { Keyword } from '@okr/language';
import { keywordOffers } from '../keywords.ts';
import { offered, type ShapeCompletion } from './shape.ts';

/** One of a few keywords. */
export function choiceOf(words: readonly Keyword[]): ShapeCompletion {
  return offered(({ tongue }) => words.flatMap((word, rank) => keywordOffers(word, undefined, tongue, rank)));
}
