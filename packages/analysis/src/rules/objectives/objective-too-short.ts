import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfObjective, titlesOf } from '../shared/matter/example.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { placeholderIn } from '../text/shared/placeholders.ts';
import { titleLength } from './shared/length.ts';

export const rule: Rule = {
  id: 'objective-too-short',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An objective of a word or two.',
      text: '“Growth” or “Customer service” names a field, not a state that one could reach in it. Say in a sentence what will be true for whom when it is reached.',
      bad: `plan in 2026-Q4 draft
objective "Customer service" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers get help the same day they ask" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Niven & Lamorte, Objectives and Key Results: an objective is a concise statement of a desired outcome, opening with a verb or naming a state.',
    },
    vi: {
      title: 'Mục tiêu chỉ vài tiếng.',
      text: '“Tăng trưởng” hay “Dịch vụ khách hàng” là tên một mảng, chưa phải điều có thể đạt tới trong mảng đó. Hãy viết thành một câu: khi đạt được thì điều gì sẽ đúng, với ai.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Tăng trưởng" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hỏi là được giúp ngay trong ngày" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Niven & Lamorte, Objectives and Key Results: mục tiêu là một câu gọn nói điều mong muốn đạt được.',
    },
  }),
  limits: {
    words: {
      default: 3,
      description: {
        en: 'Shorter titles, in words, are pointed out.',
        vi: 'Tiêu đề ngắn hơn số từ này (tiếng Anh) thì nhắc.',
      },
    },
    syllables: {
      default: 4,
      description: {
        en: 'Shorter Vietnamese titles, in syllables, are pointed out.',
        vi: 'Tiêu đề tiếng Việt ngắn hơn số tiếng này thì nhắc.',
      },
    },
  },
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const { count, in: counted } = titleLength(objective, context.lexicons);
      const limit = context.limit(counted, objective.file);
      if (count === 0 || count >= limit || placeholderIn(title.value)) return;
      const unit = counted === 'words' ? { en: 'words', vi: 'từ' } : { en: 'syllables', vi: 'tiếng' };
      const example = exampleOfObjective(titlesOf(objective));
      context.report(objective, {
        span: title.span,
        message: {
          en: `This objective has only ${count} ${count === 1 ? unit.en.slice(0, -1) : unit.en}: that is a topic, not a state to reach. Say what will be true, ${example.en}.`,
          vi: `Mục tiêu này chỉ có ${count} ${unit.vi}: mới là tên một mảng, chưa nói sẽ đạt tới điều gì. Hãy viết thành câu: điều gì sẽ đúng, với ai, ${example.vi}.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective ⟦"Growth"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective ⟦"Customer service"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Tăng trưởng"⟧
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "TBD"
`,
    },
    {
      okr: `objective "Customers love us"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective "Customers stay" done
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Delight our customers"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
};
