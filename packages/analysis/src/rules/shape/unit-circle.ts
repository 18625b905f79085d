import type { OrgUnit } from '@okr/core';
import { shortened } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { removals } from '../shared/edits.ts';

export const rule: Rule = {
  id: 'unit-circle',
  group: 'shape',
  severity: 'error',
  page: () => ({
    en: {
      title: 'Departments and teams that are in one another.',
      text: 'A team is in a department, and the department in a company; at the top is one that is in nothing. If A is in B and B is in A, there is no top: no score can be rolled up, and no list of teams begins anywhere. The `in` of the loop counts for nothing until one of them is removed.',
      bad: `company acme "Acme" in portal
department delivery "Delivery" in acme
team portal "Portal team" in delivery`,
      good: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery`,
      source: 'Documentation, “The language › Plan, cycle, team, person”.',
    },
    vi: {
      title: 'Phòng và nhóm thuộc lẫn nhau thành vòng.',
      text: 'Nhóm thuộc phòng, phòng thuộc công ty, và trên cùng là đơn vị không thuộc đơn vị nào. Nếu A thuộc B mà B lại thuộc A thì không có cấp trên cùng: không tổng hợp được điểm, danh sách đơn vị cũng không biết bắt đầu từ đâu. Các `thuộc` trong vòng không được tính cho đến khi bỏ một cái.',
      bad: `ngôn ngữ vi
công ty acme "Công ty Acme" thuộc cổng
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao`,
      good: `ngôn ngữ vi
công ty acme "Công ty Acme"
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao`,
      source: 'Tài liệu, “Ngôn ngữ › Kế hoạch, chu kỳ, đơn vị, người”.',
    },
  }),
  checks: {
    workspace({ units }, context) {
      for (const unit of onCircles(units)) {
        const { within, name } = unit.written;
        const around = unit.parent?.target;
        if (within === undefined || around === undefined) continue;
        const [inner, outer] = [shortened(name.text), shortened(around.written.name.text)];
        context.report(unit, {
          span: within.value.span,
          message:
            around === unit
              ? {
                  en: `\`${inner}\` is in itself, so it has no place. Remove this \`in\`, or name what it is in.`,
                  vi: `\`${inner}\` thuộc chính nó nên không có vị trí. Hãy bỏ \`thuộc\` này, hoặc ghi đơn vị chứa nó.`,
                }
              : {
                  en: `\`${inner}\` is in \`${outer}\`, which leads back to \`${inner}\`: none is at the top. Remove one \`in\` of this loop.`,
                  vi: `\`${inner}\` thuộc \`${outer}\`, rồi lại vòng về \`${inner}\`, nên không có cấp trên cùng. Hãy bỏ một \`thuộc\` trong vòng này.`,
                },
          fixes: [
            {
              title: { en: 'Remove this link', vi: 'Bỏ liên kết này' },
              edits: removals(context.textOf(unit.file), [within.span]),
              safe: false,
            },
          ],
        });
      }
    },
  },
};

/** Each is in at most one other: from each the way up is walked once, and ends at the top or in itself. */
function onCircles(units: readonly OrgUnit[]): readonly OrgUnit[] {
  const walked = new Map<OrgUnit, OrgUnit>();
  const found = new Set<OrgUnit>();
  for (const start of units) {
    let at: OrgUnit | undefined = start;
    for (; at !== undefined && !walked.has(at); at = at.parent?.target) walked.set(at, start);
    // Met again on this very way.
    if (at !== undefined && walked.get(at) === start) {
      for (let each: OrgUnit | undefined = at; each !== undefined && !found.has(each); each = each.parent?.target) {
        found.add(each);
      }
    }
  }
  return units.filter((unit) => found.has(unit));
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `department a "A" in ⟦b⟧
team b "B" in ⟦a⟧
`,
      fixed: `department a "A"
team b "B"
`,
    },
    {
      okr: `company a "A" in ⟦c⟧ lead @an
department b "B" in ⟦a⟧
team c "C"
  in ⟦b⟧
team d "D" in c
`,
      fixed: `company a "A" lead @an
department b "B"
team c "C"
team d "D" in c
`,
    },
    {
      okr: `ngôn ngữ vi
nhóm a "A" thuộc ⟦a⟧
`,
      fixed: `ngôn ngữ vi
nhóm a "A"
`,
    },
  ],
  silent: [
    {
      okr: `company a "A"
department b "B" in a
team c "C" in b
team d "D" in a.b
team e "E" in nowhere
`,
    },
    {
      okr: `ngôn ngữ vi
công ty a "A"
nhóm b "B" thuộc a
người @an "An" thuộc b
`,
    },
  ],
};
