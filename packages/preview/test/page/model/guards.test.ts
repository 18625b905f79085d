import { expect, test } from 'vitest';
import { indexScored } from '../../../src/page/model/elements.ts';
import { noFilter, sieveOf } from '../../../src/page/model/filter.ts';
import { guardsOf } from '../../../src/page/model/guards.ts';
import { scored } from '../support/scored.ts';

const text = `language en
company shop "Shop"
plan for shop in 2026-Q4
objective "Grow" guard calm, margin
  kr "A" from 1 to 2
plan for shop in 2027-Q1
objective "Later" guard later
  kr "B" from 1 to 2
kpi calm "Calm" unit % target >= 80 alert < 60 every month
  2026-10  90
kpi margin "Margin" unit % target >= 38 alert < 33 every month
  2026-10  30
kpi later "Later" unit % target >= 38 alert < 33 every month
kpi free "Free" unit % target >= 38 alert < 33 every month
`;

test('what objectives in sight guard, what suffers first', () => {
  const index = indexScored(scored(text));
  const titles = (cycles: readonly string[], words = ''): readonly string[] =>
    guardsOf(index, sieveOf(index, { ...noFilter, text: words }, new Set(cycles))).map(({ value }) => value.title);
  expect(titles(['2026-Q4'])).toEqual(['Margin', 'Calm']);
  expect(titles(['2026-Q4', '2027-Q1'])).toEqual(['Margin', 'Later', 'Calm']);
  expect(titles(['2026-Q4'], 'nothing')).toEqual([]);
});
