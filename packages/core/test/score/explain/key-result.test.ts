import { describe, expect, test } from 'vitest';
import { explainKeyResult, explainStatus, type Language, textOf } from '../../../src/index.ts';
import { scoreKr } from '../../support/scored.ts';
import type { CheckInSpec, KeyResultSpec, KpiSpec, PlanSpec } from '../../support/spec.ts';

const day = '2026-11-15';
const explained = (
  spec: KeyResultSpec,
  language: Language = 'en',
  { asOf = day, plan = {}, kpis = [] }: { asOf?: string; plan?: PlanSpec; kpis?: readonly KpiSpec[] } = {},
) => textOf(explainKeyResult(scoreKr(spec, asOf, { plan, kpis }), language)).split('\n');
const pace = '15 Nov 2026 is day 46 of 92; 46 / 92 = 0.50 expected by now';
const now = (value: number | string): Pick<KeyResultSpec, 'checkIns'> => ({ checkIns: [[day, value]] });
const from = (first: number, value: number): Pick<KeyResultSpec, 'checkIns'> => ({
  checkIns: [
    ['2026-10-05', first],
    [day, value],
  ],
});

describe('a key result explains itself, line by line', () => {
  const nps: KeyResultSpec = {
    from: 30,
    to: 45,
    unit: 'điểm',
    stretch: 50,
    ambition: 'committed',
    checkIns: [
      ['2026-11-01', 34, 0.7],
      ['2026-11-08', 35],
      [day, 36, 0.6],
    ],
    was: [{ from: 30, to: 50, until: '2026-11-01' }],
    reviews: [[day, 0.7]],
  };

  // 6/15 = 0.4; +1 a week from 36, 46/7 weeks to go: 36 + 6.57 = 42.57, of which whole ones are told: 43; 12.57/15 = 0.84
  // needs 9 / (46/7) = 1.37; 9 weeks to 45 are 63 days
  test('in English', () => {
    expect(explained(nps)).toEqual([
      'Now 36 điểm (15 Nov 2026); from 30 to 45 điểm',
      '(36 − 30) / (45 − 30) = 0.40 → grade 0.4',
      'Committed: at the end green only at 1, amber from grade 0.7',
      'Stretch 50 điểm',
      pace,
      'On track: progress 0.40, on track from 0.40 (0.50 − 0.1)',
      'Confidence 6/10 (−1 since the one before)',
      'Forecast for 31 Dec 2026: 43 điểm, score 0.84',
      'Needs +1.4 điểm a week, makes +1 điểm; reaches 45 điểm around 17 Jan 2027',
      'Old target (until 1 Nov 2026): from 30 to 50 điểm; (36 − 30) / (50 − 30) = 0.30',
      'Graded 0.7 on 15 Nov 2026, more than 0.1 from the computed grade',
    ]);
  });

  test('in Vietnamese', () => {
    expect(explained(nps, 'vi')).toEqual([
      'Hiện tại 36 điểm (15/11/2026); từ 30 lên 45 điểm',
      '(36 − 30) / (45 − 30) = 0,40 → điểm chấm 0,4',
      'Cam kết: khi kết thúc chỉ xanh nếu đạt đủ 1, vàng từ điểm chấm 0,7',
      'Mức vươn tới 50 điểm',
      'Đến 15/11/2026 đã qua 46/92 ngày; mức cần đạt đến hôm nay 46 / 92 = 0,50',
      'Đúng tiến độ: tiến độ 0,40, cần từ 0,40 (0,50 − 0,1) trở lên',
      'Mức độ tự tin 6/10 (−1 so với lần trước)',
      'Dự báo đến 31/12/2026: 43 điểm, điểm 0,84',
      'Nhịp cần đạt mỗi tuần: +1,4 điểm, hiện tại +1 điểm; đạt 45 điểm vào khoảng 17/01/2027',
      'Chỉ tiêu cũ (đến hết 01/11/2026): từ 30 lên 50 điểm; (36 − 30) / (50 − 30) = 0,30',
      'Tổng kết ngày 15/11/2026 chấm 0,7, lệch hơn 0,1 so với điểm chấm tính được',
    ]);
  });
});

