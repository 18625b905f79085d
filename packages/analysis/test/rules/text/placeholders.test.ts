import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeholderIn } from '../../../src/rules/text/shared/placeholders.ts';

function found(text: string): string | undefined {
  const place = placeholderIn(text);
  return place && text.slice(place.start, place.end);
}

describe('a placeholder', () => {
  test.each([
    ['TBD', 'TBD'],
    ['X', 'X'],
    [' tbd. ', 'tbd.'],
    ['[to be defined]', '[to be defined]'],
    ['Decide (TBD) by May', 'TBD'],
    ['Increase revenue by X%', 'X'],
    ['Cut costs by $X', 'X'],
    ['Reach XXX users', 'XXX'],
    ['At least X shops open', 'X'],
    ['Move from X to Y', 'X'],
    ['Grow by [X] percent', '[X]'],
    ['Answer in ___ hours', '___'],
    ['Đạt X khách hàng', 'X'],
    ['Từ X lên Y điểm', 'X'],
    ['Chưa xác định', 'Chưa xác định'],
  ])('stands in %j', (text, word) => {
    expect(found(text)).toBe(word);
  });

  test.each([
    'x',
    'A',
    'Our page on X is followed',
    'Grow X and TikTok',
    'Team X wins',
    'Generation Y',
    'Y tế cơ sở mạnh lên',
    'từ Y tế xã đến tuyến trên',
    'Thế kỷ XX',
    'Khóa XV',
    'x2 revenue',
    '3 x 4 m',
    'Do we know why?',
    'and so on …',
    'Plan A, plan X, plan Z',
    'TODOs are gone',
    'snake__case',
  ])('does not stand in %j', (text) => {
    expect(found(text)).toBeUndefined();
  });

  test('lies inside its text, whatever that is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(fc.constantFrom('X', 'Y', ' ', '%', 'to', '?', '…', '[', 'từ')).map((parts) => parts.join('')),
        ),
        (text) => {
          const place = placeholderIn(text);
          if (place === undefined) return;
          expect(place.start).toBeGreaterThanOrEqual(0);
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });

  test.each(['X', ' ', '?', '_', '[', 'to X ', 'xX', '…', '"', 'từ ', '((', '))', '. '])(
    'is looked for in linear time: %j',
    (part) => {
      const long = part.repeat(100_000 / part.length);
      for (const text of [long, `${long}.`, `a${long}a`]) expect(() => placeholderIn(text)).not.toThrow();
    },
  );
});
