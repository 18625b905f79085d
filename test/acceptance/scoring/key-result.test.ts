import { describe, expect, test } from 'vitest';
import { ketQuaOf, keyResultOf, scored } from './scored.ts';

/** Lines of a key result, what its kind is, progress (unclamped), and the work by hand. */
type Row = readonly [lines: string, kind: string, progress: number | null];

const third = 0.333333333;

describe('a move', () => {
  test.each<Row>([
    // (38 − 30) / (45 − 30) = 8 / 15
    ['from 30 to 45 points\n 2026-11-10 38', 'move', 0.533333333],
    // (18 − 25) / (10 − 25) = 7 / 15
    ['from 25% to 10%\n 2026-11-10 18%', 'move', 0.466666667],
    // 50 / 40; (90 − 100) / (150 − 100)
    ['from 0 to 40 clients\n 2026-11-10 50', 'move', 1.25],
    ['from 100 to 150 users\n 2026-11-10 90', 'move', -0.2],
    // (−5 + 10) / 20: a signed baseline makes the signed target a level
    ['from -10 to +10\n 2026-11-10 -5', 'move', 0.25],
    // bound words read well: reaching 10 counts; (15 − 20) / (10 − 20)
    ['from 20 to below 10\n 2026-11-10 10', 'move', 1],
    ['from 20 to at most 10\n 2026-11-10 15', 'move', 0.5],
    // a bound word makes −5 a level: (0 − 5) / (−5 − 5)
    ['from 5 to at most -5\n 2026-11-10 0', 'move', 0.5],
  ])('%s', (lines, kind, progress) => expect(keyResultOf(lines)).toMatchObject({ kind, progress, errors: [] }));

  test.each<readonly [lines: string, target: number | null, progress: number | null]>([
    // 200 × 1.3 = 260; 700 + 300; 40 + 5; 40 × 1.05 = 42; 30 − 5; 30 × 0.8; 40 × 2
    ['from 200 to +30%\n 2026-11-10 230', 260, 0.5],
    ['from 700 to +300 listings\n 2026-11-10 850', 1000, 0.5],
    ['from 40% to +5pp\n 2026-11-10 42%', 45, 0.4],
    ['from 40% to +5%\n 2026-11-10 41%', 42, 0.5],
    ['from 30 days to -5 days\n 2026-11-10 28', 25, 0.4],
    ['from 30 days to -20%\n 2026-11-10 27', 24, 0.5],
    ['from 40 users to x2\n 2026-11-10 60', 80, 0.5],
    // the first check-in, 100, × 1.5
    ['from ? to +50%\n 2026-10-10 100\n 2026-11-10 120', 150, 0.4],
    ['from ? to -20%\n 2026-10-10 100\n 2026-11-10 95', 80, 0.25],
    ['from ? to +50%', null, null],
    ['to +30%\n 2026-11-10 41', null, null],
    ['from 0 to +30%\n 2026-11-10 41', null, null],
    // an amount on top of 0 is a target, a per cent of it is none
    ['from 0 to +30 clients\n 2026-11-10 15', 30, 0.5],
  ])('relative: %s', (lines, target, progress) => expect(keyResultOf(lines)).toMatchObject({ target, progress }));

  test.each([
    ['from 5 to 5\n 2026-11-10 5', 'baseline-equals-target: 5'],
    ['from 5 hours to 10 points\n 2026-11-10 7', 'unit-mismatch: 10 points'],
  ])('an error leaves no score: %s', (lines, error) =>
    expect(keyResultOf(lines)).toMatchObject({ score: null, status: 'no-data', errors: [error] }),
  );

  test.each([
    // (48 − 45) / (60 − 45); stretch +50% of the baseline is 150: (135 − 120) / (150 − 120)
    ['from 30 to 45 stretch 60\n 2026-11-10 48', 1.2, 60, 0.2],
    ['from 100 to 120 stretch +50%\n 2026-11-10 135', 1.75, 150, 0.5],
  ])('the stretch is beside the score: %s', (lines, progress, stretch, stretchProgress) =>
    expect(keyResultOf(lines)).toMatchObject({ score: 1, progress, stretch, stretchProgress }),
  );
});

