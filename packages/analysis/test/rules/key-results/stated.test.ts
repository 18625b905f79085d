import type { Quantity } from '@okr/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFirstFixes, check } from '../check.ts';

/** The plan after the first fix of `kr-unmeasured`; undefined where it leaves something to fill in. */
function offered(text: string): string | undefined {
  const found = check(text).diagnostics.filter(({ rule }) => rule === 'kr-unmeasured');
  const fixed = applyFirstFixes(text, found);
  return found.length === 0 || fixed.includes('…') ? undefined : fixed;
}

const english = (title: string): string => `plan in 2026-Q4\nobjective "O"\n  kr "${title}" owner @linh\n`;
const vietnamese = (title: string): string =>
  `ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "O"\n  kết quả "${title}"\n`;

describe('the first fix writes the measure that a title states', () => {
  test.each([
    ['Sign 8 contracts this quarter', 'to 8 contracts by 2026-12-31'],
    ['Sign 8 contracts by 30 November', 'to 8 contracts by 2026-11-30'],
    ['Sign 8 contracts by 2027-06-30', 'to 8 contracts'],
    ['Cut attrition from 12% to below 8%', 'from 12% to below 8%'],
    ['Reduce costs by 15%', 'to -15%'],
    ['Raise $1.2M', 'to $1.2M'],
    ['Increase revenue by $250k', 'to +$250k'],
    ['1,500 new subscribers', 'to 1500 subscribers'],
    ['Rating of 4.25 or higher', 'to at least 4.25'],
    ['Satisfaction reaches 4.5/5', 'to 4.5/5'],
    ['Triple sign-ups', 'to x3'],
    ['Keep uptime above 99.9%', 'keep above 99.9%'],
    ['Zero injuries', 'to 0 injuries'],
    ['Win 6 target accounts', 'to 6 target accounts'],
    ['Win 6 owner accounts', 'to 6 "owner accounts"'],
    ['Points up by 5 percentage points', 'to +5pp'],
  ])('%s', (title, clauses) => {
    expect(offered(english(title))).toBe(english(title).replace(`${title}"`, `${title}" ${clauses}`));
  });

  test.each([
    ['Ký mới 8 hợp đồng SEO trong quý', 'đạt 8 hợp đồng SEO hạn 31/12/2026'],
    ['Ký mới 8 hợp đồng trước 30/11', 'đạt 8 hợp đồng hạn 30/11/2026'],
    ['90% dự án đúng hạn (từ X% hiện tại)', 'từ ? lên 90%'],
    ['Tỷ lệ rời bỏ giảm từ 12% xuống 7%', 'từ 12% xuống 7%'],
    ['Thời gian chờ dưới 2,5 giờ', 'xuống dưới 2,5 giờ'],
    ['Doanh thu 2.090 tỷ đồng', 'đạt 2090 tỷ đồng'],
    ['Giảm 15% chi phí', 'xuống -15%'],
    ['Số đơn tăng gấp 3 lần', 'lên x3'],
    ['Số đơn tăng 1,8 lần', 'lên x1,8'],
    ['Số đơn tăng 2 lần', 'lên x2'],
    ['Tập luyện 3 lần mỗi tuần', 'đạt 3 lần'],
    ['50 hợp đồng gia hạn', 'đạt 50 "hợp đồng gia hạn"'],
    ['Duy trì NPS 50', 'duy trì ít nhất 50'],
  ])('%s', (title, clauses) => {
    expect(offered(vietnamese(title))).toBe(`${vietnamese(title).trimEnd()} ${clauses}\n`);
  });

  test('of two ends the lower comes first, of a level to hold the likelier bound', () => {
    const titles = (title: string): readonly string[] =>
      check(english(title))
        .diagnostics.filter(({ rule }) => rule === 'kr-unmeasured')
        .flatMap(({ fixes }) => fixes.map((fix) => fix.title.en));
    expect(titles('Hire 80–100 temps').slice(0, 2)).toEqual([
      'Add a measure: `to 80 temps`',
      'Add a measure: `to 100 temps`',
    ]);
    expect(titles('Keep lead time at 5 days').slice(0, 2)).toEqual([
      'Add a measure: `keep at most 5 days`',
      'Add a measure: `keep at least 5 days`',
    ]);
  });

  test('no title that states a number or a date is told that it has none, and nothing is applied unasked', () => {
    for (const title of [
      'Sign 8 contracts',
      'Write 8 posts and 5 videos',
      'Set it up within 2 months',
      'Answer by May',
    ]) {
      const [found] = check(english(title)).diagnostics.filter(({ rule }) => rule === 'kr-unmeasured');
      expect(found?.message.en).not.toContain('has no measure');
      expect(found?.message.vi).not.toContain('chưa có số đo');
      expect(found?.fixes.some(({ safe }) => safe)).toBe(false);
    }
  });
});

test('of a list what is not read is offered, and the title gets its quotes', () => {
  const list = (item: string): string => `Objective: Readers stay\nKey Results:\n- ${item}\n`;
  expect(offered(list('Sign 8 contracts'))).toBe(list('"Sign 8 contracts" to 8 contracts'));
  expect(offered(list('Grow readers from 5,000 to 25,000'))).toBe(
    list('"Grow readers from 5,000 to 25,000" from 5000 to 25000'),
  );
  expect(offered(list('Say "yes" to 40% of guests in 5 towns'))).toBe(
    list('"Say \\"yes\\" to 40% of guests in 5 towns" to 40%'),
  );
});

const value = ({ value: size, unit }: Quantity): string => `${size} ${unit.text}`;

test('what is offered reads back as what the title says, whatever is counted', () => {
  const units = [
    '%',
    ' points',
    ' hợp đồng gia hạn',
    ' weekly users',
    ' days',
    ' khách hàng cam kết',
    ' owner seats',
    '',
  ];
  const numbers = fc.oneof(
    fc.integer({ min: 2, max: 999_999 }),
    fc.integer({ min: 11, max: 9_999 }).map((n) => n / 10),
  );
  fc.assert(
    fc.property(
      numbers,
      numbers,
      fc.constantFrom(...units),
      fc.constantFrom('language en', 'language vi', ''),
      (from, to, unit, language) => {
        fc.pre(from !== to && !/^(\d+)\.\1$/.test(`${from}`) && !/^(\d+)\.\1$/.test(`${to}`));
        const written = (size: number): string =>
          language === 'language vi' ? String(size).replace('.', ',') : String(size);
        const text = `${language}\nobjective "O"\n  kr "Something from ${written(from)}${unit} to ${written(to)}${unit}"\n`;
        const fixed = offered(text);
        const [keyResult] = check(fixed ?? text).workspace.plans.flatMap(({ objectives }) =>
          objectives.flatMap(({ keyResults }) => keyResults),
        );
        const measure = keyResult?.written.measure;
        const start = measure?.from?.value;
        expect(start === undefined || start === 'unknown' ? '' : value(start)).toBe(`${from} ${unit.trim()}`);
        expect(measure?.to === undefined ? '' : value(measure.to.value.value)).toBe(`${to} ${unit.trim()}`);
      },
    ),
    { numRuns: 150 },
  );
});

test('a fix leaves no error behind, whatever the title', () => {
  const word = fc.constantFrom(
    ...'from to 5% → ( ) 30 từ lên 12 tỷ at least points weight hạn done by 1,000 /5 $ và X% 30/6 giảm double all no x3 k hours'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const fixed = offered(vietnamese(words.join(' ')));
      if (fixed === undefined) return;
      const wrong = check(fixed).diagnostics.filter(({ severity }) => severity === 'error');
      expect(wrong.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
