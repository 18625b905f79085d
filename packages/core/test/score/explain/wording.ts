import type { KeyResultSpec, KpiSpec, MilestoneSpec, PlanSpec, WorkspaceSpec } from '../../support/spec.ts';

type Around = WorkspaceSpec & { readonly plan?: PlanSpec };

const day = '2026-11-15';
const on = (...values: readonly (readonly [string, number | string])[]): Pick<KeyResultSpec, 'checkIns'> => ({
  checkIns: values,
});
const now = (value: number | string): Pick<KeyResultSpec, 'checkIns'> => on([day, value]);
const weekly = (...values: readonly number[]): Pick<KeyResultSpec, 'checkIns'> =>
  on(...values.map((value, at) => [`2026-11-${String(1 + 7 * at).padStart(2, '0')}`, value] as const));
const move = { from: 0, to: 100 } as const;
const points: KeyResultSpec = { from: 30, to: 45, unit: 'điểm' };
const down = { direction: { way: 'down', by: 'word', word: 'down to' } } as const;
const cut = { direction: { way: 'down', by: 'verb', word: 'Cut' } } as const;
const attrition = { direction: { way: 'down', by: 'metric', word: 'attrition' } } as const;
const loose: Around = { plan: { cycle: null } };
const closed: Around = { plan: { state: 'closed' } };
const level: KeyResultSpec = { keep: { kind: 'at-least', value: 60 }, unit: '%' };
const ceiling: KeyResultSpec = { cumulative: true, to: 3, comparison: 'at-most', unit: 'incidents' };
const milestone = (...milestones: readonly MilestoneSpec[]): KeyResultSpec => ({ milestones });
const kpi = (...actuals: NonNullable<KpiSpec['actuals']>): Around => ({
  kpis: [{ name: 'k', every: 'month', actuals }],
});

