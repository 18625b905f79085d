import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { numberExtent } from '../../src/quantity/extent.ts';
import { writeNumber } from '../../src/quantity/number.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import { asLevel, readQuantity, saysChange } from '../../src/quantity/read.ts';
import { tongues } from '../support/tongues.ts';

function quantity(text: string, declared: Language | undefined = 'vi'): Quantity {
  const reading = readQuantity(text, 0, declared && tongues[declared]);
  if (!reading.ok) throw new Error(`${text}: ${reading.problem.code}`);
  return reading.value;
}

/** What a unit measures, in a word. */
function dimension({ unit }: Quantity): string {
  const { dimension } = unit;
  switch (dimension.kind) {
    case 'currency':
      return dimension.code;
    case 'out-of':
      return `/${dimension.of}`;
    case 'words':
      return `"${dimension.key}"`;
    default:
      return dimension.kind;
  }
}

function problem(text: string, declared: Language | undefined): string | readonly string[] {
  const reading = readQuantity(text, 100, declared && tongues[declared]);
  if (reading.ok) return `${reading.value.value}`;
  const { code, rule, span, readings } = reading.problem;
  expect(span.start).toBeGreaterThanOrEqual(100);
  expect(span.end).toBeLessThanOrEqual(100 + text.length);
  return [rule, code, ...readings.map((each) => each.text)];
}

