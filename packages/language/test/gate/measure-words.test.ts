import { describe, expect, it } from 'vitest';
import { keyResult, kpi } from '../parse/outline.ts';
import { resolved } from '../support/resolved.ts';

/** What is read of a measure behind a title, all of it, in both languages; nothing else is said. */
describe('a measure as people write it', () => {
  it.each([
    // A bound right after the title.
    ['>= 95%', 'at-least 95%'],
    ['at most 3 incidents', 'at-most 3 incidents'],
    ['over 60% of orders', 'above 60% of orders'],
    ['no more than 5 days', 'at-most 5 days'],
    ['trên 90%', 'above 90%'],
    ['dưới 4,55%', 'below 4,55%'],
    ['tối đa 3 vụ', 'at-most 3 vụ'],
    ['không quá 3 vụ/quý', 'at-most 3 vụ/quý'],
    ['within 2 hours', 'at-most 2 hours'],
    ['trong vòng 2h', 'at-most 2h'],
    // A number right after it.
    ['8 contracts', '8 contracts'],
    ['$2.4M', '$2.4M'],
    ['45 → 20 days', '45 · to 20 days'],
    ['45 days -> 20 days', '45 days · to 20 days'],
    ['45 to 20 days', '45 · to 20 days'],
    ['30 điểm lên 45 điểm', '30 điểm · to 45 điểm'],
    ['X% → 20%', 'X% · to 20%'],
    // Other words for `to`.
    ['đạt hơn 45 điểm', 'to above 45 điểm'],
    ['đạt trên 45', 'to above 45'],
    ['đạt tỷ lệ 95%', 'to 95%'],
    ['đạt con số 500 khách', 'to 500 khách'],
    ['đạt mức ít nhất 45', 'to at-least 45'],
    ['đạt trên mức 45', 'to above 45'],
    ['từ 30 lên mức 45', 'from 30 · to 45'],
    ['ở mức 95%', 'to 95%'],
    ['ở mức dưới 5%', 'to below 5%'],
    ['chiếm 30% doanh thu', 'to 30% doanh thu'],
    ['là 45 điểm', 'to 45 điểm'],
    ['reach 45 points', 'to 45 points'],
    ['hit at least 500 users', 'to at-least 500 users'],
    ['achieve: 95%', 'to 95%'],
    ['kiểm soát ở mức 5%', 'at-most 5%'],
    // Bounds behind the number.
    ['8 points or more', '8 points at-least'],
    ['to 95% or above', 'to 95% at-least'],
    ['8 điểm trở lên', '8 điểm at-least'],
    ['3 incidents or less', '3 incidents at-most'],
    ['đạt 3 vụ trở xuống', 'to 3 vụ at-most'],
    ['từ 8 trở lên', 'to 8 at-least'],
    ['đạt từ 8 điểm trở lên, hạn 31/12/2026', 'to 8 điểm at-least · by 31/12/2026'],
    ['keep 60% or more', 'keep 60% at-least'],
    // Words of change before `from`, `to`, a bound.
    ['tăng từ 10 tỷ lên 13 tỷ', 'from 10 tỷ · to 13 tỷ'],
    ['increase from 30 to 45', 'from 30 · to 45'],
    ['improve: from 5 to 3 hours', 'from 5 · to 3 hours'],
    ['giảm dưới 5%', 'to below 5%'],
    ['reduce to below 5%', 'to below 5%'],
    ['giảm không quá 3 vụ', 'to at-most 3 vụ'],
    ['from 10% giảm dưới 5%', 'from 10% · to below 5%'],
    ['tăng X%', 'to X%'],
    // And before a number.
    ['tăng 30%', 'tăng 30%'],
    ['increase by 30%', 'increase by 30%'],
    ['from 200 orders, increase by 30%', 'from 200 orders · increase by 30%'],
    ['từ 10 ngày giảm 3 ngày', 'from 10 ngày · giảm 3 ngày'],
    ['thêm 300 listing', 'thêm 300 listing'],
    ['300 more listings', '300 more listings'],
    ['từ 100 gấp đôi', 'from 100 · gấp đôi'],
    ['từ 100 khách gấp 3 lần', 'from 100 khách · gấp 3 lần'],
    ['from 100 double', 'from 100 · double'],
    ['from 100 3x', 'from 100 · 3x'],
    ['from 100 defects halve', 'from 100 defects · halve'],
    ['từ 100 giảm một nửa', 'from 100 · giảm một nửa'],
    ['từ 100 giảm tối thiểu 20%', 'from 100 · giảm tối thiểu 20%'],
    // Brackets.
    ['to 45 (currently 30)', 'to 45 · from 30'],
    ['to 45 points (baseline: 30)', 'to 45 points · from 30'],
    ['đạt 45 (hiện tại: 30)', 'to 45 · from 30'],
    ['(from 30) to 45 points (by the survey)', 'from 30 · to 45 points'],
    ['(by the new survey) from 30 to 45', 'from 30 · to 45'],
    ['(30 → 45)', '30 · to 45'],
    // What a number is held against.
    ['đạt 45 điểm so với quý trước', 'to 45 điểm'],
    ['to 45 points compared with last quarter', 'to 45 points'],
    ['to 45% vs last year, by 2026-12-31', 'to 45% · by 2026-12-31'],
    ['đạt 80 dự án trong tổng số 120 dự án', 'to 80 dự án'],
    ['tăng 30% so với quý III/2026', 'tăng 30%'],
    ['từ 30 điểm hiện tại lên 45 điểm', 'from 30 điểm · to 45 điểm'],
    ['8 hợp đồng trong quý này', '8 hợp đồng'],
    // Signs that say nothing.
    ['from: 30, to: 45 points; by: 2026-12-31.', 'from 30 · to 45 points · by 2026-12-31'],
    [': from 30 to 45', 'from 30 · to 45'],
    ['to 45 points, owner: @linh, @an; weight: 2', 'to 45 points · owner @linh , @an · weight 2'],
    // Days.
    ['đạt 45 trong quý 1', 'to 45 · by quý 1'],
    ['to 45 in Q1', 'to 45 · by Q1'],
    ['đạt 45 khách trong năm 2026', 'to 45 khách · by năm 2026'],
    ['to 45 until 2026-03-31', 'to 45 · by 2026-03-31'],
    ['đạt 45 đến ngày 31/3', 'to 45 · by ngày 31/3'],
    ['đạt 45 điểm đến cuối quý', 'to 45 điểm · by cuối quý'],
    ['đạt 45 đến 31/3/2026', 'to 45 · by 31/3/2026'],
    ['từ 7/10 đến 9/10', 'from 7/10 · to 9/10'],
    ['from 30 to 45 by end of year', 'from 30 · to 45 · by end of year'],
    ['to 45 points by the end of the quarter weight 2', 'to 45 points · by the end of the quarter · weight 2'],
    ['to 45 points by end of Q2 2027, owner @linh', 'to 45 points · by end of Q2 2027 · owner @linh'],
    ['to 45 by year-end', 'to 45 · by year-end'],
    ['to 45 by EOQ', 'to 45 · by EOQ'],
    ['to 45 points by 31 December 2026', 'to 45 points · by 31 December 2026'],
    ['to 45 points by Dec 31, 2026 weight 2', 'to 45 points · by Dec 31, 2026 · weight 2'],
    ['to 45 points by June', 'to 45 points · by June'],
    ['đạt 45 điểm hạn cuối năm', 'to 45 điểm · by cuối năm'],
    ['đạt 45 điểm đến hết quý 2', 'to 45 điểm · by quý 2'],
    ['đạt 45 điểm trước cuối tháng 11', 'to 45 điểm · by cuối tháng 11'],
    // Out of something.
    ['4.5 out of 5', '4.5 out of 5'],
    ['from 4 to 4.5 out of 5 by 2026-12-31', 'from 4 · to 4.5 out of 5 · by 2026-12-31'],
    ['from 3.8 out of 5 to 4.5 out of 5', 'from 3.8 out of 5 · to 4.5 out of 5'],
    ['to at least 9 out of 10', 'to at-least 9 out of 10'],
    ['từ 4 lên 4,5 trên 5', 'from 4 · to 4,5 trên 5'],
    ['đạt 4,5 trên thang điểm 5, trọng số 2', 'to 4,5 trên thang điểm 5 · weight 2'],
    // A change, for which the title says the way; a change in brackets tells how the target came about.
    ['reach an 80% score', 'to 80% score'],
    ['trên 83.300.000 người (tăng 2,6% so với năm 2019)', 'above 83.300.000 người'],
    // People and pairs.
    ['to 45 PIC @linh', 'to 45 · owner @linh'],
    ['PIC: @linh', 'owner @linh'],
    ['đạt 45 điểm người phụ trách @hà', 'to 45 điểm · owner @hà'],
    ['người phụ trách: @hà, @an', 'owner @hà , @an'],
    ['hiện tại 30, mục tiêu 45', 'from 30 · to 45'],
    ['hiện tại: 30 điểm; mục tiêu: 45 điểm', 'from 30 điểm · to 45 điểm'],
    ['current 30, target 45', 'from 30 · to 45'],
    ['current 30 target 45', 'from 30 · to 45'],
    ['đạt 40 hợp đồng lũy kế', 'to 40 hợp đồng · cumulative'],
  ])('%s', (clauses, reads) => {
    const found = keyResult(clauses);
    expect({ ...found, problems: found.problems.filter((each) => !each.startsWith('placeholder')) }).toEqual({
      reads,
      problems: [],
    });
  });

  it('in a file that says Vietnamese, a day without its year', () => {
    expect(keyResult('đạt 45 đến hết 31/3', 'vi').reads).toBe('to 45 · by 31/3');
    expect(keyResult('đạt 45 hạn 31/3', 'vi').reads).toBe('to 45 · by 31/3');
  });

  it('typed without marks', () => {
    expect(keyResult('tang tu 10 ty len 13 ty so voi quy truoc').reads).toBe('from 10 ty · to 13 ty');
    expect(keyResult('dat 4,5 tren 5').reads).toBe('to 4,5 tren 5');
    expect(keyResult('giam toi thieu 20%').reads).toBe('giam toi thieu 20%');
  });
});

