import { describe, expect, it } from 'vitest';
import { defaultSettings, type OrgUnit, type Person, Scorecards } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';
import { scored } from '../support/scored.ts';
import type { CycleSpec, WorkspaceSpec } from '../support/spec.ts';

const year: CycleSpec = { id: '2026', start: '2026-01-01', end: '2026-12-31' };
const half: CycleSpec = { id: '2026-H2', start: '2026-07-01', end: '2026-12-31' };
const winter: CycleSpec = { id: 'winter', start: '2026-11-01', end: '2027-02-28' };
const units = [
  { name: 'acme', kind: 'company' as const },
  { name: 'sales', in: 'acme' },
];
const kpi = { name: 'k', for: 'sales', target: { kind: 'at-least', value: 1 } as const };

function cards(spec: WorkspaceSpec, asOf = '2026-11-15', settings = defaultSettings) {
  const model = workspace({ units, kpis: [kpi], ...spec });
  const all = new Scorecards(model, scored(model, asOf, settings));
  const owner = (name: string): OrgUnit | Person => {
    const found = all.owners().find((each) => (each.kind === 'unit' ? each.written.name.text : each.id) === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found;
  };
  return {
    owners: all.owners().map((each) => (each.kind === 'unit' ? each.written.name.text : each.id)),
    current: (name = 'sales') => all.current(owner(name)).id,
    periods: (name = 'sales') => all.periods(owner(name)).map(({ id }) => id),
    named: (text: string) => all.named(text),
  };
}

describe('whose cards there are', () => {
  it('units, then people, for whom a KPI is; an owner alone has none', () => {
    const kpis = [{ ...kpi, for: '@an' }, { name: 'l', for: 'sales' }, { name: 'm' }];
    expect(cards({ kpis }).owners).toEqual(['sales', '@an']);
  });
});

describe('the current period', () => {
  it('is the quarter that holds asOf', () => {
    expect(cards({}).current()).toBe('2026-Q4');
    expect(cards({}, '2026-09-30').current()).toBe('2026-Q3');
    expect(cards({}, '2026-11-15', { ...defaultSettings, fiscalYearStart: 4 }).current()).toBe('2026-Q3');
  });

  it('is the cycle of the owner’s plan, if that holds asOf', () => {
    expect(cards({ plans: [{ for: 'sales', cycle: half }] }).current()).toBe('2026-H2');
    expect(cards({ plans: [{ for: 'sales', cycle: half }] }, '2027-01-02').current()).toBe('2027-Q1');
    expect(cards({ plans: [{ for: 'sales', cycle: { id: 'someday' } }] }).current()).toBe('2026-Q4');
  });

  it('is of several the shortest', () => {
    const plans = [year, half, winter].map((cycle) => ({ for: 'sales', cycle }));
    expect(cards({ plans }).current()).toBe('winter');
  });

  it('is that of the nearest unit around with one', () => {
    expect(cards({ plans: [{ for: 'acme', cycle: year }] }).current()).toBe('2026');
    const both = [
      { for: 'acme', cycle: winter },
      { for: 'sales', cycle: year },
    ];
    expect(cards({ plans: both }).current()).toBe('2026');
  });
});

describe('the periods', () => {
  it('are the quarters and cycles with a number, and the current one', () => {
    const actuals = [
      ['2025-12-31', 1],
      ['2026-08-15', 1],
    ] as const;
    const kpis = [{ ...kpi, actuals }];
    expect(cards({ kpis }).periods()).toEqual(['2025-Q4', '2026-Q3', '2026-Q4']);
    const plans = [
      { for: 'sales', cycle: winter },
      { for: 'acme', cycle: half },
    ];
    expect(cards({ kpis, plans }).periods()).toEqual(['2025-Q4', '2026-Q3', '2026-H2', 'winter']);
  });

  it('leave out what is to come and what has an error', () => {
    const actuals = [
      ['2026-11-20', 1],
      ['2026-05-01', undefined],
    ] as const;
    expect(cards({ kpis: [{ ...kpi, actuals }] }).periods()).toEqual(['2026-Q4']);
  });

  it('are the newest twelve', () => {
    const actuals = Array.from({ length: 40 }, (_, index) => [`${1980 + index}-02-01`, 1] as const);
    const periods = cards({ kpis: [{ ...kpi, actuals }] }).periods();
    expect(periods).toHaveLength(12);
    expect(periods.slice(-2)).toEqual(['2019-Q1', '2026-Q4']);
  });

  it('of a circle of units end', () => {
    const circle = [
      { name: 'a', in: 'b' },
      { name: 'b', in: 'a' },
    ];
    expect(cards({ units: circle, kpis: [{ ...kpi, for: 'a' }] }).periods('a')).toEqual(['2026-Q4']);
  });
});

describe('a period by its name', () => {
  it.each([
    ['Q4 2026', '2026-Q4', '2026-10-01'],
    ['quý III/2026', '2026-Q3', '2026-07-01'],
    ['tháng 2/2026', '2026-02', '2026-02-01'],
    ['2026', '2026', '2026-01-01'],
    ['WINTER', 'winter', '2026-11-01'],
  ])('%s', (text, id, start) => {
    expect(cards({ plans: [{ for: 'sales', cycle: winter }] }).named(text)).toMatchObject({ id, days: { start } });
  });

  it('of none is undefined', () => {
    expect(cards({}).named('soon')).toBeUndefined();
    expect(cards({}).named('2026-Q7')).toBeUndefined();
  });
});