describe('the formula', () => {
  test.each<[string, KeyResultSpec, readonly string[]]>([
    [
      'overshoot',
      { from: 30, to: 45, ...now(50) },
      ['(50 − 30) / (45 − 30) = 1.33, counted as 1 → grade 1.0', 'Done: the target is reached'],
    ],
    [
      'loss',
      { from: 30, to: 45, ...now(27) },
      [
        '(27 − 30) / (45 − 30) = −0.20, counted as 0 → grade 0.0',
        'Off track: progress −0.20, at risk from 0.30 (0.50 − 0.2)',
      ],
    ],
    ['negative numbers', { from: -10, to: 10, ...now(-5) }, ['((−5) − (−10)) / (10 − (−10)) = 0.25 → grade 0.3']],
    [
      'per cents',
      { from: 25, to: 10, unit: '%', ...now('18%') },
      ['Now 18% (15 Nov 2026); from 25% to 10%', 'Needs −1.2 pp a week'],
    ],
    [
      'large money',
      { from: 2.4e9, to: 3.2e9, unit: '$', ...now(2.9e9) },
      ['(2.9 − 2.4) / (3.2 − 2.4) = 0.63 → grade 0.6'],
    ],
    // two decimals of 1.234 and 1.25 would come to 0.03 / 0.05 = 0.60
    [
      'as many digits as it takes',
      { from: 1.2, to: 1.25, ...now(1.234) },
      ['(1.234 − 1.2) / (1.25 − 1.2) = 0.68 → grade 0.7'],
    ],
    ['nearly whole', { from: 0, to: 1000, ...now(998) }, ['998 / 1,000 = 0.9980 → grade 0.9']],
    [
      'relative, a factor',
      { from: 200, to: { times: 1.3 }, ...now(230) },
      ['Target: 200 × 1.3 = 260', '(230 − 200) / (260 − 200) = 0.50 → grade 0.5'],
    ],
    [
      'relative, an amount',
      { from: 10, to: { plus: -5 }, ...now(8) },
      ['Target: 10 − 5 = 5', '(8 − 10) / (5 − 10) = 0.40 → grade 0.4'],
    ],
    [
      'beyond the target',
      { from: 30, to: 45, stretch: 50, ...now(46) },
      ['Stretch 50: 0.20 of the way from the target'],
    ],
    ['judged', now('60%'), ['Judged by its newest check-in (15 Nov 2026): 0.60 → grade 0.6']],
    ['graded', { reviews: [[day, 0.7]] }, ['Judged by its review of 15 Nov 2026: 0.70 → grade 0.7']],
    ['done', { done: true }, ['No measure, but marked done: 1 → grade 1.0', 'Done: marked done']],
    [
      'silent',
      { from: 30, to: 45 },
      [
        'No check-in yet, so no score; from 30 to 45',
        'No data: no score after a tenth of the time',
        'Needs +2.3 a week',
      ],
    ],
    ['one alone', { from: 0, to: 2, unit: 'hours', ...now(1) }, ['Now 1 hour (15 Nov 2026); from 0 to 2 hours']],
    [
      'a running total',
      { cumulative: true, from: 2.4, to: { times: 1.3 }, ...now(1.56) },
      [
        'A running total: it starts at 0',
        'Target: 2.4 × 1.3 = 3.12',
        'Now 1.56 (15 Nov 2026); running total to 3.12',
        '1.56 / 3.12 = 0.50 → grade 0.5',
      ],
    ],
    [
      'a ceiling',
      { cumulative: true, to: 3, comparison: 'at-most', unit: 'incidents', ...now(1) },
      [
        'A running total: it starts at 0',
        'Now 1 incident (15 Nov 2026); running total of at most 3 incidents',
        'Within its ceiling, at most 3 incidents: 1 → grade 1.0',
        '15 Nov 2026 is day 46 of 92; a ceiling to keep to from the first day on',
        'On track: the total, 1 incident, is at most 3 incidents',
      ],
    ],
    [
      'a ceiling that a word tells',
      { cumulative: true, to: 3, direction: { way: 'down', by: 'verb', word: 'Cut' }, ...now(4) },
      [
        'A running total: it starts at 0; “Cut” in the title says down',
        'Over its ceiling, at most 3: 0 → grade 0.0',
        'Off track: the total, 4, is not at most 3',
      ],
    ],
  ])('%s', (_, spec, lines) => {
    expect(explained(spec)).toEqual(expect.arrayContaining([...lines]));
  });

  test('a review that gives the score is not told twice', () => {
    expect(explained({ reviews: [[day, 0.7]] }).filter((line) => line.startsWith('Graded'))).toEqual([]);
  });
});

