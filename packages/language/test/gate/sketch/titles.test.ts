import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../parse/outline.ts';
import { parseFile } from '../../parse/parsed.ts';

/** The key result that a list item is read as. */
function keyResult(item: string): string {
  return outlineOf(`Objective: O\nKey Results:\n- ${item}\n`)[1]?.trim() ?? '';
}

describe('a title without quotes runs to the first clause from which the rest can be read', () => {
  it.each([
    ['Tăng NPS (điểm hài lòng) từ 30 lên 45.', 'Tăng NPS (điểm hài lòng) · from 30 · to 45'],
    ['Guests who come back from 20% to 30%', 'Guests who come back · from 20% · to 30%'],
    [
      'Guests who come back from 20% to 30% by 2026-12-31, owner @an',
      'Guests who come back · from 20% · to 30% · by 2026-12-31 · owner @an',
    ],
    ['Guests who come back, from 20% to 30%; weight 2', 'Guests who come back · from 20% · to 30% · weight 2'],
    ['Answer time to below 2 hours', 'Answer time · to below 2 hours'],
    ['Giảm thời gian trả lời khách xuống dưới 2 giờ', 'Giảm thời gian trả lời khách · to below 2 giờ'],
    ['Giảm đơn trễ hạn từ 25% xuống còn 10%', 'Giảm đơn trễ hạn · from 25% · to 10%'],
    ['Tăng tỷ lệ chốt từ khách đã hẹn lên 25% (từ Y% hiện tại)', 'Tăng tỷ lệ chốt từ khách đã hẹn · to 25% · from Y%'],
    ['Thời gian từ lúc hẹn → lúc giao xuống còn 21 ngày', 'Thời gian từ lúc hẹn → lúc giao · to 21 ngày'],
    ['Duy trì tỷ lệ khách quen ≥ 60%', 'Duy trì tỷ lệ khách quen · at-least 60%'],
    ['Bánh bán trong ngày tăng từ 10 lên 13 khay', 'Bánh bán trong ngày · from 10 · to 13 khay'],
    ['Days to deliver 45 → 20 days', 'Days to deliver · 45 · to 20 days'],
    ['Guest score: 45 points', 'Guest score · 45 points'],
    ['Duy trì điểm món ăn từ 8 trở lên', 'Duy trì điểm món ăn · keep 8 at-least'],
    ['Điểm món ăn từ 8 trở lên', 'Điểm món ăn · to 8 at-least'],
    // Two statements, a range, and a title with nothing of the kind.
    ['No burnt bread; guest score above 90%', 'No burnt bread; guest score above 90%'],
    ['Mời 50 khách, đạt 10 hợp đồng', 'Mời 50 khách, đạt 10 hợp đồng'],
    ['Đọc 10 đến 12 cuốn sách', 'Đọc 10 đến 12 cuốn sách'],
    ['Khách quay lại 10 lên 12 lượt', 'Khách quay lại · 10 · to 12 lượt'],
    ['Weekly guests (from 40 to 60)', 'Weekly guests · from 40 · to 60'],
    ['“Khách quen” quay lại từ 30 lên 45', '“Khách quen” quay lại · from 30 · to 45'],
    ['Bread 4.0 sold from 20 to 40 loaves', 'Bread 4.0 sold · from 20 · to 40 loaves'],
    ['Spend per guest: $12 → $15; weight 2', 'Spend per guest · $12 · to $15 · weight 2'],
    ['Balance of the till -5 → +10', 'Balance of the till · -5 · to +10'],
    ['Số suất ăn 3 quán tăng từ 10 lên 13', 'Số suất ăn 3 quán · from 10 · to 13'],
    ['Double the guests from 20 to 40', 'Double the guests · from 20 · to 40'],
    ['Doanh thu nửa cuối năm đạt 5 tỷ', 'Doanh thu nửa cuối năm · to 5 tỷ'],
    ['Increase from 20 to 40 loaves', 'Increase · from 20 · to 40 loaves'],
    ['Two shops open, done 2026-10-12', 'Two shops open · done 2026-10-12'],
    ['Two shops open; committed', 'Two shops open · committed'],
    ['Two shops open, measured by shops', 'Two shops open · measured-by shops'],
  ])('%s', (item, read) => {
    expect(keyResult(item)).toBe(read);
  });

  it.each([
    ['flags and `done` without a comma', 'Get all migrations done'],
    ['a bare name without a comma', 'Books measured by weight'],
    ['a quantity of its own', 'Ký mới 8 hợp đồng trong quý 4'],
    ['a quantity before a bound', 'Mở 3 quán, mỗi quán trên 40% khách quen'],
    ['verbs alone before it', 'Sign up 300 users'],
    ['verbs alone before a bound', 'Ký mới ít nhất 8 hợp đồng'],
    ['verbs alone before a bound, a baseline in brackets', 'Tăng tối thiểu 20% lượt đặt bàn (hiện tại: 500)'],
    ['verbs alone before a change', 'Tăng thêm 300 khách trong quý, từ 500'],
    ['a factor of its own', 'Double the number of regular guests from 400'],
    ['a half of its own', 'Giảm một nửa thời gian chờ bàn từ 60 phút'],
    ['a half of its own in English', 'Reduce the wait for a table by half, currently 60 minutes'],
    ['two targets', 'Guests up to 40 and complaints to 5'],
    ['words that want another before it', 'Customers with at least 3 orders'],
    ['a place, not a bound', 'Bánh có mặt trên 3 con phố'],
    ['a word that is no value', 'Move from paper to screens'],
    ['a baseline in brackets alone', '90% đơn giao đúng hẹn (từ X% hiện tại)'],
    ['a number inside a sentence', 'Every guest gets 2 letters in a year'],
    ['half a move', 'Deliver 3 trucks to 5 towns'],
    ['a number that reads in two ways', 'Grow readers from 5,000 to 25,000'],
    ['a stretch without a target', 'Tái chế chất thải thu gom được, phấn đấu 30% một năm'],
    ['two ends behind the word for a target', 'Tỷ lệ lỗi giảm còn 1% đến 3%'],
    ['the first word', 'From here we go on'],
    ['a quote that never closes', 'Screens of 5" from 1 to 2'],
  ])('%s leaves it whole', (_, item) => {
    expect(keyResult(item)).toBe(item);
    const { problems } = parseFile('plan.okr', `Objective: O\nKey Results:\n- ${item}\n`);
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-quotes']);
  });

  it('of objectives and initiatives the clauses that they have', () => {
    const text = `Objective: Win the town, committed, owner @an
Initiatives:
- A new menu by 2026-10-01, owner @an, doing
- Letters to everyone from 1 to 5
KPI: Guests a day >= 40 guests, every month
`;
    expect(outlineOf(text)).toEqual([
      'objective Win the town · committed · owner @an',
      '  A new menu · by 2026-10-01 · owner @an · doing',
      '  Letters to everyone from 1 to 5',
      'kpi Guests a day · at-least 40 guests · every month',
    ]);
  });

  it.each(['from 1 to x ', 'tăng từ ', '>= 5 b, ', '(from 3 '])('a long line of “%s” is a title whole', (piece) => {
    const long = `A ${piece.repeat(20_000)}end`;
    expect(keyResult(long)).toBe(long);
  });

  it('behind a keyword alone a title without quotes is an error that adds them', () => {
    const text = 'mục tiêu "O"\n  kr Tăng NPS từ 30 lên 45\n';
    const { problems } = parseFile('plan.okr', text);
    expect(problems.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(['error missing-quotes']);
    const [open, close] = problems[0]?.fixes?.[0]?.edits ?? [];
    expect([open?.span.start, close?.span.start]).toEqual([text.indexOf('Tăng'), text.indexOf(' từ')]);
  });
});
