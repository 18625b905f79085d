import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { CardPeriod, Scorecard } from '../../src/index.ts';
import { Scorecards } from '../../src/index.ts';
import { workspace } from '../support/plan.ts';
import { scored } from '../support/scored.ts';
import type { KpiSpec } from '../support/spec.ts';

const q4: CardPeriod = { id: '2026-Q4', days: { start: '2026-10-01', end: '2026-12-31' } };

/** The card of team `sales` in the fourth quarter. */
function cardOf(kpis: readonly Omit<KpiSpec, 'name'>[], asOf = '2026-11-15', period = q4): Scorecard {
  const model = workspace({
    units: [{ name: 'sales' }],
    kpis: kpis.map((kpi, index) => ({ name: `k${index}`, for: 'sales', ...kpi })),
  });
  const [sales] = model.units;
  if (sales === undefined) throw new Error('no team');
  return new Scorecards(model, scored(model, asOf)).card(sales, period);
}

/** What one KPI counts as, and how that was had. */
function attainmentOf(kpi: Omit<KpiSpec, 'name'>, asOf?: string): readonly [number | undefined, string] {
  const [row] = cardOf([kpi], asOf).rows;
  return [row?.attainment, row?.basis ?? ''];
}

type Actuals = NonNullable<KpiSpec['actuals']>;

const at = (value: number): Actuals => [['2026-11-02', value]];
const target = { kind: 'at-least', value: 4.5 } as const;
const alert = { kind: 'below', value: 4 } as const;

describe('attainment', () => {
  it.each([
    // Ascending: a threshold is reached from below, its own value included.
    [2.99, 1],
    [3, 2],
    [3.49, 2],
    [3.5, 3],
    [4, 4],
    [4.49, 4],
    [4.5, 5],
    [9, 5],
  ])('of a rising scale 3 3.5 4 4.5 at %d is %d', (value, attainment) => {
    expect(attainmentOf({ scale: [3, 3.5, 4, 4.5], actuals: at(value) })).toEqual([attainment, 'rating']);
  });

  it.each([
    [181, 1],
    [180, 2],
    [120, 3],
    [60, 4],
    [30, 5],
    [0, 5],
  ])('of a falling scale 180 120 60 30 at %d is %d', (value, attainment) => {
    expect(attainmentOf({ scale: [180, 120, 60, 30], actuals: at(value) })).toEqual([attainment, 'rating']);
  });

  it('0.1 + 0.2 reaches a threshold of 0.3', () => {
    expect(attainmentOf({ scale: [0.1, 0.2, 0.3, 0.4], actuals: at(0.1 + 0.2) })).toEqual([4, 'rating']);
  });

  it.each([
    [4.5, 5],
    [4.49, 3],
    [4, 3],
    [3.99, 1],
  ])('without a scale is health as 5 · 3 · 1: at %d it is %d', (value, attainment) => {
    expect(attainmentOf({ target, alert, actuals: at(value) })).toEqual([attainment, 'health']);
  });

  it('a scale comes before a target', () => {
    expect(attainmentOf({ target, scale: [1, 2, 3, 10], actuals: at(5) })).toEqual([4, 'rating']);
  });

  it('without a number in the period is 1', () => {
    expect(attainmentOf({ target })).toEqual([1, 'no-actual']);
    expect(attainmentOf({ scale: [1, 2, 3, 4], actuals: [['2026-09-30', 4]] })).toEqual([1, 'no-actual']);
    // Later than asOf, or with an error of its own: it does not count.
    expect(attainmentOf({ target, actuals: [['2026-12-01', 5]] })).toEqual([1, 'no-actual']);
    expect(attainmentOf({ target, actuals: [['2026-11-01', undefined]] })).toEqual([1, 'no-actual']);
  });

  it('of the newest number: one with an error is left out and the next older counts', () => {
    const actuals: Actuals = [
      ['2026-11-09', undefined],
      ['2026-11-02', 4.6],
      ['2026-10-05', 3],
    ];
    expect(attainmentOf({ target, alert, actuals })).toEqual([5, 'health']);
  });

  it('neither a scale nor a target: left out, with a number or without', () => {
    expect(attainmentOf({ alert, actuals: at(3) })).toEqual([undefined, 'no-levels']);
    expect(attainmentOf({})).toEqual([undefined, 'no-levels']);
  });

  it('what cannot be read is left out, never taken for something else', () => {
    expect(attainmentOf({ target, unread: ['scale'], actuals: at(5) })).toEqual([undefined, 'unread']);
    expect(attainmentOf({ unread: ['target'], actuals: at(5) })).toEqual([undefined, 'unread']);
    expect(attainmentOf({ target, unread: ['alert'], actuals: at(5) })).toEqual([undefined, 'unread']);
    // A rating does not need them.
    expect(attainmentOf({ scale: [1, 2, 3, 4], unread: ['target', 'alert'], actuals: at(5) })).toEqual([5, 'rating']);
  });
});

