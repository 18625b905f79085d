import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleCheckIn } from '../../src/measure/check-in.ts';
import { settleKpi } from '../../src/measure/kpi.ts';
import type { MeasureProblem } from '../../src/measure/problems.ts';
import { settleMeasure } from '../../src/measure/settle.ts';
import type { WrittenKpi } from '../../src/model/written.ts';
import { readUnit } from '../../src/quantity/unit.ts';
import { Ink } from '../support/written.ts';
import { bound, measure, quantity } from './measures.ts';

function offered(problems: readonly MeasureProblem[]): readonly string[] {
  return problems.flatMap((problem) =>
    problem.rule === 'ambiguous-number' ? problem.readings.map(({ text }) => text) : [problem.rule],
  );
}

type Parts = Parameters<typeof measure>[0];

/** A check-in's number, or what it could be. */
function checkIn(parts: Parts, text: string): unknown {
  const { value, problems } = settleCheckIn(quantity(text), measure(parts));
  return problems.length === 0 ? value : offered(problems);
}

describe('a bare share below 1 in a measure in %', () => {
  it.each<[Parts, string, unknown]>([
    [{ from: '10%', to: '20%' }, '0,15', ['15%', '0,15%']],
    [{ from: '10%', to: '20%' }, '0.15', ['15%', '0.15%']],
    [{ from: '10%', to: '20%' }, '.15', ['15%', '0.15%']],
    [{ from: '10', to: '20%' }, '0,15', ['15%', '0,15%']],
    [{ from: '10%', to: '20%' }, '-0,05', ['-5%', '-0,05%']],
    [{ from: '10%', to: '20%' }, '0,125', ['12,5%', '0,125%']],
    [{ from: '10% số hồ sơ', to: '20%' }, '0,15', ['15%', '0,15%']],
    [{ from: '10 phần trăm', to: '20 phần trăm' }, '0,15', ['15 phần trăm', '0,15 phần trăm']],
    [{ keep: '>= 95%' }, '0,96', ['96%', '0,96%']],
    [{ to: '95%' }, '0,9', ['90%', '0,9%']],
    [{ from: '?', to: '20%' }, '0,15', ['15%', '0,15%']],
    [{ from: '20%', to: '+5pp' }, '0,22', ['22%', '0,22%']],
    [{ from: '0,5%', to: '20%' }, '0,15', ['15%', '0,15%']],
    // What says its unit, 0 and 1 are what they say.
    [{ from: '10%', to: '20%' }, '0,15%', 0.15],
    [{ from: '10%', to: '20%' }, '0', 0],
    [{ from: '10%', to: '20%' }, '1', 1],
    [{ from: '10%', to: '20%' }, '15', 15],
    // The measure counts in fractions of a per cent.
    [{ from: '0,5%', to: '0,2%' }, '0,3', 0.3],
    [{ from: '0.5', to: '0.2%' }, '0.3', 0.3],
    [{ from: '0,5%', to: '0,2%' }, '0,003', ['0,3%', '0,003%']],
    [{ from: '20%', to: '0,5%' }, '0,7', 0.7],
    // A hundred times that would be beyond all measure.
    [{ from: '5%', to: '2%' }, '0,8', 0.8],
    [{ keep: '<= 2%' }, '0,5', 0.5],
    // Another unit.
    [{ from: '0,5 điểm', to: '0,8 điểm' }, '0,6', 0.6],
    [{ from: '0,5', to: '0,8' }, '0,6', 0.6],
    [{ from: '1pp', to: '5pp' }, '0,6', 0.6],
  ])('%o, then %s: %o', (parts, text, expected) => {
    expect(checkIn(parts, text)).toEqual(expected);
  });

  it.each<[Parts, readonly string[]]>([
    [{ from: '0,15', to: '20%' }, ['15%', '0,15%']],
    [{ from: '10%', to: '0,2' }, ['20%', '0,2%']],
    [{ from: '10%', to: '20%', stretch: '0,3' }, ['30%', '0,3%']],
    [{ from: '10%', to: '+0,15' }, ['+15 pp', '+0,15 pp']],
    [{ keep: '0,8 and 90%' }, ['80%', '0,8%']],
    [{ from: '0,1', to: '0,2%' }, []],
    [{ from: '0,8', to: '2%' }, []],
    [{ from: '0,8', to: '0,9' }, []],
    [{ from: '10%', to: '+0,5pp' }, []],
    [{ from: '1%', to: 'x2' }, []],
  ])('%o asks %o', (parts, readings) => {
    const { measure: settled, problems } = settleMeasure(measure(parts));
    expect(offered(problems)).toEqual(readings);
    expect(settled?.broken).toBe(readings.length === 0 ? undefined : 'unread');
  });

  it('the words of today are meant in a former promise too', () => {
    const today = measure({ from: '10%', to: '20%' });
    expect(offered(settleMeasure(measure({ to: '0,3' }), today).problems)).toEqual(['30%', '0,3%']);
  });

  it('what is offered is read as a per cent', () => {
    const share = fc.integer({ min: 1, max: 999 }).map((thousandth) => `0,${String(thousandth).padStart(3, '0')}`);
    fc.assert(
      fc.property(share, fc.integer({ min: 10, max: 100 }), (text, target) => {
        const parts = { from: '5%', to: `${target}%` };
        const [per, own] = offered(settleCheckIn(quantity(text), measure(parts)).problems);
        const size = Number(text.replace(',', '.'));
        const asked = 100 * size <= 10 * target;
        expect(per !== undefined).toBe(asked);
        if (per === undefined || own === undefined) return;
        expect([checkIn(parts, per), checkIn(parts, own)]).toEqual([Number((100 * size).toFixed(9)), size]);
      }),
    );
  });
});