describe('a fallback that was taken is said first', () => {
  const down = { direction: { way: 'down', by: 'word', word: 'down to' } } as const;
  test.each<[string, KeyResultSpec, readonly string[]]>([
    [
      'a baseline of 0',
      { to: 120, ...now(30) },
      ['No baseline is written: 0 is taken', 'Now 30 (15 Nov 2026); to 120', '30 / 120 = 0.25 → grade 0.3'],
    ],
    [
      'the first check-in',
      { from: '?', to: 2, unit: 'hours', ...from(5, 4) },
      [
        'The baseline was not known: the first check-in, 5 hours (5 Oct 2026), is taken',
        'Now 4 hours (15 Nov 2026); from 5 to 2 hours',
        '(4 − 5) / (2 − 5) = 0.33 → grade 0.3',
      ],
    ],
    [
      'by a word',
      { to: 8, unit: '%', ...down, ...from(12, 9) },
      [
        'No baseline is written: the first check-in, 12% (5 Oct 2026), is taken; “down to” says down',
        'Now 9% (15 Nov 2026); from 12% to 8%',
        '(9 − 12) / (8 − 12) = 0.75 → grade 0.8',
      ],
    ],
    [
      'by the title',
      { to: 8, direction: { way: 'down', by: 'metric', word: 'attrition' }, ...from(12, 9) },
      ['No baseline is written: the first check-in, 12 (5 Oct 2026), is taken; “attrition” in the title says down'],
    ],
    // a bound needs no word to speak for it
    [
      'by a bound',
      { to: 8, comparison: 'below', ...from(12, 9) },
      [
        'No baseline is written: the first check-in, 12 (5 Oct 2026), is taken',
        'Now 9 (15 Nov 2026); from 12 to below 8',
      ],
    ],
    [
      'already there by a word',
      { to: 8, ...down, ...from(7, 9) },
      [
        'No baseline is written: the first check-in, 7 (5 Oct 2026), is taken; “down to” says down',
        'The baseline already meets the target, so it counts as a level to hold',
        'Now 9 (15 Nov 2026); to hold: at most 8',
        'Held at 1 of 2 check-ins; 1 / 2 = 0.50 → grade 0.5',
      ],
    ],
    [
      'already there',
      { from: 1, to: 2, comparison: 'below', ...now(1) },
      [
        'The baseline already meets the target, so it counts as a level to hold',
        'Now 1 (15 Nov 2026); to hold: below 2',
      ],
    ],
  ])('%s', (_, spec, lines) => {
    expect(explained(spec).slice(0, lines.length)).toEqual(lines);
  });

  test('with the period of the KPI that measures it', () => {
    const kpis: readonly KpiSpec[] = [
      {
        name: 'churn',
        target: { kind: 'at-most', value: 3 },
        actuals: [
          ['2026-09-30', 5, '2026-09-01'],
          ['2026-11-30', 4, '2026-11-01'],
        ],
      },
    ];
    const spec = { to: 3, unit: '%', measuredBy: 'churn' } as const;
    expect(explained(spec, 'en', { kpis }).slice(0, 3)).toEqual([
      "No baseline is written: the KPI's value at the start, 5% (September 2026), is taken; the target of its KPI churn says down",
      'Now 4% (its KPI, November 2026); from 5% to 3%',
      '(4 − 5) / (3 − 5) = 0.50 → grade 0.5',
    ]);
    expect(explained(spec, 'vi', { kpis }).slice(0, 2)).toEqual([
      'Chưa ghi mức ban đầu nên lấy số của KPI lúc bắt đầu: 5% (tháng 9/2026); chỉ tiêu của KPI churn cho biết là giảm',
      'Hiện tại 4% (theo KPI, tháng 11/2026); từ 5% xuống 3%',
    ]);
  });
});

test('where the KPI that measures is stale its period is named', () => {
  const kpis: readonly KpiSpec[] = [{ name: 'k', every: 'month', actuals: [['2026-09-30', 5, '2026-09-01']] }];
  // a month on is 30 October: 30 days and 10 more
  expect(explained({ from: 0, to: 9, measuredBy: 'k' }, 'en', { kpis })).toContain(
    'Stale: nothing new for 46 days (last September 2026); the limit is 40 days',
  );
});

