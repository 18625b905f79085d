import type { Language } from '../../model/language.ts';
import { statusLabels } from '../labels.ts';
import type { ObjectiveScore } from '../objective.ts';
import type { Status, StatusCounts } from '../status.ts';
import { type Explanation, Lines } from './explanation.ts';
import { figuresIn } from './figures.ts';
import { carriedMean, roundedWeights, writtenMean } from './mean.ts';
import { sentences } from './say.ts';
import { titleOf } from './title.ts';

/** How an objective's score comes about: the weighted mean written out, what reported, own beside supporters. */
export function explainObjective(score: ObjectiveScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const { own, supporters, grade } = score;
  const ratio = (value: number | undefined): string => (value === undefined ? say.noScore : figures.ratio(value));
  const graded = (text: string): string =>
    grade === undefined ? text : `${text} → ${say.grade(figures.grade(grade))}`;

  const problem = score.weights === undefined ? undefined : say.badWeights();
  if (own !== undefined) {
    const parts = score.parts.map((part) => ({ value: part.score.score ?? 0, weight: part.score.keyResult.weight }));
    const rounded = roundedWeights(
      parts.map(({ weight }) => weight),
      figures,
      say,
    );
    lines.add('score', graded(writtenMean(parts, own, figures, say)), problem ?? rounded);
    const partly = score.reported < score.of && score.reportedMean !== undefined;
    lines.add(
      'score',
      say.reported(score.reported, score.of),
      partly ? say.silentAsZero('key-results') : undefined,
      partly ? say.reportedMean(ratio(score.reportedMean)) : undefined,
    );
  } else if (score.of > 0) lines.add('score', say.noneReported(score.of), problem);
  else if (supporters === undefined) lines.add('score', say.noKeyResults());

  if (supporters !== undefined) {
    const mean = supporters.score === undefined ? say.noScore : carriedMean(supporters, supporters.score, figures, say);
    const text = score.from === 'supporters' ? graded(mean) : mean;
    const { counted, of, countedMean } = supporters;
    const partly = counted < of && countedMean !== undefined;
    lines.add(
      'supporters',
      say.supporters(text, counted, of),
      partly ? say.silentAsZero('objectives') : undefined,
      partly ? say.scoredMean(ratio(countedMean)) : undefined,
    );
    if (score.from === 'key-results')
      lines.add('supporters', say.ownAndSupporters(ratio(own), ratio(supporters.score)));
  }
  const ambition = score.objective.written.ambition?.value;
  if (score.band !== undefined && ambition !== undefined)
    lines.add('score', say.ambition(ambition, figures.number(score.settings.bands.green)));
  if (score.status !== undefined) {
    const label = statusLabels[score.status][language];
    const decided = score.decidedBy && say.decided(titleOf(score.decidedBy), countsOf(score.statuses, language));
    lines.add('status', decided === undefined ? label : say.status(label, decided));
  }
  if (score.confidence !== undefined) {
    const { value, counted, lowest } = score.confidence;
    const outOfTen = (share: number): string => `${figures.number(share * 10)}/10`;
    lines.add(
      'confidence',
      say.meanConfidence(outOfTen(value), counted, outOfTen(lowest.value), titleOf(lowest.keyResult)),
    );
  }
  if (score.review?.grade !== undefined) {
    lines.add(
      'review',
      say.review(figures.number(score.review.grade), figures.date(score.review.date), score.gradeDiffers),
    );
  }
  return lines.explanation();
}

const ORDER: readonly Status[] = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done', 'dropped'];

/** How many there are of each status, worst first; of one alone there is nothing to count. */
export function countsOf(statuses: StatusCounts, language: Language): readonly string[] {
  const say = sentences[language];
  if (ORDER.reduce((sum, status) => sum + statuses[status], 0) === 1) return [];
  return ORDER.flatMap((status) => {
    const count = statuses[status];
    return count === 0 ? [] : [say.count(statusLabels[status][language].toLowerCase(), count)];
  });
}
