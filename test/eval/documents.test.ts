import { expect, it } from 'vitest';
import { tryDocument } from './document-trial.ts';

const labels = [
  { objective: 'Calm water', keyResults: ['Waves a day below 3', 'Nights are quiet'] },
  { objective: 'Grow', keyResults: ['Berths let: 40'] },
];

it('finds key results by their words, and those of another objective apart', () => {
  const text =
    '## Objective: Calm water\n- KR1: Waves a day below 3\n- KR2: Berths let: 40\n- KR3: Rain\n\nNights are quiet.\n';
  const { of, found, own, missed, invented } = tryDocument('a.md', text, labels);
  expect({ of, found, own, missed }).toEqual({
    of: 3,
    found: ['Waves a day below 3', 'Berths let: 40'],
    own: ['Waves a day below 3'],
    missed: ['Nights are quiet'],
  });
  expect(invented.map((one) => one.trim())).toEqual(['kr kr3 "Rain"']);
});

it('reads tables by their columns', () => {
  const table = 'Objective,Key Result,Target\nGrow,Berths let,40\n';
  const { found, own } = tryDocument('a.csv', table, labels);
  expect([found, own]).toEqual([['Berths let: 40'], ['Berths let: 40']]);
});
