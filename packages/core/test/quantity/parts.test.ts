import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { readQuantity } from '../../src/quantity/read.ts';
import { tongues } from '../support/tongues.ts';

/** The value with what it measures, or why there is none and what is offered. */
function read(text: string, declared: Language | undefined = 'vi'): unknown {
  const reading = readQuantity(text, 0, declared && tongues[declared]);
  if (!reading.ok) return [reading.problem.code, ...reading.problem.readings.map((each) => each.text)];
  const { dimension } = reading.value.unit;
  return [reading.value.value, dimension.kind === 'currency' ? dimension.code : reading.value.unit.text];
}

describe('digits behind a magnitude', () => {
  it.each<[string, number, string]>([
    // Money reads one way.
    ['1tr5đ', 1_500_000, 'VND'],
    ['2tr500đ', 2_500_000, 'VND'],
    ['1tr5 VND', 1_500_000, 'VND'],
    ['1tr5 đồng', 1_500_000, 'VND'],
    ['1tr5d', 1_500_000, 'VND'],
    ['1tr5₫', 1_500_000, 'VND'],
    ['1tr5VNĐ', 1_500_000, 'VND'],
    ['1tr05đ', 1_050_000, 'VND'],
    ['1tr055đ', 1_055_000, 'VND'],
    ['1TR5Đ', 1_500_000, 'VND'],
    ['1 tr5đ', 1_500_000, 'VND'],
    ['-1tr5đ', -1_500_000, 'VND'],
    ['2 tỷ5 đồng', 2_500_000_000, 'VND'],
    ['2ty5 dong', 2_500_000_000, 'VND'],
    ['3 triệu2 đồng/tháng', 3_200_000, 'VND'],
    ['1k5 USD', 1500, 'USD'],
    ['1K5 usd', 1500, 'USD'],
    ['$2M5', 2_500_000, 'USD'],
    ['€1bn2', 1_200_000_000, 'EUR'],
    ['500k5 VND', 500_500, 'VND'],
  ])('%s is %d %s', (text, value, unit) => {
    for (const form of [text, text.normalize('NFD')]) expect(read(form)).toEqual([value, unit]);
  });

  it.each<[string, Language | undefined, readonly string[]]>([
    ['2 tỷ 350 triệu', 'vi', ['number-parts', '2,35 tỷ']],
    ['2 tỷ 350 triệu đồng', 'vi', ['number-parts', '2,35 tỷ đồng']],
    ['2 ty 350 trieu', 'vi', ['number-parts', '2,35 tỷ']],
    ['2 tỷ 355 triệu', 'vi', ['number-parts', '2355 triệu']],
    ['2 tỷ 350 triệu 500 nghìn', 'vi', ['number-parts', '2,3505 tỷ']],
    ['2 million 500 thousand users', 'en', ['number-parts', '2.5 million users']],
    ['2tr500k', 'vi', ['number-parts', '2,5 triệu']],
    ['5 tỷ nghìn', 'vi', ['number-parts']],
    ['5 million thousand users', 'en', ['number-parts']],
    ['1tr5', 'vi', ['number-parts', '1,5 triệu']],
    ['1tr5', undefined, ['number-parts', '1,5 triệu']],
    ['1tr5', 'en', ['number-parts', '1.5 triệu']],
    ['1tr250', 'vi', ['number-parts', '1,25 triệu']],
    ['1tr5/tháng', 'vi', ['number-parts', '1,5 triệu/tháng']],
    ['1tr5 khách', 'vi', ['number-parts', '1,5 triệu khách']],
    ['1tr5khách', 'vi', ['number-parts', '1,5 triệu khách']],
    ['1k5 users', 'en', ['number-parts', '1.5k users']],
    ['1M5', 'en', ['number-parts', '1.5M']],
    ['1bn5', 'en', ['number-parts', '1.5bn']],
    ['2 triệu rưỡi', 'vi', ['number-parts', '2,5 triệu']],
    ['2 triệu rưỡi đồng', 'vi', ['number-parts', '2,5 triệu đồng']],
    ['5 tiếng rưỡi', 'vi', ['number-parts', '5,5 tiếng']],
    ['2 giờ 30 phút', 'vi', ['number-parts', '2,5 giờ']],
    ['2 hours 30 minutes', 'en', ['number-parts', '2.5 hours']],
    ['2h30', 'vi', ['number-parts', '2,5 h']],
    ['2h05', 'en', ['number-parts', '125 minutes']],
    ['1h20p', 'vi', ['number-parts', '80 phút']],
    ['2 giờ 30', 'vi', ['number-parts', '2,5 giờ']],
    ['5 trăm triệu đồng', 'vi', ['number-parts', '500 triệu đồng']],
    ['3 hundred users', 'en', ['number-parts', '300 users']],
    // Two readings.
    ['2tr50đ', 'vi', ['number-joined', '2,5 triệu đ', '2,05 triệu đ']],
    ['1tr25', 'vi', ['number-joined', '1,25 triệu', '1,0250 triệu']],
    ['2 triệu 5', 'vi', ['number-joined', '2,5 triệu', '2000005']],
    ['2 triệu 500 đồng', 'vi', ['number-joined', '2,5 triệu đồng', '2000500 đồng']],
    ['2 million 500 users', 'en', ['number-joined', '2.5 million users', '2000500 users']],
    // A sum, and nothing else.
    ['1 triệu 500.000 đồng', 'vi', ['number-parts', '1500000 đồng']],
    ['1 million 500,000 users', 'en', ['number-parts', '1500000 users']],
    // Nothing that it could be.
    ['1,5tr5', 'vi', ['number-parts']],
    ['1.5M5', 'en', ['number-parts']],
    ['1,5 tỷ 200 triệu', 'vi', ['number-parts']],
    ['2 tỷ 350 triệu 5', 'vi', ['number-parts']],
    ['1tr5tr', 'vi', ['number-parts']],
    ['2 tỷ 5 tỷ', 'vi', ['number-parts']],
    ['1tr1234567', 'vi', ['number-parts']],
    ['1tr5.5', 'vi', ['number-parts']],
    ['2 nghìn tỷ 500', 'vi', ['number-unreadable']],
    ['1tr2đ–1tr5đ', 'vi', ['number-range']],
    ['1tr2-1tr5', 'vi', ['number-range']],
    ['1-2tr5', 'vi', ['number-range']],
  ])('%s in a file that says %s', (text, declared, expected) => {
    expect(read(text, declared)).toEqual(expected);
    expect(read(text.normalize('NFD'), declared)).toEqual(expected);
  });

  it.each<[string, number, string]>([
    ['200 B2B customers', 200, 'B2B customers'],
    ['5 K12 schools', 5, 'K12 schools'],
    ['20 B2 certificates', 20, 'B2 certificates'],
    ['10 M365 licences', 10, 'M365 licences'],
    ['300 M2', 300, 'M2'],
    ['300 m2', 300, 'm2'],
    ['5 H1N1 cases', 5, 'H1N1 cases'],
    ['3 S3 buckets', 3, 'S3 buckets'],
    ['20 kg CO2', 20, 'kg CO2'],
    ['3 triệu chứng', 3, 'triệu chứng'],
    ['5 hundred-page reports', 5, 'hundred-page reports'],
    ['4 trạm', 4, 'trạm'],
  ])('%s counts what its name says', (text, value, unit) => {
    expect(read(text)).toEqual([value, unit]);
  });
});

