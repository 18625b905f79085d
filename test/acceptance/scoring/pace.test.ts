import { describe, expect, test } from 'vitest';
import { keyResultOf, scored } from './scored.ts';

const at = (value: string, on = '2026-11-10') => `from 0 to 100 points\n ${on} ${value}`;

describe('a move in the fourth quarter', () => {
  test.each<readonly [what: string, lines: string, asOf: string, expected: number, status: string]>([
    // 15 November is day 46 of 92: expected 0.5, on track from 0.45, at risk from 0.35
    ['on the line', at('45'), '2026-11-15', 0.5, 'on-track'],
    ['just below it', at('44.9'), '2026-11-15', 0.5, 'at-risk'],
    ['on the second line', at('35'), '2026-11-15', 0.5, 'at-risk'],
    ['just below it', at('34.9'), '2026-11-15', 0.5, 'off-track'],
    ['reached early', at('100'), '2026-11-15', 0.5, 'done'],
    ['the day before', at('100', '2026-09-20'), '2026-09-30', 0, 'done'],
    ['the day before', at('30', '2026-09-20'), '2026-09-30', 0, 'not-started'],
    // silent: 9 / 92 < 0.1 ≤ 10 / 92
    ['silent on day 9', 'from 0 to 10', '2026-10-09', 0.097826087, 'not-started'],
    ['silent on day 10', 'from 0 to 10', '2026-10-10', 0.108695652, 'no-data'],
    ['due today', at('90', '2026-12-30'), '2026-12-31', 1, 'on-track'],
    ['due yesterday', at('99', '2026-12-30'), '2027-01-01', 1, 'off-track'],
    ['due yesterday and reached', at('100', '2026-12-30'), '2027-01-01', 1, 'done'],
    ['due yesterday and marked done', `${at('50', '2026-12-30')}\n done`, '2027-01-01', 1, 'done'],
    ['silent to the end', 'from 0 to 10', '2027-01-01', 1, 'off-track'],
    ['dropped', 'from 0 to 10 dropped "no budget"', '2027-01-01', 1, 'dropped'],
    // `by 2026-11` is its last day: 46 of 61
    ['due with its month', `by 2026-11 ${at('70')}`, '2026-11-15', 0.754098361, 'on-track'],
    // due before the cycle starts: past
    ['due before the start', `by 2026-09-15 ${at('50')}`, '2026-11-15', 1, 'off-track'],
  ])('%s: %s at %s', (_, lines, asOf, expected, status) =>
    expect(keyResultOf(lines, asOf)).toMatchObject({ expected, status }),
  );
});

describe('a level to hold', () => {
  test.each([
    ['inside', '60%', '2026-12-31', 'on-track'],
    ['outside', '59%', '2026-12-31', 'off-track'],
    ['inside to the end', '60%', '2027-01-01', 'done'],
    ['outside at the end', '59%', '2027-01-01', 'off-track'],
  ])('%s', (_, value, asOf, status) =>
    expect(keyResultOf(`keep >= 60%\n 2026-12-30 ${value}`, asOf)).toMatchObject({ expected: 1, status }),
  );
});

describe('milestones', () => {
  test.each<readonly [lines: string, expected: number, status: string]>([
    // a and b are due: 2 of 4, 1 done: 0.25 < 0.7 × 0.5
    [
      'milestone "a" by 2026-11-14 done\n milestone "b" by 2026-11-15\n milestone "c"\n milestone "d"',
      0.5,
      'off-track',
    ],
    ['milestone "a" by 2026-11-15 done\n milestone "b" by 2026-11-16', 0.5, 'on-track'],
    ['milestone "a" weight 3 done\n milestone "b" weight 1 by 2026-11-14', 0.25, 'at-risk'],
    ['milestone "a"\n milestone "b" by 2026-12-01', 0, 'on-track'],
    ['milestone "a" done\n milestone "b" done', 0, 'done'],
  ])('%s', (lines, expected, status) => expect(keyResultOf(`\n ${lines}`)).toMatchObject({ expected, status }));
});

describe('silence', () => {
  const silent = (rhythm: string, last: string) =>
    scored(`language en
cycle 2026-Q4 ${rhythm}
plan in 2026-Q4
objective "Shop"
  kr "Result" from 0 to 10
    ${last} 9
`).keyResult('Result');
  test.each([
    ['', '2026-11-01', false],
    ['', '2026-10-31', true],
    ['check-ins weekly', '2026-10-31', true],
    ['check-ins daily', '2026-11-13', false],
    ['check-ins daily', '2026-11-12', true],
    ['check-ins monthly', '2026-09-15', false],
    ['check-ins monthly', '2026-09-14', true],
    ['check-ins biweekly', '2026-10-17', true],
  ])('with “%s” and nothing since %s', (rhythm, last, stale) =>
    expect(silent(rhythm, last)).toMatchObject({ stale, status: stale ? 'at-risk' : 'on-track' }),
  );
});