describe('words of a measure inside units are words of units', () => {
  it.each([
    ['to 500 current users', 'to 500 current users'],
    ['to 20 hit songs', 'to 20 hit songs'],
    ['to 90% target coverage', 'to 90% target coverage'],
    ['from 10 lower back cases to 5 lower back cases', 'from 10 lower back cases · to 5 lower back cases'],
    ['from 10 double rooms to 20 double rooms', 'from 10 double rooms · to 20 double rooms'],
    ['from 3 goal kicks to 5 goal kicks', 'from 3 goal kicks · to 5 goal kicks'],
    ['đạt 30 khách hàng mục tiêu', 'to 30 khách hàng mục tiêu'],
    ['đạt 30 nhân viên là nữ', 'to 30 nhân viên là nữ'],
  ])('%s', (clauses, reads) => {
    expect(keyResult(clauses).reads).toBe(reads);
  });
});

function measureOf(title: string, clauses: string) {
  const { keyResult: find, says } = resolved(`plan in 2026-Q1\nobjective "O"\n  kr "${title}" ${clauses}\n`);
  return { measure: find(title).measure, says };
}

describe('after a title of a level to hold', () => {
  it.each([
    ['Duy trì uptime', '>= 99%', { kind: 'at-least', value: 99 }],
    ['Giữ vững điểm NPS', 'trên 45', { kind: 'above', value: 45 }],
    ['Keep churn low', 'below 4%', { kind: 'below', value: 4 }],
    ['Maintain NPS', '45 or more', { kind: 'at-least', value: 45 }],
    ['KR 2: Duy trì tồn kho', 'trong khoảng 3 đến 5 ngày', { kind: 'between', low: 3, high: 5 }],
    ['Duy trì tỷ lệ lỗi', 'kiểm soát ở mức 2%', { kind: 'at-most', value: 2 }],
    ['Duy trì tỷ lệ lỗi', 'ở mức dưới 2%', { kind: 'below', value: 2 }],
  ])('%s: %s', (title, clauses, keep) => {
    const { measure, says } = measureOf(title, clauses);
    expect([measure?.keep, says]).toEqual([keep, []]);
  });

  it.each([
    ['Duy trì NPS', '45 điểm'],
    ['Keep NPS', '45'],
    ['Keep NPS', 'target 45'],
  ])('%s: a bare number is a question: %s', (title, clauses) => {
    const text = `objective "O"\n  kr "${title}" ${clauses}\n`;
    const { problems, keyResult: find } = resolved(text);
    expect(find(title).written.unread).toEqual(['keep']);
    expect(problems[0]?.fixes?.map(({ edits }) => edits[0]?.text)).toEqual(['>= ', '<= ']);
  });

  it('a move is a move', () => {
    expect(measureOf('Keep customers', '45 → 60 points').measure).toMatchObject({ baseline: 45, keep: undefined });
  });
});

