import type { Language } from '@okr/core';
import { generatePlan } from './generate.ts';
import { type Figure, figure, median, medians, time } from './measure.ts';
import { lint, readAll, score, shapeRules } from './pipeline.ts';
import { sketched } from './sketched.ts';

/** Parse, resolve, score and shape rules, warm; how it grows. */
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

  const works = {
    small: whole(small),
    large: whole(large),
    read: () => readAll(large),
    sketches: () => readAll(lists),
    score: () => score(read),
  };
  medians(works, 2);
  const { small: few, large: many, read: reading, sketches, score: scoring } = medians(works, 7);
  return [
    figure(`${language}: parse, resolve, score, shape rules`, (lines / many) * 1000, 'lines/s', 'at least', 40_000),
    figure(`${language}: 50,000 lines ÷ 5,000 lines`, many / few, '×', 'at most', 12),
    figure(`${language}: parse and resolve`, (lines / reading) * 1000, 'lines/s'),
    figure(`${language}: parse and resolve sketches`, (lines / sketches) * 1000, 'lines/s', 'at least', 40_000),
    figure(`${language}: score`, (lines / scoring) * 1000, 'lines/s'),
    ...rulesBesideReading(language),
  ];
}

/** What all rules add to reading a plan nobody has seen, and what they cost where its titles have been asked about before. */
function rulesBesideReading(language: Language): readonly Figure[] {
  const rounds = Array.from({ length: 9 }, (_, round) => {
    const text = generatePlan({ language, lines: 50_000, seed: 100 + round });
    let read = readAll([]);
    const reading = time(() => {
      read = readAll([{ path: `plan.${language}.okr`, text }]);
    });
    const scores = score(read);
    const first = time(() => lint(read, scores));
    const again = time(() => lint(read, scores));
    return { reading, first, again };
  }).slice(2);
  const reading = median(rounds.map((round) => round.reading));
  const share = (times: readonly number[]): number => (median(times) / reading) * 100;
  const first = share(rounds.map((round) => round.first));
  const again = share(rounds.map((round) => round.again));
  return [
    figure(`${language}: all rules, new titles ÷ parse and resolve`, first, '%'),
    figure(`${language}: all rules, known titles ÷ parse and resolve`, again, '%', 'at most', 30),
  ];
}
