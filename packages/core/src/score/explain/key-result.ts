import type { Language } from '../../model/source.ts';
import type { Basis } from '../basis.ts';
import type { KeyResultScore } from '../key-result.ts';
import { statusLabels } from '../labels.ts';
import { en } from './en.ts';
import { type Explanation, Lines } from './explanation.ts';
import { type Figures, figuresIn, firstOfTwo } from './figures.ts';
import { writtenMean } from './mean.ts';
import { describeBaseline, describeCourse, describeRelative, scoreFormula } from './measure.ts';
import type { Sentences } from './sentences.ts';
import { vi } from './vi.ts';

export const sentences: Readonly<Record<Language, Sentences>> = { en, vi };

/** How a key result's numbers come about, in the order in which a reader asks. */
export function explainKeyResult(score: KeyResultScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const { basis } = score;
  const formula = formulaOf(score, figures, say);
  if (basis.by === 'measure') {
    lines.add('value', currentOf(score, figures, say), describeCourse(basis.course, basis.measure.unit, figures, say));
    lines.add(
      'baseline',
      describeBaseline(basis, figures, say),
      asKeep(basis, say),
      describeRelative(basis, figures, say),
    );
  }
  lines.add('score', formula && withGrade(formula, score, figures, say), heldAt(score, say));
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
  const { confidence, promised, review } = score;
  if (confidence !== undefined) {
    const { trend: change } = confidence;
    const trend = change === undefined ? undefined : change === 0 ? say.unchanged : figures.signed(change * 10);
    lines.add('confidence', say.confidence(`${figures.number(confidence.value * 10)}/10`, trend));
  }
  addForecast(lines, score, figures, say);
  if (promised?.differs && promised.course !== undefined && promised.unit !== undefined) {
    const then = describeCourse(promised.course, promised.unit, figures, say) ?? '';
    const against = promised.score === undefined ? say.noScore : figures.ratio(promised.score);
    lines.add('promise', say.promised(figures.date(promised.until), then, against));
  }
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
  return say.now(figures.quantity(current.value, unit), figures.date(current.date), current.source);
}

function asKeep({ course }: Extract<Basis, { by: 'measure' }>, say: Sentences): string | undefined {
  return course.kind !== 'keep' || course.reason === 'written' ? undefined : say.asKeep(course.reason);
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
      const mean = carried.parts.map(({ value, weight }) => ({ value, weight: { value: weight, percent: false } }));
      const counted = say.carried(carried.counted, carried.of);
      return progress === undefined ? counted : `${writtenMean(mean, progress, figures, say)} (${counted})`;
    }
    case 'nothing':
      return say.unmeasured(score.kind === 'judged');
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
  { kind, progress, score, grade }: KeyResultScore,
  figures: Figures,
  say: Sentences,
): string {
  if (progress === undefined || score === undefined || grade === undefined) return formula;
  if (kind === 'keep') return `${formula} → ${figures.number(score)}`;
  const counted = progress === score ? '' : `, ${say.counted(figures.number(score))}`;
  return `${formula}${counted} → ${say.grade(figures.grade(grade))}`;
}

function heldAt({ held }: KeyResultScore, say: Sentences): string | undefined {
  return held && say.held(held.held, held.of);
}

/** Of what was marked done, dropped or closed nobody asks how fast it goes. */
function isUnderWay(verdict: KeyResultScore['verdict'], { objective, dropped }: KeyResultScore['keyResult']): boolean {
  if (objective.plan.state === 'closed' || dropped !== undefined || objective.dropped !== undefined) return false;
  return verdict?.reason !== 'marked-done';
}

function paceOf(
  { pace, expected, kind, asOf, verdict, keyResult }: KeyResultScore,
  figures: Figures,
  say: Sentences,
): string | undefined {
  if (pace === undefined || expected === undefined || pace.day < 1 || pace.daysLeft < 0) return undefined;
  if (!isUnderWay(verdict, keyResult)) return undefined;
  const day = say.day(figures.date(asOf), pace.day, pace.days);
  if (kind === 'keep') return `${day}; ${say.expectedOfKeep()}`;
  if (kind === 'milestones') return `${day}; ${say.expectedOfMilestones(figures.ratio(expected))}`;
  return `${day} → ${say.expected(figures.ratio(expected))}`;
}

function statusOf(score: KeyResultScore, language: Language, figures: Figures, say: Sentences): string {
  const { verdict, pace, progress, keyResult } = score;
  if (verdict === undefined || pace === undefined) {
    return keyResult.objective.plan.state === 'closed' ? say.closed() : say.noPace();
  }
  const { onTrack, atRisk } = verdict.limits;
  const [reached = '', first = '', second = ''] = figures.compared([progress ?? 0, onTrack, atRisk]);
  const reason = say.reason(verdict.reason, {
    progress: progress === undefined ? say.noScore : reached,
    onTrack: first,
    atRisk: second,
    due: figures.date(pace.due),
    start: figures.date(pace.start),
  });
  return say.status(statusLabels[verdict.status][language], reason);
}

function staleOf({ staleness }: KeyResultScore, figures: Figures, say: Sentences): string | undefined {
  if (!staleness?.stale) return undefined;
  return say.silent(staleness.daysSilent, figures.date(staleness.last), staleness.limit);
}

function addForecast(
  lines: Lines,
  { forecast, unit, pace, verdict, keyResult }: KeyResultScore,
  figures: Figures,
  say: Sentences,
): void {
  if (forecast === undefined || !isUnderWay(verdict, keyResult)) return;
  const rate = (value: number): string => figures.rate(value, unit);
  const { value, low, high, score, neededPerWeek: needed, madePerWeek: made } = forecast;
  if (value !== undefined && low !== undefined && high !== undefined && score !== undefined && pace !== undefined) {
    const [from, to] = [firstOfTwo(low, unit, figures), figures.quantity(high, unit)];
    lines.add(
      'forecast',
      say.forecast(figures.date(pace.due), figures.quantity(value, unit), from, to, figures.ratio(score)),
    );
  }
  const rates =
    needed !== undefined && made !== undefined
      ? say.neededAndMade(rate(needed), rate(made))
      : needed !== undefined
        ? say.needed(rate(needed))
        : made !== undefined
          ? say.made(rate(made))
          : undefined;
  lines.add('forecast', rates, forecast.reachedOn && say.reachedOn(figures.date(forecast.reachedOn)));
}
