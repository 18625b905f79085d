import type { Initiative, KeyResult } from '@okr/core';
import { saysWork } from '../key-results/shared/judged.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { indentAt, insertAt, lineBreakOf } from '../shared/edits.ts';
import { inFile, quoted } from '../shared/say.ts';
import { endOfLine } from './shared/check-in-line.ts';
import { isAlive } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'kr-without-initiative',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Nobody is doing anything for this key result',
      text: 'No initiative names this key result and no objective supports it, so it is not clear what should move the number. That may be fine in the first week; later it usually means that the number is hoped for, not worked on. Write the one thing that is most likely to move it.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr late "Projects that miss their deadline" from 25% to 10%\n    2026-11-13  18%\n  initiative "One acceptance checklist" for late doing\n',
      source: 'Felipe Castro: a key result without initiatives is a wish.',
    },
    vi: {
      title: 'Chưa có việc nào cho kết quả này',
      text: 'Chưa có sáng kiến nào ghi tên kết quả này và cũng không mục tiêu nào đóng góp cho nó, nên không rõ điều gì sẽ làm con số thay đổi. Tuần đầu thì chưa sao; về sau thường có nghĩa là đang mong chứ chưa làm. Hãy ghi một việc có khả năng tác động nhất.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả trễ "Tỷ lệ dự án bàn giao trễ" từ 25% xuống 10%\n    13/11/2026  18%\n  sáng kiến "Một danh mục nghiệm thu chung" cho trễ đang làm\n',
      source: 'Felipe Castro: kết quả không có sáng kiến chỉ là mong muốn.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      // What names work is told to become an initiative itself.
      if (!isAlive(keyResult, context.asOf) || isServed(keyResult) || saysWork(keyResult, context)) return;
      const { kind, verdict } = context.scores.keyResult(keyResult);
      // Milestones are the work themselves, and what is held or reached needs none.
      if (kind === 'milestones' || kind === 'keep' || verdict?.status === 'done') return;
      const { written, file, objective } = keyResult;
      const text = context.textOf(file);
      const name = written.name?.text;
      const link = name === undefined ? '' : inFile(file, (say) => ` ${say('for', 'key-result')} ${name}`);
      const line = inFile(file, (say) => `${say('initiative')} "…"`) + link;
      const title = quoted(written.title.value);
      const at = endOfLine(text, objective.written.span.end);
      context.report(keyResult, {
        span: written.head,
        message: {
          en: `No initiative says what should move ${title}. Write the one most likely to: \`initiative "…"${name === undefined ? '' : ` for ${name}`}\`.`,
          vi: `Chưa có sáng kiến nào cho biết điều gì sẽ làm ${title} thay đổi. Hãy ghi việc có khả năng nhất: \`sáng kiến "…"${name === undefined ? '' : ` cho ${name}`}\`.`,
        },
        fixes: [
          {
            title: { en: 'Add an initiative', vi: 'Thêm sáng kiến' },
            edits: [insertAt(at, lineBreakOf(text) + indentAt(text, written.head.start) + line)],
            safe: false,
          },
        ],
      });
    },
  },
  lack: {
    of: 'keyResult',
    has: isServed,
    message: (who) => ({
      en: `No initiative says what should move ${who.en}. Write the one most likely to: \`initiative "…"\`.`,
      vi: `${who.vi} chưa có sáng kiến nào cho biết điều gì sẽ làm số thay đổi. Hãy ghi việc có khả năng nhất: \`sáng kiến "…"\`.`,
    }),
    wide: 'most',
    fixesAll: false,
  },
};

/** Initiatives without `for` serve every key result of their objective; others those they name, in any. A dropped one serves none. */
function isServed(keyResult: KeyResult): boolean {
  if (keyResult.supporters.length > 0 || keyResult.initiatives.some(isKept)) return true;
  return keyResult.objective.initiatives.some((one) => one.written.for === undefined && isKept(one));
}

const isKept = ({ state }: Initiative): boolean => state !== 'dropped';

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';
const late = '  kr late "Late projects" from 25% to 10%\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}  ⟦kr late "Late projects"⟧ from 25% to 10%\n`,
      fixed: `${plan}${late}  initiative "…" for late\n`,
    },
    { okr: `${plan}${late}  ⟦kr "NPS"⟧ from 30 to 45\n  initiative "One checklist" for late doing\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Dự án trễ"⟧ từ 25% xuống 10%\n',
      fixed:
        'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "…"\n',
    },
  ],
  silent: [
    { okr: `${plan}${late}  initiative "One checklist" for late doing\n` },
    { okr: `${plan}${late}  kr "NPS" from 30 to 45\n  initiative "One checklist" doing\n` },
    { okr: `${plan}${late}objective "Checklists" supports late\n` },
    {
      okr: `${plan}${late}objective "Checklists for all"\n  kr "Used" from 0% to 80%\n  initiative "One checklist" for late\n  initiative "A course"\n`,
    },
    { okr: `plan for @linh in 2026-Q4 draft\nobjective "Customers stay"\n${late}` },
    { okr: `${plan}  kr "Uptime" keep at least 99%\n` },
    { okr: `${plan}  kr "Organise 10 trainings" from 0 to 10 trainings\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án trễ" từ 25% xuống 10%\n  sáng kiến "Danh mục chung" cho trễ đang làm\n',
    },
  ],
};