export const keyResults: readonly (readonly [title: string, spec: KeyResultSpec, asOf?: string, around?: Around])[] = [
  // the rows of the status table
  ['nothing', {}],
  ['silent after a tenth of the time', points],
  ['silent on the ninth day', points, '2026-10-09'],
  ['silent on the tenth day', points, '2026-10-10'],
  ['silent on the first day', points, '2026-10-01'],
  ['before the start', points, '2026-09-30'],
  ['on the last day', { ...points, ...now(44) }, '2026-12-31'],
  ['the day after', { ...points, ...now(44) }, '2027-01-01'],
  ['reached', { ...points, ...now(45) }],
  ['reached, and over', { ...points, ...now(46) }, '2027-01-01'],
  ['marked done', { ...points, ...now(31), done: true }],
  ['marked done on a day', { ...points, ...now(31), done: '2026-11-15' }],
  ['marked done tomorrow', { ...points, ...now(31), done: '2026-11-16' }],
  ['dropped', { ...points, ...now(31), dropped: 'sold' }],
  ['on pace', { ...move, ...now(40) }],
  ['on pace before anything is due', { ...points, ...on(['2026-10-01', 30]) }, '2026-10-05'],
  ['the same, a little back', { ...points, ...on(['2026-10-01', 29.5]) }, '2026-10-05'],
  ['the same, ahead', { ...points, ...on(['2026-10-01', 33]) }, '2026-10-05'],
  ['a hair behind', { ...move, ...now(39.99) }],
  ['behind', { ...move, ...now(30) }],
  ['far behind', { ...move, ...now(29.99) }],
  ['stale', { ...move, ...on(['2026-10-31', 60]) }],
  ['not yet stale', { ...move, ...on(['2026-11-01', 60]) }],
  ['on pace from a 0 that nobody wrote', { to: 95, unit: '%', ...now('76%') }],
  ['in a closed plan', { ...points, ...now(38) }, day, closed],
  ['without a start', { from: 0, to: 9, by: '2026-12-31' }, day, loose],
  ['without a due date', { from: 0, to: 9, ...now(1) }, day, loose],
  ['without both', { from: 0, to: 9 }, day, loose],
  // measures
  ['money', { from: 2.4e9, to: 3.2e9, unit: '$', ...now(2.9e9) }],
  ['per cents', { from: 25, to: 10, unit: '%', ...now('18%') }],
  ['below the baseline', { ...points, ...now(27) }],
  ['below zero', { from: -10, to: 10, ...now(-5) }],
  ['a factor', { from: 200, to: { times: 1.3 }, ...now(230) }],
  ['an amount more', { from: 10, to: { plus: 5 }, ...now(12) }],
  ['an amount less', { from: 10, to: { plus: -5 }, ...now(8) }],
  ['at least', { from: 10, to: 20, comparison: 'at-least', ...now(12) }],
  ['below', { from: 10, to: 8, comparison: 'below', ...now(9) }],
  ['a stretch to come', { ...points, stretch: 50, ...now(40) }],
  ['a stretch begun', { ...points, stretch: 50, ...now(46) }],
  ['committed', { ...points, ambition: 'committed', ...now(40) }],
  ['aspirational', { ...points, ambition: 'aspirational', ...now(40) }],
  ['a running total', { cumulative: true, to: 10, ...now(4) }],
  ['a running total of a factor', { cumulative: true, from: 2.4, to: { times: 1.3 }, ...now(1.56) }],
  ['within a ceiling', { ...ceiling, ...now(3) }],
  ['over a ceiling', { ...ceiling, ...now(4) }],
  ['within a ceiling to the end', { ...ceiling, ...now(3) }, '2027-01-01'],
  ['a stale ceiling', { ...ceiling, ...on(['2026-10-10', 1]) }],
  ['a ceiling by a verb', { cumulative: true, to: 3, ...cut, ...now(1) }],
  ['a level held', { ...level, ...now('60%') }],
  ['a level held between two', { keep: { kind: 'between', low: 40, high: 60 }, unit: 'm', ...now(50) }],
  ['a level not always held', { ...level, ...on(['2026-11-01', '59%'], ['2026-11-08', '62%'], [day, '63%']) }],
  ['a level lost', { ...level, ...on(['2026-11-08', '62%'], [day, '59%']) }],
  ['a level held to the end', { ...level, ...on(['2026-12-31', '62%']) }, '2027-01-01'],
  ['a stale level', { ...level, ...on(['2026-10-10', '62%']) }],
  ['a silent level', level],
  // baselines that nobody wrote
  ['from zero', { to: 120, ...now(30) }],
  ['from the first check-in', { from: '?', to: 2, unit: 'hours', ...on(['2026-10-05', 5], [day, 4]) }],
  ['unknown, and silent', { from: '?', to: 8 }],
  ['by a word', { to: 8, unit: '%', ...down, ...on(['2026-10-05', 12], [day, 9]) }],
  ['by the title', { to: 8, ...attrition, ...on(['2026-10-05', 12], [day, 9]) }],
  ['there by a word', { to: 8, ...down, ...on(['2026-10-05', 7], [day, 9]) }],
  ['there from the start', { from: 1, to: 2, comparison: 'below', ...now(1) }],
  // no score
  ['from here to here', { from: 45, to: 45, ...now(45) }],
  ['a factor of zero', { from: 0, to: { times: 1.3 }, ...now(1) }],
  ['a factor of nothing', { to: { times: 1.3 }, ...now(1) }],
  ['units that differ', { from: 1, to: 2, broken: 'unit-mismatch', ...now(1) }],
  ['a part that cannot be read', { to: 2, unread: ['from'], ...now(1) }],
  ['a measure that cannot be read', { unread: ['to'], ...now(1) }],
  ['a level that cannot be read', { unread: ['keep'], ...now(1) }],
  ['a baseline alone', { from: 1, ...now('60%') }],
  ['a title that disagrees', { to: 8, ...cut, ...on(['2026-10-05', 7], [day, 6]) }],
  ['the first value is the target', { from: '?', to: 8, ...on(['2026-10-05', 8], [day, 6]) }],
  ['which way', { to: 8, ...on(['2026-10-05', 9], [day, 6]) }],
  ['below a zero that nobody wrote', { to: -8, ...now(-9) }],
  ['judged later', { done: '2026-12-01' }],
  // judged, milestones
  ['judged by a check-in', now('60%')],
  ['judged by a review', { reviews: [[day, 0.7]] }],
  ['done without a measure', { done: true }],
  ['milestones', milestone({ done: true }, {}, {})],
  ['no milestone done', milestone({}, {})],
  ['milestones all done', milestone({ done: true }, { done: '2026-11-01' })],
  ['weighted milestones', milestone({ weight: 2, done: true }, { weight: 1 }, {})],
  ['none of weighted ones done', milestone({ weight: 2 }, { weight: 1 })],
  ['milestones of weight 0 and 0.5', milestone({ weight: 0, done: true }, { weight: 0.5, done: true }, { weight: 1 })],
  ['shares of milestones', milestone({ weight: '30%', done: true }, { weight: '40%' }, { weight: '30%' })],
  ['thirds of milestones', milestone({ weight: '33%', done: true }, { weight: '33%' }, { weight: '33%' })],
  ['mixed weights of milestones', milestone({ weight: 9, done: true }, { weight: '10%' })],
  ['a milestone due today', milestone({ title: 'Launch', by: day }, {})],
  ['due yesterday', milestone({ title: 'Launch', by: '2026-11-14' }, { done: true })],
  ['due yesterday, and on pace', milestone({ title: 'Launch', by: '2026-11-14' }, { by: '2026-12-20', done: true })],
  ['due tomorrow, all dated', milestone({ by: '2026-11-16' }, { by: '2026-12-01' })],
  ['three overdue', milestone(...['A', 'B', 'C'].map((title) => ({ title, by: '2026-11-01' })))],
  [
    'five overdue',
    milestone(...['A', 'B', 'C', 'D', 'E'].map((title) => ({ title, by: '2026-11-01' })), { done: true }),
  ],
  ['overdue and dropped', { ...milestone({ title: 'A', by: '2026-11-01' }), dropped: 'sold' }],
  // what people say, forecasts, promises
  ['confidence', { ...points, checkIns: [[day, 40, 0.7]] }],
  [
    'confidence unchanged',
    {
      ...points,
      checkIns: [
        ['2026-11-08', 39, 0.7],
        [day, 40, 0.7],
      ],
    },
  ],
  [
    'confidence that fell',
    {
      ...points,
      checkIns: [
        ['2026-11-08', 39, 0.9],
        [day, 40, 0.65],
      ],
    },
  ],
  ['graded alike', { ...points, ...now(40), reviews: [[day, 0.7]] }],
  ['graded otherwise', { ...points, ...now(40), reviews: [[day, 0.9]] }],
  ['reviewed without a grade', { ...points, ...now(40), reviews: [[day]] }],
  ['a forecast', { ...points, ...weekly(33, 34, 35) }],
  ['a forecast that gets there', { ...points, ...weekly(34, 39, 44) }],
  ['a forecast between two', { ...points, ...weekly(30, 31, 33) }],
  ['a forecast of halves', { from: 30, to: 43, unit: 'hours', ...weekly(30, 30.5, 31.5) }],
  ['away from the target', { ...points, ...weekly(37, 36, 35) }],
  ['standing still', { ...points, ...weekly(35, 35, 35) }],
  ['two values', { ...points, ...weekly(35, 36) }],
  ['a forecast downwards', { from: 20, to: 10, unit: '%', ...weekly(18, 17, 16) }],
  ['on the last day', { ...points, ...weekly(34, 36, 38) }, '2026-12-31'],
  ['an old target', { ...points, ...now(36), was: [{ from: 30, to: 50, until: '2026-11-01' }] }],
  [
    'an old ceiling',
    { ...ceiling, ...now(2), was: [{ cumulative: true, to: 1, comparison: 'at-most', until: '2026-11-01' }] },
  ],
  ['an old target that says the same', { ...points, ...now(36), was: [{ from: 30, to: 45, until: '2026-11-01' }] }],
  // by a KPI
  [
    'by a KPI',
    { to: 3, unit: '%', ...down, measuredBy: 'k' },
    day,
    kpi(['2026-09-30', 5, '2026-09-01'], ['2026-11-30', 4, '2026-11-01']),
  ],
  ['by a silent KPI', { from: 5, to: 3, measuredBy: 'k' }, day, kpi()],
  ['by a KPI of later', { from: 5, to: 3, measuredBy: 'k' }, day, kpi(['2026-11-16', 4])],
  ['by a stale KPI', { from: 0, to: 9, measuredBy: 'k' }, day, kpi(['2026-09-30', 5, '2026-09-01'])],
  ['a level by a KPI', { ...level, measuredBy: 'k' }, day, kpi(['2026-10-15', 61], ['2026-11-01', 59])],
];

