import { describe, expect, test } from 'vitest';
import {
  explainKeyResult,
  explainKpi,
  explainObjective,
  explainRollUp,
  explainStatus,
  type Language,
  textOf,
} from '../../../src/index.ts';
import { workspace } from '../../support/plan.ts';
import { first, objectivesOf, scored, scoreKpiSpec, scoreKr, scoreOne } from '../../support/scored.ts';
import type { KeyResultSpec, KpiSpec, PlanSpec } from '../../support/spec.ts';

const day = '2026-11-15';
const explained = (spec: KeyResultSpec, language: Language = 'en', asOf = day, plan: PlanSpec = {}) =>
  textOf(explainKeyResult(scoreKr(spec, asOf, { plan }), language)).split('\n');
const pace = '15 Nov 2026 is day 46 of 92 → 0.50 expected';

describe('a key result explains itself', () => {
  const nps: KeyResultSpec = {
    from: 30,
    to: 45,
    unit: 'điểm',
    stretch: 50,
    ambition: 'committed',
    checkIns: [
      ['2026-11-01', 34, 0.7],
      ['2026-11-08', 36],
      [day, 38, 0.6],
    ],
    was: [{ from: 30, to: 50, until: '2026-11-01' }],
    reviews: [[day, 0.7]],
  };

  test('in English', () => {
    expect(explained(nps)).toEqual([
      'Now 38 điểm (15 Nov 2026); from 30 to 45 điểm',
      '(38 − 30) / (45 − 30) = 0.53 → grade 0.5',
      'Committed: green only at 1, amber from grade 0.7',
      'Stretch 50 điểm',
      pace,
      'On track: progress 0.53 is at least 0.45',
      'Confidence 6/10 (−1 since the one before)',
      // +2 a week from 38, 46/7 weeks to go: 38 + 13.14; needs 7 / (46/7); 24.5 days to 45
      'Forecast for 31 Dec 2026: 51.14 điểm (51.14 to 51.14 điểm), score 1.00',
      'Needs +1.1 điểm a week, makes +2 điểm; target reached around 10 Dec 2026',
      'First promise (until 1 Nov 2026) from 30 to 50 điểm: 0.40 against it',
      'Graded 0.7 on 15 Nov 2026, more than 0.1 from the computed grade',
    ]);
  });

  test('in Vietnamese', () => {
    expect(explained(nps, 'vi')).toEqual([
      'Hiện tại 38 điểm (15/11/2026); từ 30 lên 45 điểm',
      '(38 − 30) / (45 − 30) = 0,53 → làm tròn 0,5',
      'Cam kết: xanh khi đạt đủ 1, vàng từ 0,7',
      'Mức vươn tới 50 điểm',
      '15/11/2026 là ngày thứ 46/92 → cần đạt 0,50',
      'Đúng tiến độ: tiến độ 0,53 từ 0,45 trở lên',
      'Mức độ tự tin 6/10 (−1 so với lần trước)',
      'Dự báo đến 31/12/2026: 51,14 điểm (51,14 đến 51,14 điểm), điểm 1,00',
      'Nhịp cần đạt mỗi tuần: +1,1 điểm, hiện tại +2 điểm; đạt chỉ tiêu vào khoảng 10/12/2026',
      'Chỉ tiêu ban đầu (đến hết 01/11/2026) từ 30 lên 50 điểm: so với mức đó là 0,40',
      'Điểm chấm 0,7 ngày 15/11/2026, lệch hơn 0,1 so với điểm tính được',
    ]);
  });

  const now = (value: number | string): Pick<KeyResultSpec, 'checkIns'> => ({ checkIns: [[day, value]] });
  test.each<[string, KeyResultSpec, readonly string[]]>([
    [
      'overshoot',
      { from: 30, to: 45, ...now(50) },
      ['(50 − 30) / (45 − 30) = 1.33, counted as 1 → grade 1.0', 'Done: the target is reached'],
    ],
    [
      'loss',
      { from: 30, to: 45, ...now(27) },
      ['(27 − 30) / (45 − 30) = −0.20, counted as 0 → grade 0.0', 'Off track: progress −0.20 is below 0.35'],
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
    [
      'a baseline of 0',
      { to: 120, ...now(30) },
      ['Now 30 (15 Nov 2026); to 120', 'No baseline is written: 0 is taken', '30 / 120 = 0.25 → grade 0.3'],
    ],
    [
      'a first check-in',
      {
        from: '?',
        to: 2,
        unit: 'hours',
        checkIns: [
          ['2026-10-05', 5],
          [day, '150 minutes'],
        ],
      },
      ['Baseline unknown: the first check-in, 5 hours, is taken', '(2.5 − 5) / (2 − 5) = 0.83 → grade 0.8'],
    ],
    [
      'one that is the target',
      { from: '?', to: 2, ...now(2) },
      ['The unknown baseline was the target itself: 1 while held, and it is held → grade 1.0; held at 1 of 1 check-in'],
    ],
    ['relative, a factor', { from: 200, to: { times: 1.3 }, ...now(230) }, ['Target: 200 × 1.3 = 260']],
    [
      'relative, an amount',
      { from: 10, to: { plus: -5 }, ...now(8) },
      ['Target: 10 − 5 = 5', '(8 − 10) / (5 − 10) = 0.40 → grade 0.4'],
    ],
    [
      'a way down without a baseline',
      { to: 2, comparison: 'below', ...now(3) },
      [
        'Now 3 (15 Nov 2026); to hold: at most 2',
        'Without a baseline, a way down counts as a level to hold',
        '3 is not at most 2 → 0; held at 0 of 1 check-in',
      ],
    ],
    [
      'already there',
      { from: 1, to: 2, comparison: 'below', ...now(1) },
      ['The baseline already meets the target, so it counts as a level to hold'],
    ],
    [
      'keep',
      {
        keep: { kind: 'at-least', value: 60 },
        unit: '%',
        checkIns: [
          ['2026-11-01', '59%'],
          [day, '63%'],
        ],
      },
      [
        '63% is at least 60% → 1; held at 1 of 2 check-ins',
        '15 Nov 2026 is day 46 of 92; 1 expected on every day: a level to hold',
      ],
    ],
    ['milestones', { milestones: [{ done: true }, {}] }, ['1 of 2 milestones done = 0.50 → grade 0.5']],
    [
      'weighted milestones',
      {
        milestones: [
          { weight: '30%', done: true },
          { weight: '40%', done: true },
          { weight: '30%', by: '2026-11-01' },
        ],
      },
      [
        'Weights done 30% + 40% of 100% = 0.70 → grade 0.7',
        'At risk: progress 0.70 would do (0.27), but a milestone is overdue',
        '15 Nov 2026 is day 46 of 92; 0.30 of the weight is due by then',
      ],
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
    ['b = t', { from: 45, to: 45, ...now(45) }, ['No score: baseline and target are the same']],
    ['a per cent of 0', { from: 0, to: { times: 1.3 }, ...now(1) }, ['No score: a per cent of 0 is no target']],
    [
      'stale',
      { from: 0, to: 100, checkIns: [['2026-10-20', 60]] },
      [
        'At risk: progress 0.60 would do (0.45), but the numbers are stale',
        'Stale: nothing new for 26 days (last 20 Oct 2026); 14 are the limit',
      ],
    ],
    [
      'beyond the target',
      { from: 30, to: 45, stretch: 50, ...now(46) },
      ['Stretch 50: 0.20 of the way from the target'],
    ],
    ['nearly whole', { from: 0, to: 1000, ...now(998) }, ['998 / 1,000 = 0.9980 → grade 1.0']],
  ])('%s', (_, spec, lines) => {
    expect(explained(spec)).toEqual(expect.arrayContaining([...lines]));
  });

  test('a closed plan has no pace, status or forecast', () => {
    expect(explained({ from: 30, to: 45, ...now(38) }, 'en', day, { state: 'closed' })).toEqual([
      'Now 38 (15 Nov 2026); from 30 to 45',
      '(38 − 30) / (45 − 30) = 0.53 → grade 0.5',
      'No status: the plan is closed',
    ]);
  });

  test('its status alone', () => {
    const score = scoreKr({ from: 0, to: 100, ...now(40) });
    expect(explainStatus(score, 'en')).toBe('At risk: progress 0.40 is below 0.45, at least 0.35');
    expect(explainStatus(score, 'vi')).toBe('Có rủi ro: tiến độ 0,40 dưới 0,45 nhưng từ 0,35 trở lên');
  });
});

describe('an objective explains itself', () => {
  const kr = (value?: number, rest: KeyResultSpec = {}): KeyResultSpec => ({
    from: 0,
    to: 100,
    ...(value !== undefined && { checkIns: [[day, value]] }),
    ...rest,
  });
  const lines = (keyResults: readonly KeyResultSpec[], language: Language = 'en') =>
    textOf(explainObjective(scoreOne(keyResults), language)).split('\n');

  test('the weighted mean written out, and what reported', () => {
    const keyResults = [kr(53, { weight: 2 }), kr(47), kr(), kr(1, { dropped: 'no budget' })];
    expect(lines(keyResults)).toEqual([
      '(2 × 0.53 + 1 × 0.47 + 1 × 0.00) / 4 = 0.38 → grade 0.4',
      '2 of 3 reported; mean of those reported 0.51',
      'No data: 1 no data, 2 on track, 1 dropped',
    ]);
    expect(lines(keyResults, 'vi')).toEqual([
      '(2 × 0,53 + 1 × 0,47 + 1 × 0,00) / 4 = 0,38 → làm tròn 0,4',
      '2/3 kết quả có số liệu; trung bình các kết quả có số liệu 0,51',
      'Chưa có số liệu: 1 chưa có số liệu, 2 đúng tiến độ, 1 đã hủy',
    ]);
  });

  test.each<[string, readonly KeyResultSpec[], string]>([
    ['equal weights', [kr(20), kr(60)], '(0.20 + 0.60) / 2 = 0.40 → grade 0.4'],
    ['per cents', [kr(90, { weight: '70%' }), kr(30, { weight: '30%' })], '70% × 0.90 + 30% × 0.30 = 0.72 → grade 0.7'],
    [
      'per cents of another sum',
      [kr(90, { weight: '60%' }), kr(30, { weight: '20%' })],
      '(60% × 0.90 + 20% × 0.30) / 80% = 0.75 → grade 0.8; The weights have an error',
    ],
    ['one alone', [kr(40)], '0.40 → grade 0.4'],
    ['none reported', [kr(), kr()], 'None of 2 key results has a score yet'],
    ['none', [], 'No key results of its own and no supporters, so no score'],
  ])('%s', (_, keyResults, line) => {
    expect(lines(keyResults)[0]).toBe(line);
  });

  const model = workspace({
    units: [
      { name: 'agency', kind: 'company' },
      { name: 'delivery', kind: 'department', in: 'agency' },
    ],
    plans: [
      { for: 'agency', objectives: [{ name: 'own', keyResults: [kr(42)] }, { name: 'carried' }] },
      {
        for: 'delivery',
        objectives: [
          { supports: ['own', 'carried'], weight: 3, keyResults: [kr(80)] },
          { supports: ['own', 'carried'], keyResults: [kr(40)] },
          { supports: ['carried'] },
        ],
      },
    ],
  });
  const [own, carried] = objectivesOf(model).map((each) =>
    textOf(explainObjective(scored(model).objective(each), 'en')).split('\n'),
  );

  test('own and supporters side by side', () => {
    expect(own).toEqual(
      expect.arrayContaining([
        '0.42 → grade 0.4',
        'Supporters: (3 × 0.80 + 1 × 0.40) / 4 = 0.70; 2 of 2 with a score',
        'own 0.42 · supporters 0.70',
      ]),
    );
    expect(carried).toEqual(['Supporters: (3 × 0.80 + 1 × 0.40) / 4 = 0.70 → grade 0.7; 2 of 3 with a score']);
  });

  test('a unit, with those below it beside', () => {
    const score = scored(model).unit(first(model.units), first(model.cycles));
    expect(textOf(explainRollUp(score, 'en')).split('\n')).toEqual([
      '(0.42 + 0.70) / 2 = 0.56 → grade 0.6; 2 of 2 objectives with a score',
      'delivery 0.70',
    ]);
    const below = scored(model).unit(first(model.units.slice(1)), first(model.cycles));
    expect(textOf(explainRollUp(below, 'vi'))).toBe(
      '(3 × 0,80 + 1 × 0,40) / 4 = 0,70 → làm tròn 0,7; 2/3 mục tiêu đã có điểm',
    );
    expect(textOf(explainRollUp(scored(model).unit(first(model.units), undefined), 'en'))).toMatch(/^No objectives\n/);
  });

  test('of many key results a line shows some', () => {
    expect(lines(Array.from({ length: 50 }, () => kr(50)))[0]).toMatch(/^\((0\.50 \+ ){8}…\) \/ 50 = 0\.50/);
  });
});

describe('a KPI explains itself', () => {
  const csat: Omit<KpiSpec, 'name'> = {
    unit: 'điểm',
    every: 'month',
    target: { kind: 'at-least', value: 4.5 },
    alert: { kind: 'below', value: 4 },
    scale: [3, 3.5, 4, 4.5],
    actuals: [
      ['2026-09-01', 4.5],
      ['2026-10-01', 4.4],
    ],
  };
  const lines = (spec: Omit<KpiSpec, 'name'>, language: Language = 'en', asOf = day) =>
    textOf(explainKpi(scoreKpiSpec(spec, asOf), language)).split('\n');

  test('in both languages', () => {
    expect(lines(csat)).toEqual([
      'Now 4.4 điểm (1 Oct 2026)',
      'Stale: nothing new for 45 days (last 1 Oct 2026); 41 are the limit',
      'Watch: short of its target, at least 4.5 điểm',
      'Rating 4 of 5: 3 of 4 thresholds reached (3 · 3.5 · 4 · 4.5)',
      '−0.1 điểm against 4.5 điểm (1 Sep 2026)',
    ]);
    expect(lines(csat, 'vi', '2026-10-20')).toEqual([
      'Hiện tại 4,4 điểm (01/10/2026)',
      'Cần theo dõi: chưa đạt chỉ tiêu ít nhất 4,5 điểm',
      'Mức xếp loại 4/5: đạt 3/4 ngưỡng (3 · 3,5 · 4 · 4,5)',
      '−0,1 điểm so với 4,5 điểm (01/09/2026)',
    ]);
  });

  test.each<[string, Omit<KpiSpec, 'name'>, string]>([
    ['healthy', { ...csat, actuals: [[day, 4.6]] }, 'Healthy: at least 4.5 điểm, as its target asks'],
    ['alarm', { ...csat, actuals: [[day, 3.9]] }, 'Alarm: inside its alert, below 4 điểm'],
    ['no target', { actuals: [[day, 3.9]] }, 'No target, so no health'],
    ['no actual', csat, 'No actual yet'],
  ])('%s', (name, spec, line) => {
    expect(lines(name === 'no actual' ? { ...spec, actuals: [] } : spec)).toContain(line);
  });
});
