import { expect, test } from 'vitest';
import { indexScored } from '../../../src/page/model/elements.ts';
import { findIn } from '../../../src/page/model/find.ts';
import { scored } from '../support/scored.ts';

const index = indexScored(
  scored(`ngôn ngữ vi
công ty bếp "Bếp"
kế hoạch của bếp trong quý IV/2026
mục tiêu a "Khách đặt lại"
  kết quả "Khách mới" từ 1 lên 2
  sáng kiến "Gọi khách" đang làm
kpi b "Đánh giá của khách"
  tháng 10/2026 4
`),
);
const titles = (words: string, shows: (kind: string) => boolean = () => true): readonly string[] =>
  findIn(index, words, ({ kind }) => shows(kind)).map(({ value }) => value.title ?? '');

test.each([
  ['khách', ['Khách đặt lại', 'Khách mới', 'Gọi khách', 'Đánh giá của khách']],
  ['KHACH M', ['Khách mới']],
  ['danh gia', ['Đánh giá của khách']],
  ['', []],
  ['  ', []],
  ['.*', []],
])('%s', (words, expected) => {
  expect(titles(words)).toEqual(expected);
});

test('only in what the filter lets through', () => {
  expect(titles('khách', (kind) => kind === 'kpi')).toEqual(['Đánh giá của khách']);
});