describe('without a cycle', () => {
  const { keyResult } = scored(`language en
objective "Shop"
  kr "due" from 30 to 45 by 2026-12-31
    2026-10-15 33
    2026-11-10 38
  kr "silent" from 30 to 45 by 2026-12-31
  kr "endless" from 30 to 45
    2026-10-15 33
`);
  test('it starts with its first check-in', () => {
    // 15 October to 31 December are 78 days, 15 November is the 32nd
    expect(keyResult('due')).toMatchObject({ start: '2026-10-15', expected: 0.41025641, status: 'on-track' });
  });
  test('without start or due date there is no status', () => {
    expect(keyResult('silent')).toMatchObject({ start: null, due: '2026-12-31', expected: null, status: null });
    expect(keyResult('endless')).toMatchObject({ start: '2026-10-15', due: null, expected: null, status: null });
  });
});

test('a closed plan has no status, a draft has', () => {
  const statusIn = (state: string) =>
    scored(`language en\nplan in 2026-Q4 ${state}\nobjective "Shop" done\n  kr "Result" from 0 to 10\n`);
  expect(statusIn('closed').keyResult('Result').status).toBeNull();
  expect(statusIn('closed').objective('Shop').status).toBeNull();
  expect(statusIn('draft').keyResult('Result').status).toBe('no-data');
  expect(statusIn('draft').objective('Shop').status).toBe('done');
});

test('an objective is as its worst key result', () => {
  const { objective } = scored(`language en
plan in 2026-Q4
objective "Shop"
  kr "done" ${at('100')}
  kr "on track" ${at('50')}
  kr "at risk" ${at('40')}
  kr "no data" from 0 to 10
  kr "dropped" from 0 to 10 dropped "no budget"
`);
  expect(objective('Shop')).toMatchObject({
    status: 'no-data',
    statuses: { 'off-track': 0, 'no-data': 1, 'at-risk': 1, 'not-started': 0, 'on-track': 1, done: 1, dropped: 1 },
  });
});

test('a fiscal year shifts quarters and halves, and with them the pace', () => {
  const text = `language en
plan in 2026-Q3
objective "Shop"
  kr "Result" from 0 to 10
    2026-11-10 5
  kr "Half" from 0 to 10 by 2026-H2
`;
  // from April on, Q3 is October to December and H2 ends in March
  const { keyResult } = scored(text, '2026-11-15', '{ "fiscalYearStart": 4 }');
  expect(keyResult('Result')).toMatchObject({ start: '2026-10-01', due: '2026-12-31', expected: 0.5 });
  expect(keyResult('Half').due).toBe('2027-03-31');
});

test('a bare year as a deadline is its last day', () => {
  const text = 'plan in 2026-Q4\nobjective "Shop"\n  kr "Result" from 0 to 10 points by 2026\n';
  const due = (config: object) => scored(text, '2026-11-15', JSON.stringify(config)).keyResult('Result').due;
  expect(due({})).toBe('2026-12-31');
  expect(due({ fiscalYearStart: 4 })).toBe('2027-03-31');
  expect(due({ fiscalYearStart: 4, fiscalYearNamedBy: 'end' })).toBe('2026-03-31');
});

test.each([
  // the year that starts in April 2026: its first, third and last quarter, its halves, the whole
  ['start', '2026', '2026-04-01', '2027-03-31'],
  ['start', '2026-Q1', '2026-04-01', '2026-06-30'],
  ['start', '2026-Q4', '2027-01-01', '2027-03-31'],
  ['start', '2026-H2', '2026-10-01', '2027-03-31'],
  ['end', '2027', '2026-04-01', '2027-03-31'],
  ['end', '2027-Q1', '2026-04-01', '2026-06-30'],
  ['end', '2027-Q4', '2027-01-01', '2027-03-31'],
  ['end', '2027-H2', '2026-10-01', '2027-03-31'],
  // months are the calendar's
  ['start', '2026-11', '2026-11-01', '2026-11-30'],
  ['end', '2026-11', '2026-11-01', '2026-11-30'],
])('a fiscal year named by its %s: %s is %s to %s', (namedBy, period, start, end) => {
  const config = JSON.stringify({ fiscalYearStart: 4, fiscalYearNamedBy: namedBy });
  const plan = `language en
plan in ${period}
objective "Shop"
  kr "Result" from 0 to 10
`;
  const vietnamese = plan.replace('language en', 'language vi').replace(`in ${period}`, `in năm ${period}`);
  const isYear = period.length === 4;
  for (const text of isYear ? [plan, vietnamese] : [plan])
    expect(scored(text, '2026-11-15', config).keyResult('Result')).toMatchObject({ start, due: end });
});
