import { describe, expect, test } from 'vitest';
import { keyResultOfLine, scored } from './scored.ts';

/** Check-ins of a line's language, the last of them on 10 November. */
function withValues(line: string, ...values: readonly string[]): string {
  const days = line.startsWith('kr')
    ? ['2026-10-10', '2026-10-25', '2026-11-10']
    : ['10/10/2026', '25/10/2026', '10/11/2026'];
  const dated = values.map((value, at) => `${days[at === values.length - 1 ? 2 : at]} ${value}`);
  return [line, ...dated].join('\n');
}

describe('downwards without a baseline: the first check-in is the baseline', () => {
  test.each([
    // by a word before the number
    'kr "Customers who leave" down to 8%',
    'kr "Customers who leave" reduce to 8%',
    'kr "Customers who leave" lower to 8%',
    'kr "Customers who leave" cut to 8%',
    'kết quả "Khách không quay lại" xuống còn 8%',
    'kết quả "Khách không quay lại" xuống 8%',
    'kết quả "Khách không quay lại" còn 8%',
    'kết quả "Khách không quay lại" giảm còn 8%',
    'kết quả "Khách không quay lại" giảm xuống còn 8%',
    'kết quả "Khách không quay lại" giam xuong con 8%',
    // by the title’s verb
    'kr "Cut attrition" to 8%',
    'kr "Reduce the share of late orders" to 8%',
    'kr "Lower how often customers call twice" to 8%',
    'kr "Fewer calls without an answer" to 8%',
    'kr "The share of late orders falls" to 8%',
    'kết quả "Giảm đơn giao chậm" đạt 8%',
    'kết quả "Cắt giảm chi phí in ấn" đạt 8%',
    'kết quả "Rút ngắn thời gian chờ" đạt 8%',
    'kết quả "Đơn giao chậm giảm" đạt 8%',
    // by the title’s figure
    'kr "Attrition" to 8%',
    'kr "Employee turnover" to 8%',
    'kr "Number of complaints" to 8%',
    'kr "Churn rate" to 8%',
    'kết quả "Tỷ lệ nghỉ việc" đạt 8%',
    'kết quả "Nợ xấu" đạt 8%',
    'kết quả "Số khiếu nại" đạt 8%',
    'kết quả "Thời gian chờ khám" đạt 8%',
    // by a bound
    'kr "Customers who leave" to below 8%',
    'kr "Customers who leave" to at most 8%',
    'kr "Customers who leave" to < 8%',
    'kr "Customers who leave" to <= 8%',
    'kr "Customers who leave" up to 8%',
    'kết quả "Khách không quay lại" xuống dưới 8%',
    'kết quả "Khách không quay lại" lên tối đa 8%',
    'kết quả "Khách không quay lại" lên không quá 8%',
    // as `from ?` of any way
    'kr "Customers who leave" from ? to 8%',
    'kết quả "Khách không quay lại" từ ? xuống 8%',
  ])('%s', (line) => {
    // (12 − 12) / (8 − 12) = 0 with the first alone; then (9 − 12) / (8 − 12) = 0.75
    expect(keyResultOfLine(withValues(line, '12%'))).toMatchObject({ kind: 'move', progress: 0, errors: [] });
    expect(keyResultOfLine(withValues(line, '12%', '9%'))).toMatchObject({
      kind: 'move',
      progress: 0.75,
      baseline: 12,
      baselineOrigin: 'first-check-in',
      target: 8,
      status: 'on-track',
    });
    // nobody knows from where: no score and no rate
    expect(keyResultOfLine(line)).toMatchObject({ kind: 'move', score: null, baseline: null, forecast: null });
  });

  test.each(['kr "Incidents in the shop" to 0 incidents', 'kết quả "Lần máy dừng" đạt 0 lần'])('%s', (line) => {
    // (3 − 4) / (0 − 4) = 0.25
    expect(keyResultOfLine(withValues(line, '4', '3'))).toMatchObject({ kind: 'move', progress: 0.25, errors: [] });
  });

  test('to at least 0 from below it', () => {
    // (−5 + 10) / (0 + 10)
    expect(keyResultOfLine(withValues('kr "Margin" to at least 0%', '-10%', '-5%'))).toMatchObject({
      kind: 'move',
      progress: 0.5,
      errors: [],
    });
  });

  test.each(['kr "How many leave" to 8% measured by k', 'kết quả "Bao nhiêu khách đi" đạt 8% đo bằng k'])(
    'by the target of the KPI that measures it: %s',
    (line) => {
      const { keyResult, errors } = scored(`${line.startsWith('kr') ? 'language en' : 'ngôn ngữ vi'}
plan in 2026-Q4
objective "Shop"
  ${line}
kpi k "Leaving" unit % target at most 5% every month
  2026-09 12
  2026-10 9
`);
      expect(errors).toEqual([]);
      // the newest actual before the start is September’s 12: 0.75
      expect(keyResult(line.includes('Bao') ? 'Bao nhiêu khách đi' : 'How many leave')).toMatchObject({
        kind: 'move',
        progress: 0.75,
        baseline: 12,
        baselineOrigin: 'kpi',
        currentDate: '2026-10-31',
        currentPeriod: '2026-10',
      });
    },
  );
});

