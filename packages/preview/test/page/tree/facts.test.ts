import { expect, test } from 'vitest';
import { formatIn } from '../../../src/page/format.ts';
import { indexScored } from '../../../src/page/model/elements.ts';
import { figuresOf, remarksOf } from '../../../src/page/tree/facts.ts';
import { wordsIn } from '../../../src/page/words/index.ts';
import { scored } from '../support/scored.ts';

function factsOf(measure: string): readonly string[] {
  const index = indexScored(scored(`language en\nobjective o "O"\n  kr k "K" ${measure}\n`));
  const element = index.elements.get('key-result:o.k');
  if (element?.kind !== 'key-result') throw new Error('no key result');
  const speech = { index, words: wordsIn.en, format: formatIn('en'), language: 'en' } as const;
  return [...figuresOf(element, speech), ...remarksOf(element, speech)];
}

test.each([
  ['from 30 to 45 points\n    2026-11-10 38', '30', '38 → 45 points'],
  ['from 12.5 to 18.4 billion VND\n    2026-11-10 16.2', '12.5', '16.2 → 18.4bn VND'],
  ['from $400k to $1.2M\n    2026-11-10 $900k', '$400,000', '$900,000 → $1.2M'],
  ['from 10 to 20 million VND stretch 30 million VND\n    2026-11-10 15', '10', '15 → 20M VND · stretch 30'],
  ['from 900 million to 2 billion VND\n    2026-11-10 1.2 billion', '900M VND', '1.2 → 2bn VND'],
  ['keep at most 850 million VND\n    2026-11-10 640', '', '640 → at most 850M VND'],
  ['from 25% to 10%\n    2026-11-10 18%', '25%', '18% → 10%'],
])('%s: the unit stands once, at the goal', (measure, from, to) => {
  expect(factsOf(measure).slice(0, 2)).toEqual([from, to]);
});

test.each(['from ? to 90%', 'to 90%'])('%s with no check-in begins nowhere yet', (measure) => {
  expect(factsOf(measure)).toEqual(['?', '→ 90%', 'measure it first']);
});

test.each([
  ['from 5 to below 2 hours\n    2026-11-10 4', ['5', '4 → below 2 hours']],
  ['keep at most 2 hours\n    2026-11-10 1\n    2026-11-12 3', ['', '3 → at most 2 hours', 'held 1 of 2']],
  ['cumulative to 120 customers\n    2026-11-10 38', ['running total', '38 → 120 customers']],
])('%s', (measure, expected) => {
  expect(factsOf(measure).slice(0, expected.length)).toEqual(expected);
});

test('a baseline of 0 that is taken is shown beside a value', () => {
  expect(factsOf('to 12 people\n    2026-11-10 7').slice(0, 2)).toEqual(['0', '7 → 12 people']);
});

test('a stated status stands beside the computed one where the two disagree', () => {
  const measure = (status: string): string =>
    `from 0 to 10 by 2026-12-31 status ${status}\n    2026-11-01 0.5\n    2026-11-15 1`;
  expect(factsOf(measure('on track')).at(-1)).toBe('stated: on track');
  expect(factsOf(measure('at risk')).at(-1)).toBe('46 days left');
});