describe('what words of change mean', () => {
  it.each([
    ['from 200 increase by 30%', { kind: 'times', factor: 1.3 }],
    ['from 10 days reduce by 3 days', { kind: 'plus', amount: -3 }],
    ['from -10 tăng 5', { kind: 'plus', amount: 5 }],
    ['from 2 tỷ tăng 1', { kind: 'plus', amount: 1_000_000_000 }],
    ['from 40% tăng 5pp', { kind: 'plus', amount: 5 }],
    ['from 100 to 300 more listings', { kind: 'plus', amount: 300 }],
    ['from 100 tăng 1,8 lần', { kind: 'times', factor: 1.8 }],
    ['from 100 giảm ít nhất 20%', { kind: 'times', factor: 0.8 }],
    ['from 100 to at least 20% more', { kind: 'times', factor: 1.2 }],
  ])('%s', (clauses, goal) => {
    const { measure, says } = measureOf('K', clauses);
    expect([measure?.target?.goal, says]).toEqual([goal, []]);
  });

  it.each([
    ['giảm còn 8%', 'down'],
    ['decrease to 8%', 'down'],
    ['giảm: còn 8%', 'down'],
    ['tăng lên 8%', 'up'],
    ['cut from ? to 8%', 'down'],
    ['giảm từ ? đến 8%', 'down'],
    ['tăng từ X lên 8%', 'up'],
  ])('%s: the way is known', (clauses, way) => {
    expect(measureOf('K', clauses).measure?.direction).toMatchObject({ way, by: 'word' });
  });

  it.each(['from tăng 30% to 45', 'keep at least tăng 30%', 'to 45\n    2026-01-15 tăng 3'])(
    'nothing else is said as a change: %s',
    (lines) => {
      const { problems } = resolved(`objective "O"\n  kr "K" ${lines}\n`);
      expect(problems.map(({ rule }) => rule)).toContain('syntax');
    },
  );

  it.each([
    ['Increase monthly views', 'by 25%', { kind: 'times', factor: 1.25 }],
    ['Cut handling costs', 'by $300 by 2026-03-01', { kind: 'plus', amount: -300 }],
    ['Reduce lead time', 'by 2 days', { kind: 'plus', amount: -2 }],
  ])('%s %s', (title, clauses, goal) => {
    const { measure, says } = measureOf(title, clauses);
    expect([measure?.target?.goal, says]).toEqual([goal, []]);
  });

  it('where the title says no way, it is asked', () => {
    const { says, measure } = measureOf('Revenue per head', 'by 25%');
    expect([says, measure]).toEqual([['syntax: by 25%'], undefined]);
    const { problems } = resolved('objective "O"\n  kr "Revenue per head" by 25%\n');
    expect(problems[0]?.fixes?.map(({ edits }) => edits[0]?.text)).toEqual(['increase by 25%', 'reduce by 25%']);
  });

  it('twice, or twice more, is a question', () => {
    expect(measureOf('K', 'từ 100 tăng 2 lần').says).toEqual(['ambiguous-number: tăng 2 lần']);
    expect(measureOf('K', 'tăng tối đa 5%').says).toHaveLength(1);
    expect(measureOf('K', 'tăng tối đa 5%').measure).toBeUndefined();
  });
});