describe('readQuantity', () => {
  it.each<[string, number, string, string]>([
    // written, value, what it measures, the unit as shown
    ['45', 45, 'none', ''],
    ['25%', 25, 'percent', '%'],
    ['25 %', 25, 'percent', '%'],
    ['25\u00a0%', 25, 'percent', '%'],
    ['25 phần trăm', 25, 'percent', 'phần trăm'],
    ['25 percent', 25, 'percent', 'percent'],
    ['25 per cent', 25, 'percent', 'per cent'],
    ['10% số hạng mục', 10, 'percent', '% số hạng mục'],
    ['5pp', 5, 'points', 'pp'],
    ['5 pp', 5, 'points', 'pp'],
    ['5 điểm %', 5, 'points', 'điểm %'],
    ['5 điểm phần trăm', 5, 'points', 'điểm phần trăm'],
    ['5 diem phan tram', 5, 'points', 'diem phan tram'],
    ['45 points', 45, '"points"', 'points'],
    ['45 điểm', 45, '"điểm"', 'điểm'],
    ['$2.4M', 2_400_000, 'USD', '$'],
    ['$ 2.4 M', 2_400_000, 'USD', '$'],
    ['$2.4M ARR', 2_400_000, 'USD', '$ ARR'],
    ['US$5', 5, 'USD', 'US$'],
    ['5 USD', 5, 'USD', 'USD'],
    ['USD 5', 5, 'USD', 'USD'],
    ['12 USD/customer', 12, 'USD', 'USD/customer'],
    ['€5', 5, 'EUR', '€'],
    ['5 €', 5, 'EUR', '€'],
    ['£1.5bn', 1_500_000_000, 'GBP', '£'],
    ['¥300', 300, 'JPY', '¥'],
    ['500đ', 500, 'VND', 'đ'],
    ['500 ₫', 500, 'VND', '₫'],
    ['₫500', 500, 'VND', '₫'],
    ['500 đồng', 500, 'VND', 'đồng'],
    ['500 VND', 500, 'VND', 'VND'],
    ['500 VNĐ', 500, 'VND', 'VNĐ'],
    ['VND 500', 500, 'VND', 'VND'],
    ['30 triệu đồng', 30_000_000, 'VND', 'đồng'],
    ['3,2 ty dong', 3_200_000_000, 'VND', 'dong'],
    ['3,2 TỶ ĐỒNG', 3_200_000_000, 'VND', 'ĐỒNG'],
    ['2,4 tỷ', 2_400_000_000, 'none', ''],
    ['2,4 tỉ', 2_400_000_000, 'none', ''],
    ['2,4tỷ', 2_400_000_000, 'none', ''],
    ['1,1 triệu', 1_100_000, 'none', ''],
    ['30 triệu', 30_000_000, 'none', ''],
    ['30tr', 30_000_000, 'none', ''],
    ['30 tr', 30_000_000, 'none', ''],
    ['500k', 500_000, 'none', ''],
    ['500K', 500_000, 'none', ''],
    ['500 nghìn', 500_000, 'none', ''],
    ['500 ngàn', 500_000, 'none', ''],
    ['5 thousand users', 5000, '"users"', 'users'],
    ['2 million users', 2_000_000, '"users"', 'users'],
    ['3B', 3_000_000_000, 'none', ''],
    ['3 bn', 3_000_000_000, 'none', ''],
    ['3 billion', 3_000_000_000, 'none', ''],
    ['30trđ', 30_000_000, 'VND', 'đ'],
    ['30 tr.đ', 30_000_000, 'VND', 'đ'],
    ['30 trd', 30_000_000, 'VND', 'đ'],
    ['30 triệu đồng/tháng', 30_000_000, 'VND', 'đồng/tháng'],
    ['200 B2B customers', 200, '"b2b customers"', 'B2B customers'],
    ['3 tỷđ', 3_000_000_000, 'VND', 'đ'],
    ['500kVND', 500_000, 'VND', 'VND'],
    ['2 nghìn tỷ đồng', 2_000_000_000_000, 'VND', 'đồng'],
    ['5m', 5, '"m"', 'm'],
    ['5‰', 5, '"‰"', '‰'],
    ['5 m2', 5, '"m2"', 'm2'],
    ['5m²', 5, '"m²"', 'm²'],
    ['20 kg CO2', 20, '"kg co2"', 'kg CO2'],
    ['3 lần/tuần', 3, '"lần/tuần"', 'lần/tuần'],
    ['2 hours', 2, 'time', 'hours'],
    ['5 giờ', 5, 'time', 'giờ'],
    ['3 hours/week', 3, '"hours/week"', 'hours/week'],
    ['3 ngày làm việc', 3, '"ngày làm việc"', 'ngày làm việc'],
    ['3 months', 3, '"months"', 'months'],
    ['9/10', 9, '/10', '/10'],
    ['4,5/5', 4.5, '/5', '/5'],
    ['4.5/5', 4.5, '/5', '/5'],
    ['8 hợp đồng', 8, '"hợp đồng"', 'hợp đồng'],
    ['8 hợp đồng gia hạn', 8, '"hợp đồng gia hạn"', 'hợp đồng gia hạn'],
    ['500 weekly active users', 500, '"weekly active users"', 'weekly active users'],
    ['50 "khách hàng cam kết"', 50, '"khách hàng cam kết"', 'khách hàng cam kết'],
    ['50 “khách hàng cam kết”', 50, '"khách hàng cam kết"', 'khách hàng cam kết'],
    ['5 đồng nghiệp', 5, '"đồng nghiệp"', 'đồng nghiệp'],
    ['3 triệu chứng', 3, '"triệu chứng"', 'triệu chứng'],
    ['100 ti vi', 100, '"ti vi"', 'ti vi'],
    ['03 dự án', 3, '"dự án"', 'dự án'],
    ['5.000 người dùng', 5000, '"người dùng"', 'người dùng'],
    ['1.250 tỷ', 1_250_000_000_000, 'none', ''],
    ['5.180 tỷ đồng', 5_180_000_000_000, 'VND', 'đồng'],
    ['99,995%', 99.995, 'percent', '%'],
    ['1,255 tỷ', 1_255_000_000, 'none', ''],
    ['1.000.000%', 1_000_000, 'percent', '%'],
    ['1 000', 1000, 'none', ''],
    ['1 000 000 đồng', 1_000_000, 'VND', 'đồng'],
    ['1\u202f250,5\u00a0€', 1250.5, 'EUR', '€'],
    ['$1 250', 1250, 'USD', '$'],
    ['1 250 tỷ đồng', 1_250_000_000_000, 'VND', 'đồng'],
    ['1 000%', 1000, 'percent', '%'],
    ['12 500 USD/customer', 12_500, 'USD', 'USD/customer'],
    ['5 500-word posts', 5, '"500-word posts"', '500-word posts'],
    ['950/1.000', 950, '/1000', '/1000'],
    ['1 950/2 000', 1950, '/2000', '/2000'],
    ['4,255/5', 4.255, '/5', '/5'],
  ])('%s', (text, value, measures, unit) => {
    for (const form of [text, text.normalize('NFD')]) {
      const read = quantity(form);
      expect([read.value, dimension(read), read.unit.text, read.times]).toEqual([value, measures, unit, false]);
      expect(read.span).toEqual({ start: 0, end: form.length });
    }
  });

  it.each<[string, number, '+' | '-' | undefined]>([
    ['-5 days', -5, '-'],
    ['−5 days', -5, '-'],
    ['+30%', 30, '+'],
    ['-$5', -5, '-'],
    ['$-5', -5, '-'],
    ['- 5', -5, '-'],
    ['-0', 0, '-'],
    ['5', 5, undefined],
  ])('%s keeps its sign', (text, value, sign) => {
    expect(quantity(text)).toMatchObject({ value, sign });
    expect(Object.is(quantity(text).value, -0)).toBe(false);
  });

  it.each<[string, number]>([
    ['gấp đôi', 2],
    ['gap doi', 2],
    ['Gấp đôi'.normalize('NFD'), 2],
    ['gấp 2 lần', 2],
    ['gấp 1,5 lần', 1.5],
    ['gấp ba', 3],
    ['gấp rưỡi', 1.5],
    ['tăng gấp đôi', 2],
    ['x2', 2],
    ['X2', 2],
    ['×2', 2],
    ['× 1.5', 1.5],
    ['double', 2],
    ['triple', 3],
    ['3x', 3],
    ['1.8x', 1.8],
    ['tăng 1,8 lần', 1.8],
    ['halve', 0.5],
    ['giảm một nửa', 0.5],
    ['giảm phân nửa', 0.5],
    ['cut in half', 0.5],
    ['tăng gấp ba', 3],
  ])('%s multiplies by %d', (text, factor) => {
    expect(quantity(text)).toMatchObject({ value: factor, times: true, bare: false });
  });

  it.each<[string, number, '+' | '-', string]>([
    ['tăng 30%', 30, '+', '%'],
    ['tang 30%', 30, '+', '%'],
    ['giảm 15%', -15, '-', '%'],
    ['giảm 3 ngày', -3, '-', 'ngày'],
    ['giảm tối thiểu 20%', -20, '-', '%'],
    ['giảm hơn 2 tỷ đồng', -2_000_000_000, '-', 'đồng'],
    ['tăng ít nhất 100 khách', 100, '+', 'khách'],
    ['tăng >= 30%', 30, '+', '%'],
    ['thêm 300 listing', 300, '+', 'listing'],
    ['tăng thêm 100 khách', 100, '+', 'khách'],
    ['increase by 30%', 30, '+', '%'],
    ['grow at least 30%', 30, '+', '%'],
    ['up 5 points', 5, '+', 'points'],
    ['reduce by 2 hours', -2, '-', 'hours'],
    ['300 more listings', 300, '+', 'listings'],
    ['30% more orders', 30, '+', '% orders'],
    ['20% fewer', -20, '-', '%'],
  ])('%s is a change of the baseline', (text, value, sign, unit) => {
    for (const form of [text, text.normalize('NFD')]) {
      const read = quantity(form);
      expect([read.value, read.sign, read.unit.text, read.change]).toEqual([value, sign, unit, true]);
      expect(asLevel(read)).toMatchObject({ ok: false, problem: { code: 'number-change' } });
    }
    expect(saysChange(text, 0)).toBe(true);
  });

  it.each(['45', '+30%', '-5 days', '2,4 tỷ', '8 more than that', 'khoảng 50', '$2'])('%s is none', (text) => {
    expect(saysChange(text, 0)).toBe(false);
  });

  it.each<[string, boolean, number, string]>([
    ['2,9', true, 1, ''],
    ['2,9 tỷ', false, 1e9, 'tỷ'],
    ['2,9 đồng', false, 1, ''],
    ['2,9 tỷ đồng', false, 1e9, 'tỷ'],
    ['$2.9', false, 1, ''],
  ])('%s: bare %s', (text, bare, magnitude, magnitudeText) => {
    expect(quantity(text)).toMatchObject({ bare, magnitude, magnitudeText });
  });

  it('spans its number and unit in the file, without spaces around', () => {
    const reading = readQuantity('  45 points ', 10, undefined);
    expect(reading).toMatchObject({ ok: true, value: { span: { start: 12, end: 21 }, text: '45 points' } });
    expect(quantity('2,4\u00a0tỷ   đồng')).toMatchObject({ text: '2,4 tỷ đồng', value: 2_400_000_000 });
  });

  it.each<[string, Language | undefined, readonly string[]]>([
    ['5,000', 'vi', ['ambiguous-number', 'number-grouping', '5000', '5']],
    ['1,250 users', undefined, ['ambiguous-number', 'number-grouping', '1250', '1,25']],
    ['1,250 tỷ', 'vi', ['ambiguous-number', 'number-grouping', '1250', '1,25']],
    ['1.250 tỷ', 'en', ['ambiguous-number', 'number-grouping', '1250', '1.25']],
    ['1.250 tỷ', undefined, ['ambiguous-number', 'number-grouping', '1250', '1.25']],
    ['1,255 tỷ', 'en', ['ambiguous-number', 'number-grouping', '1255', '1.255']],
    ['1,250 million', 'en', ['ambiguous-number', 'number-grouping', '1250', '1.25']],
    ['$1,250M', 'en', ['ambiguous-number', 'number-grouping', '1250', '1.25']],
    // A share is rather a decimal than thousands.
    ['1,000%', 'en', ['ambiguous-number', 'number-grouping', '1000', '1']],
    ['1,255 %', 'en', ['ambiguous-number', 'number-grouping', '1255', '1.255']],
    ['1.250 phần trăm', 'vi', ['ambiguous-number', 'number-grouping', '1250', '1,25']],
    ['+1,250pp', 'en', ['ambiguous-number', 'number-grouping', '1250', '1.25']],
    ['1.255 điểm %', 'vi', ['ambiguous-number', 'number-grouping', '1255', '1,255']],
    ['99.990%', 'en', ['ambiguous-number', 'number-grouping', '99990', '99.99']],
    ['99.995%', 'vi', ['ambiguous-number', 'number-grouping', '99995', '99,995']],
    ['99.995%', undefined, ['ambiguous-number', 'number-grouping', '99995', '99.9950']],
    ['4,255/5', 'en', ['ambiguous-number', 'number-grouping', '4255', '4.255']],
    ['~50', 'vi', ['syntax', 'number-about', '50']],
    ['≈ 50 users', 'en', ['syntax', 'number-about', '50 users']],
    ['khoảng 50', 'vi', ['syntax', 'number-about', '50']],
    ['khoang 50 khách', 'vi', ['syntax', 'number-about', '50 khách']],
    ['about 50', 'en', ['syntax', 'number-about', '50']],
    ['40–50%', 'vi', ['ambiguous-number', 'number-range', '40%', '50%']],
    ['40-50%', 'en', ['ambiguous-number', 'number-range', '40%', '50%']],
    ['40% - 50%', 'en', ['ambiguous-number', 'number-range', '40%', '50%']],
    ['40 – 50 khách', 'vi', ['ambiguous-number', 'number-range', '40 khách', '50 khách']],
    ['$40–50', 'en', ['ambiguous-number', 'number-range', '$40', '$50']],
    ['8 điểm trở lên', 'vi', ['syntax', 'number-open-end', 'ít nhất 8 điểm']],
    ['5% trở xuống', 'vi', ['syntax', 'number-open-end', 'tối đa 5%']],
    ['500 users or more', 'en', ['syntax', 'number-open-end', 'at least 500 users']],
    ['500+ users', 'en', ['syntax', 'number-open-end', 'at least 500 users']],
    ['500+', 'vi', ['syntax', 'number-open-end', 'ít nhất 500']],
    ['tăng 2 lần', 'vi', ['ambiguous-number', 'number-times', 'x2', 'x3']],
    ['1e5', 'en', ['syntax', 'number-exponent', '100000']],
    ['1e999', 'en', ['syntax', 'number-too-large']],
    ['9'.repeat(400), 'en', ['syntax', 'number-too-large']],
    [`${'9'.repeat(20)} tỷ`, 'vi', ['syntax', 'number-too-large']],
    ['1.2.3', 'en', ['syntax', 'number-unreadable']],
    ['45 ???', 'en', ['syntax', 'number-unreadable']],
    ['', 'en', ['syntax', 'number-unreadable']],
    ['many', 'en', ['syntax', 'number-unreadable']],
    ['9/0', 'en', ['syntax', 'number-unreadable']],
    ['$5%', 'en', ['syntax', 'number-unreadable']],
    ['+-5', 'en', ['syntax', 'number-unreadable']],
  ])('%s in a file that says %s', (text, declared, expected) => {
    expect(problem(text, declared)).toEqual(expected);
    expect(problem(text.normalize('NFD'), declared)).toEqual(expected);
  });

  it('offers texts that read well in the place of the problem', () => {
    for (const text of [
      '5,000 users',
      '1,250 tỷ',
      '2 tỷ 350 triệu đồng',
      '1tr5',
      '~50 khách',
      '40–50%',
      'tăng 2 lần',
      '1e5 users',
    ]) {
      const reading = readQuantity(text, 0, tongues.vi);
      expect(reading.ok).toBe(false);
      if (reading.ok) continue;
      const { span, readings } = reading.problem;
      expect(readings.length).toBeGreaterThan(0);
      for (const each of readings) {
        const mended = text.slice(0, span.start) + each.text + text.slice(span.end);
        expect(readQuantity(mended, 0, tongues.vi), mended).toMatchObject({ ok: true });
      }
    }
  });
});

