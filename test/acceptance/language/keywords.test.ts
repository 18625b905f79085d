import { analyse, defaultConfig } from '@okr/analysis';
import { publish } from '@okr/core';
import { describe, expect, it } from 'vitest';

/**
 * The page's table of keywords, written out once more by hand: each row has a plan with a hole, the English word for it
 * and all Vietnamese words. Whatever fills the hole, the plan must say the same.
 */
const rows: readonly (readonly [plan: string, english: string, vietnamese: string])[] = [
  ['{} a "A" lead @x', 'company', 'công ty, doanh nghiệp, tập đoàn, tổ chức, cơ quan'],
  ['{} a "A" lead @x', 'department', 'phòng, phòng ban, bộ phận, khối, chi nhánh, khoa'],
  ['{} a "A" lead @x', 'team', 'nhóm, đội'],
  ['{} @a "A" role "R"', 'person', 'người, thành viên'],
  ['company a "A"\nteam b "B" {} a', 'in', 'thuộc, trong'],
  ['plan {} 2026-Q4\nobjective "O"\nkr "K" from 1 to 2', 'in', 'thuộc, trong'],
  ['company a "A" {} @x', 'lead', 'quản lý, đứng đầu, trưởng, trưởng phòng, trưởng nhóm, giám đốc'],
  ['person @a "A" {} "R"', 'role', 'chức danh, vai trò'],
  ['{} 2026-Q4 check-ins weekly\nplan in 2026-Q4', 'cycle', 'chu kỳ'],
  ['cycle 2026-Q4 {} weekly\nplan in 2026-Q4', 'check-ins', 'check-in, checkin, cập nhật'],
  ['{} for @x in 2026-Q4\nobjective "O"', 'plan', 'kế hoạch, bộ okr'],
  ['plan {} @x in 2026-Q4\nobjective "O"', 'for', 'của, cho'],
  ['objective "O"\nkr k "K" from 1 to 2\nkr "L" from 1 to 2\ninitiative "I" {} k', 'for', 'của, cho'],
  ['plan in 2026-Q4 {}\nobjective "O"', 'draft', 'nháp, bản nháp, dự thảo'],
  ['plan in 2026-Q4 {}\nobjective "O"', 'active', 'đang chạy, đang áp dụng'],
  ['plan in 2026-Q4 {}\nobjective "O"', 'closed', 'đã đóng, đã kết thúc'],
  ['{} o "O" owner @x', 'objective', 'mục tiêu'],
  ['objective "O"\n  {} k "K" from 1 to 2', 'kr', 'kết quả, kết quả then chốt, kết quả chính'],
  ['objective "O"\n  {} k "K" from 1 to 2', 'key result', 'kết quả'],
  ['objective "O"\n  {} "I" owner @x', 'initiative', 'sáng kiến, hành động, giải pháp, đầu việc'],
  ['{} c "C" unit points', 'kpi', 'kpi, chỉ số'],
  ['objective "O" {} @x, @y', 'owner', 'phụ trách, chủ trì, chịu trách nhiệm'],
  ['objective o "O"\nobjective "P" {} o', 'supports', 'đóng góp cho, đóng góp vào, liên kết với'],
  ['objective "O" {} c\nkpi c "C"', 'guard', 'bảo vệ, đồng thời giữ'],
  ['objective "O" {} "B"', 'because', 'vì, bởi vì, lý do'],
  ['objective "O" {}', 'committed', 'cam kết'],
  ['objective "O" {}', 'aspirational', 'khát vọng, tham vọng'],
  ['objective "O" {} 3', 'weight', 'trọng số, tỷ trọng'],
  ['objective "O"\nkr "K" from 1 to 2 {} 7/10', 'confidence', 'tự tin, mức độ tự tin, độ tự tin'],
  ['objective "O"\nkr "K" from 1 to 2 {} at risk', 'status', 'trạng thái'],
  ['objective "O"\nkr "K" {} 1 to 2', 'from', 'từ, hiện tại, ban đầu'],
  ['objective "O"\nkr "K" from 1 {} 2', 'to', 'lên, xuống, đạt, đến, xuống còn, còn, lên đến, lên tới'],
  ['cycle c from 2026-01-01 {} 2026-03-31\nplan in c', 'to', 'đến'],
  ['objective "O"\nkr "K" keep {} 2', 'above', 'trên, vượt'],
  ['objective "O"\nkr "K" from 9 to {} 2', 'below', 'dưới'],
  ['objective "O"\nkr "K" from 1 to 2 {} 3', 'stretch', 'vươn tới, phấn đấu'],
  ['objective "O"\nkr "K" {} >= 2', 'keep', 'duy trì, giữ, giữ vững, giữ ở mức'],
  ['objective "O"\nkr "K" keep {} 2', 'at least', 'ít nhất, tối thiểu, không dưới'],
  ['objective "O"\nkr "K" keep {} 2', 'at most', 'tối đa, không quá, không vượt quá, nhiều nhất'],
  ['objective "O"\nkr "K" keep {} 2 and 3', 'between', 'trong khoảng, trong khoảng từ'],
  ['objective "O"\nkr "K" keep between 2 {} 3', 'and', 'đến, và'],
  [
    'objective "O"\nkr "K" from 1 to 2 {} 2026-12-31',
    'by',
    'hạn, hạn chót, thời hạn, chậm nhất, trước, trước ngày, deadline',
  ],
  ['objective "O"\nkr "K" from 1 to 2 {} c\nkpi c "C"', 'measured by', 'đo bằng, đo theo'],
  ['objective "O"\nkr "K" from 1 to 2 status {}', 'on track', 'đúng tiến độ'],
  ['objective "O"\nkr "K" from 1 to 2 status {}', 'at risk', 'có rủi ro, có nguy cơ, cần chú ý'],
  ['objective "O"\nkr "K" from 1 to 2 status {}', 'off track', 'chệch hướng, lệch hướng, chậm tiến độ, trễ tiến độ'],
  ['objective "O"\nkr "K"\n  {} "M"', 'milestone', 'cột mốc'],
  ['objective "O"\nkr "K"\n  milestone "M" {}', 'done', 'xong, hoàn thành, đã xong'],
  ['objective "O"\nkr "K" from 1 to 2\n  {} to 3 until 2026-10-01', 'was', 'trước đây, trước là'],
  ['objective "O"\nkr "K" from 1 to 2\n  was to 3 {} 2026-10-01', 'until', 'đến hết'],
  ['objective "O"\ninitiative "I" {}', 'todo', 'chưa làm, cần làm'],
  ['objective "O"\ninitiative "I" {}', 'doing', 'đang làm, đang thực hiện, đang triển khai'],
  ['objective "O"\ninitiative "I" {}', 'dropped', 'đã hủy, đã bỏ, đã dừng, đã huỷ'],
  ['objective "O"\ninitiative "I" {} high', 'priority', 'ưu tiên'],
  ['objective "O"\ninitiative "I" priority {}', 'high', 'cao'],
  ['objective "O"\ninitiative "I" priority {}', 'medium', 'trung bình, vừa'],
  ['objective "O"\ninitiative "I" priority {}', 'low', 'thấp'],
  ['objective "O"\n{} 2026-10-01 grade 0.5', 'review', 'tổng kết, đánh giá cuối kỳ, đánh giá cuối kì'],
  ['objective "O"\nreview 2026-10-01 {} 0.5', 'grade', 'chấm, chấm điểm'],
  ['objective "O"\nreview 2026-10-01 grade 0.5 {} "L"', 'learned', 'bài học, rút kinh nghiệm'],
  ['kpi c "C" {} points', 'unit', 'đơn vị, đơn vị tính, đvt'],
  ['kpi c "C" {} >= 2', 'target', 'chỉ tiêu, ngưỡng đạt'],
  ['kpi c "C" target >= 2 {} < 1', 'alert', 'báo động, ngưỡng báo động'],
  ['kpi c "C" {} 1 2 3 4', 'scale', 'thang điểm, thang'],
  ['kpi c "C" {} month', 'every', 'đo mỗi, mỗi'],
  ['kpi c "C" every {}', 'day', 'ngày'],
  ['kpi c "C" every {}', 'week', 'tuần'],
  ['kpi c "C" every {}', 'quarter', 'quý'],
  ['kpi c "C" every {}', 'year', 'năm'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'daily', 'hằng ngày, hàng ngày'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'weekly', 'hằng tuần, hàng tuần'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'biweekly', 'hai tuần một lần, hai tuần, 2 tuần một lần'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'monthly', 'hằng tháng, hàng tháng'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'quarterly', 'hằng quý, hàng quý'],
  ['cycle 2026-Q4 check-ins {}\nplan in 2026-Q4', 'yearly', 'hằng năm, hàng năm'],
  ['kpi c "C" {} "A"', 'area', 'lĩnh vực, mảng, khía cạnh'],
  ['kpi c "C" {} "A"', 'source', 'nguồn, nguồn số liệu, nguồn dữ liệu'],
  ['kpi c "C" {} "A"', 'formula', 'công thức, cách tính'],
  ['objective "O" {} "N"', 'note', 'ghi chú'],
  ['objective "O" {} "https://example.com"', 'link', 'đường dẫn'],
  ['objective "O" {} a, b', 'tag', 'gắn nhãn'],
];