describe('a level to hold: the share of its time', () => {
  test.each([
    ['keep >= 60%', '60%', 1],
    ['keep above 60%', '60%', 0],
    ['keep at most 2 hours', '120 minutes', 1],
    ['keep below 2 hours', '2', 0],
    ['keep between 10 and 20 people', '20', 1],
    ['keep between 10 and 20 people', '21', 0],
  ])('%s at %s', (lines, value, progress) =>
    expect(keyResultOf(`${lines}\n 2026-11-10 ${value}`)).toMatchObject({ kind: 'keep', progress, errors: [] }),
  );

  test.each<readonly [lines: string, held: number, of: number, score: number]>([
    // 60 and 61 are inside, 55 is not
    ['keep >= 60%\n 2026-10-10 55%\n 2026-10-20 61%\n 2026-11-10 60%', 2, 3, 0.666666667],
    // what it was before the cycle says nothing of it
    ['keep >= 60%\n 2026-09-10 55%\n 2026-10-20 61%', 1, 1, 1],
    ['keep below 60%\n 2026-10-10 59%\n 2026-10-20 60%', 1, 2, 0.5],
    // there already: below 5 hours, at 4 and 6
    ['from 3 hours to below 5 hours\n 2026-10-10 4\n 2026-11-10 6', 1, 2, 0.5],
    ['from 50 to above 40\n 2026-11-10 40', 0, 1, 0],
  ])('%s', (lines, held, of, score) =>
    expect(keyResultOf(lines)).toMatchObject({ kind: 'keep', held: { held, of }, score, errors: [] }),
  );

  test('in Vietnamese', () => {
    expect(ketQuaOf('duy trì ít nhất 95%\n 10/10/2026 96%\n 20/10/2026 94%')).toMatchObject({
      kind: 'keep',
      score: 0.5,
    });
    expect(ketQuaOf('duy trì trên 95%\n 10/10/2026 95%')).toMatchObject({ score: 0 });
    expect(ketQuaOf('duy trì dưới 3 vụ\n 10/10/2026 2\n 20/10/2026 3')).toMatchObject({ score: 0.5 });
  });

  test('nothing in the cycle yet', () => {
    expect(keyResultOf('keep >= 60%\n 2026-09-10 61%')).toMatchObject({ score: null, status: 'no-data', held: null });
  });
});

test.each<readonly [lines: string, progress: number]>([
  // one of four, equal weights
  ['\n milestone "a" done 2026-10-20\n milestone "b"\n milestone "c"\n milestone "d"', 0.25],
  // 3 / (3 + 1 + 2): the last is done a day after asOf
  ['\n milestone "a" weight 3 done\n milestone "b" weight 1\n milestone "c" weight 2 done 2026-11-16', 0.5],
  ['\n milestone "a" weight 70% done 2026-11-15\n milestone "b" weight 30%', 0.7],
  ['\n milestone "a" weight 0.5 done\n milestone "b" weight 1\n milestone "c" weight 0.5', 0.25],
  ['\n milestone "a" weight 33% done\n milestone "b" weight 33%\n milestone "c" weight 33%', 0.333333333],
  ['\n milestone "a"\n milestone "b"', 0],
])('milestones: %s', (lines, progress) =>
  expect(keyResultOf(lines)).toMatchObject({ kind: 'milestones', progress, errors: [] }),
);

test.each<Row>([
  ['\n 2026-11-01 40%\n 2026-11-10 55%', 'judged', 0.55],
  ['\n 2026-11-01 0.4\n 2026-11-10 0.6', 'judged', 0.6],
  // 7 is no share: the check-in before stands
  ['\n 2026-11-01 0.5\n 2026-11-10 7', 'judged', 0.5],
  ['\n 2026-11-10 7', 'unmeasured', null],
  ['\n review 2026-11-01 grade 0.3\n review 2026-11-12 grade 0.7 "good"', 'judged', 0.7],
  ['\n review 2026-11-20 grade 0.7', 'judged', null],
  ['done 2026-11-15', 'judged', 1],
  ['done 2026-11-16', 'judged', null],
  // a measure was meant: nothing that people say stands in for it
  ['from 10\n 2026-11-10 0.3', 'unmeasured', null],
  ['stretch 10\n 2026-11-10 30%', 'unmeasured', null],
  ['cumulative\n 2026-11-10 30%', 'unmeasured', null],
  ['', 'unmeasured', null],
])('without a measure:%s', (lines, kind, progress) => expect(keyResultOf(lines)).toMatchObject({ kind, progress }));

