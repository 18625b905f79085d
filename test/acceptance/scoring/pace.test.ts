import { describe, expect, test } from 'vitest';
import { keyResultOf, scored } from './scored.ts';

const at = (value: string, on = '2026-11-10') => `from 0 to 100 points\n ${on} ${value}`;

describe('a move in the fourth quarter', () => {
  test.each<readonly [what: string, lines: string, asOf: string, expected: number, status: string]>([
    // 15 November is day 46 of 92: expected 0.5; on track at most 0.1 behind it, at risk at most 0.2
    ['on the line', at('40'), '2026-11-15', 0.5, 'on-track'],
    ['just below it', at('39.9'), '2026-11-15', 0.5, 'at-risk'],
    ['on the second line', at('30'), '2026-11-15', 0.5, 'at-risk'],
    ['just below it', at('29.9'), '2026-11-15', 0.5, 'off-track'],
    // 8 December is day 69: expected 0.75; 0.7 × 0.75 = 0.525 is less than 0.75 − 0.2
    ['on the second line later', at('52.5', '2026-12-08'), '2026-12-08', 0.75, 'at-risk'],
    ['just below it', at('52.4', '2026-12-08'), '2026-12-08', 0.75, 'off-track'],
    // the first day: 1/92 expected; at the baseline it is on track, and a loss of 0.2 is told
    ['at its baseline on the first day', 'from 30 to 45\n 2026-10-01 30', '2026-10-01', 0.010869565, 'on-track'],
    ['a loss on the first day', 'from 30 to 45\n 2026-10-01 27', '2026-10-01', 0.010869565, 'off-track'],
    ['reached early', at('100'), '2026-11-15', 0.5, 'done'],
    ['the day before', at('100', '2026-09-20'), '2026-09-30', 0, 'done'],
    ['the day before', at('30', '2026-09-20'), '2026-09-30', 0, 'not-started'],
    // silent: 9 / 92 < 0.1 ≤ 10 / 92
    ['silent on day 9', 'from 0 to 10', '2026-10-09', 0.097826087, 'not-started'],
    ['silent on day 10', 'from 0 to 10', '2026-10-10', 0.108695652, 'no-data'],
    ['due today', at('90', '2026-12-30'), '2026-12-31', 1, 'on-track'],
    ['0.9 of it on the last day', at('89.9', '2026-12-30'), '2026-12-31', 1, 'at-risk'],
    ['0.7 of it on the last day', at('69.9', '2026-12-30'), '2026-12-31', 1, 'off-track'],
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
  test.each<readonly [what: string, values: readonly string[], asOf: string, status: string]>([
    ['inside', ['60%'], '2026-12-31', 'on-track'],
    ['outside', ['59%'], '2026-12-31', 'off-track'],
    ['inside now, and not before', ['59%', '60%'], '2026-12-31', 'at-risk'],
    ['inside before, and not now', ['60%', '59%'], '2026-12-31', 'off-track'],
    ['inside to the end', ['61%', '60%'], '2027-01-01', 'done'],
    ['not always, at the end', ['59%', '60%'], '2027-01-01', 'off-track'],
    ['outside at the end', ['59%'], '2027-01-01', 'off-track'],
  ])('%s', (_, values, asOf, status) => {
    const days = values.map((value, at) => ` 2026-12-${30 - 7 * (values.length - 1 - at)} ${value}`);
    expect(keyResultOf(['keep >= 60%', ...days].join('\n'), asOf)).toMatchObject({ expected: 1, status });
  });

  test('marked done it is still asked for until it is due', () => {
    expect(keyResultOf('keep >= 60% done\n 2026-11-10 61%').status).toBe('on-track');
    expect(keyResultOf('keep >= 60% done\n 2026-12-20 59%\n 2026-12-30 61%', '2027-01-01').status).toBe('off-track');
  });

  test('an old number is never on track', () => {
    expect(keyResultOf('keep >= 60%\n 2026-10-31 61%')).toMatchObject({ stale: true, status: 'at-risk' });
  });
});

describe('milestones', () => {
  test.each<readonly [lines: string, expected: number, status: string]>([
    // a and b are due, and half of c and d: (2 + 2 × 0.5) / 4; 1 of 4 is done
    [
      'milestone "a" by 2026-11-14 done\n milestone "b" by 2026-11-15\n milestone "c"\n milestone "d"',
      0.75,
      'off-track',
    ],
    ['milestone "a" by 2026-11-15 done\n milestone "b" by 2026-11-16', 0.5, 'on-track'],
    // (1 + 3 × 0.5) / 4 = 0.625; 0.75 is done, and one is overdue
    ['milestone "a" weight 3 done\n milestone "b" weight 1 by 2026-11-14', 0.625, 'at-risk'],
    // half of a: 0.25; none is done
    ['milestone "a"\n milestone "b" by 2026-12-01', 0.25, 'off-track'],
    // none has a date: as a move
    ['milestone "a"\n milestone "b" done', 0.5, 'on-track'],
    ['milestone "a"\n milestone "b"\n milestone "c" done', 0.5, 'at-risk'],
    [
      'milestone "a" weight 0.5\n milestone "b" weight 1 by 2026-11-01\n milestone "c" weight 0.5 done',
      0.75,
      'off-track',
    ],
    ['milestone "a" done\n milestone "b" done', 0.5, 'done'],
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
  kr "at risk" ${at('35')}
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

test('a carried objective is as the worst of its supporters, a plan and a unit as theirs, each with the counts', () => {
  const { objective, document, unit } = scored(`language en
team shop "Shop"
plan for shop in 2026-Q4
objective top "Top"
objective a "A" supports top
  kr "a" ${at('50')}
objective b "B" supports top
  kr "b" ${at('35')}
objective c "C" done
  kr "c" ${at('1')}
objective gone "Gone" dropped "sold"
  kr "d" ${at('1')}
`);
  expect(objective('Top')).toMatchObject({ status: 'at-risk', statuses: { 'on-track': 1, 'at-risk': 1 } });
  const counts = { 'off-track': 0, 'no-data': 0, 'at-risk': 2, 'on-track': 1, done: 1, dropped: 1 };
  expect(document.plans[0]).toMatchObject({ status: 'at-risk', statuses: counts });
  expect(unit('shop').rollUps[0]).toMatchObject({ status: 'at-risk', statuses: counts });
});

test('a key result that others carry keeps the pace of a move', () => {
  const { keyResult } = scored(`language en
plan in 2026-Q4
objective top "Top"
  kr story "Story"
objective a "A" supports top.story
  kr "a" ${at('45')}
`);
  expect(keyResult('Story')).toMatchObject({ kind: 'carried', expected: 0.5, score: 0.45, status: 'on-track' });
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