const errorsAndNotes = new Set(['syntax', 'missing-marks', 'duplicate-attribute', 'misplaced-attribute']);

/** Places move with the word; sentences are in the file's language. */
const placesAndProse = new Set(['range', 'explanation', 'basis', 'language']);

/** What a plan comes to, and what is said of its form. */
function meaning(text: string): { readonly says: readonly string[]; readonly document: unknown } {
  const { workspace, scores, diagnostics } = analyse([{ path: 'plan.okr', text }], {
    asOf: '2026-11-15',
    config: defaultConfig,
  });
  const says = diagnostics
    .filter(({ rule, severity }) => severity === 'error' || errorsAndNotes.has(rule))
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`);
  const document = JSON.parse(JSON.stringify(publish(workspace, scores)), (key, value: unknown) =>
    placesAndProse.has(key) ? undefined : value,
  );
  return { says, document };
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

/** Without its marks the word is another keyword (`tháng`, `thang`), which the page leaves to the marked form. */
const onlyMarked = new Set(['tháng']);

describe('every word of the table of keywords', () => {
  for (const [plan, english, vietnamese] of rows) {
    const expected = meaning(plan.replace('{}', english)).document;
    const words = vietnamese.split(', ');
    it(`${english} · ${vietnamese}`, () => {
      for (const word of [english, ...words]) {
        const spellings = [word, word.toUpperCase(), word.normalize('NFD'), word.replaceAll(' ', ' \t ')];
        for (const spelling of spellings) {
          const { says, document } = meaning(plan.replace('{}', spelling));
          expect([spelling, says]).toEqual([spelling, []]);
          expect([spelling, document]).toEqual([spelling, expected]);
        }
        const bare = withoutMarks(word);
        if (bare === word || onlyMarked.has(word)) continue;
        const { says, document } = meaning(plan.replace('{}', bare));
        expect([bare, says]).toEqual([bare, [`missing-marks: ${bare}`]]);
        expect([bare, document]).toEqual([bare, expected]);
      }
    });
  }

  it('the words for a month keep their marks, since “thang” is a scale', () => {
    expect(meaning('kpi c "C" every tháng').says).toEqual([]);
    expect(meaning('kpi c "C" every thang').says).toEqual(['syntax: every thang']);
  });
});

describe('i and y, and where the tone stands', () => {
  it.each([
    ['chu kỳ', 'chu kì', 'cycle', '{} 2026-Q4 check-ins weekly\nplan in 2026-Q4'],
    ['công ty', 'công ti', 'company', '{} a "A"'],
    ['quản lý', 'quản lí', 'lead', 'company a "A" {} @x'],
    ['tỷ trọng', 'tỉ trọng', 'weight', 'objective "O" {} 2'],
    ['lý do', 'lí do', 'because', 'objective "O" {} "B"'],
    ['đã hủy', 'đã huỷ', 'dropped', 'objective "O"\ninitiative "I" {}'],
  ])('%s and %s are %s', (one, other, english, plan) => {
    const expected = meaning(plan.replace('{}', english));
    for (const word of [one, other, other.toUpperCase(), other.normalize('NFD')]) {
      expect(meaning(plan.replace('{}', word))).toEqual(expected);
    }
  });
});

describe('marks are typed for every syllable or for none', () => {
  it.each(['mục tieu', 'muc tiêu', 'mụt tiêu', 'múc tiêu'])('%s is no keyword; the right one is offered', (typed) => {
    expect(meaning(`${typed} "O"`).says).toEqual([`syntax: ${typed}`]);
  });
});
