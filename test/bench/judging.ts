import { readFileSync } from 'node:fs';
import { judge } from '../../packages/analysis/src/judge/index.ts';
import { type Figure, figure, median, time } from './measure.ts';
import { lexicons } from './pipeline.ts';

/** Microseconds to tell activity from outcome in one key result, over the texts of the evaluation set. */
export function judging(): readonly Figure[] {
  return (['en', 'vi'] as const).map((language) => {
    const texts = readFileSync(`test/eval/own-${language}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => JSON.parse(line).text);
    const all = (): void => {
      for (const text of texts) judge(text, lexicons);
    };
    for (let round = 0; round < 20; round++) all();
    const rounds = Array.from({ length: 21 }, () => (time(all) * 1000) / texts.length);
    return figure(`${language}: activity or outcome, one key result`, median(rounds), 'µs', 'at most', 20);
  });
}
