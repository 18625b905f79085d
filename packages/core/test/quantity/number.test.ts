import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { readNumber, writeNumber } from '../../src/quantity/number.ts';
import { tongues } from '../support/tongues.ts';

/** The value, or the texts that are offered instead. */
function number(text: string, declared: Language | undefined): number | string {
  const reading = readNumber(text, 0, declared && tongues[declared]);
  if (reading.ok) return reading.value;
  return [reading.problem.code, ...reading.problem.readings.map((each) => each.text)].join(' ');
}

describe('readNumber', () => {
  it.each<[string, number]>([
    ['45', 45],
    ['0', 0],
    ['.5', 0.5],
    ['2.2', 2.2],
    ['2,2', 2.2],
    ['7.8', 7.8],
    ['7,8', 7.8],
    ['03', 3],
    ['1_000', 1000],
    ['1_000_000', 1_000_000],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['20.000.000', 20_000_000],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1,234.500', 1234.5],
    ['1,234,567.891', 1_234_567.891],
    ['0,125', 0.125],
    ['0.125', 0.125],
    ['0.150', 0.15],
    ['0,000', 0],
    ['.125', 0.125],
    ['1,0000', 1],
    ['12,34', 12.34],
    ['1234,567', 1234.567],
    ['1_000.250', 1000.25],
    ['01.000', 1],
  ])('%s is %d whatever the file says', (text, value) => {
    for (const declared of ['en', 'vi', undefined] as const) expect(number(text, declared)).toBe(value);
  });

  it.each([' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u3000'])('the space %j groups', (space) => {
    for (const declared of ['en', 'vi', undefined] as const) {
      for (const [text, value] of [
        ['1 000', 1000],
        ['12 500', 12_500],
        ['1 000 000', 1_000_000],
        ['1 000 000 000', 1_000_000_000],
        ['1 000,5', 1000.5],
        ['1 000.25', 1000.25],
      ] as const)
        expect(number(text.replaceAll(' ', space), declared)).toBe(value);
      for (const odd of ['1 00', '1000 000', '0 500', '03 000', '1 000_000', '1.000 000', '1 000.000.000', '.5 000'])
        expect(number(odd.replaceAll(' ', space), declared)).toBe('number-unreadable');
    }
  });

  it('asks where more than one space stands between, or a tab: columns may have been meant', () => {
    expect(number('1  000', 'en')).toBe('number-parts 1000');
    expect(number('5\t100', 'en')).toBe('number-parts 5100');
    expect(number('5\u00a0 100 000', 'en')).toBe('number-parts 5100000');
    expect(number('1  000,5', 'en')).toBe('number-unreadable');
  });

  it.each<[string, number | string, number | string, number | string]>([
    // text, language en, language vi, no language
    ['1,000', 1000, 'number-grouping 1000 1', 'number-grouping 1000 1'],
    ['1.000', 'number-grouping 1000 1', 1000, 'number-grouping 1000 1'],
    ['5.000', 'number-grouping 5000 5', 5000, 'number-grouping 5000 5'],
    ['99.995', 99.995, 99_995, 'number-grouping 99995 99.9950'],
    ['99,995', 99_995, 99.995, 'number-grouping 99995 99,9950'],
    ['12,345', 12_345, 12.345, 'number-grouping 12345 12,3450'],
    ['12.340', 'number-grouping 12340 12.34', 12_340, 'number-grouping 12340 12.34'],
    ['1.250', 'number-grouping 1250 1.25', 1250, 'number-grouping 1250 1.25'],
    ['1,250', 1250, 'number-grouping 1250 1,25', 'number-grouping 1250 1,25'],
    ['100,001', 100_001, 100.001, 'number-grouping 100001 100,0010'],
    // What is grouped by spaces goes on with its decimal mark.
    ['1 000.125', 1000.125, 'number-grouping 1000125 1000,125', 'number-grouping 1000125 1000.1250'],
    ['1 000,500', 'number-grouping 1000500 1000.5', 'number-grouping 1000500 1000,5', 'number-grouping 1000500 1000,5'],
  ])('%s depends on the language', (text, en, vi, none) => {
    expect([number(text, 'en'), number(text, 'vi'), number(text, undefined)]).toEqual([en, vi, none]);
  });

  it.each([
    '',
    '.',
    ',5',
    '1.2.3',
    '1,23,456',
    '1.000,000.5',
    '12a',
    '5.',
    '-5',
    '1 ',
    ' 1',
    '1 000 ',
    '1__000',
    '٣',
    '１',
  ])('%j is no number', (text) => {
    for (const declared of ['en', 'vi', undefined] as const) expect(number(text, declared)).toBe('number-unreadable');
  });

  it('has no number for more digits than anything can count', () => {
    expect(number('9'.repeat(400), 'en')).toBe('number-too-large');
    expect(number('1'.padEnd(22, '0'), 'en')).toBe('number-too-large');
    expect(number('1'.padEnd(20, '0'), 'en')).toBe(1e19);
  });

  it('one separator before three digits is a group, a decimal or a question, and never another number', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 0, max: 999 }),
      fc.constantFrom(',', '.'),
    );
    fc.assert(
      fc.property(parts, fc.constantFrom('en', 'vi', undefined), ([whole, rest, mark], declared) => {
        const fraction = String(rest).padStart(3, '0');
        const reading = readNumber(`${whole}${mark}${fraction}`, 0, declared && tongues[declared]);
        const isOwn = mark === (declared === 'en' ? '.' : ',');
        const isClear = declared !== undefined && (!isOwn || rest % 10 !== 0);
        expect(reading.ok).toBe(isClear);
        if (reading.ok) {
          expect(reading.value).toBe(isOwn ? Number(`${whole}.${fraction}`) : whole * 1000 + rest);
          return;
        }
        // Texts that read one way only.
        const [grouped, decimal] = reading.problem.readings.map((each) => number(each.text, declared));
        expect(grouped).toBe(whole * 1000 + rest);
        expect(decimal).toBe(Number(`${whole}.${fraction}`));
      }),
    );
  });

  it('groups of three by any space are the number without them', () => {
    const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009');
    fc.assert(
      fc.property(fc.nat(), space, fc.constantFrom('en', 'vi', undefined), (value, gap, declared) => {
        const grouped = String(value).replace(/\B(?=(?:\d{3})+$)/g, gap);
        expect(number(grouped, declared)).toBe(value);
      }),
    );
  });
});

describe('writeNumber', () => {
  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [45, '45'],
    [1250, '1250'],
    [1.5, '1,5'],
    [-2.35, '-2,35'],
    [2.355, '2,3550'],
    [0.125, '0,125'],
    [0.1 + 0.2, '0,3'],
  ])('%d is written %s', (value, text) => {
    expect(writeNumber(value, ',')).toBe(text);
  });

  it('reads back as itself in any file', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
        const value = Number(`${digits}e-${decimals}`);
        for (const mark of [',', '.'] as const)
          for (const declared of ['en', 'vi', undefined] as const)
            expect(number(writeNumber(value, mark), declared)).toBe(value);
      }),
    );
  });
});
