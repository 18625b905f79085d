import type { Language } from '../../model/language.ts';
import { statusLabels } from '../labels.ts';
import type { RollUp } from '../roll-up.ts';
import type { UnitScore } from '../scores.ts';
import { type Explanation, Lines } from './explanation.ts';
import { figuresIn } from './figures.ts';
import { roundedWeights, writtenMean } from './mean.ts';
import { countsOf } from './objective.ts';
import { sentences } from './say.ts';
import { titleOf } from './title.ts';

/** How the mean of a plan, a person or a unit comes about; of a unit with those below it beside. */
export function explainRollUp(score: RollUp | UnitScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const isTrusted = score.weights === undefined || score.weights === 'percent-sum';
  const parts = score.parts.map(({ score: { score: value, objective } }) => {
    return { value: value ?? 0, weight: isTrusted ? objective.weight : undefined };
  });
  if (score.of === 0) lines.add('score', say.noObjectives());
  else {
    const mean = score.score === undefined ? '' : writtenMean(parts, score.score, figures, say);
    const grade = score.grade === undefined ? '' : ` → ${say.grade(figures.grade(score.grade))}`;
    const problem = score.weights === undefined ? undefined : say.badWeights();
    const rounded = roundedWeights(
      parts.map(({ weight }) => weight),
      figures,
      say,
    );
    lines.add('score', `${mean}${grade}`, problem ?? rounded);
    const partly = score.scored < score.of && score.scoredMean !== undefined;
    lines.add(
      'score',
      say.scored(score.scored, score.of),
      partly ? say.silentAsZero('objectives') : undefined,
      partly ? say.scoredMean(figures.ratio(score.scoredMean ?? 0)) : undefined,
    );
    if (score.capped) lines.add('score', say.brokenPromise());
  }
  if (score.status !== undefined) {
    const label = statusLabels[score.status][language];
    const decided =
      score.decidedBy && say.decided(titleOf(score.decidedBy.objective), countsOf(score.statuses, language));
    lines.add('status', decided === undefined ? label : say.status(label, decided));
  }
  if ('below' in score) {
    const below = score.below.map(({ unit, rollUp }) =>
      say.below(unit.written.name.text, rollUp.score === undefined ? say.noScore : figures.ratio(rollUp.score)),
    );
    lines.add('supporters', below.join(' · '));
  }
  return lines.explanation();
}
