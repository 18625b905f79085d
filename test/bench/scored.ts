import { performance } from 'node:perf_hooks';
import { defaultConfig } from '@okr/analysis';
import { type Published, PublishMemory, publish, publishedDelta } from '@okr/core';
import { Memory, stagesOf } from '../../packages/analysis/src/analyse.ts';
import { loadFile } from '../../packages/language/src/load.ts';
import { generatePlan } from './generate.ts';
import { type Figure, figure, median } from './measure.ts';

const asOf = '2026-11-30';
const edits = 15;

/** Scores for a client that follows, after one edit among 5,000 key results in many files. */
export function scored(): readonly Figure[] {
  const texts = Array.from({ length: 85 }, (_, at) =>
    generatePlan({ language: 'en', lines: 400, seed: at, prefix: `p${at}` }),
  );
  const files = texts.map((text, at) => loadFile({ path: `f${at}.okr`, text }));
  const memory = new Memory();
  const plans = new PublishMemory();
  let known: Published | undefined;
  let written = '';
  const times: number[] = [];
  for (let edit = 0; edit <= edits; edit++) {
    files[3] = loadFile({ path: 'f3.okr', text: texts[3]?.replace('"', `"${edit} `) ?? '' });
    const { workspace, scores } = stagesOf(files, { asOf, config: defaultConfig }, memory);
    const start = performance.now();
    const made: Published = publish(workspace, scores, { memory: plans });
    written = JSON.stringify(known === undefined ? made : publishedDelta(known, made));
    if (known !== undefined) times.push(performance.now() - start);
    known = made;
  }
  const keyResults = known?.plans.flatMap(({ objectives }) => objectives.flatMap((each) => each.keyResults)) ?? [];
  return [
    figure('scores for a client, key results', keyResults.length, ''),
    figure('scores after an edit, with their difference', median(times), 'ms', 'at most', 100),
    figure('what is sent of them', written.length / 1024, 'KB'),
  ];
}
