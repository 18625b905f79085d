import type { KeyResult, Link, Objective, OrgUnit, Plan, Workspace } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';

export const rule: Rule = {
  id: 'level-skip',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A team that supports the company past its own department.',
      text: 'The department has objectives of its own in this cycle, yet the team’s objective supports one above it. The department’s numbers then leave this work out, and its lead cannot see who carries what. Support the department’s objective instead, or as well.',
      bad: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for delivery in 2026-Q4 draft
objective renew "Customers stay because projects end well" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective portal "Customers see for themselves how it goes" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for delivery in 2026-Q4 draft
objective renew "Customers stay because projects end well" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective portal "Customers see for themselves how it goes" owner @linh committed supports renew
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Niven & Lamorte, Objectives and Key Results: objectives connect with the level above as well as across.',
    },
    vi: {
      title: 'Nhóm đóng góp thẳng cho công ty, bỏ qua phòng của mình.',
      text: 'Phòng đã có mục tiêu riêng trong chu kỳ này, nhưng mục tiêu của nhóm lại đóng góp cho cấp trên nữa. Khi đó số liệu của phòng thiếu phần việc này và trưởng phòng không thấy ai gánh phần nào. Hãy đóng góp cho mục tiêu của phòng, hoặc cho cả hai.',
      bad: `ngôn ngữ vi
công ty acme "Công ty Acme"
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của giao trong quý IV/2026 nháp
mục tiêu gia_hạn "Khách hàng ở lại vì dự án kết thúc tốt đẹp" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu xem "Khách hàng tự xem được việc đi đến đâu" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
công ty acme "Công ty Acme"
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của giao trong quý IV/2026 nháp
mục tiêu gia_hạn "Khách hàng ở lại vì dự án kết thúc tốt đẹp" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu xem "Khách hàng tự xem được việc đi đến đâu" phụ trách @linh cam kết đóng góp cho gia_hạn
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách giới thiệu" từ 30 lên 45 điểm`,
      source: 'Niven & Lamorte, Objectives and Key Results: mục tiêu gắn với cấp liền trên và với các bên ngang hàng.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (objective.supports.length > 0) check(objective, objective.plan, context);
    },
    keyResult(keyResult, context) {
      if (keyResult.supports.length > 0) check(keyResult, keyResult.objective.plan, context);
    },
  },
};

type Supporting = Objective | KeyResult;

function check(element: Supporting, plan: Plan, context: RuleContext): void {
  const unit = plan.for?.target;
  if (unit?.kind !== 'unit' || plan.state === 'closed') return;
  const supports =
    element.kind === 'objective' ? element.supports : [...element.objective.supports, ...element.supports];
  for (const link of element.supports) {
    const top = unitOf(link);
    const skipped = top && unitsBetween(unit, top).find((one) => objectivesIn(context.workspace, one, plan).length > 0);
    if (!skipped || supports.some((other) => unitOf(other) === skipped)) continue;
    const [offer] = objectivesIn(context.workspace, skipped, plan);
    const [below, between, above] = [nameOf(unit), nameOf(skipped), nameOf(top)];
    const instead = offer?.written.name ? `${between}.${offer.written.name.text}` : '…';
    context.report(element, {
      span: link.span,
      message: {
        en: `\`${below}\` supports \`${above}\` directly, but \`${between}\` has objectives too, and their score leaves this work out. Support one of those: \`supports ${instead}\`.`,
        vi: `\`${below}\` đóng góp thẳng cho \`${above}\` dù \`${between}\` cũng có mục tiêu trong chu kỳ này, nên điểm của \`${between}\` thiếu phần việc này. Hãy đóng góp cho mục tiêu ở đó: \`đóng góp cho ${instead}\`.`,
      },
    });
  }
}

function nameOf(unit: OrgUnit): string {
  return unit.written.name.text;
}

function unitOf({ target }: Link<Supporting>): OrgUnit | undefined {
  const plan = target?.kind === 'key-result' ? target.objective.plan : target?.plan;
  const owner = plan?.for?.target;
  return owner?.kind === 'unit' ? owner : undefined;
}

/** The units above one and below another, nearest first; none where the other does not stand above it. */
function unitsBetween(unit: OrgUnit, top: OrgUnit): readonly OrgUnit[] {
  const between: OrgUnit[] = [];
  for (let at = unit.parent?.target; at && !between.includes(at) && at !== unit; at = at.parent?.target) {
    if (at === top) return between;
    between.push(at);
  }
  return [];
}

const index = new WeakMap<Workspace, ReadonlyMap<OrgUnit, readonly Plan[]>>();

function objectivesIn(workspace: Workspace, unit: OrgUnit, { cycle }: Plan): readonly Objective[] {
  const plans = index.get(workspace) ?? plansByUnit(workspace);
  index.set(workspace, plans);
  return (plans.get(unit) ?? [])
    .filter((plan) => plan.cycle?.target === cycle?.target)
    .flatMap((plan) => plan.objectives);
}

function plansByUnit({ plans }: Workspace): ReadonlyMap<OrgUnit, readonly Plan[]> {
  const byUnit = new Map<OrgUnit, Plan[]>();
  for (const plan of plans) {
    const owner = plan.for?.target;
    if (owner?.kind === 'unit') byUnit.set(owner, [...(byUnit.get(owner) ?? []), plan]);
  }
  return byUnit;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4
objective grow "Customers make us grow"
plan for delivery in 2026-Q4
objective renew "Customers stay" supports grow
plan for portal in 2026-Q4
objective "Customers see how it goes" supports ⟦grow⟧
`,
    },
    {
      okr: `ngôn ngữ vi
công ty acme "Công ty Acme"
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao
kế hoạch của acme trong quý IV/2026
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên"
kế hoạch của giao trong quý IV/2026
mục tiêu gia_hạn "Khách hàng ở lại"
kế hoạch của cổng trong quý IV/2026
mục tiêu "Khách tự xem được" 
  kết quả "Khách dùng cổng mỗi tuần" từ 20% lên 60% đóng góp cho ⟦tăng⟧
`,
    },
  ],
  silent: [
    {
      okr: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4
objective grow "Customers make us grow"
plan for portal in 2026-Q4
objective "Customers see how it goes" supports grow
`,
    },
    {
      okr: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4
objective grow "Customers make us grow"
plan for delivery in 2026-Q4
objective renew "Customers stay" supports grow
plan for portal in 2026-Q4
objective "Customers see how it goes" supports renew, grow
`,
    },
    {
      okr: `company acme "Acme"
department delivery "Delivery" in acme
team portal "Portal team" in delivery
plan for acme in 2026-Q4
objective grow "Customers make us grow"
plan for delivery in 2026-Q3
objective renew "Customers stay"
plan for portal in 2026-Q4
objective "Customers see how it goes" supports 2026-Q4.grow
`,
    },
    {
      okr: `ngôn ngữ vi
công ty acme "Công ty Acme"
phòng giao "Phòng Giao hàng" thuộc acme
nhóm cổng "Nhóm Cổng khách hàng" thuộc giao
kế hoạch của acme trong quý IV/2026
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên"
kế hoạch của giao trong quý IV/2026
mục tiêu gia_hạn "Khách hàng ở lại" đóng góp cho tăng
kế hoạch của cổng trong quý IV/2026
mục tiêu "Khách tự xem được" đóng góp cho gia_hạn
`,
    },
  ],
};