describe('no score, and why', () => {
  const verb = { direction: { way: 'down', by: 'verb', word: 'Cut' } } as const;
  test.each<[string, KeyResultSpec, string]>([
    ['b = t', { from: 45, to: 45, ...now(45) }, 'No score: baseline and target are the same'],
    ['a per cent of 0', { from: 0, to: { times: 1.3 }, ...now(1) }, 'No score: a multiple of 0 is not a target'],
    ['a relative target alone', { to: { times: 1.3 }, ...now(1) }, 'No score: a relative target needs a baseline'],
    [
      'units',
      { from: 1, to: 2, broken: 'unit-mismatch', ...now(1) },
      'No score: its units do not convert into each other',
    ],
    [
      'a part that cannot be read',
      { to: 2, unread: ['from'], ...now(1) },
      'No score: a part of its measure cannot be read',
    ],
    ['the whole of it', { unread: ['to'], ...now(1) }, 'No score: its measure cannot be read'],
    ['a baseline alone', { from: 1, ...now('60%') }, 'No score: it has no target'],
    [
      'the title disagrees',
      { to: 8, ...verb, ...from(7, 6) },
      'No score: “Cut” in the title says down, but the first value, 7 (5 Oct 2026), is already past the target. Write the baseline',
    ],
    [
      'the first value is the target',
      { from: '?', to: 8, ...from(8, 6) },
      'No score: the first value, 8 (5 Oct 2026), is already the target. Write the baseline',
    ],
    [
      'nothing says the way',
      { to: 8, ...from(9, 6) },
      'No score: the first value, 9 (5 Oct 2026), is above the target, and nothing says whether to rise or to fall. Write the baseline',
    ],
    [
      'below 0',
      { to: -8, ...from(-9, -9) },
      'No score: a target below 0 cannot be held against a baseline of 0. Write the baseline',
    ],
    ['not judged yet', { done: '2026-12-01' }, 'Not judged yet, so no score'],
    ['nothing', {}, 'Nothing to measure it by, so no score'],
  ])('%s', (_, spec, line) => {
    expect(explained(spec)).toContain(line);
  });

  test('before the first check-in of an unknown baseline', () => {
    expect(explained({ from: '?', to: 8 }).slice(0, 2)).toEqual([
      'No check-in yet, so no score; to 8',
      'No score yet: its first value will be the baseline',
    ]);
  });
});

describe('a level to hold and its time', () => {
  const keep: KeyResultSpec = { keep: { kind: 'at-least', value: 60 }, unit: '%' };
  test.each<[string, KeyResultSpec['checkIns'], readonly string[]]>([
    [
      'not always held',
      [
        ['2026-11-01', '59%'],
        ['2026-11-08', '62%'],
        [day, '63%'],
      ],
      [
        'Now 63% (15 Nov 2026); to hold: at least 60%',
        'Held at 2 of 3 check-ins; 2 / 3 = 0.67 → grade 0.7',
        '15 Nov 2026 is day 46 of 92; a level to hold from the first day on',
        'At risk: the newest value, 63%, is at least 60%, but it held for only 0.67 of the time, on track from 0.90',
      ],
    ],
    [
      'of one alone',
      [[day, '63%']],
      [
        'Now 63% (15 Nov 2026); to hold: at least 60%',
        'Held at 1 of 1 check-in; 1 / 1 = 1.00 → grade 1.0',
        '15 Nov 2026 is day 46 of 92; a level to hold from the first day on',
        'On track: the newest value, 63%, is at least 60%; held for 1.00 of the time, on track from 0.90',
      ],
    ],
    [
      'lost',
      [[day, '59%']],
      [
        'Now 59% (15 Nov 2026); to hold: at least 60%',
        'Held at 0 of 1 check-in; 0 / 1 = 0.00 → grade 0.0',
        '15 Nov 2026 is day 46 of 92; a level to hold from the first day on',
        'Off track: the newest value, 59%, is not at least 60%',
      ],
    ],
  ])('%s', (_, checkIns = [], lines) => {
    expect(explained({ ...keep, checkIns })).toEqual(lines);
  });

  test('measured by a KPI', () => {
    const kpis: readonly KpiSpec[] = [{ name: 'k', actuals: [['2026-11-01', 63]] }];
    expect(explained({ ...keep, measuredBy: 'k' }, 'en', { kpis })[1]).toBe(
      'Held at 1 of 1 value of its KPI; 1 / 1 = 1.00 → grade 1.0',
    );
  });
});

