import { describe, expect, it } from 'vitest';
import { keyResult, kpi } from '../parse/outline.ts';

describe('unit words run to the line’s end or to a clause that is there', () => {
  it.each([
    ['from 0 to 12 hợp đồng gia hạn', 'from 0 · to 12 hợp đồng gia hạn'],
    ['from 0 to 40 từ khóa', 'from 0 · to 40 từ khóa'],
    ['to 500 weekly active users', 'to 500 weekly active users'],
    ['to 14 đơn vị', 'to 14 đơn vị'],
    ['to 100 người', 'to 100 người'],
    ['to 2 days', 'to 2 days'],
    ['from 1 team to 3 teams', 'from 1 team · to 3 teams'],
    ['to 45 points by 2026-12-31', 'to 45 points · by 2026-12-31'],
    ['to 45 points owner delivery', 'to 45 points · owner delivery'],
    ['to 45 points owner @linh, @an weight 2', 'to 45 points · owner @linh , @an · weight 2'],
    ['to 45 khách supports renew owner @x', 'to 45 khách · supports renew · owner @x'],
    ['to 45 points committed', 'to 45 points · committed'],
    ['to 45 committed points', 'to 45 committed points'],
    ['to 45 points committed by 2026-Q4', 'to 45 points · committed · by 2026-Q4'],
    ['to 50 tasks done', 'to 50 tasks done'],
    ['to 50 tasks done 2026-10-10', 'to 50 tasks · done 2026-10-10'],
    ['to 50 tasks dropped "no budget"', 'to 50 tasks · dropped "no budget"'],
    ['to 12 USD/customer by 2026-12-31', 'to 12 USD/customer · by 2026-12-31'],
    ['to 10% số hạng mục', 'to 10% số hạng mục'],
    ['to 4,5/5 weight 2', 'to 4,5/5 · weight 2'],
    ['to $2.4M ARR', 'to $2.4M ARR'],
    ['to 90% ưu tiên cao', 'to 90% ưu tiên cao'],
    ['to 50 ca trực hằng ngày hạn 31/12/2026', 'to 50 ca trực hằng ngày · by 31/12/2026'],
    ['to 50 hồ sơ đúng hạn', 'to 50 hồ sơ đúng hạn'],
    ['to 50 "khách hàng cam kết" by 2026-12-31', 'to 50 "khách hàng cam kết" · by 2026-12-31'],
    ['to 50 khách hàng cam kết', 'to 50 khách hàng · committed'],
    ['keep between 2 hours and 5 hours by 2026-12-31', 'keep between 2 hours and 5 hours · by 2026-12-31'],
    ['keep between 3 đến 5 người', 'keep between 3 and 5 người'],
    ['from 30 → 45 points', 'from 30 · to 45 points'],
    ['from 30->45', 'from 30 · to 45'],
    ['to x2 by 2026-12-31', 'to x2 · by 2026-12-31'],
    ['to gấp đôi', 'to gấp đôi'],
    ['from -10 to +10', 'from -10 · to +10'],
  ])('%s', (clauses, reads) => {
    expect(keyResult(clauses)).toEqual({ reads, problems: [] });
  });

  it('a clause of the objective ends them too', () => {
    expect(keyResult('to 50 points because "x"')).toEqual({
      reads: 'to 50 points',
      problems: ['misplaced-attribute: because "x"'],
    });
  });

  it.each([
    ['unit points every month', 'unit points · every month'],
    ['unit USD/customer for sales', 'unit USD/customer · for sales'],
    ['target >= 4.5 points alert < 4 points', 'target at-least 4.5 points · alert below 4 points'],
    ['scale 1 hour 2 hours 3 hours 4 hours every week', 'scale 1 hour 2 hours 3 hours 4 hours · every week'],
    ['scale 3 3,5 4 4,5', 'scale 3 3,5 4 4,5'],
  ])('of a KPI: %s', (clauses, reads) => {
    expect(kpi(clauses)).toEqual({ reads, problems: [] });
  });
});

describe('a mistyped keyword at the end of a unit', () => {
  it.each([
    ['to 45 points ownr @linh', 'to 45 points', 'syntax: ownr'],
    ['from 30 tto 45 points', 'from 30', 'syntax: tto'],
    ['to 45 points becuse "x"', 'to 45 points', 'syntax: becuse'],
    ['lên 30 điểm hna quý IV/2026', 'to 30 điểm', 'syntax: hna'],
    ['lên 30 điểm phụ trch @linh', 'to 30 điểm', 'syntax: phụ trch'],
    ['to 45 points by 1027', 'to 45 points', 'syntax: by 1027'],
  ])('%s', (clauses, reads, problem) => {
    expect(keyResult(clauses)).toEqual({ reads, problems: [problem] });
  });
});

describe('suspicious-unit', () => {
  it.each([
    ['to 45 points by tomorrow', 'by'],
    ['to 45 points owner of the shop', 'owner'],
    ['to 45 points weight of flour', 'weight'],
    ['to 45 points confidence interval width', 'confidence'],
    ['to 500 triệu hạn mức tín dụng', 'hạn'],
  ])('%s', (clauses, keyword) => {
    expect(keyResult(clauses).problems).toEqual([`suspicious-unit: ${keyword}`]);
  });

  it('not where nothing follows the word, nor where the element has no such clause', () => {
    expect(keyResult('to 50 hồ sơ quá hạn').problems).toEqual([]);
    expect(kpi('target >= 3 kg confidence of flour').problems).toEqual([]);
  });
});