describe('of two ways of measuring the first stands', () => {
  test.each<Row>([
    ['keep >= 60% to 80%\n 2026-11-10 65%', 'keep', 1],
    ['to 80% keep >= 60%\n 2026-11-10 40%', 'move', 0.5],
    ['\n milestone "a" done\n milestone "b"\n to 80%\n 2026-11-10 80%', 'milestones', 0.5],
    // `from` and `stretch` alone are no measure, so they do not keep another from counting
    ['from 30% keep >= 60%\n 2026-11-10 65%', 'keep', 1],
    ['stretch 5\n milestone "a" done\n milestone "b"', 'milestones', 0.5],
  ])('%s', (lines, kind, progress) => {
    const { errors, ...keyResult } = keyResultOf(lines);
    expect(keyResult).toMatchObject({ kind, progress });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/^duplicate-attribute: /);
  });
});

describe('which check-in counts', () => {
  test.each<readonly [lines: string, current: number | null, errors: number]>([
    ['2026-10-10 20\n 2026-11-15 30\n 2026-11-16 40', 30, 0],
    ['2026-11-10 30\n 2026-10-10 20', 30, 0],
    // of two on one day the lower, newer line, wherever the other days stand
    ['2026-11-01 25\n 2026-11-01 30', 30, 0],
    ['2026-11-01 25\n 2026-10-10 20\n 2026-11-01 30', 30, 0],
    // each of these has an error of its own, so the next older counts, of the same day too
    ['2026-10-10 20\n 2026-11-01 25\n 2026-11-01 30 hours', 25, 1],
    ['2026-10-10 20\n 2026-11-01 30-35', 20, 1],
    ['2026-10-10 20\n 2026-11-01 25 hours', 20, 1],
    ['2026-10-10 20\n 2026-11-31 25', 20, 1],
  ])('%s', (lines, current, count) => {
    const { errors, ...keyResult } = keyResultOf(`from 10 to 40 points\n ${lines}`);
    expect(keyResult.current).toBe(current);
    expect(errors).toHaveLength(count);
  });

  test('nothing counts, and it does not say that nothing is written', () => {
    expect(keyResultOf('from 10 to 40 points\n 2026-11-01 25 hours').explanation).toMatch(
      /^No check-in that counts yet, so no score/,
    );
    expect(keyResultOf('from 10 to 40 points').explanation).toMatch(/^No check-in yet, so no score/);
  });
});

describe('a measure that was written and cannot be read gives no score', () => {
  test.each([
    'from 80% to sixty\n 2026-11-10 78%',
    'from eighty to 60%\n 2026-11-10 78%',
    'from ~10 to 40 points\n 2026-11-10 20',
    'from 10 to 40-50 points\n 2026-11-10 20',
    'from 10 to 40 points stretch ~50\n 2026-11-10 20',
    'keep >= sixty\n 2026-11-10 70%',
    'keep >= ~60%\n 2026-11-10 70%',
    'to sixty\n 2026-11-10 70%\n review 2026-11-10 grade 0.7',
    'from 10 to 20 stretch 5 hours\n 2026-11-10 15',
  ])('%s', (lines) => {
    expect(keyResultOf(lines)).toMatchObject({ progress: null, score: null, status: 'no-data', forecast: null });
  });

  test.each(['\n milestone "a" weight half done\n milestone "b"', '\n milestone "a" done 2026-13-40\n milestone "b"'])(
    'nor does a milestone of which the weight or the end cannot be read: %s',
    (lines) => {
      expect(keyResultOf(lines)).toMatchObject({ kind: 'milestones', score: null });
    },
  );

  test('and counts as 0 in its objective, as what is silent does', () => {
    const { objective } = scored(`language en
plan in 2026-Q4
objective "Shop"
  kr "a" from 0 to 10
    2026-11-10 8
  kr "b" from 80% to sixty
    2026-11-10 78%
`);
    // 0.8 / 2
    expect(objective('Shop')).toMatchObject({ score: 0.4, reported: 1, of: 2, reportedMean: 0.8, status: 'no-data' });
  });
});

