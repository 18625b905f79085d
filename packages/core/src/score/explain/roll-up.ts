import type { Language } from '../../model/source.ts';
import type { RollUp } from '../roll-up.ts';
import type { UnitScore } from '../scores.ts';
import { type Explanation, Lines } from './explanation.ts';
import { figuresIn } from './figures.ts';
import { sentences } from './key-result.ts';
import { writtenMean } from './mean.ts';

/** How the mean of a plan, a person or a unit comes about; of a unit with those below it beside. */
export function explainRollUp(score: RollUp | UnitScore, language: Language): Explanation {
  const say = sentences[language];
  const figures = figuresIn(language);
  const lines = new Lines();
  const isTrusted = score.weights === undefined || score.weights === 'percent-sum';
  const parts = score.objectives.flatMap(({ score: value, objective }) =>
    value === undefined ? [] : [{ value, weight: isTrusted ? objective.weight : undefined }],
  );
  if (score.of === 0) lines.add('score', say.noObjectives());
  else {
    const mean = score.score === undefined ? say.noScore : writtenMean(parts, score.score, figures, say);
    const grade = score.grade === undefined ? '' : ` → ${say.grade(figures.grade(score.grade))}`;
    const problem = score.weights === undefined ? undefined : say.badWeights();
    lines.add('score', say.objectives(`${mean}${grade}`, score.counted, score.of), problem);
  }
  if ('below' in score) {
    const below = score.below.map(({ unit, rollUp }) =>
      say.below(unit.written.name.text, rollUp.score === undefined ? say.noScore : figures.ratio(rollUp.score)),
    );
    lines.add('supporters', below.join(' · '));
  }
  return lines.explanation();
}
