import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/language.ts';
import { periodId } from '../../src/time/periods.ts';
import { dayExtent, dueDayExtent, readDay, readPeriod } from '../../src/time/read.ts';
import { tongues } from '../support/tongues.ts';

/** What a day says, in a word: an ISO date, a period's name, `30/6`, `quarter 4`, or the problem and its readings. */
function day(text: string, declared: Language | undefined): string {
  const reading = readDay(text, 0, declared && tongues[declared]);
  if (!reading.ok) {
    const { rule, code, span, readings } = reading.problem;
    expect(span).toEqual({ start: 0, end: text.length });
    return [rule, code, ...readings.map((each) => each.text)].join(' ');
  }
  const { value } = reading;
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'period':
      return periodId(value.period);
    case 'day-month':
      return `${value.day}/${value.month}`;
    case 'part':
      return `${value.of} ${value.number ?? '?'}`;
  }
}

describe('readDay', () => {
  it.each<[string, string]>([
    ['2026-12-31', '2026-12-31'],
    ['2026-2-5', '2026-02-05'],
    ['2026/12/31', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31-12-2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1/11/26', '2026-11-01'],
    ['ngày 31/12/2026', '2026-12-31'],
    ['ngay 31/12/2026', '2026-12-31'],
    ['Ngày 1/11/26', '2026-11-01'],
    ['ngày 2026-12-31', '2026-12-31'],
    ['ngày 15 tháng 11 năm 2026', '2026-11-15'],
    ['ngày 15 tháng 11', '15/11'],
    ['29/02/2028', '2028-02-29'],
    ['30/06', '30/6'],
    ['29/02', '29/2'],
    ['2026', '2026'],
    ['2026-H2', '2026-H2'],
    ['2026-Q4', '2026-Q4'],
    ['2026-q4', '2026-Q4'],
    ['2026-11', '2026-11'],
    ['Q4 2026', '2026-Q4'],
    ['Q4/2026', '2026-Q4'],
    ['quý IV/2026', '2026-Q4'],
    ['quý iv/2026', '2026-Q4'],
    ['QUÝ IV/2026', '2026-Q4'],
    ['quy IV/2026', '2026-Q4'],
    ['quý 4/2026', '2026-Q4'],
    ['quý 4 năm 2026', '2026-Q4'],
    ['quý IV năm 2026', '2026-Q4'],
    ['tháng 10/2026', '2026-10'],
    ['tháng 10 năm 2026', '2026-10'],
    ['T10/2026', '2026-10'],
    ['10/2026', '2026-10'],
    ['nửa cuối năm 2026', '2026-H2'],
    ['nua cuoi nam 2026', '2026-H2'],
    ['nửa đầu năm 2026', '2026-H1'],
    ['6 tháng cuối năm 2026', '2026-H2'],
    ['6 tháng đầu năm 2026', '2026-H1'],
    ['3 tháng đầu năm 2026', '2026-Q1'],
    ['3 tháng cuối năm', 'quarter 4'],
    ['Q4-2026', '2026-Q4'],
    ['Q4 1990', '1990-Q4'],
    ['Q4 2099', '2099-Q4'],
    ['năm 2026', '2026'],
    ['nửa đầu năm', 'half 1'],
    ['6 tháng cuối năm', 'half 2'],
    ['cuối quý', 'quarter ?'],
    ['cuoi quy', 'quarter ?'],
    ['hết quý', 'quarter ?'],
    ['cuối quý này', 'quarter ?'],
    ['cuối năm', 'year ?'],
    ['cuối năm nay', 'year ?'],
    ['cuối tháng', 'month ?'],
    ['cuối tháng 11', 'month 11'],
    ['hết tháng 11', 'month 11'],
    ['hết quý III', 'quarter 3'],
    ['cuối quý IV/2026', '2026-Q4'],
    ['hết tháng 11/2026', '2026-11'],
    ['cuối năm 2026', '2026'],
    ['hết Q4', 'quarter 4'],
    ['Q4', 'quarter 4'],
    ['T10', 'month 10'],
    ['H2', 'half 2'],
    ['quý IV', 'quarter 4'],
    ['tháng 11', 'month 11'],
  ])('%s is %s in a Vietnamese file', (text, expected) => {
    expect(day(text, 'vi')).toBe(expected);
    expect(day(text.normalize('NFD'), 'vi')).toBe(expected);
    expect(dayExtent(text, 0)).toBe(text.length);
    expect(dayExtent(`${text.normalize('NFD')} x`, 0)).toBe(text.normalize('NFD').length);
  });

  it.each<[string, string, string]>([
    // text, in a file that says vi, in any other
    ['31/12/2026', '2026-12-31', '2026-12-31'],
    ['05/05/2026', '2026-05-05', '2026-05-05'],
    ['05/06/2026', '2026-06-05', 'ambiguous-date date-order 2026-06-05 2026-05-06'],
    ['1/11/26', '2026-11-01', 'ambiguous-date date-order 2026-11-01 2026-01-11'],
    ['12/31/2026', 'impossible-date date-month-first 31/12/2026', '2026-12-31'],
    ['31/02/2026', 'impossible-date date-impossible 28/02/2026', 'impossible-date date-impossible 28/02/2026'],
    ['30/06', '30/6', '30/6'],
    ['05/06', '5/6', 'ambiguous-date date-order'],
    ['06/30', 'impossible-date date-month-first 30/06', '30/6'],
    ['ngày 5 tháng 6 năm 2026', '2026-06-05', '2026-06-05'],
  ])('%s is %s, elsewhere %s', (text, vi, other) => {
    expect(day(text, 'vi')).toBe(vi);
    expect(day(text, 'en')).toBe(other);
    expect(day(text, undefined)).toBe(other);
  });

  it.each([
    '2026-00-10',
    '2026-11-32',
    '2026-13-13',
    '45/11/2026',
    '0000-02-30',
    '2026-13',
    '2026-00',
    '2026-Q5',
    '2026-Q0',
    '2026-H3',
    'Q5 2026',
    'quý V/2026',
    'tháng 13/2026',
    'T13',
    '13/2026',
    '0000-01-01',
    '0000',
  ])('%s is no day of any calendar', (text) => {
    expect(day(text, undefined)).toMatch(/^impossible-date (?:date|period)-impossible$/);
    expect(dayExtent(text, 0)).toBe(text.length);
  });

  it.each<[string, string]>([
    ['2026-02-30', '2026-02-28'],
    ['2028-02-30', '2028-02-29'],
    ['2026-02-29', '2026-02-28'],
    ['2026-2-30', '2026-2-28'],
    ['2026/11/31', '2026/11/30'],
    ['2026-13-05', '2026-05-13'],
    ['2026-31-12', '2026-12-31'],
    ['31/11/2026', '30/11/2026'],
    ['31.11.26', '30.11.26'],
    ['31-9-2026', '30-9-2026'],
    ['31/06', '30/06'],
    // Not every year has a 29 February.
    ['30/02', '28/02'],
    ['ngày 31/11/2026', 'ngày 30/11/2026'],
    ['ngày 31 tháng 11 năm 2026', 'ngày 30 tháng 11 năm 2026'],
  ])('%s was probably meant to be %s', (text, meant) => {
    for (const language of [undefined, 'vi'] as const) {
      expect(day(text, language)).toBe(`impossible-date date-impossible ${meant}`);
      expect(day(meant, language)).not.toMatch(/date/);
    }
    expect(dayExtent(text, 0)).toBe(text.length);
  });

  it('month first: the last day of the month that comes first', () => {
    expect(day('11/31/2026', undefined)).toBe('impossible-date date-impossible 11/30/2026');
    expect(day('11/31/2026', 'vi')).toBe('impossible-date date-impossible');
    expect(day('11/31', undefined)).toBe('impossible-date date-impossible 11/30');
  });

  it.each(['đầu tháng', 'giữa quý', 'đầu năm', 'đầu quý IV/2026', 'giữa tháng 11'])('%s asks for a date', (text) => {
    expect(day(text, 'vi')).toBe('syntax date-vague');
    expect(dayExtent(text, 0)).toBe(text.length);
  });

  it.each([
    '',
    'tomorrow',
    '45',
    '2.5',
    '20261231',
    '2026-12-31x',
    '1/2/3',
    '31/12-2026',
    'quý',
    'tháng',
    'thang 10/2026',
    'Q',
    'T100',
    '6 thang cuoi nam',
  ])('%s is no day', (text) => {
    expect(day(text, 'vi')).toBe('syntax date-unreadable');
  });
});

it.each(['Q4 1989', 'Q4 2100', 'Q4 33'])('%s is a quarter and a value: no year looks like that', (text) => {
  expect(dayExtent(text, 0)).toBe('Q4'.length);
});

describe('English names of days, where a day is due', () => {
  it.each<[string, string]>([
    ['end of year', 'year ?'],
    ['the end of the year', 'year ?'],
    ['end of this quarter', 'quarter ?'],
    ['year end', 'year ?'],
    ['year-end', 'year ?'],
    ['End of Q2', 'quarter 2'],
    ['end Q2 2027', '2027-Q2'],
    ['end of H1/2027', '2027-H1'],
    ['end of quarter 2', 'quarter 2'],
    ['end of 2026', '2026'],
    ['end of June', 'month 6'],
    ['end of June 2027', '2027-06'],
    ['EOY', 'year ?'],
    ['EOM', 'month ?'],
    ['June 2027', '2027-06'],
    ['Sept 2027', '2027-09'],
    ['May', 'month 5'],
    ['31 December', '31/12'],
    ['31 December 2026', '2026-12-31'],
    ['1st of June', '1/6'],
    ['Dec 31', '31/12'],
    ['Dec. 31, 2026', '2026-12-31'],
    ['December 31st 2026', '2026-12-31'],
    ['31 November 2026', 'impossible-date date-impossible 30 November 2026'],
    ['end of Q5', 'impossible-date period-impossible'],
  ])('%s is %s', (text, expected) => {
    expect(day(text, undefined)).toBe(expected);
    expect(dueDayExtent(`${text} weight`, 0)).toBe(text.length);
    // Elsewhere it is prose.
    expect(dayExtent(text, 0) === text.length).toBe(false);
  });

  it.each([
    'end',
    'sept',
    'end of',
    'end of day',
    'the customer',
    'may',
    'march on',
    'yearly',
    '30 units',
    'ending Q2',
    'monthend',
    '',
  ])('%s is none', (text) => {
    expect(dueDayExtent(text, 0)).toBeUndefined();
  });
});

describe('readPeriod', () => {
  it.each([
    ['2026-Q4', true],
    ['2026', true],
    ['quý IV/2026', true],
    ['2026-12-31', false],
    ['Q4', false],
  ])('%s: %s', (text, ok) => {
    expect(readPeriod(text, 0, tongues.vi).ok).toBe(ok);
  });
});

describe('dayExtent', () => {
  it.each<[string, string | undefined]>([
    ['2026-11-15 38', '2026-11-15'],
    ['2026-11  4.2', '2026-11'],
    ['2026-Q4.renew', '2026-Q4'],
    ['2026-12-31.', '2026-12-31'],
    ['2026-12-31, x', '2026-12-31'],
    ['2026 4.2', '2026'],
    ['31/12/2026 weight 2', '31/12/2026'],
    ['ngày 31/12/2026 trọng số 2', 'ngày 31/12/2026'],
    ['tháng 10/2026  4,2', 'tháng 10/2026'],
    ['tháng 10  4,2', 'tháng 10'],
    ['T10 2026 4,2', 'T10 2026'],
    ['T10  1500', 'T10'],
    ['quý IV/2026 đang chạy', 'quý IV/2026'],
    ['quý IV đang chạy', 'quý IV'],
    ['cuối quý hạn', 'cuối quý'],
    ['6 tháng cuối năm 2026', '6 tháng cuối năm 2026'],
    ['6 tháng', undefined],
    ['9/10/x', undefined],
    ['2026%', undefined],
    ['2026.5', undefined],
    ['2026-11-15abc', undefined],
    ['khách 30/06', undefined],
    ['cuối cùng', undefined],
    ['ngày làm việc', undefined],
    ['Q4x', undefined],
    ['', undefined],
  ])('of %s is %s', (line, expected) => {
    const end = dayExtent(line, 0);
    expect(end === undefined ? undefined : line.slice(0, end)).toBe(expected);
  });
});

const alphabet = fc.constantFrom(
  ...'0123456789/-. \u0301'.split(''),
  ...['quý', 'tháng', 'năm', 'cuối', 'đầu', 'nửa', 'hết', 'ngày', 'Q4', 'T10', 'IV', '2026', '-Q', 'H'],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(alphabet, { maxLength: 8 }).map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is a day or a problem inside it', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom('en', 'vi', undefined), (text, declared) => {
        const reading = readDay(text, 5, declared && tongues[declared]);
        if (reading.ok) return;
        const { span, readings } = reading.problem;
        expect(span.start >= 5 && span.end <= 5 + text.length && span.start <= span.end).toBe(true);
        for (const each of readings) expect(readDay(each.text, 0, declared && tongues[declared]).ok).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('has an extent inside it, which reads', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const end = dayExtent(text, 0);
        if (end === undefined) return;
        expect(end > 0 && end <= text.length).toBe(true);
        const reading = readDay(text.slice(0, end), 0, tongues.vi);
        expect(reading.ok || reading.problem.code !== 'date-unreadable').toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