describe('milestones', () => {
  test.each<[string, KeyResultSpec['milestones'], readonly string[]]>([
    [
      'equal ones without dates',
      [{ done: true }, {}],
      [
        '1 of 2 milestones done = 0.50 → grade 0.5',
        '15 Nov 2026 is day 46 of 92; (2 × 46 / 92) / 2 = 0.50 of the weight is due by now',
      ],
    ],
    ['one', [{}], ['0 of 1 milestone done = 0.00 → grade 0.0']],
    [
      'weighted, one of them overdue',
      [
        { weight: '30%', done: true },
        { weight: '40%', done: true },
        { title: 'Launch', weight: '30%', by: '2026-11-01' },
      ],
      [
        'Weights done 30% + 40% of 100% = 0.70 → grade 0.7',
        // 30 + 70 × 0.5
        '15 Nov 2026 is day 46 of 92; (30% + 70% × 46 / 92) / 100% = 0.65 of the weight is due by now',
        'At risk: “Launch” was due on 1 Nov 2026 (progress 0.70 would be on track)',
      ],
    ],
    [
      'all with dates, some overdue',
      [
        { title: 'Design', by: '2026-11-01' },
        { title: 'Build', by: '2026-11-14' },
        { by: '2026-12-01', done: true },
      ],
      [
        '1 of 3 milestones done = 0.33 → grade 0.3',
        '15 Nov 2026 is day 46 of 92; 2 / 3 = 0.67 of the weight is due by now',
        'Off track: progress 0.33, at risk from 0.47 (0.7 × 0.67)',
        'Overdue: “Design” (1 Nov 2026), “Build” (14 Nov 2026)',
      ],
    ],
    [
      'three thirds of 99 %',
      [{ weight: '50%', done: true }, { weight: '30%' }, { weight: '19%' }],
      ['Weights done 50% of 99% = 0.51 → grade 0.5; the weights sum to 99%, taken as rounding'],
    ],
  ])('%s', (_, milestones = [], lines) => {
    expect(explained({ milestones })).toEqual(expect.arrayContaining([...lines]));
  });
});

describe('its status', () => {
  test.each<[string, KeyResultSpec, string, readonly string[]]>([
    [
      'behind',
      { from: 0, to: 100, ...now(35) },
      day,
      ['At risk: progress 0.35, on track from 0.40 (0.50 − 0.1), at risk from 0.30 (0.50 − 0.2)'],
    ],
    // 8 December is day 69 of 92: 0.7 × 0.75 is less than 0.75 − 0.2
    [
      'with the share where that is less',
      { from: 0, to: 100, checkIns: [['2026-12-08', 50]] },
      '2026-12-08',
      [
        '8 Dec 2026 is day 69 of 92; 69 / 92 = 0.75 expected by now',
        'Off track: progress 0.50, at risk from 0.53 (0.7 × 0.75)',
      ],
    ],
    [
      'stale',
      { from: 0, to: 100, checkIns: [['2026-10-20', 60]] },
      day,
      [
        'At risk: the numbers are stale (progress 0.60 would be on track)',
        'Stale: nothing new for 26 days (last 20 Oct 2026); the limit is 14 days',
      ],
    ],
    [
      'assumed',
      { to: 95, unit: '%', ...now('76%') },
      day,
      ['At risk: no baseline is written, so 0.80 counted from 0 does not say how far it has come'],
    ],
    ['past due', { from: 0, to: 100, ...now(50) }, '2027-01-01', ['Off track: due on 31 Dec 2026 and not done']],
    ['before the start', { from: 0, to: 100 }, '2026-09-30', ['Not started: starts on 1 Oct 2026']],
    ['dropped', { from: 0, to: 100, dropped: 'sold' }, day, ['Dropped: not counted in any average']],
    // a limit that two decimals would make of the progress: 1 November is day 32; 0.3478 − 0.1 = 0.2478
    [
      'as many digits as it takes',
      { from: 0, to: 10_000, checkIns: [['2026-11-01', 2477]] },
      '2026-11-01',
      ['At risk: progress 0.2477, on track from 0.2478 (0.3478 − 0.1), at risk from 0.1478 (0.3478 − 0.2)'],
    ],
  ])('%s', (_, spec, asOf, lines) => {
    expect(explained(spec, 'en', { asOf })).toEqual(expect.arrayContaining([...lines]));
  });

  test('its status alone', () => {
    const score = scoreKr({ from: 0, to: 100, ...now(35) });
    expect(explainStatus(score, 'en')).toBe(
      'At risk: progress 0.35, on track from 0.40 (0.50 − 0.1), at risk from 0.30 (0.50 − 0.2)',
    );
    expect(explainStatus(score, 'vi')).toBe(
      'Có rủi ro: tiến độ 0,35; từ 0,40 (0,50 − 0,1) là đúng tiến độ, từ 0,30 (0,50 − 0,2) là có rủi ro',
    );
    expect(explainStatus(scoreKr({ from: 0, to: 100, ...now(100) }), 'vi')).toBe('Đã đạt chỉ tiêu');
  });

  test('a closed plan has no pace, status or forecast', () => {
    expect(explained({ from: 30, to: 45, ...now(38) }, 'en', { plan: { state: 'closed' } })).toEqual([
      'Now 38 (15 Nov 2026); from 30 to 45',
      '(38 − 30) / (45 − 30) = 0.53 → grade 0.5',
      'No status: the plan is closed',
    ]);
  });

  test.each([
    [{ from: 0, to: 9 }, 'No status: it has no start and no due date'],
    [
      { from: 0, to: 9, by: '2026-12-31' },
      'No status yet: no start date. Add `plan in` with a cycle, or a first check-in',
    ],
    [{ from: 0, to: 9, ...now(1) }, 'No status: it has no due date'],
  ])('without a start or a due date: %o', (spec, line) => {
    expect(explained(spec, 'en', { plan: { cycle: null } })).toContain(line);
  });
});