describe('the date of a period', () => {
  const scale = [10, 20, 30, 40] as const;

  it('is its last day, or asOf while that lies inside', () => {
    const month: KpiSpec = { name: 'k', scale, actuals: [['2026-11-30', 25, '2026-11-01']] };
    expect(cardOf([month], '2026-11-15').rows[0]?.actual?.date).toBe('2026-11-15');
    expect(cardOf([month], '2026-12-15').rows[0]?.actual?.date).toBe('2026-11-30');
    expect(cardOf([month], '2026-10-31').rows[0]?.actual).toBeUndefined();
  });

  it('so a day within it is older', () => {
    const actuals: Actuals = [
      ['2026-11-30', 25, '2026-11-01'],
      ['2026-11-10', 45],
    ];
    expect(cardOf([{ scale, actuals }], '2026-11-15').rows[0]?.attainment).toBe(3);
  });

  it('so a year belongs to the quarter in which it ends', () => {
    const year: Actuals = [['2026-12-31', 45, '2026-01-01']];
    expect(attainmentOf({ scale, actuals: year }, '2027-01-10')).toEqual([5, 'rating']);
  });

  it('of two on one day the lower line is the newer', () => {
    const actuals: Actuals = [
      ['2026-10-31', 45, '2026-10-01'],
      ['2026-10-31', 15],
    ];
    expect(attainmentOf({ scale, actuals })).toEqual([2, 'rating']);
  });
});

describe('`was`: what was in force in the period of a number judges it', () => {
  const actuals: Actuals = [['2026-10-31', 4.2, '2026-10-01']];
  const old = { kind: 'at-least', value: 4 } as const;

  it.each([
    // until, attainment: the number is of 31 October
    ['2026-10-30', 3],
    ['2026-10-31', 5],
    ['2026-12-31', 5],
  ])('a target until %s', (until, attainment) => {
    expect(attainmentOf({ target, actuals, was: [{ target: old, until }] })).toEqual([attainment, 'health']);
  });

  it('the one that ends first on that day or later', () => {
    const was = [
      { target: { kind: 'at-least', value: 4.3 } as const, until: '2026-12-01' },
      { target: { kind: 'at-least', value: 9 } as const, until: '2026-09-30' },
      { target: old, until: '2026-11-30' },
    ];
    expect(attainmentOf({ target, actuals, was })).toEqual([5, 'health']);
  });

  it('what a line leaves out is today’s, each clause by itself', () => {
    const was = [
      { alert: { kind: 'below', value: 4.3 } as const, until: '2026-12-31' },
      { target: old, until: '2026-10-31' },
    ];
    expect(attainmentOf({ target, actuals, was })).toEqual([1, 'health']);
    expect(attainmentOf({ target: old, actuals, was: [{ alert: target, until: '2026-10-31' }] })).toEqual([
      5,
      'health',
    ]);
  });

  it('an old scale rates, a new one does not rate what was before it', () => {
    const scale = [3, 3.5, 4, 4.5] as const;
    expect(attainmentOf({ target, actuals, was: [{ scale, until: '2026-10-31' }] })).toEqual([4, 'rating']);
    expect(attainmentOf({ scale: [1, 2, 3, 4], actuals, was: [{ scale, until: '2026-10-31' }] })).toEqual([
      4,
      'rating',
    ]);
  });

  it('one that cannot be read says that nobody knows', () => {
    const was = [{ until: '2026-10-31', unread: ['target'] }];
    expect(attainmentOf({ target, actuals, was })).toEqual([undefined, 'unread']);
    expect(attainmentOf({ target, actuals: at(4.6), was })).toEqual([5, 'health']);
  });
});

