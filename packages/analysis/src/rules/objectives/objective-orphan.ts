import type { Plan, Workspace } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { isOpenObjective, isUnread } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'objective-orphan',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An objective below the top that supports nothing.',
      text: 'Not every objective has to come from above; many good ones grow from below. But one that is linked to nothing counts nowhere in the company’s picture, and in a review nobody can say what it is for. Name the objective or key result that it serves with `supports`. Objectives of the topmost unit need none.',
      bad: `company acme "Acme"
team portal "Portal team" in acme
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective "Customers see for themselves how it goes" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `company acme "Acme"
team portal "Portal team" in acme
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective "Customers see for themselves how it goes" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'John Doerr, Measure What Matters, on alignment: people connect their own objectives to those above and around them.',
    },
    vi: {
      title: 'Mục tiêu ở cấp dưới mà chưa đóng góp cho đâu.',
      text: 'Không phải mục tiêu nào cũng từ trên giao xuống; nhiều mục tiêu hay nảy ra từ dưới. Nhưng mục tiêu không gắn với đâu thì không có mặt trong bức tranh chung, và khi tổng kết không ai nói được nó phục vụ điều gì. Hãy ghi `đóng góp cho` và tên mục tiêu hoặc kết quả mà nó phục vụ. Mục tiêu của đơn vị cao nhất thì không cần.',
      bad: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng khách hàng" thuộc acme
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu "Khách hàng tự xem được việc đi đến đâu" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng khách hàng" thuộc acme
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu "Khách hàng tự xem được việc đi đến đâu" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'John Doerr, Measure What Matters, phần liên kết: mỗi người nối mục tiêu của mình với mục tiêu cấp trên và các bên.',
    },
  }),
  checks: {
    objective(objective, context) {
      const { keyResults, plan, supports, written } = objective;
      if (supports.length > 0 || written.supports || isUnread(objective, 'supports')) return;
      if (!isOpenObjective(objective) || isTop(plan, context)) return;
      if (keyResults.some((keyResult) => keyResult.written.supports || isUnread(keyResult, 'supports'))) return;
      context.report(objective, {
        span: written.head,
        message: {
          en: 'This objective supports nothing, so it counts only in this plan. If it helps an objective above, add `supports …`.',
          vi: 'Mục tiêu này chưa đóng góp cho đâu nên không có mặt ở cấp trên, cũng không rõ phục vụ điều gì. Nếu nó phục vụ một mục tiêu cấp trên, hãy ghi: `đóng góp cho …`.',
        },
      });
    },
  },
  lack: {
    of: 'objective',
    has: ({ supports }) => supports.length > 0,
    message: (who) => ({
      en: `${who.en} support nothing, so they count only in this plan. If one helps an objective above, add \`supports …\`.`,
      vi: `${who.vi} chưa đóng góp cho đâu nên không rõ phục vụ điều gì. Mục tiêu nào phục vụ cấp trên, hãy ghi: \`đóng góp cho …\`.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

/** Nothing stands above it: a unit that is in no other, a person beside whom nobody plans, a plan for nobody. */
function isTop({ for: owner }: Plan, context: RuleContext): boolean {
  const one = owner?.target;
  if (one === undefined) return true;
  if (one.kind === 'unit') return one.parent === undefined;
  return one.unit === undefined && !context.ask(hasUnitPlans);
}

const unitPlans = new WeakMap<Workspace, boolean>();

/** Whether any unit plans; looked up once a workspace. */
function hasUnitPlans(workspace: Workspace): boolean {
  const known = unitPlans.get(workspace) ?? workspace.plans.some((plan) => plan.for?.target?.kind === 'unit');
  unitPlans.set(workspace, known);
  return known;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `company acme "Acme"
team portal "Portal team" in acme
plan for portal in 2026-Q4
⟦objective "Customers see how it goes"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng" thuộc acme
kế hoạch của acme trong quý IV/2026
mục tiêu "Khách hàng cũ giúp công ty lớn lên"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
kế hoạch của cổng trong quý IV/2026
⟦mục tiêu "Khách hàng tự xem được"⟧
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
    {
      okr: `team portal "Portal team"
plan for portal in 2026-Q4
objective "Customers see how it goes"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
plan for @an in 2026-Q4
⟦objective "Handovers need no reminder"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers see how it goes"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `team portal "Portal team"
plan for portal in 2026-Q4
objective "Customers see how it goes"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `plan for @an in 2026-Q4
objective "Handovers need no reminder"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `company acme "Acme"
team portal "Portal team" in acme
plan for acme in 2026-Q4
objective grow "Customers make us grow"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
plan for portal in 2026-Q4
objective "Customers see how it goes"
  kr "NPS" from 30 to 45 supports grow
`,
    },
    {
      okr: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng" thuộc acme
kế hoạch của acme trong quý IV/2026
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
kế hoạch của cổng trong quý IV/2026
mục tiêu "Khách hàng tự xem được" đóng góp cho tăng
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
};
