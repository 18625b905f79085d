import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { firstConfidence, outOfTen } from './shared/confidence.ts';

export const rule: Rule = {
  id: 'kr-easy',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'So sure from the start that it may be too easy',
      text: 'The first confidence is above 9 in 10. What is nearly certain before the work begins would probably have happened anyway; a key result should pull the team further than that. Raise the target, add a `stretch`, or keep it as a KPI. Promises to others (`committed`) may well be this sure: then the number is a reminder to check that they are worth a place among the few key results.',
      bad: 'objective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 32 points confidence 10/10\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points confidence 6/10\n    2026-11-13  38\n',
      source: 'Christina Wodtke, Radical Focus: set key results at a confidence of about five in ten.',
    },
    vi: {
      title: 'Chắc chắn ngay từ đầu, có thể quá dễ',
      text: 'Mức tự tin đầu tiên trên 9/10. Điều gần như chắc chắn trước khi bắt tay vào làm thì có lẽ đằng nào cũng đến; kết quả then chốt nên kéo nhóm đi xa hơn thế. Hãy nâng chỉ tiêu, thêm mức `vươn tới`, hoặc để nó thành KPI. Với lời đã cam kết thì chắc chắn như vậy cũng bình thường: khi đó chỉ cần xem nó có đáng một chỗ trong số ít kết quả then chốt không.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 32 điểm tự tin 10/10\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm tự tin 6/10\n    13/11/2026  38\n',
      source: 'Christina Wodtke, Radical Focus: đặt kết quả then chốt ở mức tự tin khoảng năm phần mười.',
    },
  }),
  limits: {
    above: {
      default: 0.9,
      description: {
        en: 'A first confidence above this share (0 to 1) is called too sure.',
        vi: 'Mức tự tin đầu tiên trên tỷ lệ này (0 đến 1) bị coi là quá chắc chắn.',
      },
    },
  },
  checks: {
    keyResult(keyResult, context) {
      const first = firstConfidence(keyResult, context.asOf);
      if (first === undefined || !isOpen(keyResult)) return;
      if (first.value <= context.limit('above', keyResult.file)) return;
      const title = quoted(keyResult.written.title.value);
      const level = outOfTen(first.value);
      context.report(keyResult, {
        span: first.span,
        message: {
          en: `${title} started at a confidence of ${level.en}/10, so it would probably happen anyway. Raise the target until confidence is 5 or 6, or add \`stretch …\`.`,
          vi: `${title} bắt đầu với mức tự tin ${level.vi}/10: chắc đến thế thì có lẽ đằng nào cũng đạt. Hãy nâng chỉ tiêu đến mức còn khoảng 5–6 phần mười, hoặc thêm \`vươn tới …\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 ⟦confidence 95%⟧\n' },
    {
      okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-10-15  33  confidence ⟦10/10⟧\n    2026-11-01  35  confidence 5/10\n',
    },
    { okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 ⟦tự tin 9,5/10⟧\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 confidence 9/10\n' },
    {
      okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-10-15  33  confidence 6/10\n    2026-11-01  44  confidence 10/10\n',
    },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 confidence 10/10 done\n' },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45\n' },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 tự tin 7/10\n    01/11/2026  44  tự tin 10/10\n',
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch trong quý III/2026 đã đóng\nmục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 tự tin 10/10\n',
    },
  ],
};
