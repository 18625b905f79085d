import { slug, untaken } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { pick, quoted } from '../shared/say.ts';
import { isRunning } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'initiative-unlinked',
  group: 'cycle',
  severity: 'info',
  page: {
    en: {
      title: 'An initiative does not say what it should move',
      text: 'Without `for`, an initiative counts for all key results of its objective, and when one of them does not move nobody knows whether this work was meant to move it. Name the key result that should change when the work is done.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" doing\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" for late doing\n',
      source: 'Felipe Castro: initiatives are bets on how to move a key result.',
    },
    vi: {
      title: 'Sáng kiến chưa nói sẽ tác động vào kết quả nào',
      text: 'Không ghi `cho` thì sáng kiến được hiểu là cho mọi kết quả của mục tiêu, và khi một kết quả không thay đổi, không ai biết việc này có nhằm vào nó không. Hãy ghi tên kết quả sẽ thay đổi khi việc làm xong.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" đang làm\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" cho trễ đang làm\n',
      source: 'Felipe Castro: sáng kiến là điều ta đặt cược sẽ làm kết quả thay đổi.',
    },
  },
  checks: {
    initiative(initiative, context) {
      const { written, objective, file, state } = initiative;
      if (written.for !== undefined || written.unread.includes('for')) return;
      if (state === 'done' || state === 'dropped' || !isRunning(objective, context.asOf)) return;
      const live = objective.keyResults.filter((keyResult) => keyResult.dropped === undefined);
      if (live.length === 0) return;
      const name = live.find((keyResult) => keyResult.written.name !== undefined)?.written.name?.text ?? '…';
      const title = quoted(written.title.value);
      const taken = new Set(objective.keyResults.flatMap((each) => each.written.name?.text ?? []));
      context.report(initiative, {
        span: written.head,
        message: {
          en: `${title} does not say which key result it should move. Add \`for ${name}\`, so that one can see later whether it did.`,
          vi: `${title} chưa nói sẽ tác động vào kết quả nào. Hãy thêm \`cho ${name}\`, để sau này xem được có tác dụng không.`,
        },
        fixes: live.map((keyResult) => {
          const { name, title } = keyResult.written;
          const target = name?.text ?? untaken(slug(title.value, 'kr'), taken);
          const naming = name === undefined ? [insertAt(title.span.start, `${target} `)] : [];
          const clause = { en: `for ${target}`, vi: `cho ${target}` };
          return {
            title: { en: `Add \`${clause.en}\``, vi: `Thêm \`${clause.vi}\`` },
            edits: [...naming, insertAt(written.head.end, ` ${pick(file, clause)}`)],
            safe: false,
          };
        }),
      });
    },
  },
  lack: {
    of: 'initiative',
    has: ({ written }) => written.for !== undefined,
    message: (who) => ({
      en: `${who.en} do not say which key result they should move. Add \`for …\`, so that one can see later whether they did.`,
      vi: `${who.vi} chưa nói sẽ tác động vào kết quả nào. Hãy thêm \`cho …\`, để sau này xem được có tác dụng không.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr late "Late projects" from 25% to 10%\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}  ⟦initiative "One checklist"⟧ doing\n`,
      fixed: `${plan}  initiative "One checklist" for late doing\n`,
    },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  ⟦sáng kiến "Danh mục chung"⟧ đang làm\n',
      fixed:
        'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" cho trễ đang làm\n',
    },
  ],
  silent: [
    { okr: `${plan}  initiative "One checklist" for late doing\n` },
    { okr: `${plan}  initiative "One checklist" done\n` },
    { okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  initiative "One checklist" doing\n' },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" cho trễ đang làm\n',
    },
  ],
};