describe('the first that speaks decides', () => {
  test.each([
    // both ends by their numbers: (36 − 30) / (45 − 30), though the title says down
    ['kr "Cut complaints" from 30 to 45', ['36'], 'move', 0.4],
    ['kết quả "Giảm khiếu nại" từ 30 lên 45', ['36'], 'move', 0.4],
    // the bound before the word and the title: 36 / 45
    ['kr "Cut complaints" to at least 45', ['36'], 'move', 0.8],
    // the word before the title: 36 / 45; (36 − 40) / (20 − 40)
    ['kr "Cut complaints" grow to 45', ['36'], 'move', 0.8],
    ['kr "Grow the share" down to 20', ['40', '36'], 'move', 0.2],
    ['kết quả "Giảm khiếu nại" lên 45', ['36'], 'move', 0.8],
    ['kết quả "Tăng tỷ lệ" xuống còn 20', ['40', '36'], 'move', 0.2],
    // the verb before the figure: it grows, 36 / 45
    ['kr "Increase incidents that are reported" to 45', ['36'], 'move', 0.8],
    ['kết quả "Tăng số khiếu nại được xử lý" đạt 45', ['36'], 'move', 0.8],
  ] as const)('%s', (line, values, kind, progress) => {
    expect(keyResultOfLine(withValues(line, ...values))).toMatchObject({ kind, progress, errors: [] });
  });

  test.each([
    // words that only look like a direction
    'kr "Cut the ribbon in ten shops" to 45',
    'kr "Customers of the cut flower shop" to 45',
    'kr "Complaints department answers" to 45',
    'kết quả "Giảm giá cho khách quen" đạt 45',
    'kết quả "Khách đồng ý giảm giá" đạt 45',
  ])('nothing: %s', (line) => {
    // 36 / 45, from a 0 that is marked
    expect(keyResultOfLine(withValues(line, '36'))).toMatchObject({
      progress: 0.8,
      baselineOrigin: 'zero',
      errors: [],
    });
  });
});

