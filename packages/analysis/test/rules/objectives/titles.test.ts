import { dialectFor } from '@okr/language';
import { describe, expect, test } from 'vitest';
import { compileLexicons } from '../../../src/judge/index.ts';
import { scanTitle } from '../../../src/judge/text/scan.ts';
import { namesState, secondAim } from '../../../src/rules/objectives/shared/aims.ts';
import { lengthOf } from '../../../src/rules/objectives/shared/length.ts';

const lexicons = compileLexicons();

describe('two aims', () => {
  function split(title: string): readonly string[] | undefined {
    const second = secondAim(scanTitle(title, lexicons));
    return second && [title.slice(0, second.joint), title.slice(second.start)];
  }

  test.each([
    ['Grow our revenue and improve retention of customers', 'Grow our revenue', 'improve retention of customers'],
    ['Increase sales; reduce the cost of service', 'Increase sales', 'reduce the cost of service'],
    ['Tăng doanh thu và giảm chi phí vận hành', 'Tăng doanh thu', 'giảm chi phí vận hành'],
    ['Nâng cao chất lượng dịch vụ, đồng thời giảm chi phí', 'Nâng cao chất lượng dịch vụ', 'giảm chi phí'],
  ])('stand in %j', (title, one, two) => {
    expect(split(title)).toEqual([one, two]);
  });

  test.each([
    'Customers love us and stay',
    'Build and launch the portal',
    'Collect, store and process every order',
    'Help teams plan and run their work',
    'Deliver so well that customers stay and bring friends',
    'Xây dựng và phát triển đội ngũ kế cận',
    'Thực hiện chức năng tra cứu và chuyển đổi địa chỉ',
    'Giúp giáo viên dạy tốt và giảm áp lực',
    '',
  ])('do not stand in %j', (title) => {
    expect(split(title)).toBeUndefined();
  });

  test.each(['and ', 'Grow and ', 'tăng và ', ', ', 'so that '])('are looked for in linear time: %j', (part) => {
    const title = part.repeat(100_000 / part.length);
    expect(() => secondAim(scanTitle(title, lexicons))).not.toThrow();
    expect(() => namesState(title)).not.toThrow();
  });
});

describe('the length of a title', () => {
  test.each([
    ['Customers stay with us', 'en', 4, 'words'],
    ['One-stop shop — for all', 'en', 4, 'words'],
    ['Khách hàng ở lại', 'en', 4, 'syllables'],
    ['Khách hàng ở lại', 'vi', 4, 'syllables'],
    ['Khách hàng vui', 'vi', 3, 'syllables'],
    ['Résumés impress', 'en', 2, 'words'],
    ['Delight customers', 'vi', 2, 'words'],
    ['Khach hang o lai lau dai vi san pham giup ho', 'vi', 11, 'syllables'],
    ['', 'en', 0, 'words'],
  ] as const)('of %j in a file of %s', (title, language, count, unit) => {
    expect(lengthOf(title, dialectFor(language).blanksPart)).toEqual({ count, in: unit });
  });
});
