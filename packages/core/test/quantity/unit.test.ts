import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert, matchUnits, readUnit, type UnitMatch } from '../../src/quantity/unit.ts';

describe('matchUnits', () => {
  it.each<[string, string, UnitMatch]>([
    ['points', 'points', 'same'],
    ['customer', 'customers', 'same'],
    ['weekly active user', 'weekly active users', 'same'],
    ['Customers', 'customers', 'same'],
    ['hợp đồng', 'hop dong', 'same'],
    ['hợp đồng', 'hợp đồng'.normalize('NFD'), 'same'],
    ['hợp đồng', 'hộp đồng', 'words-differ'],
    ['hoá đơn', 'hóa đơn', 'same'],
    ['đơn vị thuỷ sản', 'đơn vị thủy sản', 'same'],
    ['kỳ hạn', 'kì hạn', 'same'],
    ['công ty', 'cong ti', 'same'],
    ['khoá học', 'khoa hoc', 'same'],
    ['customers', 'clients', 'words-differ'],
    ['class', 'clas', 'words-differ'],
    ['', 'points', 'same'],
    ['', '', 'same'],
    ['', '%', 'different'],
    ['', 'hours', 'different'],
    ['%', '% số hạng mục', 'same'],
    ['%', 'phần trăm', 'same'],
    ['percent', 'per cent', 'same'],
    ['%', 'pp', 'different'],
    ['pp', 'điểm %', 'same'],
    ['điểm phần trăm', 'diem phan tram', 'same'],
    ['điểm', 'điểm %', 'different'],
    ['đ', '₫', 'same'],
    ['đồng', 'VND', 'same'],
    ['VNĐ', 'dong', 'same'],
    ['$', 'US$', 'same'],
    ['$', 'USD/customer', 'same'],
    ['$', '€', 'different'],
    ['$', 'đồng', 'different'],
    ['hours', 'giờ', 'same'],
    ['minutes', 'hours', 'convertible'],
    ['ngày', 'tuần', 'convertible'],
    ['months', 'weeks', 'different'],
    ['months', 'years', 'words-differ'],
    ['hours', 'people', 'different'],
    ['/5', '/5', 'same'],
    ['/5', '/10', 'different'],
    ['tỷ đồng', 'đồng', 'convertible'],
    ['nghìn lượt', 'lượt', 'convertible'],
  ])('%s and %s: %s', (left, right, expected) => {
    expect(matchUnits(readUnit(left), readUnit(right))).toBe(expected);
    expect(matchUnits(readUnit(right), readUnit(left))).toBe(expected);
  });
});

describe('convert', () => {
  it.each<[number, string, string, number]>([
    [150, 'phút', 'giờ', 2.5],
    [1, 'day', 'hours', 24],
    [2, 'weeks', 'days', 14],
    [90, 'seconds', 'minutes', 1.5],
    [500, 'ms', 's', 0.5],
    [2_900_000_000, 'đồng', 'tỷ đồng', 2.9],
    [45, 'points', 'points', 45],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    expect(convert(value, readUnit(from), readUnit(to))).toBe(expected);
  });

  it('goes there and back', () => {
    const time = fc.constantFrom('ms', 'giây', 'phút', 'hours', 'ngày', 'weeks').map(readUnit);
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), time, time, (value, from, to) => {
        expect(convert(convert(value, from, to), to, from)).toBeCloseTo(value, 5);
      }),
    );
  });
});

describe('readUnit', () => {
  it.each<[string, string, number]>([
    ['points', 'points', 1],
    ['"khách cam kết"', 'khách cam kết', 1],
    ['  số   khách ', 'số khách', 1],
    ['tỷ đồng', 'tỷ đồng', 1e9],
    ['triệu đồng/tháng', 'triệu đồng/tháng', 1e6],
    ['giờ', 'giờ', 3600],
    ['', '', 1],
    ['k'.repeat(20), 'k'.repeat(20), 1],
  ])('%s', (text, shown, factor) => {
    expect(readUnit(text)).toMatchObject({ text: shown, factor });
  });

  it('shares one object between equal units', () => {
    expect(readUnit('points')).toBe(readUnit('points'));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => readUnit(text).factor > 0),
      { numRuns: 1000 },
    );
  });
});
