import { formatGrade, type Language, type PublishedReview } from '@okr/core';

interface Reviewed {
  readonly reviews: readonly PublishedReview[];
  readonly grade: number | null;
  readonly gradeDiffers: boolean;
}

export interface ReviewInWords {
  readonly review: PublishedReview;
  /** `grade 0.9, more than 0.1 from 0.5`, what it says, `learned: …`. */
  readonly words: readonly string[];
}

/** Newest first; the newest grade stands beside the computed one. */
export function reviewsInWords(
  { reviews, grade, gradeDiffers }: Reviewed,
  language: Language,
): readonly ReviewInWords[] {
  const newest = reviews.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const graded = newest.find((each) => each.grade !== null);
  return newest.map((review) => ({
    review,
    words: wordsOf(review, gradeDiffers && review === graded ? grade : null, language),
  }));
}

/** `against`: the computed grade, where the two differ. */
function wordsOf({ grade, text, learned }: PublishedReview, against: number | null, language: Language) {
  const computed = formatGrade(against, language);
  const apart =
    against === null
      ? ''
      : { en: `, more than 0.1 from ${computed}`, vi: `, lệch hơn 0,1 so với ${computed}` }[language];
  return [
    ...(grade === null
      ? []
      : [`${{ en: 'grade', vi: 'điểm chấm' }[language]} ${formatGrade(grade, language)}${apart}`]),
    ...(text === null ? [] : [text]),
    ...(learned === null ? [] : [`${{ en: 'learned', vi: 'bài học' }[language]}: ${learned}`]),
  ];
}

/** The newest one with a grade, else the newest. */
export function mainReview(reviews: readonly PublishedReview[]): PublishedReview | undefined {
  const newest = reviews.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return newest.find(({ grade }) => grade !== null) ?? newest[0];
}
