import { expect, test } from 'vitest';
import { stepTo } from '../../../../src/page/detail/chart/chart.tsx';
import { keyResultChart } from '../../../../src/page/detail/chart/key-result.ts';
import { legendOf, sayPoint } from '../../../../src/page/detail/chart/say.ts';
import { fileNameOf } from '../../../../src/page/detail/chart/svg-file.ts';
import { detailWords } from '../../../../src/page/detail/words/index.ts';
import { formatIn } from '../../../../src/page/format.ts';
import { scored } from '../../support/scored.ts';

const published = scored(`plan in 2026-Q4 active
objective "Guests come back"
  kr "Guests recommend us" from 30 to 45 points stretch 50
    was from 30 to 50 until 2026-11-01
    2026-10-15  33
    2026-11-01  36
    2026-11-15  38  confidence 7/10  "two large parties"
    2026-12-01  41
`);
const keyResult = published.plans[0]?.objectives[0]?.keyResults[0];
const chart = keyResult && keyResultChart(keyResult, published.asOf, undefined);

test.each([
  [2, 'en', '15 Nov 2026: 38 points · expected 37.5 points · confidence 7 — two large parties'],
  [3, 'en', '1 Dec 2026: 41 points · expected 40.1 points · does not count yet'],
  [2, 'vi', '15/11/2026: 38 points · cần đạt 37,5 points · mức độ tự tin 7 — two large parties'],
] as const)('point %d is read in %s', (at, language, text) => {
  const point = chart?.points[at];
  expect(point && chart && sayPoint(point, chart, formatIn(language), detailWords[language])).toBe(text);
});

test('the legend names each line with its figures', () => {
  const entries = chart && legendOf(chart, formatIn('en'), detailWords.en).map(({ text }) => text);
  expect(entries).toEqual([
    'baseline 30 points',
    'target 45 points',
    'stretch 50 points',
    'expected pace',
    expect.stringMatching(/^forecast 4\d(\.\d)? points \(\d/),
    '50 points promised until 1 Nov',
  ]);
});

test.each([
  ['ArrowRight', 0, 3, 1],
  ['ArrowRight', 2, 3, 2],
  ['ArrowLeft', 0, 3, 0],
  ['Home', 2, 3, 0],
  ['End', 0, 3, 2],
  ['a', 0, 3, undefined],
  ['End', 0, 0, undefined],
])('%s from %d of %d', (key, from, count, to) => {
  expect(stepTo(key, from, count)).toBe(to);
});

test.each([
  ['Khách giới thiệu (NPS)', 'Khách-giới-thiệu-NPS.svg'],
  ['../../etc/passwd', 'etc-passwd.svg'],
  ['???', 'okr.svg'],
])('a file for “%s”', (title, name) => {
  expect(fileNameOf(title)).toBe(name);
});