describe('a number that is written', () => {
  it('reads back with any unit, in any file', () => {
    const units = fc.constantFrom('', '%', 'pp', ' điểm %', '/5000000', ' tỷ đồng', 'M', ' users', ' €');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10 ** 9 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom<',' | '.'>(',', '.'),
        units,
        fc.constantFrom('en', 'vi', undefined),
        (digits, decimals, mark, unit, declared) => {
          const value = Number(`${digits}e-${decimals}`);
          const read = quantity(writeNumber(value, mark) + unit, declared);
          expect(read.value / read.magnitude).toBeCloseTo(value, 6);
        },
      ),
    );
  });
});

const alphabet = fc.constantFrom(
  ...'0123456789.,_+-−–~%$€đ/xk×" \u00a0\u0301\n'.split(''),
  ...[
    'tỷ',
    'triệu',
    'tr',
    'gấp',
    'đôi',
    'lần',
    'tăng',
    'khoảng',
    'rưỡi',
    'trở lên',
    'e',
    'giờ',
    'phút',
    'USD',
    'users',
  ],
);
const nearQuantities = fc.array(alphabet, { maxLength: 12 }).map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary' }), nearQuantities);

describe('any text', () => {
  it('is a finite number or a problem inside it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('en', 'vi', undefined), (text, declared) => {
        const reading = readQuantity(text, 7, declared && tongues[declared]);
        const span = reading.ok ? reading.value.span : reading.problem.span;
        expect(span.start).toBeGreaterThanOrEqual(7);
        expect(span.end).toBeLessThanOrEqual(7 + text.length);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        if (!reading.ok) return;
        expect(Number.isFinite(reading.value.value)).toBe(true);
        expect(Object.is(reading.value.value, -0)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });

  it('has a number part that ends inside it', () => {
    fc.assert(
      fc.property(anything, fc.nat(8), (text, at) => {
        const end = numberExtent(text, at);
        expect(end === at || (end > at && end <= text.length)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads its number part, or says what is wrong with it, alike on any line', () => {
    fc.assert(
      fc.property(nearQuantities, (text) => {
        expect(numberExtent(`ab ${text}`, 3)).toBe(numberExtent(text, 0) + 3);
      }),
    );
  });
});

describe('numberExtent', () => {
  it.each<[string, string]>([
    // the line, its number part
    ['45 points by 2026-12-31', '45'],
    ['25% to 10%', '25%'],
    ['.5 points', '.5'],
    ['1_000_000 users', '1_000_000'],
    ['1,000,000 users', '1,000,000'],
    ['2,2, 3', '2,2'],
    ['45, 46', '45'],
    ['5pp', '5pp'],
    ['30tr đồng', '30tr'],
    ['$2.4M ARR', '$2.4M'],
    ['US$ 5 more', 'US$ 5'],
    ['-5 days', '-5'],
    ['− 5 days', '− 5'],
    ['9/10 "note"', '9/10'],
    ['4,5/5 by', '4,5/5'],
    ['5m² sàn', '5m²'],
    ['3lần/tuần', '3lần/tuần'],
    ['33  confidence 7/10', '33'],
    ['38"note"', '38'],
    ['500+ users', '500+'],
    ['40–50% khách', '40–50%'],
    ['40 - 50 khách', '40 - 50'],
    ['-10 -5 0 5', '-10'],
    ['100 200 300 400', '100 200 300 400'],
    ['1 000 người', '1 000'],
    ['1 000/1 200 khách', '1 000/1 200'],
    ['5 500-word posts', '5'],
    ['5 360° reviews', '5'],
    ['1 000 2026-11-30', '1 000'],
    ['30 2026-11-30', '30'],
    ['2 tỷ 350 triệu đồng', '2 tỷ 350 triệu'],
    ['2 hours 30 minutes', '2 hours 30 minutes'],
    ['1tr5 đồng', '1tr5'],
    ['1 tr 5 đồng', '1 tr 5'],
    ['2 triệu 500 khách', '2 triệu 500'],
    ['2 tỷ 350 triệu 500 nghìn đồng', '2 tỷ 350 triệu 500 nghìn'],
    ['2 giờ 30 hạn', '2 giờ 30'],
    ['5 triệu 31/12/2026', '5'],
    ['5 triệu 2026-12-31', '5'],
    ['gấp đôi hạn', 'gấp đôi'],
    ['gấp 2 lần hạn', 'gấp 2 lần'],
    ['x2 by', 'x2'],
    ['double by', 'double'],
    ['~50 khách', '~50'],
    ['khoảng 50 khách', 'khoảng 50'],
    ['tăng 2 lần', 'tăng 2'],
    ['points', ''],
    ['khoảng trống', ''],
    ['gấp rút', ''],
    ['? to 4', ''],
    ['"45"', ''],
    ['', ''],
  ])('%s', (line, number) => {
    const extent = numberExtent(line, 0);
    // `tăng 2 lần`: whether the word is in the number part does not matter, it is read with it.
    expect(line.slice(0, extent).replace(/^(tăng 2) lần$/, '$1')).toBe(number);
  });
});

describe('numberExtent in a row', () => {
  it.each<[string, string]>([
    ['100 200 300 400', '100'],
    ['1.5 200 300', '1.5'],
    ['1\u00a0000 2\u00a0000', '1\u00a0000'],
    ['1 tỷ 500 triệu', '1'],
    ['1tr5 2tr', '1tr5'],
    ['80% 90%', '80%'],
    ['-10 -5 0 5', '-10'],
  ])('%s', (line, number) => {
    expect(line.slice(0, numberExtent(line, 0, 'row'))).toBe(number);
  });
});
