import type { Rule, RuleCases } from '../rule.ts';

/** Reported when units are linked, in `nesting.ts`. */
export const rule: Rule = {
  id: 'units-too-deep',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Units that stand in each other more than 20 levels deep.',
      text: 'A company, its departments and their teams are three levels; the largest organisations have eight or nine. Scores are rolled up to all units above, so their number has an end: beyond 20 levels, a unit counts as the top of its own, and nothing above sums it up. Most often the lines were made by a program, or a unit stands in the wrong one.',
      bad: `company u1 "Acme"
${chain('team u# "Level #" in u@', 21)}`,
      good: `company u1 "Acme"
${chain('team u# "Level #" in u@', 3)}`,
      source: 'Documentation, “Limits › Sizes”.',
    },
    vi: {
      title: 'Đơn vị lồng nhau quá 20 cấp.',
      text: 'Công ty, phòng và nhóm là ba cấp; tổ chức lớn nhất cũng chỉ tám, chín cấp. Điểm được tổng hợp lên mọi đơn vị phía trên nên số cấp phải có giới hạn: quá 20 cấp, đơn vị được tính là cấp trên cùng và không được tổng hợp lên trên nữa. Thường là do các dòng được sinh tự động, hoặc một đơn vị đặt nhầm chỗ.',
      bad: `ngôn ngữ vi
công ty u1 "Công ty An Phát"
${chain('nhóm u# "Cấp #" thuộc u@', 21)}`,
      good: `ngôn ngữ vi
công ty u1 "Công ty An Phát"
${chain('nhóm u# "Cấp #" thuộc u@', 3)}`,
      source: 'Tài liệu, “Giới hạn › Kích thước”.',
    },
  }),
};

/** A line for each level from the second on: `#` is its number, `@` that of the one above. */
function chain(line: string, levels: number): string {
  return Array.from({ length: levels - 1 }, (_, at) =>
    line.replaceAll('#', `${at + 2}`).replaceAll('@', `${at + 1}`),
  ).join('\n');
}

/** As `chain`; the last line's clause is marked. */
function marked(line: string, levels: number): string {
  return `${chain(line, levels - 1)}\n${line
    .replaceAll('#', `${levels}`)
    .replaceAll('@', `${levels - 1}`)
    .replace(/(in|thuộc) u\d+$/, '⟦$&⟧')}\n`;
}

export const cases: RuleCases = {
  fires: [
    { okr: `company u1\n${marked('team u# in u@', 21)}team other in u21\n` },
    { okr: `công ty u1\n${marked('nhóm u# thuộc u@', 21)}` },
  ],
  silent: [
    { okr: `company u1\n${chain('team u# in u@', 20)}\nteam a in u1\nteam c in d\nteam d in c\n` },
    { okr: `công ty u1\n${chain('nhóm u# thuộc u@', 20)}\n` },
  ],
};
