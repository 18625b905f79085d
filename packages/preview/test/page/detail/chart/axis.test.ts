import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { along, dayAxis, valueAxis } from '../../../../src/page/detail/chart/axis.ts';
import { spaced } from '../../../../src/page/detail/chart/geometry.ts';

const value = fc.double({ noNaN: true, min: -1e12, max: 1e12 });

describe('the value axis', () => {
  test('holds every value, between two ends that differ', () => {
    fc.assert(
      fc.property(fc.array(value), fc.array(value), (values, wide) => {
        const { low, high, ticks } = valueAxis(values, wide);
        expect(low).toBeLessThan(high);
        for (const each of values) expect(low <= each && each <= high).toBe(true);
        expect(ticks.length).toBeLessThan(20);
      }),
    );
  });

  test.each([
    [[30, 45], [], 30, 45],
    [[5], [], 4.4, 5.6],
    [[0], [], -1, 1],
    // a band may add a third at each end
    [[0, 100], [1e9, -1e9], -50, 150],
  ])('%j with %j: %d to %d', (values, wide, low, high) => {
    expect(valueAxis(values, wide)).toMatchObject({ low, high });
  });
});

describe('the day axis', () => {
  test.each([
    [['2026-10-01', null, '2026-12-31', '2026-11-01'], { from: '2026-10-01', to: '2026-12-31' }],
    [['2026-10-08', null], { from: '2026-10-01', to: '2026-10-15' }],
    [[null], undefined],
  ])('%j', (days, axis) => {
    expect(dayAxis(days)).toEqual(axis);
  });

  test('a day lies where its number does', () => {
    expect(along({ from: '2026-10-01', to: '2026-10-11' }, '2026-10-06')).toBe(0.5);
  });
});

test('labels that would run into one before them are left out', () => {
  const labels = [
    { at: 0, size: 10 },
    { at: 9, size: 10 },
    { at: 30, size: 10 },
  ];
  expect(spaced(labels, 2).map(({ at }) => at)).toEqual([0, 30]);
});