describe('thousands in a measure in %', () => {
  it.each<[Parts, string, unknown]>([
    [{ from: '100%', to: '2000%' }, '1.255', ['1255%', '1,2550%']],
    [{ from: '100%', to: '2000%' }, '1.000', ['1000%', '1%']],
    [{ from: '100%', to: '2000%' }, '1000', 1000],
    [{ from: '100%', to: '2000%' }, '1 000', 1000],
    [{ from: '100 lượt', to: '2000 lượt' }, '1.255', 1255],
  ])('%o, then %s: %o', (parts, text, expected) => {
    expect(checkIn(parts, text)).toEqual(expected);
  });
});

describe('a KPI in %', () => {
  const ink = new Ink();
  const clause = <T>(value: T) => ({ span: ink.next(), value });

  function kpi(unit: string | undefined, target: string | undefined, actuals: readonly string[]): WrittenKpi {
    return {
      ...ink.element('k', 'K'),
      kind: 'kpi',
      unit: unit === undefined ? undefined : clause(readUnit(unit)),
      target: target === undefined ? undefined : clause(bound(target)),
      alert: undefined,
      scale: undefined,
      every: undefined,
      owners: undefined,
      for: undefined,
      area: undefined,
      role: undefined,
      source: undefined,
      weight: undefined,
      revisions: [],
      formula: undefined,
      actuals: actuals.map((text) => ({
        kind: 'actual',
        span: ink.next(),
        date: { text: '2026-10-01', span: ink.next(), value: { kind: 'date', date: '2026-10-01' } },
        value: quantity(text),
        note: undefined,
      })),
    };
  }

  it.each<[string | undefined, string | undefined, string, unknown]>([
    ['%', '>= 95', '0,96', ['96%', '0,96%']],
    [undefined, '>= 95%', '0,96', ['96%', '0,96%']],
    ['%', undefined, '0,96', ['96%', '0,96%']],
    ['%', '>= 95', '0,96%', 0.96],
    ['%', '<= 1,2', '0,8', 0.8],
    ['%', '<= 0,5%', '0,3', 0.3],
    ['điểm', '>= 0,5', '0,3', 0.3],
  ])('unit %s, target %s, then %s: %o', (unit, target, text, expected) => {
    const settled = settleKpi(kpi(unit, target, [text]));
    const { value, problems } = settled.actual(quantity(text));
    expect(problems.length === 0 ? value : offered(problems)).toEqual(expected);
  });

  it('asks of its own numbers too', () => {
    const { target, problems } = settleKpi(kpi('%', '>= 0,95', ['96', '97']));
    expect([target, offered(problems)]).toEqual([undefined, ['95%', '0,95%']]);
  });

  it('its other actuals tell that it counts in small per cents', () => {
    const settled = settleKpi(kpi('%', undefined, ['1,2', '0,8', '1,1']));
    expect(settled.actual(quantity('0,8'))).toEqual({ value: 0.8, problems: [] });
  });
});