const kr = (value?: number, rest: KeyResultSpec = {}): KeyResultSpec => ({
  ...move,
  ...(value !== undefined && now(value)),
  ...rest,
});

export const objectives: readonly (readonly [title: string, specs: readonly KeyResultSpec[], asOf?: string])[] = [
  ['no key results', []],
  ['one', [kr(50)]],
  ['one silent', [kr()]],
  ['two silent', [kr(), kr()]],
  ['two', [kr(20), kr(60)]],
  ['two, one silent', [kr(50, { title: 'Loud' }), kr(undefined, { title: 'Silent' })]],
  ['two, one dropped', [kr(50), kr(10, { dropped: 'sold' })]],
  ['all dropped', [kr(10, { dropped: 'sold' })]],
  ['weights 2, 0.5 and 0', [kr(50, { weight: 2 }), kr(20, { weight: 0.5 }), kr(90, { weight: 0 })]],
  ['weights of 0', [kr(50, { weight: 0 }), kr(20, { weight: 0 })]],
  ['shares', [kr(90, { weight: '70%' }), kr(30, { weight: '30%' })]],
  ['shares of 99', [kr(90, { weight: '70%' }), kr(30, { weight: '29%' })]],
  ['shares of 80', [kr(90, { weight: '60%' }), kr(30, { weight: '20%' })]],
  [
    'shares and a dropped one',
    [kr(90, { weight: '60%' }), kr(30, { weight: '40%' }), kr(1, { weight: '20%', dropped: 'sold' })],
  ],
  ['mixed', [kr(90, { weight: 9 }), kr(30, { weight: '20%' })]],
  ['confidence of two', [kr(50, { confidence: 0.8 }), kr(50, { confidence: 0.3, title: 'Doubted' })]],
  ['confidence alike', [kr(50, { confidence: 0.5, title: 'A' }), kr(50, { confidence: 0.5, title: 'B' })]],
  ['many', Array.from({ length: 9 }, (_, at) => kr(10 * at))],
  [
    'every status',
    [kr(50), kr(35, { title: 'At risk' }), kr(10, { title: 'Off' }), kr(), kr(100), kr(1, { dropped: 'x' })],
  ],
  ['before the start', [kr(), kr()], '2026-09-30'],
];