describe('stand-ins for numbers', () => {
  it.each(['X', 'N khách', '…', '...', 'TBD', 'X%', '__', 'XX.X%', 'y%'])('%s as a target: not set yet', (written) => {
    const { keyResult: find } = resolved(`objective "O"\n  kr "K" from 30 to ${written}\n`);
    expect(find('K').written.measure.unset).toBeDefined();
    expect(find('K').written.unread).toEqual([]);
  });

  it('as a baseline: not known yet, which is said', () => {
    const { measure, says } = measureOf('K', 'lên 25% (từ Y% hiện tại)');
    expect(measure).toMatchObject({ baseline: 'unknown', target: { goal: { value: 25 } } });
    expect(says).toEqual(['placeholder: Y%']);
  });
});

describe('of several days by which it is due', () => {
  const due = (clauses: string) => {
    const { keyResult: find, says } = resolved(`plan in 2026-Q1\nobjective "O"\n  kr "K" to 45 ${clauses}\n`);
    return [find('K').due, says];
  };

  it('the exacter one inside the others counts', () => {
    expect(due('in Q1 by 2026-03-15')).toEqual(['2026-03-15', []]);
    expect(due('hạn 15/03/2026 trong năm 2026')).toEqual(['2026-03-15', []]);
    expect(due('in 2026 in 2026-02')).toEqual(['2026-02-28', []]);
  });

  it('two that do not agree are two', () => {
    expect(due('by 2026-03-15 by 2026-03-20')[1]).toEqual(['duplicate-attribute: by 2026-03-20']);
    expect(due('in 2026-Q2 by 2026-03-20')[1]).toEqual(['duplicate-attribute: by 2026-03-20']);
  });
});

