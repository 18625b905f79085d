import { expect, test } from 'vitest';
import { applyEdits, check } from './check.ts';

const head = 'mục tiêu "Khách được giao hàng đúng hẹn"\n  kết quả "Giao đúng hẹn" từ 76 lên 95 điểm';

const ambiguous = (text: string) =>
  check(text, '2026-11-30').diagnostics.filter(({ rule }) => rule.startsWith('ambiguous-'));

test.each([
  ['a day', `${head}\n    01/11/2026  80\n    05/11/2026  82\n`],
  ['a number', 'mục tiêu "Khách tin dùng"\n  kết quả "Khách quay lại" từ 2.000 lên 5.000 khách\n'],
  ['with the line ends of the file', `${head}\n    01/11/2026  80\n`.replaceAll('\n', '\r\n')],
])('one line says in what a Vietnamese file is written, and settles all of it: %s', (_, text) => {
  const found = ambiguous(text);
  expect(found.length).toBeGreaterThan(0);
  for (const { fixes } of found) {
    expect(fixes[0]?.title).toEqual({
      en: 'Write `ngôn ngữ vi` on top of the file',
      vi: 'Ghi `ngôn ngữ vi` ở đầu tệp',
    });
    const after = applyEdits(text, fixes[0]?.edits ?? []);
    expect(after).toBe(`ngôn ngữ vi${text.includes('\r') ? '\r\n' : '\n'}${text}`);
    expect(ambiguous(after)).toEqual([]);
  }
});

test.each([
  ['an English file', 'objective "Customers stay"\n  kr "Renewals" from 70% to 85%\n    01/11/2026  72%\n'],
  ['one that says it', `language en\n${head}\n    01/11/2026  80\n`],
  ['a date that it would not settle', `${head} hạn quý 2\n`],
])('not offered: %s', (_, text) => {
  const titles = check(text, '2026-11-30').diagnostics.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
  expect(titles.filter((title) => title.includes('on top of the file'))).toEqual([]);
});
