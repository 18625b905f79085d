import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { firstConfidence, outOfTen } from './shared/confidence.ts';

export const rule: Rule = {
  id: 'kr-timid',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Hardly anyone believes in it from the start',
      text: 'The first confidence is below 2.5 in 10. A hard target moves people while they think that they may reach it; one that nobody believes in is given up in the first weeks. Set the target where it is about as likely as not, and keep the dream as `stretch`.',
      bad: 'objective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 90 points confidence 1/10\n',
      good: 'plan in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points stretch 60 confidence 5/10\n    2026-11-13  38\n',
      source: 'Christina Wodtke, Radical Focus: set key results at a confidence of about five in ten.',
    },
    vi: {
      title: 'Ngay từ đầu đã ít ai tin là đạt được',
      text: 'Mức tự tin đầu tiên dưới 2,5/10. Chỉ tiêu khó kéo được người làm khi họ thấy còn cơ hội; chỉ tiêu không ai tin thì vài tuần đầu đã bị bỏ. Hãy đặt chỉ tiêu ở mức khả năng đạt khoảng một nửa, còn mức mơ ước ghi ở `vươn tới`.',
      bad: 'ngôn ngữ vi\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 90 điểm tự tin 1/10\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm vươn tới 60 tự tin 5/10\n    13/11/2026  38\n',
      source: 'Christina Wodtke, Radical Focus: đặt kết quả then chốt ở mức tự tin khoảng năm phần mười.',
    },
  }),
  limits: {
    below: {
      default: 0.25,
      description: {
        en: 'A first confidence below this share (0 to 1) is called too low.',
        vi: 'Mức tự tin đầu tiên dưới tỷ lệ này (0 đến 1) bị coi là quá thấp.',
      },
    },
  },
  checks: {
    keyResult(keyResult, context) {
      const first = firstConfidence(keyResult, context.asOf);
      if (first === undefined || !isOpen(keyResult)) return;
      if (first.value >= context.limit('below', keyResult.file)) return;
      const title = quoted(keyResult.written.title.value);
      const level = outOfTen(first.value);
      context.report(keyResult, {
        span: first.span,
        message: {
          en: `${title} started at a confidence of only ${level.en}/10, and such targets are soon given up. Set one with even chances; keep this one as \`stretch …\`.`,
          vi: `${title} bắt đầu với mức tự tin chỉ ${level.vi}/10, mà chỉ tiêu không ai tin thì sớm bị bỏ. Hãy đặt mức có khoảng một nửa cơ hội, và giữ mức này ở \`vươn tới …\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 ⟦confidence 2/10⟧\n' },
    {
      okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-10-15  33  confidence ⟦0.2⟧\n    2026-11-01  44  confidence 7/10\n',
    },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 ⟦tự tin 1⟧\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 confidence 25%\n' },
    {
      okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45\n    2026-10-15  33  confidence 6/10\n    2026-11-01  34  confidence 1/10\n',
    },
    { okr: 'objective "Customers stay"\n  kr "NPS" from 30 to 45 confidence 1/10 dropped "out of reach"\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45 tự tin 5/10\n    2026-11-01  31  tự tin 2/10\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "NPS" từ 30 lên 45\n' },
  ],
};
