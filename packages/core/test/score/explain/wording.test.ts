import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Explanation,
  explainKeyResult,
  explainKpi,
  explainObjective,
  explainRollUp,
  type Language,
} from '../../../src/index.ts';
import { workspace } from '../../support/plan.ts';
import { first, objectivesOf, scored, scoreKpiSpec, scoreKr, scoreOne } from '../../support/scored.ts';
import { keyResults, kpis, objectives, plans } from './wording.ts';

type Said = (language: Language) => Explanation;

/** What is said in both languages, each line with what it is about. */
function written(title: string, say: Said): string {
  const linesIn = (language: Language): readonly string[] =>
    say(language).lines.map(({ topic, text }) => `  ${topic}: ${text}`);
  return [`# ${title}`, ...linesIn('en'), ...linesIn('vi')].join('\n');
}

test.each<[string, readonly string[]]>([
  [
    'key-results',
    keyResults.map(([title, spec, asOf, around]) => {
      const score = scoreKr(spec, asOf, around);
      return written(title, (language) => explainKeyResult(score, language));
    }),
  ],
  [
    'objectives',
    objectives.map(([title, specs, asOf]) => {
      const score = scoreOne(specs, asOf);
      return written(title, (language) => explainObjective(score, language));
    }),
  ],
  [
    'kpis',
    kpis.map(([title, spec, asOf]) => {
      const score = scoreKpiSpec(spec, asOf);
      return written(title, (language) => explainKpi(score, language));
    }),
  ],
  [
    'plans',
    plans.flatMap(([title, spec, asOf]) => {
      const model = workspace(spec);
      const scores = scored(model, asOf);
      const unit = first(model.units);
      const of = (what: string, say: Said): string => written(`${title}: ${what}`, say);
      return [
        ...objectivesOf(model).map((each, at) =>
          of(`objective ${at + 1}`, (language) => explainObjective(scores.objective(each), language)),
        ),
        of('plan', (language) => explainRollUp(scores.plan(first(model.plans)), language)),
        of('unit', (language) => explainRollUp(scores.unit(unit, model.cycles[0]), language)),
      ];
    }),
  ],
])('%s explain themselves', async (name, all) => {
  await expect(`${all.join('\n\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, `wording.${name}.txt`));
});
