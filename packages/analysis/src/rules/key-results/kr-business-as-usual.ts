import { type Actual, dateOfActual, type IsoDate, type KeyResult, type Kpi } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { number, quoted, when } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { guardFixes } from './fixes/guard.ts';
import { goalValue } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-business-as-usual',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'This keeps what is already there',
      text: 'The key result holds a level (`keep`), or its KPI already meets the target before the work begins. That is the daily business: worth watching, but it changes nothing, and it takes the place of a result that would. If it only must not slip, make it a KPI and write `guard` at the objective, so that it is watched without counting as progress. If more is wanted, raise the target.',
      bad: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Uptime of the portal" keep at least 99.5%\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew" guard uptime\n  kr "Contracts that are renewed" from 60% to 75%\n    2026-11-13  68%\nkpi uptime "Uptime of the portal" unit %\n  target at least 99.5%\n',
      source:
        'John Doerr, Measure What Matters, on objectives against business as usual; documentation, “KPIs › Protect a KPI while you chase a goal”.',
    },
    vi: {
      title: 'Kết quả này giữ điều đang có',
      text: 'Kết quả chỉ giữ một mức (`duy trì`), hoặc KPI của nó đã đạt chỉ tiêu từ trước khi bắt đầu. Đó là việc thường ngày: đáng theo dõi nhưng không tạo thay đổi, lại chiếm chỗ của một kết quả có thay đổi. Nếu chỉ cần không tụt, hãy để nó là KPI và ghi `bảo vệ` ở mục tiêu, để vẫn được theo dõi mà không tính là tiến bộ. Nếu muốn tiến thêm, hãy nâng chỉ tiêu.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Thời gian cổng khách hàng hoạt động" duy trì ít nhất 99,5%\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp" bảo vệ uptime\n  kết quả "Tỷ lệ hợp đồng được gia hạn" từ 60% lên 75%\n    13/11/2026  68%\nkpi uptime "Thời gian cổng khách hàng hoạt động" đơn vị %\n  chỉ tiêu ít nhất 99,5%\n',
      source:
        'John Doerr, Measure What Matters, về mục tiêu so với việc thường ngày; tài liệu, “KPI › Bảo vệ một KPI trong lúc theo đuổi mục tiêu”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult)) return;
      if (keyResult.measure?.keep) keeps(keyResult, context);
      else alreadyMet(keyResult, context);
    },
  },
};

function keeps(keyResult: KeyResult, context: RuleContext): void {
  const { title, measure } = keyResult.written;
  if (!measure.keep) return;
  const name = quoted(title.value);
  context.report(keyResult, {
    span: measure.keep.span,
    message: {
      en: `${name} only keeps today’s level. To protect it, make it a KPI and add \`guard …\` to the objective; to improve it, write \`from … to …\`.`,
      vi: `${name} giữ điều đang có chứ chưa tạo thay đổi. Nếu chỉ cần không tụt, hãy để nó là KPI và ghi \`bảo vệ …\` ở mục tiêu; nếu muốn tiến thêm, hãy ghi mức muốn tới: \`từ … lên …\`.`,
    },
    fixes: guardFixes(keyResult, context),
  });
}

function alreadyMet(keyResult: KeyResult, context: RuleContext): void {
  const kpi = keyResult.measuredBy?.target;
  const { to } = keyResult.written.measure;
  if (!kpi || !to || keyResult.measure?.broken) return;
  const known = levelAtStart(keyResult, kpi, context.asOf);
  if (known?.value === undefined || !meets(keyResult, known.value)) return;
  const name = kpi.written.title ? quoted(kpi.written.title.value) : `\`${kpi.written.name?.text ?? ''}\``;
  const value = number(known.value);
  const on = when(known);
  const unit = kpi.unit.text === '%' ? '%' : '';
  context.report(keyResult, {
    span: to.span,
    message: {
      en: `${name} was already at ${value.en}${unit} ${on.en}, so this target changes nothing. Raise it, or add \`guard ${keyResult.measuredBy?.text ?? '…'}\` to the objective.`,
      vi: `${name} đã ở mức ${value.vi}${unit} ${on.vi}, nên chỉ tiêu này chưa tạo thay đổi. Nếu chỉ cần không tụt, hãy ghi \`bảo vệ ${keyResult.measuredBy?.text ?? '…'}\` ở mục tiêu; nếu muốn tiến thêm, hãy nâng chỉ tiêu.`,
    },
    fixes: guardFixes(keyResult, context),
  });
}

