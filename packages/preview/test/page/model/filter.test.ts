import { expect, test } from 'vitest';
import { outline } from '../support/outline.ts';

const text = `language en
company shop "Shop"
department field "Field" in shop
team north "North" in field
plan for shop in 2026-Q4
objective "Khách hàng đặt lại đơn" owner @an
  tag focus
  kr good "Doanh thu" from 0 to 10 owner @binh
    2026-10-01  0
    2026-11-10  9
  kr bad "Returns" from 10 to 0
    2026-10-01  10
    2026-11-10  9
plan for north in 2026-Q4
objective "Fewer miles" owner @chi
  kr miles "Miles a day" from 90 to 60
    2026-10-01  90
    2026-11-10  88
  initiative "New routes" owner @binh
`;
const shown = (filter: Parameters<typeof outline>[1] & object): readonly string[] =>
  outline(text, filter).map((line) => line.trim());

test.each([
  [
    'words are found without their marks',
    { text: 'dat lai' },
    ['O Khách hàng đặt lại đơn', 'KR Doanh thu', 'KR Returns'],
  ],
  ['all words must be there, in the element or above it', { text: 'shop returns' }, ['KR Returns']],
  ['a unit comes with those below it', { unit: 'field' }, ['North', 'KR Miles a day', 'New routes']],
  ['the owner of an objective sees all of it', { owner: '@an' }, ['KR Doanh thu', 'KR Returns']],
  ['an owner sees what is theirs elsewhere', { owner: '@binh' }, ['KR Doanh thu', 'New routes']],
  ['tags go down from the objective', { tag: 'focus' }, ['KR Doanh thu', 'KR Returns']],
  ['statuses choose key results', { statuses: ['off-track'] as const }, ['KR Returns', 'KR Miles a day']],
])('%s', (_, filter, expected) => {
  const lines = shown({ filter });
  for (const line of expected) expect(lines).toContain(line);
  const goals = lines.filter((line) => line.startsWith('KR') || line === 'New routes');
  expect(goals).toEqual(goals.filter((line) => expected.includes(line)));
});

test('while a filter narrows the page, units without anything are not shown', () => {
  expect(outline(text, { filter: { text: 'doanh thu' } })).toEqual([
    'Shop',
    '  O Khách hàng đặt lại đơn',
    '    KR Doanh thu',
  ]);
});

test.each([
  ['score', ['KR Returns', 'KR Doanh thu']],
  ['status', ['KR Returns', 'KR Doanh thu']],
  ['written', ['KR Doanh thu', 'KR Returns']],
] as const)('sorted by %s', (sort, expected) => {
  const lines = shown({ sort });
  expect(lines.filter((line) => expected.some((each) => each === line))).toEqual(expected);
});
