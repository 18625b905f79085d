import { describe, expect, test } from 'vitest';
import { checkInCounts, hasNewCheckIn } from '../src/scores/check-in-counts.ts';
import { withFileNames } from '../src/scores/file-names.ts';
import { around, openingLine } from '../src/scores/find.ts';
import { waitingForCheckIn } from '../src/scores/key-results.ts';
import { planInShort, planTitle } from '../src/scores/plan.ts';
import { scored } from './scored.ts';

const file = 'file:///plans/a.okr';
const lines = [
  'team us "Us"', // 0
  'plan for us in 2026-Q4', // 1
  'objective stay "Customers stay"', // 2
  '  owner @linh', // 3
  '  kr nps "They recommend us" from 30 to 45 points', // 4
  '    2026-11-10  38', // 5
  '  kr late "Late deliveries" from 25% to 10%', // 6
  '    2026-10-10  20%', // 7
  '  initiative call "Call them" owner @an', // 8
  '  kr new "First answers" from 8 to 2 hours', // 9
  'kpi csat "Satisfaction" unit points', // 10
  '  2026-10  4.2', // 11
  'plan for us in 2026-Q3 closed', // 12
  'objective old "Customers came"', // 13
  '  kr first "New customers" from 0 to 10 customers', // 14
];
const document = scored({ [file]: lines.join('\n') });

test.each([
  ['above the first plan', 0, 1],
  ['in a plan', 6, 6],
  ['in the second one', 14, 14],
])('a preview opened %s goes to the plan of its file', (_, line, expected) => {
  expect(openingLine(document, file, line)).toBe(expected);
  expect(openingLine(undefined, file, line)).toBe(line);
  expect(openingLine(document, 'file:///plans/other.okr', line)).toBe(line);
});

describe('what is around a line', () => {
  const titles = (line: number) => {
    const { plan, objective, keyResult, kpi } = around(document, file, line);
    return [plan?.cycle, objective?.title, keyResult?.title, kpi?.title].map((title) => title ?? null);
  };

  test.each([
    [0, [null, null, null, null]],
    [1, ['2026-Q4', null, null, null]],
    [3, ['2026-Q4', 'Customers stay', null, null]],
    [5, ['2026-Q4', 'Customers stay', 'They recommend us', null]],
    [7, ['2026-Q4', 'Customers stay', 'Late deliveries', null]],
    [8, ['2026-Q4', 'Customers stay', null, null]],
    [9, ['2026-Q4', 'Customers stay', 'First answers', null]],
    [11, [null, null, null, 'Satisfaction']],
    [13, ['2026-Q3', 'Customers came', null, null]],
  ])('line %i', (line, expected) => {
    expect(titles(line)).toEqual(expected);
  });

  test('another file has nothing of it', () => {
    expect(around(document, 'file:///plans/b.okr', 5)).toEqual({
      plan: null,
      objective: null,
      keyResult: null,
      kpi: null,
    });
  });
});

describe('what waits for a check-in', () => {
  const titles = (line?: number, name = file) =>
    waitingForCheckIn(document, line === undefined ? undefined : { file: name, line }).map(({ title }) => title);

  test('what is stale or was never measured comes first, the longest silent before', () => {
    expect(titles()).toEqual(['First answers', 'Late deliveries', 'They recommend us', 'Satisfaction']);
  });

  test('what stands at the cursor is above all', () => {
    expect(titles(5)[0]).toBe('They recommend us');
    expect(titles(11)[0]).toBe('Satisfaction');
  });

  test('a cursor in another file changes nothing', () => {
    expect(titles(5, 'file:///plans/b.okr')).toEqual(titles());
  });

  test('a closed plan, what is done or dropped, and what counts by itself wait for nothing', () => {
    const text = `plan in 2026-Q4
objective a "A"
  kr done "Done" from 0 to 1 things done 2026-11-01
  kr dropped "Dropped" from 0 to 1 things dropped "no"
  kr steps "Steps"
    milestone "One" by 2026-11-30
  kr kpi "By KPI" from 1 to 2 points measured by csat
  kr open "Open" from 0 to 1 things
kpi csat "C" unit points
`;
    const waiting = waitingForCheckIn(scored({ [file]: text }), undefined);
    expect(waiting.map(({ title }) => title)).toEqual(['Open', 'C']);
  });

  test('says where it stands and what the last value was', () => {
    const [first] = waitingForCheckIn(document, { file, line: 5 });
    expect(first).toMatchObject({
      kind: 'keyResult',
      file,
      line: 4,
      character: 2,
      home: 'Customers stay · us',
      unit: 'points',
      current: 38,
      currentDate: '2026-11-10',
      currentPeriod: null,
      daysSilent: 5,
      stale: false,
    });
  });
});

test('a KPI’s last value is of its period', () => {
  const kpi = waitingForCheckIn(document, undefined).at(-1);
  expect(kpi).toMatchObject({ title: 'Satisfaction', currentPeriod: '2026-10', currentDate: '2026-10-31' });
});

test('a plan has a title in any case', () => {
  const [plan] = document.plans;
  expect(plan && planTitle(plan)).toBe('us · 2026-Q4');
  const [outside] = scored({ [file]: 'objective a "A"' }).plans;
  expect(outside && planTitle(outside)).toBe('OKR');
});

test('files get other names everywhere, and nothing else changes', () => {
  const renamed = withFileNames(document, (name) => name.replace('file:///plans/', ''));
  expect(JSON.stringify(renamed)).not.toContain('file:///');
  expect(JSON.stringify(withFileNames(renamed, (name) => `file:///plans/${name}`))).toBe(JSON.stringify(document));
});

test('a check-in counts as new where its key result was there before, and not where it came with it', () => {
  const counts = (...lines: readonly string[]) => checkInCounts([scored({ [file]: lines.join('\n') })]);
  const head = ['objective stay "S"', '  kr a "A" from 0 to 9 points'];
  const [none, one] = [counts(...head), counts(...head, '    2026-11-10  3')];
  expect(hasNewCheckIn(new Map(), one)).toBe(false);
  expect(hasNewCheckIn(none, one)).toBe(true);
  expect(hasNewCheckIn(one, none)).toBe(false);
  expect(hasNewCheckIn(none, counts(...head, '  kr b "B" from 0 to 9 points', '    2026-11-10  3'))).toBe(false);
});

test('the status bar says in words how a plan stands', () => {
  const [running, closed] = document.plans;
  expect(running && planInShort(running, 'en')).toMatch(/^0\.\d\d · (?:off track|at risk|no data)$/);
  expect(running && planInShort(running, 'vi')).toMatch(/^0,\d\d · \p{L}/u);
  expect(closed && planInShort(closed, 'en')).toBeUndefined();
});