describe('the forecast in words', () => {
  const weekly = (...values: readonly number[]): readonly CheckInSpec[] =>
    values.map((value, at) => [`2026-11-${String(1 + 7 * at).padStart(2, '0')}`, value]);
  const forecastOf = (spec: KeyResultSpec, asOf = day) =>
    explained(spec, 'en', { asOf }).filter((line) => /Forecast|Needs|Makes/.test(line));

  test.each<[string, KeyResultSpec, readonly string[]]>([
    // 44 + 5 × 46/7 is beyond 45: it stops there, in 1.4 days
    [
      'stops at the target, and asks for nothing more where it gets there',
      { from: 30, to: 45, checkIns: weekly(34, 39, 44) },
      ['Forecast for 31 Dec 2026: 45, score 1.00', 'Makes +5 a week; reaches 45 around 17 Nov 2026'],
    ],
    // slopes 1/7, 3/14, 2/7 a day: 33 + 46 × 3/14 = 42.86; 33 + 46 × (1/7 + 0.2 × 1/14) … 40.23 and 45.49
    [
      'counts are whole, and what is short of the target does not round to it',
      { from: 30, to: 43, checkIns: weekly(30, 31, 33) },
      [
        'Forecast for 31 Dec 2026: 42 (40 to 43), score 0.99',
        'Needs +1.52 a week, makes +1.5; reaches 43 around 1 Jan 2027',
      ],
    ],
    [
      'what is measured in halves is not',
      { from: 30, to: 43, unit: 'hours', checkIns: weekly(30, 30.5, 31.5) },
      // slopes 0.5/7, 1.5/14, 1/7 a day: 31.5 + 46 × 1.5/14 = 36.43; 11.5 at 0.75 a week take 107.3 days
      [
        'Forecast for 31 Dec 2026: 36.43 hours (35.11 to 37.74 hours), score 0.49',
        'Needs +1.8 hours a week, makes +0.75 hours; reaches 43 hours around 3 Mar 2027',
      ],
    ],
    [
      'away from the target',
      { from: 30, to: 45, checkIns: weekly(37, 36, 35) },
      ['Forecast for 31 Dec 2026: 28, score 0.00', 'Needs +1.5 a week, makes −1'],
    ],
    ['without a rate from a 0 that nobody wrote', { to: 45 }, []],
    ['nor of what is done', { from: 30, to: 45, done: true, checkIns: weekly(34, 36, 38) }, []],
  ])('%s', (_, spec, lines) => {
    expect(forecastOf(spec)).toEqual(lines);
  });

  test('on the last day nothing is forecast for today', () => {
    expect(forecastOf({ from: 30, to: 45, checkIns: weekly(34, 39, 44) }, '2026-12-31')).toEqual(['Makes +5 a week']);
  });
});
