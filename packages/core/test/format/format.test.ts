import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../src/format/day.ts';
import { formatNumber, formatQuantity, formatShare, shownValue } from '../../src/format/number.ts';
import { readNumber } from '../../src/quantity/number.ts';
import { readQuantity } from '../../src/quantity/read.ts';
import { readUnit } from '../../src/quantity/unit.ts';
import { isIsoDate } from '../../src/time/civil.ts';
import { readDay } from '../../src/time/read.ts';
import type { Period } from '../../src/time/types.ts';
import { tongues } from '../support/tongues.ts';

describe('formatNumber', () => {
  it.each<[number, string, string]>([
    // value, en, vi
    [0, '0', '0'],
    [-0, '0', '0'],
    [45, '45', '45'],
    [2.4, '2.4', '2,4'],
    [2.345, '2.35', '2,35'],
    [99.995, '99.995', '99,995'],
    [100.001, '100.001', '100,001'],
    [99.9995, '99.9995', '99,9995'],
    [41.0004, '41.0004', '41,0004'],
    [41.00004, '41', '41'],
    [1000.004, '1,000', '1.000'],
    [1250, '1,250', '1.250'],
    [1234567.891, '1,234,567.89', '1.234.567,89'],
    [-5.5, '-5.5', '-5,5'],
    [0.125, '0.125', '0,125'],
    [0.001234, '0.00123', '0,00123'],
    [-0.0000000001, '0', '0'],
  ])('%d is %s, in Vietnamese %s', (value, en, vi) => {
    expect([formatNumber(value, 'en'), formatNumber(value, 'vi')]).toEqual([en, vi]);
  });

  it('what is almost whole reads back in a file of its language', () => {
    const almost = fc.tuple(fc.integer({ min: 2, max: 998 }), fc.integer({ min: 1, max: 49 }), fc.boolean());
    fc.assert(
      fc.property(almost, fc.constantFrom('en', 'vi'), ([whole, off, above], language) => {
        const value = Number((whole + (above ? off : -off) / 10_000).toFixed(4));
        const reading = readNumber(formatNumber(value, language), 0, tongues[language]);
        expect(reading).toEqual({ ok: true, value });
      }),
    );
  });

  it('reads back, to two decimals, in a file of its language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom('en', 'vi'), (cents, language) => {
        const value = cents / 100;
        const reading = readNumber(formatNumber(value, language), 0, tongues[language]);
        expect(reading.ok && Math.abs(reading.value - value)).toBeLessThan(0.005);
      }),
    );
  });
});

describe('shownValue', () => {
  it.each([
    // a double holds a hair less than 50.955 and 2.675
    [50.955, '50.96'],
    [-50.955, '-50.96'],
    [2.675, '2.68'],
    [0.12345, '0.123'],
    [1e-9, '0.000000001'],
    [3_200_000_000.126, '3200000000.13'],
  ])('%d is written as %s', (value, text) => {
    expect(shownValue(value)).toBe(Number(text));
    expect(formatNumber(value, 'en').replaceAll(',', '')).toBe(text);
  });

  it('is what a reader takes from what is written', () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, min: -1e12, max: 1e12 }),
      fc.integer({ min: -1e6, max: 1e6 }).map((each) => each / 1000),
    );
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2, 3, 4), (each, decimals) => {
        const text = formatNumber(each, 'en', decimals).replaceAll(',', '');
        expect(shownValue(each, decimals)).toBeCloseTo(Number(text), 9);
      }),
    );
  });
});

