import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpen, isUnread } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'kr-no-owner',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Nobody owns this key result',
      text: 'Neither the key result nor its objective names an owner. The owner is not the one who does all the work: it is the one who knows the number, writes the check-ins and raises a hand when it slips. What everybody owns is updated by nobody. A plan for one person needs no owner: it is theirs.',
      bad: 'objective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points by 2026-12-31\n',
      good: 'objective "Customers stay and renew"\n  owner @linh\n  kr "Customers recommend us" from 30 to 45 points by 2026-12-31\n',
      source: 'Christina Wodtke, Radical Focus: one person answers for each number.',
    },
    vi: {
      title: 'Kết quả chưa có ai phụ trách',
      text: 'Cả kết quả lẫn mục tiêu của nó đều chưa ghi ai phụ trách. Người phụ trách không phải người làm hết mọi việc, mà là người nắm con số, ghi check-in và lên tiếng khi số tụt. Việc của chung thường không ai ghi check-in. Kế hoạch của một cá nhân thì không cần ghi: đó là của chính người ấy.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026\n',
      good: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  phụ trách @linh\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026\n',
      source: 'Christina Wodtke, Radical Focus: mỗi con số có một người chịu trách nhiệm.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { objective } = keyResult;
      if (keyResult.written.owners || objective.written.owners || !isOpen(keyResult)) return;
      if (isUnread(keyResult, 'owner') || isUnread(objective, 'owner')) return;
      if (objective.plan.for?.target?.kind === 'person') return;
      const title = quoted(keyResult.written.title.value);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `${title} has no owner, so updates are easily forgotten. Name one person, here or for the objective: \`owner @linh\`.`,
          vi: `${title} và mục tiêu của nó đều chưa có người phụ trách, nên dễ không ai ghi check-in hay lên tiếng khi số tụt. Hãy ghi một người, ví dụ \`phụ trách @linh\`.`,
        },
      });
    },
  },
  lack: {
    of: 'keyResult',
    has: ({ owners, objective }) => owners.length > 0 || objective.owners.length > 0,
    message: (who) => ({
      en: `${who.en} have no owner, so updates are easily forgotten. Name one person for each, or for the objective: \`owner @linh\`.`,
      vi: `${who.vi} chưa có người phụ trách nên dễ không ai ghi check-in. Hãy ghi một người cho mỗi kết quả hoặc cho mục tiêu: \`phụ trách @linh\`.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers stay"\n  ⟦kr nps "Customers recommend us"⟧ from 30 to 45 points by 2026-12-31\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  ⟦kết quả "Tỷ lệ gia hạn"⟧ từ 60% lên 80%\n  ⟦kết quả "NPS"⟧ từ 30 lên 45\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay" owner @linh\n  kr "Customers recommend us" from 30 to 45 points\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points owner @an\n' },
    {
      okr: 'team care "Care"\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points owner care\n',
    },
    {
      okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n',
    },
    { okr: 'kế hoạch của @linh trong 2026-Q4\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80% đã hủy "Đổi hướng"\n' },
    { okr: 'mục tiêu "Khách ở lại" phụ trách @linh\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n' },
    { okr: 'plan in 2026-Q3 closed\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n' },
  ],
};
