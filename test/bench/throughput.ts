import type { Language } from '@okr/core';
import { generatePlan } from './generate.ts';
import { type Figure, figure, medians } from './measure.ts';
import { lint, readAll, score, shapeRules } from './pipeline.ts';
import { sketched } from './sketched.ts';

/** Parse, resolve, score and shape rules, warm; how it grows; and what all rules add. */
export function throughput(language: Language): readonly Figure[] {
  const sources = (lines: number) => [
    { path: `plan.${language}.okr`, text: generatePlan({ language, lines, seed: 7 }) },
  ];
  const small = sources(5_000);
  const large = sources(50_000);
  const lists = large.map(({ path, text }) => ({ path, text: sketched(text) }));
  const lines = large[0]?.text.split('\n').length ?? 0;
  const whole = (files: typeof large) => () => {
    const read = readAll(files);
    return lint(read, score(read), shapeRules);
  };
  const read = readAll(large);
  const scores = score(read);

  const works = {
    small: whole(small),
    large: whole(large),
    read: () => readAll(large),
    sketches: () => readAll(lists),
    score: () => score(read),
    rules: () => lint(read, scores),
  };
  medians(works, 2);
  const { small: few, large: many, read: reading, sketches, score: scoring, rules } = medians(works, 7);
  return [
    figure(`${language}: parse, resolve, score, shape rules`, (lines / many) * 1000, 'lines/s', 'at least', 40_000),
    figure(`${language}: 50,000 lines ÷ 5,000 lines`, many / few, '×', 'at most', 12),
    figure(`${language}: parse and resolve`, (lines / reading) * 1000, 'lines/s'),
    figure(`${language}: parse and resolve sketches`, (lines / sketches) * 1000, 'lines/s', 'at least', 40_000),
    figure(`${language}: score`, (lines / scoring) * 1000, 'lines/s'),
    figure(`${language}: all rules ÷ parse and resolve`, (rules / reading) * 100, '%', 'at most', 30),
  ];
}