const magnitudes = [
  'k',
  'K',
  'M',
  'B',
  'bn',
  'tr',
  'triệu',
  'tỷ',
  'tỉ',
  'nghìn',
  'ngàn',
  'thousand',
  'million',
  'billion',
];
const spelling = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  (word) => word.normalize('NFD'),
);
const money = ['đ', ' đ', ' đồng', ' VND', 'VNĐ', '₫', ' USD', ' €', ' đồng/tháng'];

describe('any magnitude before digits', () => {
  const number = fc.record({
    whole: fc.integer({ min: 1, max: 999 }),
    gap: fc.constantFrom('', ' '),
    word: fc.constantFrom(...magnitudes),
    spell: spelling,
    inner: fc.constantFrom('', ' '),
    digits: fc.integer({ min: 1, max: 999 }).map(String),
    tail: fc.constantFrom('', ...money, '/tháng'),
    declared: fc.constantFrom('en', 'vi', undefined),
  });

  it('is read with them or is an error that offers it, never a unit', () => {
    fc.assert(
      fc.property(number, ({ whole, gap, word, spell, inner, digits, tail, declared }) => {
        const spelt = spell(word);
        fc.pre(spelt !== 'm' && !(gap === ' ' && spelt === 'M' && inner === '' && /^[23]$/.test(digits)));
        const text = `${whole}${gap}${spelt}${inner}${digits}${tail}`;
        const reading = readQuantity(text, 0, declared && tongues[declared]);
        const full = readQuantity(`${whole}.${digits}000001 ${spelt}`, 0, tongues.en);
        if (!reading.ok) {
          for (const each of reading.problem.readings)
            expect(readQuantity(each.text, 0, declared && tongues[declared]), `${text}: ${each.text}`).toMatchObject({
              ok: true,
            });
          expect(reading.problem.readings.length, text).toBeGreaterThan(0);
          return;
        }
        expect(full.ok && Math.abs(reading.value.value - full.value.value), text).toBeLessThanOrEqual(
          reading.value.magnitude / 1000,
        );
        expect(reading.value.unit.dimension.kind, text).toBe('currency');
      }),
      { numRuns: 3000 },
    );
  });
});
