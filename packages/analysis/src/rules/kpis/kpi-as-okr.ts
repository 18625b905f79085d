import type { KeyResult } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpenObjective } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'kpi-as-okr',
  group: 'kpis',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An objective that only holds KPIs steady',
      text: 'Every key result of this objective keeps a level. Keeping things well is real work, but it is what KPIs are for: they are watched all year and alarm when they leave their range. An objective is for the few things that should be different at the end of the cycle. Write the levels as KPIs with `target` and `alert`, and let objectives guard them.',
      bad: 'objective "Customer care stays excellent"\n  kr "Calls answered in time" keep at least 95%\n  kr "Customer satisfaction" keep at least 4.5 points\n',
      good: 'plan in 2026-Q4 draft\nobjective "Customers solve small things without calling us"\n  guard csat\n  kr "Questions answered in the portal" from 20% to 45%\n  kr "Calls a customer and month" from 1.8 to 1.2 calls\nkpi csat "Customer satisfaction" unit points target >= 4.5 alert < 4 every month\n',
      source: 'Niven and Lamorte, Objectives and Key Results: OKRs change the business, health metrics watch it.',
    },
    vi: {
      title: 'Mục tiêu chỉ giữ nguyên các KPI',
      text: 'Mọi kết quả của mục tiêu này đều giữ một mức có sẵn. Giữ vững là việc thật, nhưng đó là phần của KPI: theo dõi quanh năm và báo động khi lệch ngưỡng. Mục tiêu dành cho vài điều cần khác đi khi hết chu kỳ. Hãy ghi các mức này thành KPI có `chỉ tiêu` và `báo động`, rồi để mục tiêu `bảo vệ` chúng.',
      bad: 'ngôn ngữ vi\nmục tiêu "Chăm sóc khách hàng luôn tốt như hiện nay"\n  kết quả "Cuộc gọi được nghe đúng hẹn" duy trì ít nhất 95%\n  kết quả "Mức độ hài lòng" duy trì ít nhất 4,5 điểm\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026 nháp\nmục tiêu "Khách tự xử lý việc nhỏ mà không phải gọi"\n  bảo vệ csat\n  kết quả "Câu hỏi được giải đáp trên cổng" từ 20% lên 45%\n  kết quả "Số cuộc gọi mỗi khách mỗi tháng" từ 1,8 xuống 1,2 cuộc\nkpi csat "Mức độ hài lòng" đơn vị điểm chỉ tiêu >= 4,5 báo động < 4 đo mỗi tháng\n',
      source: 'Niven và Lamorte, Objectives and Key Results: OKR để thay đổi, KPI để theo dõi.',
    },
  }),
  checks: {
    objective(objective, context) {
      const live = objective.keyResults.filter((keyResult) => keyResult.dropped === undefined);
      if (live.length < 2 || !isOpenObjective(objective) || !live.every(holdsSteady)) return;
      const title = quoted(objective.written.title.value);
      context.report(objective, {
        span: objective.written.head,
        message: {
          en: `All ${live.length} key results of ${title} only keep a level, so nothing changes. Make them KPIs, and add a key result for what should change.`,
          vi: `Cả ${live.length} kết quả của ${title} chỉ giữ mức đang có, nên đạt được cũng không có gì thay đổi. Hãy ghi chúng thành KPI có \`chỉ tiêu\` và \`báo động\`, rồi thêm kết quả cho điều cần khác đi.`,
        },
      });
    },
  },
};

function holdsSteady({ written, measure }: KeyResult): boolean {
  return written.measure.keep !== undefined && measure?.keep !== undefined;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦objective care "Care stays excellent"⟧\n  kr "Calls answered" keep at least 95%\n  kr "Satisfaction" keep at least 4.5 points\n',
    },
    {
      okr: '⟦mục tiêu "Chăm sóc khách luôn tốt như hiện nay"⟧\n  kết quả "Cuộc gọi được nghe" duy trì ít nhất 95%\n  kết quả "Mức độ hài lòng" giữ vững trên 4 điểm\n',
    },
  ],
  silent: [
    {
      okr: 'objective "Customers help themselves"\n  kr "Calls answered" keep at least 95%\n  kr "Answered in the portal" from 20% to 45%\n',
    },
    { okr: 'objective "Customers help themselves"\n  kr "Calls answered" keep at least 95%\n' },
    { okr: 'objective "Customers help themselves"\n' },
    {
      okr: 'kế hoạch của @an trong quý III/2026 đã đóng\nmục tiêu "Chăm sóc tốt"\n  kết quả "Cuộc gọi" duy trì trên 95%\n  kết quả "Hài lòng" duy trì trên 4\n',
    },
  ],
};