export const kpis: readonly (readonly [title: string, spec: Omit<KpiSpec, 'name'>, asOf?: string])[] = [
  ['silent', { target: { kind: 'at-least', value: 4 } }],
  ['on the target', { unit: 'điểm', target: { kind: 'at-least', value: 4 }, actuals: [[day, 4]] }],
  ['above a bound it stands on', { target: { kind: 'above', value: 4 }, actuals: [[day, 4]] }],
  ['between the two ends', { target: { kind: 'between', low: 3, high: 4 }, actuals: [[day, 4]] }],
  [
    'in its alert',
    { target: { kind: 'at-least', value: 4 }, alert: { kind: 'below', value: 3 }, actuals: [[day, 2.9]] },
  ],
  [
    'on the edge of its alert',
    { target: { kind: 'at-least', value: 4 }, alert: { kind: 'below', value: 3 }, actuals: [[day, 3]] },
  ],
  ['in both', { target: { kind: 'at-most', value: 4 }, alert: { kind: 'below', value: 3 }, actuals: [[day, 2]] }],
  ['rated 1', { scale: [1, 2, 3, 4], actuals: [[day, 0.9]] }],
  ['rated 2', { scale: [1, 2, 3, 4], actuals: [[day, 1]] }],
  ['rated 5', { scale: [1, 2, 3, 4], actuals: [[day, 4]] }],
  ['rated 5 downwards', { scale: [4, 3, 2, 1], actuals: [[day, 1]] }],
  ['rated 4 downwards', { scale: [4, 3, 2, 1], actuals: [[day, 1.1]] }],
  [
    'weekly trend',
    {
      every: 'week',
      actuals: [
        ['2026-11-01', 4],
        ['2026-11-08', 5],
      ],
    },
  ],
  [
    'trend of nothing',
    {
      every: 'month',
      actuals: [
        ['2026-10-15', 4],
        [day, 4],
      ],
    },
  ],
  [
    'two values on a day',
    {
      actuals: [
        [day, 4],
        [day, 5],
      ],
    },
  ],
  ['a value of tomorrow', { actuals: [['2026-11-16', 5]] }],
  ['stale', { every: 'week', actuals: [['2026-10-15', 4]] }],
  [
    'an older target',
    {
      target: { kind: 'at-least', value: 4 },
      was: [{ target: { kind: 'at-least', value: 3 }, until: '2026-11-20' }],
      actuals: [[day, 3.5]],
    },
  ],
];

