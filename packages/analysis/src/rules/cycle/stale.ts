import type { Rule, RuleCases } from '../rule.ts';
import { date, dateIn, quoted } from '../shared/say.ts';
import { addCheckIn } from './shared/check-in-line.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'stale',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'The newest number is too old to be trusted',
      text: "There has been no check-in for twice the cycle's rhythm (14 days where the cycle names none). Silence is never green: until there is a new line, the status is at best at risk. Write today's value, even if it did not change.",
      bad: 'cycle 2026-Q4 check-ins weekly\nplan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-10-15  37\n',
      good: 'cycle 2026-Q4 check-ins weekly\nplan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-10-15  37\n    2026-11-13  38\n',
      source:
        'Documentation, “Status, grades and forecasts › Pace”; the habit of weekly check-ins is Christina Wodtke’s, Radical Focus.',
    },
    vi: {
      title: 'Số mới nhất đã quá cũ',
      text: 'Đã quá hai nhịp check-in của chu kỳ (14 ngày nếu chu kỳ không ghi nhịp) mà chưa có số mới. Im lặng thì không bao giờ là xanh: chưa có dòng mới thì trạng thái cao nhất chỉ là có rủi ro. Hãy ghi số của hôm nay, kể cả khi không đổi.',
      bad: 'ngôn ngữ vi\nchu kỳ quý IV/2026 check-in hằng tuần\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    15/10/2026  37\n',
      good: 'ngôn ngữ vi\nchu kỳ quý IV/2026 check-in hằng tuần\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    15/10/2026  37\n    13/11/2026  38\n',
      source:
        'Tài liệu, “Trạng thái, điểm chấm và dự báo › Tiến độ theo thời gian”; thói quen check-in hằng tuần theo Christina Wodtke, Radical Focus.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isInMotion(keyResult, context.asOf)) return;
      const { staleness, current, verdict, pace } = context.scores.keyResult(keyResult);
      if (staleness?.stale !== true || current?.source !== 'check-in') return;
      if (verdict?.status === 'done' || (pace !== undefined && pace.daysLeft < 0)) return;
      const text = context.textOf(keyResult.file);
      const last = keyResult.checkIns.findLast(({ date: day, value }) => day === current.date && value !== undefined);
      const value = last?.written.value?.text ?? '…';
      const day = date(staleness.last);
      const line = `${dateIn(keyResult.file, context.asOf)}  ${value}`;
      const title = quoted(keyResult.written.title.value);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `${title} has no new number for ${staleness.daysSilent} days (last: ${day.en}), so its status can’t be trusted. Add one, even if unchanged: \`${line}\`.`,
          vi: `${title} đã ${staleness.daysSilent} ngày chưa có số mới (lần cuối ${day.vi}), nên trạng thái này không còn đáng tin. Hãy ghi một dòng hôm nay, kể cả khi số không đổi: \`${line}\`.`,
        },
        fixes: [addCheckIn(keyResult, context.asOf, text, value)],
      });
    },
  },
};

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';

export const cases: RuleCases = {
  fires: [
    {
      okr: `${plan}  ⟦kr "Customers recommend us"⟧ from 30 to 45 points\n    2026-10-31  37\n`,
      fixed: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-10-31  37\n    2026-11-15  37\n`,
    },
    {
      okr: `cycle 2026-Q4 check-ins monthly\n${plan}  ⟦kr "NPS"⟧ from 30 to 45\n    2026-10-02  37\n`,
      asOf: '2026-12-20',
    },
    {
      okr: 'ngôn ngữ vi\nchu kỳ quý IV/2026 check-in hằng tuần\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Tỷ lệ rời bỏ"⟧ từ 12% xuống 7%\n    20/10/2026  9,5%\n',
    },
  ],
  silent: [
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-01  37\n` },
    { okr: `cycle 2026-Q4 check-ins monthly\n${plan}  kr "NPS" from 30 to 45\n    2026-10-02  37\n` },
    { okr: `${plan}  kr "NPS" from 30 to 45\n    2026-10-02  45\n` },
    {
      okr: `plan for @linh in 2026-Q4 closed\nobjective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-10-02  37\n`,
    },
    { okr: `${plan}  kr "NPS" from 30 to 45\n    2026-10-02  37\n`, asOf: '2027-01-15' },
    {
      okr: 'kế hoạch của @an trong quý IV/2026 nháp\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n    2026-10-02  37\n',
    },
  ],
};
