import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, numbersIn } from '../../src/judge/index.ts';
import { tokenise } from '../../src/judge/text/tokens.ts';

const lexicons = compileLexicons();
const titles = [
  'Tỷ lệ giao đúng hẹn đạt 97%',
  'Tổ chức 10 buổi đào tạo',
  'Đưa phần mềm vào sử dụng',
  'Hoá đơn được duyệt trong 2 giờ',
  'Publish 8 blog posts',
];

describe('titles in other forms', () => {
  it.each(titles)('decomposed text is judged alike, with offsets in the text as given: %s', (title) => {
    const decomposed = title.normalize('NFD');
    const verdict = judge(decomposed, lexicons);
    expect(verdict.label).toBe(judge(title, lexicons).label);
    for (const part of Object.values(verdict.evidence)) expect(decomposed.slice(part.start, part.end)).toBe(part.text);
  });

  it.each([
    ['hoá đơn', 'hóa đơn'],
    ['tỉ lệ', 'tỷ lệ'],
    ['quí', 'quý'],
    ['uỷ ban', 'ủy ban'],
  ])('spellings of one word have one key: %s, %s', (one, other) => {
    expect(tokenise(one).map(({ key }) => key)).toEqual(tokenise(other).map(({ key }) => key));
  });

  it('keeps every token where it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (title) => {
        let last = 0;
        for (const { start, end } of tokenise(title)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(title.length);
      }),
    );
  });

  it('reads anything without throwing, and points into it', () => {
    const words = fc.constantFrom(
      'Tăng',
      'từ',
      '5%',
      'to',
      'launch',
      '10',
      'buổi',
      'và',
      '/',
      '24/7',
      '-',
      'không',
      'all',
      'NPS',
      '$',
      '3x',
      'để',
      ',',
      '100%',
      'of',
      'khách',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.array(words, { maxLength: 14 }).map((list) => list.join(' ')),
        ),
        (title) => {
          const { evidence, sure } = judge(title, lexicons);
          expect(sure).toBeGreaterThanOrEqual(0);
          for (const part of Object.values(evidence)) expect(title.slice(part.start, part.end)).toBe(part.text);
          for (const number of numbersIn(title, lexicons))
            expect(title.slice(number.start, number.end)).toBe(number.text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
