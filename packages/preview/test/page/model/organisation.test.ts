import { expect, test } from 'vitest';
import { outline } from '../support/outline.ts';

const company = `language en
team desk "Front desk" in care
department care "Care" in clinic
company clinic "Clinic"
person @oanh "Oanh" in desk

plan for desk in 2026-Q4
objective ready "Papers are ready"
  kr time "Time to register" from 9 to 4 minutes
    2026-10-31  7
  initiative "A call the day before" for time
plan for clinic in 2026-Q4
objective calm "Patients are calm"
  kr recommend "Patients recommend us" from 61% to 75%
plan for @oanh in 2026-Q4
objective voice "A kind voice"
  kr reached "Reached on the first call" from 45% to 70%
`;

test('company, department, team and person stand in each other, whatever the order they are written in', () => {
  expect(outline(company)).toEqual([
    'Clinic',
    '  O Patients are calm',
    '    KR Patients recommend us',
    '  Care',
    '    Front desk',
    '      O Papers are ready',
    '        KR Time to register',
    '        1 initiatives',
    '          A call the day before',
    '      Oanh',
    '        O A kind voice',
    '          KR Reached on the first call',
  ]);
});

test('a unit with plans of several cycles has a row for each plan', () => {
  const text = `language en
company shop "Shop"
plan for shop in 2026-Q4
objective "Now"
  kr "A" from 1 to 2
plan for shop in 2026-Q3
objective "Before"
  kr "B" from 1 to 2
`;
  expect(outline(text)).toEqual(['Shop', '  O Now', '    KR A']);
  expect(outline(text, { filter: { cycle: '*' } })).toEqual([
    'Shop',
    '  plan 2026-Q4',
    '    O Now',
    '      KR A',
    '  plan 2026-Q3',
    '    O Before',
    '      KR B',
  ]);
});

test('nothing is lost: units in a circle, owners that are not declared, objectives outside any plan', () => {
  const text = `language en
objective "Alone"
  kr "A" from 1 to 2
team one "One" in two
team two "Two" in one
plan for one in 2026-Q4
objective "Round"
  kr "B" from 1 to 2
plan for nowhere in 2026-Q4
objective "Lost"
  kr "C" from 1 to 2
plan for @ghost in 2026-Q4
objective "Mine"
  kr "D" from 1 to 2
`;
  const lines = outline(text);
  for (const title of ['O Alone', 'O Round', 'O Lost', 'O Mine', 'One', 'Two', 'nowhere', '@ghost']) {
    expect(lines.filter((line) => line.trim() === title)).toHaveLength(1);
  }
});
