import type { Initiative, KeyResult } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isRunning } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'initiative-unlinked',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An initiative that serves no key result any more',
      text: 'An initiative without `for` serves all key results of its objective, and that is said well enough. Where all that it serves were dropped, the work goes on and moves nothing that anybody looks at. Name a key result that is still meant with `for`, or drop the initiative. An objective without key results is told of by itself.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  kr nps "Customers recommend us" from 30 to 45 dropped "No survey this year"\n  initiative "Survey at every handover" for nps doing\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" doing\n',
      source: 'Felipe Castro: initiatives are bets on how to move a key result.',
    },
    vi: {
      title: 'Sáng kiến không còn phục vụ kết quả nào',
      text: 'Sáng kiến không ghi `cho` thì phục vụ mọi kết quả của mục tiêu, và như vậy đã đủ rõ. Nhưng nếu mọi kết quả mà nó phục vụ đều đã hủy thì việc vẫn chạy mà không còn tác động vào điều gì đang được theo dõi. Hãy ghi `cho` một kết quả còn theo đuổi, hoặc hủy sáng kiến. Mục tiêu chưa có kết quả nào thì đã có lời nhắc riêng.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  kết quả nps "Khách sẵn lòng giới thiệu" từ 30 lên 45 đã hủy "Năm nay không khảo sát"\n  sáng kiến "Khảo sát khi bàn giao" cho nps đang làm\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" đang làm\n',
      source: 'Felipe Castro: sáng kiến là điều ta đặt cược sẽ làm kết quả thay đổi.',
    },
  }),
  checks: {
    initiative(initiative, context) {
      const { written, objective, state } = initiative;
      if (state === 'done' || state === 'dropped' || !isRunning(objective, context.asOf)) return;
      const served = servedBy(initiative);
      if (served.length === 0 || served.some(({ dropped }) => dropped === undefined)) return;
      const title = quoted(written.title.value);
      context.report(initiative, {
        span: written.head,
        message: {
          en: `Every key result that ${title} serves was dropped, so the work moves nothing any more. Name another one with \`for\`, or write \`dropped\`.`,
          vi: `Mọi kết quả mà ${title} phục vụ đều đã hủy nên việc này không còn tác động vào đâu. Hãy ghi \`cho\` một kết quả khác, hoặc ghi \`đã hủy\`.`,
        },
        fixes: [],
      });
    },
  },
};

/** Those that it names, or without `for` all of its objective; none where a name leads nowhere. */
function servedBy({ written, objective, ...initiative }: Initiative): readonly KeyResult[] {
  if (written.unread.includes('for')) return [];
  if (written.for === undefined) return objective.keyResults;
  const named = initiative.for.map(({ target }) => target);
  return named.every((keyResult) => keyResult !== undefined) ? named : [];
}

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr late "Late projects" from 25% to 10%\n';
const dropped = '  kr nps "Customers recommend us" from 30 to 45 dropped "No survey"\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}${dropped}  ⟦initiative "A survey at handover"⟧ for nps doing\n` },
    {
      okr: `plan for @linh in 2026-Q4\nobjective "Customers stay"\n${dropped}  ⟦initiative "A survey at handover"⟧ doing\n`,
    },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10% đã hủy "Không đo nữa"\n  ⟦sáng kiến "Danh mục chung"⟧ đang làm\n',
    },
  ],
  silent: [
    { okr: `${plan}  initiative "One checklist" doing\n` },
    { okr: `${plan}${dropped}  initiative "One checklist" doing\n` },
    { okr: `${plan}${dropped}  initiative "One checklist" for late, nps doing\n` },
    { okr: `${plan}${dropped}  initiative "A survey at handover" for nps done\n` },
    { okr: `${plan}${dropped}  initiative "A survey at handover" for gone doing\n` },
    { okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  initiative "One checklist" doing\n' },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" đang làm\n',
    },
  ],
};
