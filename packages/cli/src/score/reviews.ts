import { formatDate, type PublishedKeyResult, type PublishedObjective, safeLine } from '@okr/core';
import { reviewsInWords } from '@okr/preview/values';
import { wrap } from '../text/wrap.ts';
import type { TreeStyle } from './tree-style.ts';

/** What reviews graded, said and taught, newest first. */
export function reviewLines(
  of: PublishedObjective | PublishedKeyResult,
  indent: number,
  { language, columns }: TreeStyle,
): readonly string[] {
  return reviewsInWords(of, language).flatMap(({ review, words }) => {
    const head = `${{ en: 'review', vi: 'tổng kết' }[language]} ${formatDate(review.date, language)}`;
    const lines = wrap(safeLine([head, ...words].join(' · ')), Math.max(20, columns - indent));
    return lines.map((line) => ' '.repeat(indent) + line);
  });
}
