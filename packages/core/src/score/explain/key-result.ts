import type { Language } from '../../model/source.ts';
import type { Basis } from '../basis.ts';
import type { KeyResultScore } from '../key-result.ts';
import { type Explanation, Lines } from './explanation.ts';
import { type Figures, figuresIn } from './figures.ts';
import { addForecast } from './forecast.ts';
import { carriedMean } from './mean.ts';
import { describeBaseline, describeCourse, describeRelative, scoreFormula } from './measure.ts';
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
    lines.add('baseline', describeBaseline(basis, figures, say), describeRelative(basis, figures, say));
    lines.add('value', currentOf(score, figures, say), courseOf(basis, figures, say));
  }
  lines.add('score', heldAt(score, say), formula && withGrade(formula, score, figures, say));
  if (score.band !== undefined && score.keyResult.ambition)
    lines.add('score', say.ambition(score.keyResult.ambition, figures.number(score.settings.bands.green)));
  if (score.stretch) {
    const { progress: beyond } = score.stretch;
    const progress = beyond === undefined || beyond === 0 ? undefined : figures.ratio(beyond);
    lines.add('stretch', say.stretch(figures.quantity(score.stretch.value, score.unit), progress));
  }
  lines.add('pace', paceOf(score, figures, say));
  lines.add('status', statusOf(score, language, figures, say));
  lines.add('status', staleOf(score, figures, say));
  const { confidence, review } = score;
  if (confidence !== undefined) {
    const { trend: change } = confidence;
    const trend = change === undefined ? undefined : change === 0 ? say.unchanged : figures.signed(change * 10);
    lines.add('confidence', say.confidence(`${figures.number(confidence.value * 10)}/10`, trend));
  }
  addForecast(lines, score, figures, say);
  lines.add('promise', promiseOf(score, figures, say));
  if (review?.grade !== undefined) {
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
  if (!promised?.differs || promised.course === undefined || promised.unit === undefined) return undefined;
  const { comparison } = promised.promise.measure.target ?? {};
  const then = describeCourse(promised.course, promised.unit, comparison, figures, say) ?? '';
  const against = promised.score === undefined ? say.noScore : figures.ratio(promised.score);
  return say.promised(figures.date(promised.until), then, against);
}

function formulaOf(score: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  const { basis, progress } = score;
  switch (basis.by) {
    case 'measure':
      return scoreFormula(score, basis, figures, say);
    case 'milestones':
      return say.score(milestonesDone(basis, figures, say), figures.ratio(basis.milestones.progress));
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

function milestonesDone(
  { milestones }: Extract<Basis, { by: 'milestones' }>,
  figures: Figures,
  say: Sentences,
): string {
  const all = milestones.milestones;
  const done = all.filter((each) => each.done);
  const trusted = milestones.weights === undefined || milestones.weights === 'percent-sum';
  const weights = trusted ? all.map((each) => each.milestone.weight?.value ?? 1) : [];
  if (weights.every((weight) => weight === weights[0])) return say.milestones(done.length, all.length);
  const unit = all.some((each) => each.milestone.weight?.percent) ? '%' : '';
  const write = (weight: number): string => `${figures.number(weight)}${unit}`;
  const terms = done.map((each) => write(each.milestone.weight?.value ?? 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return say.milestoneWeights(terms.length === 0 ? write(0) : terms.join(' + '), write(total));
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

function heldAt({ held, keyResult }: KeyResultScore, say: Sentences): string | undefined {
  return held && say.held(held.held, held.of, keyResult.measuredBy?.target === undefined ? 'check-in' : 'kpi');
}
