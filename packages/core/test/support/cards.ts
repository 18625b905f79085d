import type { Workspace } from '../../src/index.ts';
import { workspace } from './plan.ts';

/** Whose KPIs are whose: a sales team with a person in it, and one who is only mentioned. Read it on 15 November 2026. */
export function salesTeam(): Workspace {
  return workspace({
    units: [{ name: 'sales', kind: 'department' }],
    plans: [{ for: 'sales' }],
    kpis: [
      {
        name: 'revenue',
        for: 'sales',
        weight: '50%',
        scale: [80, 90, 100, 110],
        actuals: [
          ['2026-09-30', 95, '2026-09-01'],
          ['2026-10-31', 101, '2026-10-01'],
        ],
        was: [{ scale: [60, 70, 80, 90], until: '2026-09-30' }],
      },
      {
        name: 'csat',
        for: 'sales',
        weight: '30%',
        target: { kind: 'at-least', value: 4.5 },
        alert: { kind: 'below', value: 4 },
        actuals: [['2026-10-31', 4.2, '2026-10-01']],
      },
      { name: 'returns', for: 'sales', weight: '20%', target: { kind: 'at-most', value: 5 } },
      { name: 'visits', for: 'sales', actuals: [['2026-11-02', 40]] },
      { name: 'calls', for: '@an', target: { kind: 'at-least', value: 20 }, actuals: [['2026-11-02', 22]] },
    ],
  });
}