/**
 * The KPI as the work began: its newest actual by the start; where there is none, and nothing is written of the
 * baseline, its first one. A KPI that arrived at the target later has made progress.
 */
function levelAtStart(keyResult: KeyResult, kpi: Kpi, asOf: IsoDate): Actual | undefined {
  const start = keyResult.start !== undefined && keyResult.start < asOf ? keyResult.start : undefined;
  const written = typeof keyResult.measure?.baseline === 'number';
  let newest: Actual | undefined;
  let oldest: Actual | undefined;
  for (const written of kpi.actuals) {
    const actual = { ...written, date: dateOfActual(written, asOf) };
    if (actual.value === undefined || actual.date > asOf) continue;
    if (oldest === undefined || actual.date < oldest.date) oldest = actual;
    if (start !== undefined && actual.date > start) continue;
    if (newest === undefined || actual.date > newest.date) newest = actual;
  }
  if (start === undefined && written) return oldest;
  return newest ?? (written ? undefined : oldest);
}

function meets(keyResult: KeyResult, value: number): boolean {
  const { measure } = keyResult;
  if (measure?.target === undefined) return false;
  const { goal, comparison } = measure.target;
  const target = goalValue(goal, measure.baseline);
  if (target === undefined) return false;
  if (comparison === 'below') return value < target;
  if (comparison === 'above') return value > target;
  if (comparison === 'at-most') return value <= target;
  const down = typeof measure.baseline === 'number' && measure.baseline > target;
  return comparison === undefined && down ? value <= target : value >= target;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Uptime of the portal" ⟦keep at least 99.5%⟧ measured by uptime\n  kr "Renewed" from 60% to 75%\nkpi uptime "Uptime" unit %\n',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay" guard uptime\n  kr "Renewed" from 60% to 75%\nkpi uptime "Uptime" unit %\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  guard csat\n  kr "Points that customers give" from 4.1 ⟦to 4.5⟧ measured by uptime\nkpi csat "Score"\n  2026-09  4.6\nkpi uptime "Points"\n  2026-09  4.6\n',
      fixed:
        'plan in 2026-Q4\nobjective "Customers stay"\n  guard csat, uptime\nkpi csat "Score"\n  2026-09  4.6\nkpi uptime "Points"\n  2026-09  4.6\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr late "Late projects" ⟦keep below 10%⟧\n    2026-11-01  8%  confidence 7/10  "first count"\n',
      fixed:
        'objective "Customers stay" guard late\n\nkpi late "Late projects"\n  target below 10%\n  2026-11-01  8%  "first count (confidence 7/10)"\n',
    },
    {
      okr: 'objective "Customers stay"\n  kr "Points that customers give" ⟦to 4.5⟧ measured by csat\nkpi csat "Score"\n  2026-10  4.6\n',
    },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Số dự án mỗi trưởng dự án gánh" ⟦duy trì trong khoảng 3 đến 5 dự án⟧\n    01/11/2026  4 dự án\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Khách ở lại" bảo vệ so_du_an\n\nkpi so_du_an "Số dự án mỗi trưởng dự án gánh"\n  chỉ tiêu trong khoảng 3 đến 5 dự án\n  01/11/2026  4 dự án\n',
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Khách phàn nàn" ⟦xuống dưới 20 khách⟧ đo bằng khiếu_nại\nkpi khiếu_nại "Khiếu nại" đơn vị khách\n  tháng 9/2026  15\n',
    },
  ],
  silent: [
    { okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Renewed" from 60% to 75%\n' },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Points" from 4.1 to 4.5 measured by csat\nkpi csat "Score"\n  2026-09  4.1\n  2026-11  4.6\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Points" from 4.1 to 4.5 measured by csat\nkpi csat "Score"\n  2026-11  4.6\n',
    },
    {
      okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Late projects" from 25% to 10% measured by late\nkpi late "Late"\n  2026-09  25%\n',
    },
    { okr: 'plan in 2026-Q4\nobjective "Customers stay"\n  kr "Points" to 4.5 measured by csat\nkpi csat "Score"\n' },
    { okr: 'plan in 2026-Q3 closed\nobjective "Customers stay"\n  kr "Uptime" keep at least 99%\n' },
    {
      okr: 'kế hoạch trong 2026-Q4\nmục tiêu "Khách ở lại"\n  kết quả "Điểm khách chấm" từ 3,9 lên 4,5 đo bằng csat\nkpi csat "Hài lòng"\n  2026-09  3,9\n  2026-11  4,6\n',
    },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ 60% lên 75%\n' },
  ],
};