describe('the total', () => {
  const rated = (rating: number, weight?: KpiSpec['weight']): Omit<KpiSpec, 'name'> => ({
    scale: [2, 3, 4, 5],
    actuals: at(rating),
    ...(weight !== undefined && { weight }),
  });

  it.each<[string, readonly Omit<KpiSpec, 'name'>[], number, string | undefined]>([
    ['equal without weights: (5 + 3 + 1) / 3', [rated(5), rated(3), rated(1)], 3, undefined],
    ['numbers: (2 × 5 + 1 × 3) / 3', [rated(5, 2), rated(3, 1)], 4.333333333, undefined],
    ['numbers, a missing one is 1', [rated(5, 2), rated(3)], 4.333333333, undefined],
    ['per cent: 50% × 4 + 30% × 3 + 20% × 1', [rated(4, '50%'), rated(3, '30%'), rated(1, '20%')], 3.1, undefined],
    ['a weight of 0 counts for nothing', [rated(5, 1), rated(1, 0)], 5, undefined],
    [
      'per cent of another sum keeps its proportions: (60 × 5 + 20 × 1) / 80',
      [rated(5, '60%'), rated(1, '20%')],
      4,
      'percent-sum',
    ],
    ['mixed: all alike', [rated(5, 2), rated(1, '30%')], 3, 'mixed'],
    ['one without its per cent: all alike', [rated(5, '90%'), rated(1)], 3, 'percent-missing'],
    ['negative: all alike', [rated(5, -2), rated(1, 1)], 3, 'negative'],
    ['nothing at all: all alike', [rated(5, 0), rated(1, 0)], 3, 'zero-sum'],
  ])('%s', (_, kpis, total, weights) => {
    const card = cardOf(kpis);
    expect(card.total).toBe(total);
    expect(card.weights).toBe(weights);
  });

  it('what is left out takes its weight with it', () => {
    // (60 × 5 + 20 × 1) / 80
    expect(cardOf([rated(5, '60%'), { weight: '20%' }, rated(1, '20%')]).total).toBe(4);
  });

  it('is undefined where nothing counts', () => {
    expect(cardOf([{}, { alert }]).total).toBeUndefined();
  });

  it('is 1 where nobody has a number', () => {
    expect(cardOf([{ target }, { target, weight: 3 }]).total).toBe(1);
  });
});

const spec = fc.record(
  {
    weight: fc.oneof(fc.integer({ min: -2, max: 90 }), fc.constantFrom<`${number}%`>('0%', '30%', '70%', '-5%')),
    target: fc.constantFrom({ kind: 'at-least', value: 3 } as const, { kind: 'between', low: 1, high: 2 } as const),
    alert: fc.constant({ kind: 'below', value: 2 } as const),
    scale: fc.constantFrom([1, 2, 3, 4] as const, [4, 3, 2, 1] as const),
    actuals: fc.array(
      fc.tuple(
        fc.constantFrom('2026-09-30', '2026-10-31', '2026-11-02', '2026-12-24'),
        fc.oneof(fc.double({ noNaN: true }), fc.constant(undefined)),
      ),
    ),
    was: fc.array(
      fc.record({ target: fc.constant({ kind: 'above', value: 2 } as const), until: fc.constant('2026-11-01') }),
    ),
    unread: fc.subarray(['target', 'alert', 'scale']),
  },
  { requiredKeys: [] },
);
const specs = fc.array(spec, { minLength: 1, maxLength: 8 });

describe('of any KPIs', () => {
  test('the total lies between 1 and 5, and so does each attainment', () => {
    fc.assert(
      fc.property(specs, (kpis) => {
        const { rows, total } = cardOf(kpis);
        for (const { attainment } of rows) if (attainment !== undefined) expect([1, 2, 3, 4, 5]).toContain(attainment);
        if (total === undefined) expect(rows.every(({ attainment }) => attainment === undefined)).toBe(true);
        else {
          const counted = rows.flatMap(({ attainment }) => attainment ?? []);
          expect(total).toBeGreaterThanOrEqual(Math.min(...counted));
          expect(total).toBeLessThanOrEqual(Math.max(...counted));
        }
      }),
    );
  });

  test('the shares are of 1, and those of what is left out are undefined', () => {
    fc.assert(
      fc.property(specs, (kpis) => {
        const { rows } = cardOf(kpis);
        const sum = rows.reduce((all, { share }) => all + (share ?? 0), 0);
        const counts = rows.some(({ attainment }) => attainment !== undefined);
        expect(sum).toBeCloseTo(counts ? 1 : 0, 9);
        for (const { share, attainment } of rows) expect(share === undefined).toBe(attainment === undefined);
      }),
    );
  });

  test('their order does not matter', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: 1, max: 7 }), (kpis, by) => {
        const turned = [...kpis.slice(by % kpis.length), ...kpis.slice(0, by % kpis.length)];
        expect(cardOf(turned.toReversed()).total).toBe(cardOf(kpis).total);
      }),
    );
  });

  test('weights times any number say the same', () => {
    const weighted = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 20 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weighted, fc.integer({ min: 2, max: 9 }), (pairs, by) => {
        const of = (factor: number) =>
          cardOf(
            pairs.map(([rating, weight]) => ({ scale: [2, 3, 4, 5], actuals: at(rating), weight: weight * factor })),
          );
        expect(of(by).total).toBe(of(1).total);
      }),
    );
  });
});
