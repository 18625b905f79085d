import type { Text } from '@okr/core';
import { describe, expect, test } from 'vitest';
import { compileLexicons } from '../../../src/judge/index.ts';
import { measureAtEnd } from '../../../src/rules/key-results/fixes/measure.ts';
import { statedIn } from '../../../src/rules/key-results/shared/numbers.ts';
import { movementOf, vagueVerbOf } from '../../../src/rules/key-results/shared/words.ts';
import { quoted } from '../../../src/rules/shared/say.ts';
import { escaped, spanInTitle } from '../../../src/rules/shared/title.ts';

const lexicons = compileLexicons();
const titled = (value: string): Text => ({ value, span: { start: 0, end: value.length + 2 } });

describe('numbers that a title states', () => {
  test.each([
    ['Raise NPS from 30 to 45 points', ['from 30', 'to 45']],
    ['Tăng NPS lên ít nhất 50', ['to 50']],
    ['Giảm tỷ lệ rời bỏ từ 12% xuống còn 7%', ['from 12', 'to 7']],
    ['Grow revenue by about 20%', ['by 20']],
    ['95% of tickets answered', ['to 95']],
    ['Retention of 95%', ['to 95']],
    ['20% discount orders', ['20']],
    ['Doanh thu đạt 3,2 tỷ', ['to 3200000000']],
  ])('%s', (title, expected) => {
    const found = statedIn(titled(title), lexicons).map(({ role, values }) =>
      [role, values[0]].filter(Boolean).join(' '),
    );
    expect(found).toEqual(expected);
  });

  test.each([
    'P95 latency in Q4 2026',
    'Tickets answered within 2 days',
    'Yêu cầu được trả lời trong 2 ngày',
    '7-day retention',
    'Support 24/7',
  ])('none in “%s”', (title) => {
    expect(statedIn(titled(title), lexicons)).toEqual([]);
  });

  test('a separator before three digits may group or divide', () => {
    expect(statedIn(titled('Reach 1,200 users'), lexicons)[0]?.values).toEqual([1200, 1.2]);
  });
});

describe('a measure at the end of a title', () => {
  test.each([
    ['Increase NPS from 30 to 45', 'Increase NPS', 'from 30 to 45'],
    ['Giảm CPA từ 200k xuống 150k', 'Giảm CPA', 'từ 200k xuống 150k'],
    ['Answers: from 9 hours to 2 hours', 'Answers', 'from 9 hours to 2 hours'],
  ])('%s', (title, before, measure) => {
    expect(measureAtEnd(title)).toEqual({ before, measure });
  });

  test.each(['from 3 to 4', 'NPS from 30 to 45 by end of Q4', 'Move from A to B', 'NPS 45'])(
    'none in “%s”',
    (title) => {
      expect(measureAtEnd(title)).toBeUndefined();
    },
  );
});

describe('directions', () => {
  test.each([
    ['Reduce churn', -1],
    ['Raise revenue', 1],
    ['Tỷ lệ nghỉ việc giảm', -1],
    ['Đưa tỷ lệ giao đúng hẹn lên', 1],
  ])('%s', (title, way) => {
    expect(movementOf(titled(title), lexicons)?.way).toBe(way);
  });

  test.each([
    'Save energy',
    'Tiết kiệm điện',
    'Lower-income households served',
    'Reduce poverty: households above the line',
    'Reduce churn by onboarding more customers',
    'Số dự án giảm được chi phí',
    'Giao hàng nhanh hơn',
  ])('none in “%s”', (title) => {
    expect(movementOf(titled(title), lexicons)).toBeUndefined();
  });
});

describe('vague verbs', () => {
  test.each([
    ['Support the sales team', 'Support'],
    ['Hỗ trợ phòng kinh doanh', 'Hỗ trợ'],
  ])('%s', (title, verb) => {
    expect(vagueVerbOf(titled(title), lexicons)?.text).toBe(verb);
  });

  test.each(['Support tickets solved', 'Help desk rating', 'Follow-up rate', 'Tăng cường độ gắn kết'])(
    'none in “%s”',
    (title) => {
      expect(vagueVerbOf(titled(title), lexicons)).toBeUndefined();
    },
  );
});

describe('titles in messages and in files', () => {
  test('a long one is cut between words, and stays on one line', () => {
    expect(quoted('a\n  b')).toBe('“a b”');
    expect(quoted('word '.repeat(40))).toMatch(/^“(?:word ){11}word…”$/);
  });

  test('quotes and backslashes are escaped', () => {
    expect(escaped('say "yes" \\ no')).toBe('say \\"yes\\" \\\\ no');
  });

  test('a part of it stands where it is written; of an escaped one the whole title does', () => {
    const text = 'kr "one two"';
    const title = { value: 'one two', span: { start: 3, end: 12 } };
    expect(spanInTitle(text, title, 4, 7)).toEqual({ start: 8, end: 11 });
    const other = 'kr "a \\"b\\" two"';
    const span = { start: 3, end: other.length };
    expect(spanInTitle(other, { value: 'a "b" two', span }, 6, 9)).toEqual(span);
  });
});