const units = [
  { name: 'agency', kind: 'company' },
  { name: 'delivery', kind: 'department', in: 'agency' },
] as const;

export const plans: readonly (readonly [title: string, spec: WorkspaceSpec, asOf?: string])[] = [
  ['empty', { units, plans: [{ for: 'agency' }] }],
  [
    'supported',
    {
      units,
      plans: [
        {
          for: 'agency',
          objectives: [
            { name: 'own', keyResults: [kr(42)] },
            { name: 'carried' },
            { name: 'kept', keyResults: [{ name: 'part' }] },
          ],
        },
        {
          for: 'delivery',
          objectives: [
            { supports: ['own', 'carried', 'kept.part'], weight: 3, keyResults: [kr(80)] },
            { title: 'Silent', supports: ['carried', 'kept.part'] },
          ],
        },
      ],
    },
  ],
  [
    'committed',
    {
      units,
      plans: [
        { for: 'agency', objectives: [{ ambition: 'committed', keyResults: [kr(96)] }, { keyResults: [kr(100)] }] },
      ],
    },
  ],
  [
    'graded',
    {
      units,
      plans: [
        { for: 'agency', objectives: [{ ambition: 'aspirational', reviews: [[day, 0.9]], keyResults: [kr(50)] }] },
      ],
    },
  ],
  [
    'graded alike',
    { units, plans: [{ for: 'agency', objectives: [{ reviews: [[day, 0.5]], keyResults: [kr(50)] }] }] },
  ],
  [
    'shares',
    {
      units,
      plans: [
        {
          for: 'agency',
          objectives: [
            { weight: '33%', keyResults: [kr(50)] },
            { weight: '33%', keyResults: [kr(20)] },
            { weight: '33%' },
          ],
        },
      ],
    },
  ],
  [
    'shares of 50',
    {
      units,
      plans: [
        {
          for: 'agency',
          objectives: [
            { weight: '30%', keyResults: [kr(50)] },
            { weight: '20%', keyResults: [kr(20)] },
          ],
        },
      ],
    },
  ],
  [
    'mixed',
    {
      units,
      plans: [
        {
          for: 'agency',
          objectives: [
            { weight: 2, keyResults: [kr(50)] },
            { weight: '20%', keyResults: [kr(20)] },
          ],
        },
      ],
    },
  ],
  ['dropped', { units, plans: [{ for: 'agency', objectives: [{ dropped: 'sold', keyResults: [kr(50)] }] }] }],
  ['closed', { units, plans: [{ for: 'agency', state: 'closed', objectives: [{ keyResults: [kr(50)] }] }] }],
  ['over', { units, plans: [{ for: 'agency', objectives: [{ keyResults: [kr(80)] }] }] }, '2027-01-01'],
];