describe('measured by a KPI', () => {
  const { keyResult } = scored(`language en
plan in 2026-Q4
objective "Care"
  kr "its actual" from 10 to 50 users measured by k
  kr "a newer check-in" from 10 to 50 users measured by k
    2026-11-12 40
  kr "an older check-in" from 10 to 50 users measured by k
    2026-11-01 40
  kr "unknown baseline" from ? to 50 users measured by k
  kr "another unit" from 10 hours to 5 hours measured by answer
  kr "no way of its own" measured by k
kpi k "Users" unit users
  2026-09-20 10
  2026-11-05 30
  2026-11-20 45
kpi answer "Answer" unit minutes
  2026-10 420
`);
  test.each([
    // (30 − 10) / 40; (40 − 10) / 40; (7 h − 10) / −5
    ['its actual', 'move', 30, 0.5],
    ['a newer check-in', 'move', 40, 0.75],
    ['an older check-in', 'move', 30, 0.5],
    // the newest actual before 1 October is 10
    ['unknown baseline', 'move', 30, 0.5],
    ['another unit', 'move', 7, 0.6],
    ['no way of its own', 'unmeasured', null, null],
  ])('%s', (title, kind, current, progress) => expect(keyResult(title)).toMatchObject({ kind, current, progress }));
});

test.each([
  ['0.35', 0.4, 'amber'],
  ['0.34', 0.3, 'red'],
  ['0.45', 0.5, 'amber'],
  ['0.65', 0.7, 'green'],
  ['0.64', 0.6, 'amber'],
  // the full mark is for 1 alone
  ['0.95', 0.9, 'green'],
  ['0.999', 0.9, 'green'],
  ['1.0', 1, 'green'],
])('score %s is grade %d, %s', (share, grade, band) =>
  expect(keyResultOf(`\n 2026-11-10 ${share}`)).toMatchObject({ score: Number(share), grade, band }),
);

test.each([
  ['10', 'green'],
  ['9.99', 'amber'],
  ['9.5', 'amber'],
  ['6.5', 'amber'],
  ['6.4', 'red'],
])('a committed one at %s of 10 is %s', (value, band) =>
  expect(keyResultOf(`from 0 to 10 committed\n 2026-11-10 ${value}`).band).toBe(band),
);

describe('one colour at a time', () => {
  test.each<readonly [lines: string, asOf: string, band: string | null, colour: string | null]>([
    // half is expected: 0.5 is on track, and its grade is amber
    ['from 0 to 10\n 2026-11-10 5', '2026-11-15', 'amber', 'green'],
    ['from 0 to 10\n 2026-11-10 3.5', '2026-11-15', 'amber', 'amber'],
    ['from 0 to 10\n 2026-11-10 1', '2026-11-15', 'red', 'red'],
    ['from 0 to 10\n 2026-12-30 7', '2027-01-01', 'green', 'green'],
    ['from 0 to 10\n 2026-12-30 5', '2027-01-01', 'amber', 'amber'],
    ['from 0 to 10', '2026-11-15', null, null],
    ['from 0 to 10\n 2026-09-20 5', '2026-09-30', 'amber', null],
    ['from 0 to 10 dropped "sold"\n 2026-11-10 9', '2026-11-15', 'green', null],
  ])('%s on %s', (lines, asOf, band, colour) => expect(keyResultOf(lines, asOf)).toMatchObject({ band, colour }));

  test('a closed plan is coloured by its band', () => {
    const { document } = scored(
      'language en\nplan in 2026-Q4 closed\nobjective "Shop"\n  kr "a" from 0 to 10\n    2026-11-10 5\n',
    );
    expect(document.plans[0]).toMatchObject({ band: 'amber', colour: 'amber', status: null });
  });
});

test('a third, to nine decimals', () => {
  expect(keyResultOf('from 0 to 3\n 2026-11-10 1').score).toBe(third);
});
