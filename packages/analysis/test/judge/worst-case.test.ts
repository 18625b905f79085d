import { describe, expect, it } from 'vitest';
import {
  compileLexicons,
  directionIn,
  judge,
  judgeMeasured,
  judgeObjective,
  numbersIn,
  twoAimsIn,
  twoMeasuresIn,
  vagueVerbIn,
  vagueWordIn,
  vanityIn,
} from '../../src/judge/index.ts';

const lexicons = compileLexicons();
const SIZE = 100_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);

/** Each would take minutes if any step were quadratic in the title's length. */
const nasty: Record<string, string> = {
  'one word': fill('a'),
  digits: fill('9'),
  'digits and commas': fill('1,'),
  'digits and spaces': fill('100 '),
  'digits and slashes': fill('1/'),
  hyphens: fill('-'),
  'letters and hyphens': fill('a-'),
  'combining marks': fill('a\u0301\u0323'),
  'one letter, many marks': `a${fill('\u0323\u0301')}`,
  apostrophes: fill("a's "),
  'from and to': fill('from 1 to '),
  percentages: fill('100% of '),
  joiners: fill('revenue and '),
  'joiners in Vietnamese': fill('doanh thu và '),
  verbs: fill('launch '),
  'verbs without marks': fill('to chuc '),
  purposes: fill('nhằm '),
  'numbers and durations': fill('5 in 3 days '),
  'brackets and sources': fill('( từ '),
  surrogates: fill('🙂'),
  'open quotes': fill('“'),
};

describe('titles of 100,000 characters', () => {
  it.each(Object.entries(nasty))('%s', (_, title) => {
    expect(judge(title, lexicons).sure).toBeLessThanOrEqual(1);
    judgeObjective(title, lexicons);
    judgeMeasured(title, title, lexicons);
    for (const read of [directionIn, numbersIn, twoAimsIn, twoMeasuresIn, vagueVerbIn, vagueWordIn, vanityIn])
      read(title, lexicons);
  });
});
