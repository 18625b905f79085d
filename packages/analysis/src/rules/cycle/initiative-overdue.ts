import type { Rule, RuleCases } from '../rule.ts';
import { date, quoted } from '../shared/say.ts';
import { isRunning } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'initiative-overdue',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An initiative should be finished by now',
      text: 'The deadline of this initiative has passed and it is neither `done` nor `dropped`. The key results that it should move wait for it. Mark what became of it, or give it a new date.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" for late by 2026-11-01 doing\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" for late by 2026-11-01 done\n',
      source: 'Documentation, “The language › Initiative”.',
    },
    vi: {
      title: 'Sáng kiến đã quá hạn',
      text: 'Đã quá hạn mà sáng kiến chưa ghi `xong` hay `đã hủy`. Các kết quả nó cần tác động đang chờ. Hãy ghi tình hình thực tế, hoặc đặt hạn mới.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" cho trễ hạn 01/11/2026 đang làm\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" cho trễ hạn 01/11/2026 xong\n',
      source: 'Tài liệu, “Ngôn ngữ › Sáng kiến”.',
    },
  }),
  checks: {
    initiative(initiative, context) {
      const { due, state, written } = initiative;
      if (due === undefined || due >= context.asOf || state === 'done' || state === 'dropped') return;
      if (!isRunning(initiative.objective, context.asOf)) return;
      const title = quoted(written.title.value);
      const day = date(due);
      context.report(initiative, {
        span: written.by?.span ?? written.head,
        message: {
          en: `${title} was due on ${day.en} and is not done. Mark it \`done\` or \`dropped\`, or give it a new date.`,
          vi: `${title} có hạn ${day.vi}, nay đã qua mà chưa xong. Hãy ghi \`xong\` hoặc \`đã hủy\`, hoặc đặt hạn mới.`,
        },
      });
    },
  },
};

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr late "Late projects" from 25% to 10%\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}  initiative "One checklist" for late ⟦by 2026-11-01⟧ doing\n` },
    { okr: `${plan}  initiative "One checklist" for late ⟦by 2026-11-14⟧\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" cho trễ ⟦hạn 2026-11-01⟧ đang làm\n',
    },
  ],
  silent: [
    { okr: `${plan}  initiative "One checklist" for late by 2026-11-15 doing\n` },
    { okr: `${plan}  initiative "One checklist" for late by 2026-11-01 done\n` },
    { okr: `${plan}  initiative "One checklist" for late by 2026-11-01 dropped\n` },
    { okr: `${plan}  initiative "One checklist" for late doing\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" cho trễ hạn 2026-11-01 đang làm\n',
    },
  ],
};
