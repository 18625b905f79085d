import { formatPeriod, type IsoDate, type KeyResult, type Period, periodDays, periodId, quarterOf } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { insertAt } from '../shared/edits.ts';
import { date, dateIn, inFile, quoted } from '../shared/say.ts';
import { isOpen, isUnread } from '../shared/standing.ts';
import { afterMeasure } from './shared/place.ts';

export const rule: Rule = {
  id: 'kr-no-deadline',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'This key result has no end',
      text: 'It has no `by`, and its plan names no cycle to borrow the end from. Without an end there is no pace: half of the way is good news in the first week and bad news in the last, and nothing here can tell which. Put the plan into a cycle, which gives every key result below it a deadline, or write `by` and a date.',
      bad: 'objective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  38\n',
      source: 'John Doerr, Measure What Matters: key results are specific and time-bound.',
    },
    vi: {
      title: 'Kết quả chưa có hạn',
      text: 'Kết quả không ghi `hạn`, và kế hoạch cũng không thuộc chu kỳ nào để lấy ngày cuối. Không có ngày cuối thì không tính được tiến độ: đi được nửa đường là mừng ở tuần đầu nhưng đáng lo ở tuần cuối. Hãy đặt kế hoạch vào một chu kỳ, mọi kết quả bên dưới sẽ có hạn theo, hoặc ghi `hạn` và một ngày.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  38\n',
      source: 'John Doerr, Measure What Matters: kết quả then chốt phải cụ thể và có thời hạn.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!lacksDeadline(keyResult) || !isOpen(keyResult)) return;
      const fiscalYear = context.scores.settings;
      const end = lastMilestone(keyResult) ?? periodDays(quarterOf(context.asOf, fiscalYear), fiscalYear).end;
      const cycle = quarterOf(end, fiscalYear);
      const title = quoted(keyResult.written.title.value);
      const day = date(end);
      const { file } = keyResult;
      const clause = inFile(file, (say) => ` ${say('by')} ${dateIn(file, end)}`);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `${title} has no deadline, so it has no status. Add \`by ${end}\`, or give the plan a cycle: \`plan for … in ${periodId(cycle)}\`.`,
          vi: `${title} chưa có hạn và kế hoạch cũng không thuộc chu kỳ nào, nên không biết đang nhanh hay chậm. Hãy thêm \`hạn ${day.vi}\`, hoặc ghi chu kỳ: \`kế hoạch của … trong ${formatPeriod(cycle, 'vi')}\`.`,
        },
        fixes: [
          {
            title: { en: `Add \`by ${end}\``, vi: `Thêm \`hạn ${day.vi}\`` },
            edits: [insertAt(afterMeasure(keyResult), clause)],
            safe: false,
          },
        ],
      });
    },
  },
  lack: {
    of: 'keyResult',
    has: ({ due }) => due !== undefined,
    message: (who, quarter) => ({
      en: `${who.en} have no deadline, so they have no status. Give the plan a cycle, \`plan in ${periodId(quarter)}\`, or add \`by …\`.`,
      vi: `${who.vi} chưa có hạn và kế hoạch cũng chưa có chu kỳ, nên không có trạng thái. Hãy ghi chu kỳ: \`kế hoạch trong ${formatPeriod(quarter, 'vi')}\`, hoặc thêm \`hạn …\`.`,
    }),
    wide: 'all',
    fixesAll: true,
    fixTogether: (some, quarter) => (some.kind === 'key-result' ? intoCycle(some, quarter) : undefined),
  },
};

function lacksDeadline(keyResult: KeyResult): boolean {
  const { plan } = keyResult.objective;
  if (keyResult.due !== undefined || keyResult.written.by || plan.cycle) return false;
  if (unitHolds(keyResult.measure?.unit.text ?? '')) return false;
  return !isUnread(keyResult, 'by') && !plan.written?.in && !plan.written?.unread.includes('in');
}

/** Where no plan is written, one line above the first objective gives all of them their cycle. */
function intoCycle({ objective, file }: KeyResult, cycle: Period): Fix | undefined {
  const { plan } = objective;
  const first = plan.objectives.find((each) => each.file === file);
  if (plan.written !== undefined || first === undefined) return undefined;
  const { start } = first.written.head;
  const written = inFile(file, (say) => `${say('plan')} ${say('in', 'cycle')} ${file.tongue.period(cycle)}`);
  return {
    title: { en: `Give the plan its cycle: \`${written}\``, vi: `Ghi chu kỳ cho kế hoạch: \`${written}\`` },
    edits: [insertAt(file.lineStarts.findLast((each) => each <= start) ?? 0, `${written}\n`)],
    safe: false,
  };
}

/** `45 points by tomorrow`: the deadline that was meant is pointed out as part of the unit. */
function unitHolds(unit: string): boolean {
  return /(?<!\p{L})(?:by|hạn|deadline)(?!\p{L})/iu.test(unit);
}

function lastMilestone(keyResult: KeyResult): IsoDate | undefined {
  let last: IsoDate | undefined;
  for (const { due } of keyResult.milestones) if (due !== undefined && (last === undefined || due > last)) last = due;
  return last;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers stay"\n  ⟦kr nps "Customers recommend us"⟧ from 30 to 45 points weight 2\n',
      fixed:
        'objective "Customers stay"\n  kr nps "Customers recommend us" from 30 to 45 points by 2026-12-31 weight 2\n',
    },
    {
      okr: 'plan for @linh\nobjective "Customers stay"\n  ⟦kr "Customers recommend us"⟧\n    from 30\n    to 45\n    2026-02-01  31\n',
      asOf: '2026-02-10',
      fixed:
        'plan for @linh\nobjective "Customers stay"\n  kr "Customers recommend us"\n    from 30\n    to 45 by 2026-03-31\n    2026-02-01  31\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Tỷ lệ gia hạn"⟧ từ 60% lên 80%\n',
      fixed: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80% hạn 31/12/2026\n',
    },
    {
      okr: 'mục tiêu "Khách ở lại"\n  ⟦kết quả "Cổng khách hàng"⟧\n    cột mốc "Chạy thử" hạn 2026-12-05\n    cột mốc "Mọi khách dùng" hạn 2027-02-10\n',
      fixed:
        'mục tiêu "Khách ở lại"\n  kết quả "Cổng khách hàng" hạn 2027-02-10\n    cột mốc "Chạy thử" hạn 2026-12-05\n    cột mốc "Mọi khách dùng" hạn 2027-02-10\n',
    },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points by 2026-12-31\n' },
    {
      okr: 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45 points\n',
    },
    {
      okr: 'plan in winter\ncycle winter from 2026-10-01 to 2027-01-31\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n',
    },
    { okr: 'plan in 2026-Q5\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    { okr: 'plan in nowhere\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 points by tomorrow\n' },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 by 2026-02-30\n' },
    { okr: 'kế hoạch trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80%\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80% hạn quý IV/2026\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 80% xong 2026-10-01\n' },
  ],
};
