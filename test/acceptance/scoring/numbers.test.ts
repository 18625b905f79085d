import { describe, expect, test } from 'vitest';
import { scored } from './scored.ts';

function result(language: 'en' | 'vi', lines: string) {
  const { errors, keyResult } = scored(
    `language ${language}\nplan in 2026-Q4\nobjective "Shop"\n  kr "Result" ${lines.replaceAll('\n', '\n   ')}\n`,
  );
  return { ...keyResult('Result'), errors };
}

describe('numbers as the writer has them', () => {
  test.each<readonly ['en' | 'vi', lines: string, current: number, progress: number]>([
    // (99.985 − 99.955) / (99.995 − 99.955) = 0.03 / 0.04
    ['en', 'from 99.955% to 99.995%\n2026-11-10  99.985%', 99.985, 0.75],
    ['vi', 'từ 99,955% lên 99,995%\n10/11/2026  99,985%', 99.985, 0.75],
    // (1150 − 900) / (1250 − 900), in thousand millions
    ['vi', 'từ 900 lên 1.250 tỷ\n10/11/2026  1.150', 1.15e12, 0.714285714],
    ['vi', 'từ 1 000 lên 2 000 000 đồng\n10/11/2026  1 000 500 "đến hôm nay"', 1_000_500, 0.5],
    ['en', 'from 12\u202f500 to 25\u00a0000 users\n2026-11-10  15 000', 15_000, 0.2],
    ['vi', 'từ 1tr5đ lên 2tr500đ\n10/11/2026  2tr', 2_000_000, 0.5],
    ['vi', 'từ 1tr5 VND lên 2tr5 VND\n10/11/2026  2 triệu', 2_000_000, 0.5],
    ['en', 'from 0.5% to 0.2%\n2026-11-10  0.35', 0.35, 0.5],
    ['en', 'from −10 to +10 points\n2026-11-10  −5', -5, 0.25],
    ['en', 'from 12 USD/customer to 10 USD/customer\n2026-11-10  11', 11, 0.5],
    ['vi', 'từ 3,8 lên 4,6/5\n10/11/2026  4,2', 4.2, 0.5],
  ])('%s: %s', (language, lines, current, progress) =>
    expect(result(language, lines)).toMatchObject({ current, progress, errors: [] }),
  );

  test.each<readonly ['en' | 'vi', lines: string, error: string]>([
    ['en', 'from 0.1 to 20%\n2026-11-10  18', 'ambiguous-number: 0.1'],
    ['en', 'from 10% to 0.2\n2026-11-10  18', 'ambiguous-number: 0.2'],
    ['en', 'to 0.95\n2026-11-10  90%', 'unit-mismatch: 90%'],
    ['vi', 'duy trì trong khoảng 0,8 đến 90%\n10/11/2026  85', 'ambiguous-number: 0,8'],
    ['en', 'from 10% to 20% stretch 0.3\n2026-11-10  18', 'ambiguous-number: 0.3'],
    ['en', 'from 10% to 20%\n2026-11-10  0.15', 'ambiguous-number: 0.15'],
    ['en', 'from 100% to 2000%\n2026-11-10  1,000', 'ambiguous-number: 1,000'],
    ['vi', 'từ 1tr5đ lên 2tr500đ\n10/11/2026  1tr75', 'ambiguous-number: 1tr75'],
  ])('%s: %s gives no score, and asks', (language, lines, error) =>
    expect(result(language, lines)).toMatchObject({ score: null, errors: [error] }),
  );
});

test('a scale is a row of numbers: blanks part them, and the spaces that do not break hold one together', () => {
  const { errors, kpi } = scored(`kpi "A" unit points scale 100 200 300 400
  2026-10  250
kpi "B" unit points scale 1\u202f000 2\u202f000 3\u202f000 4\u202f000
  2026-10  2 500
`);
  expect(errors).toEqual([]);
  expect([kpi('A').rating, kpi('B').rating]).toEqual([3, 3]);
});
