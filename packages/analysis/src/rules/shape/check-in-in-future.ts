import { type Day, type DaySpan, type IsoDate, isIsoDate, type SourceFile } from '@okr/core';
import type { Problem } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { date, dateIn } from '../shared/say.ts';

export const rule: Rule = {
  id: 'check-in-in-future',
  group: 'shape',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A value dated later than today.',
      text: 'A check-in says what was measured, so it cannot lie ahead of the day for which the plan is read. It counts only from its date on; until then the plan goes on with the value before it. Most often the year or the month is mistyped. What is hoped for belongs into the target or a milestone.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2027-10-15  74%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
    2026-10-15  74%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “How scores are calculated › The current value”.',
    },
    vi: {
      title: 'Số liệu ghi ngày muộn hơn hôm nay.',
      text: 'Check-in ghi điều đã đo được, nên không thể ở sau ngày đang xem kế hoạch. Dòng này chỉ được tính khi đến ngày đó; trước đó kế hoạch vẫn dùng số cũ. Thường là do gõ nhầm năm hoặc tháng. Điều mong đạt tới thì ghi ở chỉ tiêu hoặc cột mốc.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/10/2027  74%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/10/2026  74%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Điểm được tính thế nào › Giá trị hiện tại”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const cycle = keyResult.objective.plan.cycle?.target?.days;
      for (const { date: day, written } of keyResult.checkIns) {
        if (day > context.asOf)
          context.report(keyResult, ahead(keyResult.file, written.date, day, context.asOf, cycle));
      }
    },
    kpi(kpi, context) {
      // A period that has begun has a number: it is of the day itself.
      for (const { start: day, written } of kpi.actuals) {
        if (day > context.asOf) context.report(kpi, ahead(kpi.file, written.date, day, context.asOf, undefined));
      }
    },
  },
};

function ahead(
  file: SourceFile,
  written: Day,
  day: IsoDate,
  asOf: IsoDate,
  cycle: DaySpan | undefined,
): Omit<Problem, 'rule'> {
  const meant = date(likelyDay(day, asOf, cycle));
  const today = date(asOf);
  const isDate = written.value.kind === 'date';
  return {
    span: written.span,
    message: {
      en: `${date(day).en} is in the future (as of ${today.en}), so this value doesn’t count yet. Correct the date${isDate ? ` (${meant.en}?)` : ''}, or use \`to\` or \`milestone\`.`,
      vi: `${date(day).vi} muộn hơn ${today.vi}, ngày đang xem kế hoạch, nên số này chưa được tính. Hãy sửa lại ngày${isDate ? ` (${meant.vi}?)` : ''}; điều mong đạt tới thì ghi ở chỉ tiêu hoặc \`cột mốc\`.`,
    },
    fixes: isDate
      ? [
          {
            title: { en: `Change to ${meant.en}`, vi: `Đổi thành ${meant.vi}` },
            edits: [{ span: written.span, text: dateIn(file, likelyDay(day, asOf, cycle)) }],
            safe: false,
          },
        ]
      : [],
  };
}

/** The same day a year earlier, where the cycle holds it and it is past; else the day of reading. */
function likelyDay(day: IsoDate, asOf: IsoDate, cycle: DaySpan | undefined): IsoDate {
  const earlier = `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
  const held = cycle !== undefined && cycle.start <= earlier && earlier <= cycle.end;
  return held && earlier <= asOf && isIsoDate(earlier) ? earlier : asOf;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    ⟦2027-11-01⟧  74%
`,
      fixed: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-11-01  74%
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    ⟦20/11/2026⟧  74%
`,
      fixed: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    15/11/2026  74%
`,
    },
    {
      okr: `kpi csat "Customer satisfaction" unit points
  2026-10  4.2
  ⟦2026-12⟧  4.4
`,
    },
  ],
  silent: [
    {
      okr: `plan in 2026-Q4
objective "Customers stay"
  kr "Customers who renew" from 70% to 85%
    2026-10-15  72%
    2026-11-15  74%
kpi csat "Customer satisfaction" unit points
  2026-11  4.2
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý IV/2026
mục tiêu "Khách hàng ở lại"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
    30/11/2026  74%
`,
      asOf: '2026-11-30',
    },
  ],
};
