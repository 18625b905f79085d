import type { Workspace } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';

/** A bit of everything: units, people, two cycles, each kind of key result, KPIs, supporters. */
export function agency(): Workspace {
  return workspace({
    units: [
      { name: 'agency', kind: 'company' },
      { name: 'delivery', kind: 'department', in: 'agency' },
    ],
    kpis: [
      {
        name: 'csat',
        unit: 'points',
        every: 'month',
        target: { kind: 'at-least', value: 4.5 },
        alert: { kind: 'below', value: 4 },
        scale: [3, 3.5, 4, 4.5],
        actuals: [
          ['2026-09-01', 4.2],
          ['2026-10-01', 4.4],
        ],
      },
      { name: 'load', target: { kind: 'between', low: 3, high: 5 } },
    ],
    plans: [
      { outside: true, cycle: null, objectives: [{ title: 'Before any plan', keyResults: [{ to: 5 }] }] },
      { for: 'agency', title: 'Company', objectives: [{ name: 'grow', weight: '30%' }] },
      {
        for: 'delivery',
        objectives: [
          {
            name: 'renew',
            supports: ['grow'],
            ambition: 'committed',
            owners: ['@linh', 'delivery'],
            reviews: [['2026-11-14', 0.9]],
            keyResults: [
              {
                name: 'nps',
                from: 30,
                to: 45,
                stretch: 50,
                unit: 'points',
                weight: 2,
                checkIns: [
                  ['2026-10-15', 33, 0.7],
                  ['2026-11-01', 36, 0.6],
                  ['2026-11-15', 38, 0.7],
                  ['2026-12-15', 44],
                ],
                was: [
                  { from: 30, to: 48, until: '2026-11-10' },
                  { from: 30, to: 50, until: '2026-11-01' },
                ],
              },
              { name: 'answer', from: '?', to: 2, comparison: 'below', unit: 'hours' },
              { name: 'load', keep: { kind: 'between', low: 3, high: 5 }, checkIns: [['2026-11-15', 4]] },
              {
                name: 'steps',
                milestones: [
                  { weight: '30%', done: '2026-10-18' },
                  { weight: '70%', by: '2026-11-01' },
                ],
              },
              { name: 'felt', checkIns: [['2026-11-15', '60%']] },
              { name: 'asked', from: 3.9, to: 4.5, unit: 'points', measuredBy: 'csat' },
              { title: 'Dropped', from: 1, to: 2, dropped: 'no budget' },
              { title: 'Done', done: '2026-11-10' },
            ],
          },
          { title: 'Nameless', keyResults: [{ supports: ['renew.felt'] }] },
        ],
      },
      {
        for: 'delivery',
        cycle: { id: '2026-Q3', start: '2026-07-01', end: '2026-09-30', rhythm: 'weekly' },
        state: 'closed',
        objectives: [{ name: 'renew', supports: ['grow'], keyResults: [{ checkIns: [['2026-09-20', 0.8]] }] }],
      },
      { for: '@an', objectives: [{ name: 'mine', supports: ['renew.nps'] }] },
    ],
  });
}
