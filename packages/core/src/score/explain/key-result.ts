import type { Language } from '../../model/language.ts';
import type { Basis } from '../basis.ts';
import type { KeyResultScore } from '../key-result.ts';
import { type Explanation, Lines } from './explanation.ts';
import { type Figures, figuresIn } from './figures.ts';
import { addForecast } from './forecast.ts';
import { carriedMean, roundedWeights } from './mean.ts';
import { describeBaseline, describeCourse, describeRelative, progressFormula, scoreFormula } from './measure.ts';
import { milestonesDone, milestoneWeights, overdueOf } from './milestones.ts';
import { type Sentences, sentences } from './say.ts';
import { paceOf, staleOf, statusOf } from './status.ts';

/** How a key result's numbers come about, in the order in which a reader asks; what had to be assumed comes first. */
export function explainKeyResult(score: KeyResultScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const { basis } = score;
  const formula = formulaOf(score, figures, say);
  if (basis.by === 'measure') {
    for (const line of describeBaseline(basis, figures, say)) lines.add('baseline', line);
    lines.add('baseline', describeRelative(basis, figures, say));
    lines.add('value', currentOf(score, figures, say), courseOf(basis, figures, say));
  }
  const weights = basis.by === 'milestones' ? milestoneWeights(score) : [];
  const rounded = roundedWeights(weights, figures, say);
  lines.add('score', heldAt(score, say), formula && withGrade(formula, score, figures, say), rounded);
  if (score.band !== undefined && score.keyResult.ambition)
    lines.add('score', say.ambition(score.keyResult.ambition, figures.number(score.settings.bands.green)));
  if (score.stretch) {
    const { progress: beyond } = score.stretch;
    const progress = beyond === undefined || beyond === 0 ? undefined : figures.ratio(beyond);
    lines.add('stretch', say.stretch(figures.quantity(score.stretch.value, score.unit), progress));
  }
  lines.add('pace', paceOf(score, figures, say));
  lines.add('status', statusOf(score, language, figures, say));
  lines.add('status', overdueOf(score, figures, say));
  lines.add('status', staleOf(score, figures, say));
  const { confidence, review } = score;
  if (confidence !== undefined) {
    const { trend: change } = confidence;
    const trend = change === undefined ? undefined : change === 0 ? say.unchanged : figures.signed(change * 10);
    lines.add('confidence', say.confidence(`${figures.number(confidence.value * 10)}/10`, trend));
  }
  addForecast(lines, score, figures, say);
  lines.add('promise', promiseOf(score, figures, say));
  const isJudgedByIt = basis.by === 'judgement' && basis.judgement.by === 'grade';
  if (review?.grade !== undefined && !isJudgedByIt) {
    lines.add('review', say.review(figures.number(review.grade), figures.date(review.date), score.gradeDiffers));
  }
  return lines.explanation();
}

/** Which row of the status table fitted and the comparison with its values; undefined without a status. */
export function explainStatus(score: KeyResultScore, language: Language): string | undefined {
  if (score.verdict === undefined) return undefined;
  return statusOf(score, language, figuresIn(language), sentences[language]);
}

function currentOf({ current, unit, keyResult, asOf }: KeyResultScore, figures: Figures, say: Sentences): string {
  const kpi = keyResult.measuredBy?.target;
  if (current === undefined) {
    const written = kpi === undefined ? keyResult.checkIns : kpi.actuals;
    return say.noValue(
      kpi === undefined ? 'check-in' : 'kpi',
      written.some(({ date }) => date <= asOf),
    );
  }
  return say.now(figures.quantity(current.value, unit), figures.day(current), current.source);
}

function courseOf(
  { course, measure }: Extract<Basis, { by: 'measure' }>,
  figures: Figures,
  say: Sentences,
): string | undefined {
  return describeCourse(course, measure.unit, measure.target?.comparison, figures, say);
}

function promiseOf({ promised }: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  if (promised === undefined || !promised.differs) return undefined;
  const { course, unit, standing, until, promise } = promised;
  if (unit === undefined || standing === undefined || course === undefined || course.kind === 'none') return undefined;
  const then = describeCourse(course, unit, promise.measure.target?.comparison, figures, say) ?? '';
  return say.promised(figures.date(until), then, progressFormula(course, unit, standing, figures, say) ?? '');
}

function formulaOf(score: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  const { basis, progress } = score;
  switch (basis.by) {
    case 'measure':
      return scoreFormula(score, figures, say);
    case 'milestones':
      return say.score(milestonesDone(score, figures, say), figures.ratio(basis.milestones.progress));
    case 'judgement': {
      const { judgement } = basis;
      if (judgement.by === 'done') return say.judgedDone();
      const date = judgement.by === 'grade' ? judgement.review.date : (score.current?.date ?? score.asOf);
      return say.judgedBy(judgement.by, figures.ratio(judgement.progress), figures.date(date));
    }
    case 'supporters': {
      const { carried } = basis;
      const counted = say.carried(carried.counted, carried.of);
      return progress === undefined ? counted : `${carriedMean(carried, progress, figures, say)} (${counted})`;
    }
    case 'nothing':
      return say.unmeasured(basis.reason);
  }
}

function withGrade(
  formula: string,
  { progress, score, grade }: KeyResultScore,
  figures: Figures,
  say: Sentences,
): string {
  if (progress === undefined || score === undefined || grade === undefined) return formula;
  const counted = progress === score ? '' : `, ${say.counted(figures.number(score))}`;
  return `${formula}${counted} → ${say.grade(figures.grade(grade))}`;
}

function heldAt({ held }: KeyResultScore, say: Sentences): string | undefined {
  return held && say.held(held.held, held.of, held.source);
}
