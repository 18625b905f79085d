import type { Bilingual, StatedStatus } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isInMotion } from './shared/in-motion.ts';

const names: Readonly<Record<StatedStatus, Bilingual>> = {
  'on-track': { en: 'on track', vi: 'đúng tiến độ' },
  'at-risk': { en: 'at risk', vi: 'có rủi ro' },
  'off-track': { en: 'off track', vi: 'chệch hướng' },
};

function isStated(status: string): status is StatedStatus {
  return status in names;
}

export const rule: Rule = {
  id: 'status-disagrees',
  group: 'cycle',
  severity: 'info',
  page: () => ({
    en: {
      title: 'The written status and the numbers say different things',
      text: 'A written `status` is a judgement and may well know more than the numbers: a contract that will be signed next week, a team that is about to lose two people. It is shown as written. But when it differs from what the numbers give, a reader should learn why: add a note, or take the status out and let the numbers speak.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points status on track\n    2026-11-13  33\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points status on track\n    2026-11-13  38\n',
      source: 'Documentation, “Status, grades and forecasts › Pace”.',
    },
    vi: {
      title: 'Trạng thái ghi tay khác với số liệu',
      text: '`Trạng thái` ghi tay là một nhận định và có thể biết nhiều hơn con số: hợp đồng tuần sau mới ký, nhóm sắp thiếu hai người. Nó vẫn được hiện như đã ghi. Nhưng khi khác với điều số liệu cho thấy, người đọc cần biết vì sao: hãy thêm ghi chú, hoặc bỏ trạng thái để số liệu tự nói.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm trạng thái đúng tiến độ\n    13/11/2026  33\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm trạng thái đúng tiến độ\n    13/11/2026  38\n',
      source: 'Tài liệu, “Trạng thái, điểm chấm và dự báo › Tiến độ theo thời gian”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const stated = keyResult.written.status;
      if (stated === undefined || !isInMotion(keyResult, context.asOf)) return;
      const computed = context.scores.keyResult(keyResult).verdict?.status;
      if (computed === undefined || !isStated(computed) || computed === stated.value) return;
      const [says, shows] = [names[stated.value], names[computed]];
      const title = quoted(keyResult.written.title.value);
      context.report(keyResult, {
        span: stated.span,
        message: {
          en: `${title} is said to be ${says.en}, the numbers say ${shows.en}. Add a \`note\` that tells why, or leave the status to the numbers.`,
          vi: `${title} được ghi là ${says.vi}, còn số liệu cho thấy ${shows.vi}. Hãy thêm \`ghi chú\` nói vì sao, hoặc bỏ trạng thái để số liệu tự nói.`,
        },
      });
    },
  },
};

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}  kr "NPS" from 30 to 45 points ⟦status on track⟧\n    2026-11-13  33\n` },
    { okr: `${plan}  kr "NPS" from 30 to 45 points\n    ⟦status at risk⟧\n    2026-11-13  40\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Rời bỏ" từ 12% xuống 7% ⟦trạng thái đúng tiến độ⟧\n    2026-11-13  12%\n',
    },
  ],
  silent: [
    { okr: `${plan}  kr "NPS" from 30 to 45 points status off track\n    2026-11-13  33\n` },
    { okr: `${plan}  kr "NPS" from 30 to 45 points status at risk\n` },
    { okr: `${plan}  kr "NPS" from 30 to 45 points status at risk\n    2026-11-13  46\n` },
    {
      okr: 'kế hoạch của @an trong quý IV/2026 nháp\nmục tiêu "Khách ở lại"\n  kết quả "Rời bỏ" từ 12% xuống 7% trạng thái đúng tiến độ\n    2026-11-13  12%\n',
    },
  ],
};