describe('the first value is past the target already', () => {
  test.each([
    // at most 8: 7 and 6 hold it, 9 does not
    ['kr "Late orders in the shop" down to 8%', ['7%', '9%', '6%'], 0.666666667, 'at-most'],
    ['kết quả "Khách không quay lại" xuống còn 8%', ['7%', '9%', '6%'], 0.666666667, 'at-most'],
    ['kr "Answer" to below 8 hours', ['7 hours', '8 hours'], 0.5, 'below'],
    ['kết quả "Trả lời" xuống dưới 8 giờ', ['7 giờ', '8 giờ'], 0.5, 'below'],
    ['kr "Answer" from ? to at least 8', ['9', '7'], 0.5, 'at-least'],
    ['kr "Answer" down to 8', ['8'], 1, 'at-most'],
  ] as const)('a level to hold: %s', (line, values, progress, kind) => {
    expect(keyResultOfLine(withValues(line, ...values))).toMatchObject({
      kind: 'keep',
      progress,
      bound: { kind, value: 8 },
      baselineOrigin: 'first-check-in',
      errors: [],
    });
  });

  test.each([
    ['kr "Cut attrition" to 8%', ['7%', '6%']],
    ['kr "Attrition" to 8%', ['7%']],
    ['kết quả "Giảm đơn giao chậm" đạt 8%', ['7%']],
    ['kr "Cut attrition" to 8%', ['8%', '7%']],
    ['kr "Share of the market" from ? to 8%', ['8%', '9%']],
    ['kr "Answer" to below 8 hours', ['8 hours', '7 hours']],
    ['kr "Incidents in the shop" to 0 incidents', ['0', '0']],
  ] as const)('undefined: %s', (line, values) => {
    expect(keyResultOfLine(withValues(line, ...values))).toMatchObject({
      kind: 'move',
      score: null,
      status: 'no-data',
    });
  });
});

describe('without a baseline, upwards or without a word: c / t', () => {
  test.each([
    ['kr "Contracts" to 40 contracts', ['10'], 0.25],
    ['kết quả "Hợp đồng" đạt 40 hợp đồng', ['10'], 0.25],
    ['kr "Contracts" to above 40', ['30'], 0.75],
    ['kr "Contracts" to 40', ['30', '50'], 1.25],
    // it says upwards, so that the first value may be past it
    ['kr "Win more contracts" to 40', ['50'], 1.25],
    ['kr "Contracts" grow to 40', ['50'], 1.25],
    ['kr "Contracts" to at least 40', ['50'], 1.25],
  ] as const)('%s at %s', (line, values, progress) => {
    expect(keyResultOfLine(withValues(line, ...values))).toMatchObject({
      kind: 'move',
      progress,
      baseline: 0,
      baselineOrigin: 'zero',
      errors: [],
    });
  });

  test.each([
    ['kr "Contracts" to 40', ['50', '45']],
    ['kết quả "Hợp đồng" đạt 40', ['50', '45']],
    ['kr "Degrees" to above -5 degrees', ['-8', '-6']],
  ] as const)('undefined: %s at %s', (line, values) => {
    expect(keyResultOfLine(withValues(line, ...values))).toMatchObject({
      score: null,
      status: 'no-data',
      forecast: null,
    });
  });

  test.each([
    // 76 of 95 is 0.8 of it, and says nothing of the way made
    ['kr "Orders on time" to 95%', '76%', 'at-risk'],
    ['kr "Orders on time" to at least 95%', '76%', 'at-risk'],
    ['kr "Stars" to 4.5/5', '4', 'at-risk'],
    ['kr "Contracts" to at least 40', '30', 'at-risk'],
    ['kết quả "Đơn đúng hẹn" đạt ít nhất 95%', '76%', 'at-risk'],
    ['kr "Contracts" to 40', '30', 'on-track'],
    ['kr "Orders on time" from 0% to 95%', '76%', 'on-track'],
    ['kr "Orders on time" to 95%', '95%', 'done'],
    ['kr "Orders on time" to 95%', '19%', 'off-track'],
  ] as const)('%s at %s is %s', (line, value, status) => {
    expect(keyResultOfLine(withValues(line, '1', value))).toMatchObject({ status });
  });

  test('no rate is told from a 0 that nobody wrote', () => {
    expect(keyResultOfLine('kr "Contracts" to 40').forecast).toBeNull();
    expect(keyResultOfLine('kr "Contracts" from 0 to 40').forecast?.neededPerWeek).toBeGreaterThan(0);
  });
});
