import type { Plan, Span, WrittenPlan } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';

export const rule: Rule = {
  id: 'plan-too-many-objectives',
  group: 'objectives',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'More objectives than anyone can pursue at once.',
      text: 'Whoever has everything as a priority has none. Above five objectives for a unit, or three for a person, most of them will wait, and the plan does not say which. Choose those that matter most in this cycle; the others can wait for the next, or become KPIs.',
      bad: `plan for @linh in 2026-Q4 draft
objective "Region 1 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective "Region 2 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective "Region 3 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective "Region 4 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan for @linh in 2026-Q4 draft
objective "Region 1 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
objective "Region 2 renews by itself" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Christina Wodtke, Radical Focus, argues for very few objectives at a time; John Doerr, Measure What Matters: three to five.',
    },
    vi: {
      title: 'Nhiều mục tiêu hơn mức theo đuổi nổi cùng lúc.',
      text: 'Cái gì cũng ưu tiên thì không có gì ưu tiên. Quá năm mục tiêu cho một đơn vị, hoặc ba cho một người, thì phần lớn sẽ phải chờ mà kế hoạch không nói cái nào. Hãy chọn những mục tiêu quan trọng nhất trong chu kỳ này; phần còn lại để chu kỳ sau hoặc chuyển thành KPI.',
      bad: `ngôn ngữ vi
kế hoạch của @linh trong quý IV/2026 nháp
mục tiêu "Khách vùng 1 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu "Khách vùng 2 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu "Khách vùng 3 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu "Khách vùng 4 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch của @linh trong quý IV/2026 nháp
mục tiêu "Khách vùng 1 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
mục tiêu "Khách vùng 2 tự gia hạn" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Christina Wodtke, Radical Focus, khuyên đặt rất ít mục tiêu một lúc; John Doerr, Measure What Matters: ba đến năm.',
    },
  }),
  limits: {
    unit: {
      default: 5,
      description: {
        en: 'The most objectives of a unit in a cycle.',
        vi: 'Số mục tiêu tối đa của một đơn vị mỗi chu kỳ.',
      },
    },
    person: {
      default: 3,
      description: {
        en: 'The most objectives of a person in a cycle.',
        vi: 'Số mục tiêu tối đa của một người mỗi chu kỳ.',
      },
    },
  },
  checks: {
    workspace({ plans }, context) {
      for (const { first, count } of byCycleAndOwner(plans)) {
        if (first.written === undefined) continue;
        const isPerson = first.for?.target?.kind === 'person';
        const most = context.limit(isPerson ? 'person' : 'unit', first.file);
        if (count <= most) continue;
        context.report(first, {
          span: openingOf(first.written),
          message: {
            en: `${count} objectives are too many for ${isPerson ? 'one person' : 'one team'} (limit ${most}). Keep the ones that matter most; leave the others for next cycle.`,
            vi: `${count} mục tiêu cho ${isPerson ? 'một người' : 'một đơn vị'} là quá nhiều (tối đa ${most}). Hãy giữ những mục tiêu quan trọng nhất, phần còn lại để chu kỳ sau.`,
          },
        });
      }
    },
  },
};

/** Whose plan it is, and for when. */
function openingOf({ head, for: owner, in: cycle }: WrittenPlan): Span {
  return { start: head.start, end: Math.max(head.end, owner?.span.end ?? 0, cycle?.span.end ?? 0) };
}

/** Plans of one owner in one cycle. */
interface Group {
  readonly first: Plan;
  /** Objectives that are not dropped. */
  count: number;
}

/** Plans that are not closed; one without a known unit or person stands by itself. */
function byCycleAndOwner(plans: readonly Plan[]): readonly Group[] {
  const groups: Group[] = [];
  const cycles = new Map<unknown, Map<unknown, Group>>();
  for (const plan of plans) {
    if (plan.state === 'closed') continue;
    const cycle = plan.cycle?.target;
    const owner = plan.for?.target ?? plan;
    const owners = cycles.get(cycle) ?? new Map<unknown, Group>();
    cycles.set(cycle, owners);
    let group = owners.get(owner);
    if (group === undefined) {
      group = { first: plan, count: 0 };
      owners.set(owner, group);
      groups.push(group);
    }
    for (const { dropped } of plan.objectives) if (dropped === undefined) group.count++;
  }
  return groups;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `team a "Team A"
⟦plan for a in 2026-Q4⟧
objective "O 0"
objective "O 1"
objective "O 2"
objective "O 3"
objective "O 4"
objective "O 5"
`,
    },
    {
      okr: `⟦plan for @an in 2026-Q4⟧
objective "O 0"
objective "O 1"
objective "O 2"
objective "O 3"
`,
    },
    {
      okr: `ngôn ngữ vi
phòng a "Phòng A"
⟦kế hoạch của a trong quý IV/2026⟧ nháp
mục tiêu "Đích 0"
mục tiêu "Đích 1"
mục tiêu "Đích 2"
mục tiêu "Đích 3"
kế hoạch của a trong quý IV/2026
mục tiêu "Đích khác 0"
mục tiêu "Đích khác 1"
`,
    },
  ],
  silent: [
    {
      okr: `team a "Team A"
plan for a in 2026-Q4
objective "O 0"
objective "O 1"
objective "O 2"
objective "O 3"
objective "O 4"
`,
    },
    {
      okr: `plan for @an in 2026-Q4
objective "O 0"
objective "O 1"
objective "O 2"
objective "Old" dropped "no time"
`,
    },
    {
      okr: `plan for @an in 2026-Q3
objective "O 0"
objective "O 1"
objective "O 2"
plan for @an in 2026-Q4
objective "O 3"
objective "O 4"
objective "O 5"
`,
    },
    {
      okr: `ngôn ngữ vi
phòng a "Phòng A"
kế hoạch của a trong quý III/2026 đã đóng
mục tiêu "Đích 0"
mục tiêu "Đích 1"
mục tiêu "Đích 2"
mục tiêu "Đích 3"
mục tiêu "Đích 4"
mục tiêu "Đích 5"
mục tiêu "Đích 6"
mục tiêu "Đích 7"
`,
    },
  ],
};