describe('what is no clause', () => {
  it.each([
    ['(keep) at least 60%', ['keep']],
    ['hiện tại lên tới 45%', ['from']],
    ['hiện tại (30%) lên tới 45%', ['from']],
    ['trong giữ khoảng 3 đến 5 dự án', ['in', 'keep']],
  ])('%s', (clauses, unread) => {
    const { keyResult: find } = resolved(`objective "O"\n  kr "K" ${clauses}\n`);
    expect(find('K').written.unread).toEqual(unread);
  });
});

describe('around it', () => {
  it('of a KPI, a bound after the title is its target', () => {
    expect(kpi('>= 4.5 points every month')).toEqual({ reads: 'at-least 4.5 points · every month', problems: [] });
    expect(kpi('4.5 points').problems).toEqual(['syntax: 4.5 points']);
  });

  it('an earlier promise is said in the same words', () => {
    const { keyResult: find, says } = resolved(
      'objective "O"\n  kr "K" from 10 to 50\n    was 10 → 40 until 2026-10-20\n    was >= 30 until 2026-10-10\n',
    );
    expect(says).toEqual([]);
    expect(
      find('K').written.revisions.map(({ from, to }) => [from?.value, to?.value.comparison, to?.value.value.value]),
    ).toEqual([
      [expect.objectContaining({ value: 10 }), undefined, 40],
      [undefined, 'at-least', 30],
    ]);
  });

  it('a comma, a stop, a bracket inside a number or its unit are no part of this', () => {
    expect(keyResult('to 45 khách (mới) mỗi tháng').reads).toBe('to 45 khách (mới) mỗi tháng');
    expect(keyResult('to 50 (triệu)').reads).toBe('to 50 (triệu)');
    expect(keyResult('to 8, points').problems).toHaveLength(1);
  });
});