describe('formatQuantity', () => {
  it.each<[number, string, string, string]>([
    // value, unit, en, vi
    [45, 'points', '45 points', '45 points'],
    [25, '%', '25%', '25%'],
    [12.5, '% số hạng mục', '12.5% số hạng mục', '12,5% số hạng mục'],
    [2, 'giờ', '2 giờ', '2 giờ'],
    [9, '/10', '9/10', '9/10'],
    [4.5, '/5', '4.5/5', '4,5/5'],
    [5, 'pp', '5 pp', '5 pp'],
    [2_400_000, '$', '$2.4M', '$2,4 triệu'],
    [-2_400_000, '$', '-$2.4M', '-$2,4 triệu'],
    [2_400, '$', '$2,400', '$2.400'],
    [2_400_000, '$ ARR', '$2.4M ARR', '$2,4 triệu ARR'],
    [2_400_000_000, 'đồng', '2.4bn đồng', '2,4 tỷ đồng'],
    [1_250_000_000_000, 'đồng', '1250bn đồng', '1.250 tỷ đồng'],
    [1250, '%', '1250%', '1250%'],
    [1250.5, '%', '1250.5%', '1250,5%'],
    [1250, 'pp', '1250 pp', '1250 pp'],
    [99.995, '%', '99.995%', '99,995%'],
    [950_000, 'đ', '950,000 đ', '950.000 đ'],
    [12, 'USD/customer', '12 USD/customer', '12 USD/customer'],
    [2.9, 'tỷ đồng', '2.9 tỷ đồng', '2,9 tỷ đồng'],
    [2_000_000, 'users', '2,000,000 users', '2.000.000 users'],
    [45, '', '45', '45'],
  ])('%d of %s is %s, in Vietnamese %s', (value, unit, en, vi) => {
    expect([formatQuantity(value, readUnit(unit), 'en'), formatQuantity(value, readUnit(unit), 'vi')]).toEqual([
      en,
      vi,
    ]);
  });

  it.each<[number, string, string]>([
    [1, 'hours', '1 hour'],
    [-1, 'days', '-1 day'],
    [1, 'incidents', '1 incident'],
    [1, 'companies', '1 company'],
    [1, 'boxes', '1 box'],
    [1.5, 'hours', '1.5 hours'],
    [0, 'hours', '0 hours'],
    [11, 'hours', '11 hours'],
    // nobody knows where the plural of several words is, or what ends in s all the same
    [1, 'deals signed', '1 deals signed'],
    [1, 'class', '1 class'],
    [1, 'status', '1 status'],
    [1, 'USD', '1 USD'],
    [1, '% users', '1% users'],
  ])('%d of %s is %s', (value, unit, text) => {
    expect(formatQuantity(value, readUnit(unit), 'en')).toBe(text);
  });

  it('has no plural in Vietnamese', () => {
    expect(formatQuantity(1, readUnit('points'), 'vi')).toBe('1 points');
  });

  it('writes the magnitude that is asked for', () => {
    expect(formatQuantity(950_000_000, readUnit('đồng'), 'vi', { magnitude: 1e9 })).toBe('0,95 tỷ đồng');
    expect(formatQuantity(2_000_000, readUnit('users'), 'en', { magnitude: 1e3 })).toBe('2000k users');
    expect(formatQuantity(2_400_000_000, readUnit('đồng'), 'vi', { magnitude: 1 })).toBe('2.400.000.000 đồng');
  });

  it('reads back in a file of its language', () => {
    const units = fc.constantFrom('points', '%', 'giờ', '/10', 'pp', '$', '€', 'đồng', 'USD/customer', 'hợp đồng', '');
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), fc.integer({ min: 0, max: 10 ** 13 })),
        units,
        fc.constantFrom('en', 'vi'),
        (value, unit, language) => {
          const text = formatQuantity(value, readUnit(unit), language);
          const reading = readQuantity(text, 0, tongues[language]);
          expect(reading, text).toMatchObject({ ok: true, value: { unit: { dimension: readUnit(unit).dimension } } });
          // Two decimals of a magnitude.
          expect(reading.ok && Math.abs(reading.value.value - value), text).toBeLessThanOrEqual(
            Math.abs(value) * 0.005,
          );
        },
      ),
    );
  });
});

describe('formatShare', () => {
  it.each<[number | undefined, string]>([
    [0.42, '42%'],
    [0.305, '31%'],
    [1.25, '125%'],
    [-0.2, '-20%'],
    [0.45 - 1e-17, '45%'],
    [0.28500000000000003, '29%'],
    [0, '0%'],
    [12.5, '1250%'],
    [undefined, '–'],
  ])('%d is %s', (share, text) => {
    expect(formatShare(share, 'en')).toBe(text);
  });
});

describe('formatDate', () => {
  it('writes dates as people read them', () => {
    expect(formatDate('2026-12-31', 'en')).toBe('31 Dec 2026');
    expect(formatDate('2026-09-01', 'en')).toBe('1 Sep 2026');
    expect(formatDate('2026-12-31', 'vi')).toBe('31/12/2026');
    expect(formatDate('2026-09-01', 'vi')).toBe('01/09/2026');
  });

  it('reads back in Vietnamese', () => {
    fc.assert(
      fc.property(fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2199-12-31') }), (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(isIsoDate(iso)).toBe(true);
        expect(readDay(formatDate(iso, 'vi'), 0, tongues.vi)).toEqual({
          ok: true,
          value: { kind: 'date', date: iso },
        });
      }),
    );
  });
});

describe('formatPeriod', () => {
  it.each<[Period, string, string]>([
    [{ kind: 'year', year: 2026 }, '2026', 'năm 2026'],
    [{ kind: 'half', year: 2026, half: 1 }, '2026-H1', 'nửa đầu năm 2026'],
    [{ kind: 'half', year: 2026, half: 2 }, '2026-H2', 'nửa cuối năm 2026'],
    [{ kind: 'quarter', year: 2026, quarter: 4 }, '2026-Q4', 'quý IV/2026'],
    [{ kind: 'month', year: 2026, month: 11 }, 'November 2026', 'tháng 11/2026'],
  ])('%o is %s, in Vietnamese %s, which reads back', (period, en, vi) => {
    expect([formatPeriod(period, 'en'), formatPeriod(period, 'vi')]).toEqual([en, vi]);
    expect(readDay(vi, 0, tongues.vi)).toEqual({ ok: true, value: { kind: 'period', period } });
  });
});
