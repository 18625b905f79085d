import type { Rule, RuleCases } from '../rule.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { titleLength } from './shared/length.ts';

export const rule: Rule = {
  id: 'objective-too-long',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An objective that nobody can say by heart.',
      text: 'An objective works in the weeks when nobody has the file open, so people have to be able to remember it. More than about eighteen words (thirty syllables in Vietnamese) are an explanation. Keep the state to be reached and move the reasons to `because`.',
      bad: `plan in 2026-Q4 draft
objective "Customers in every region stay with us year after year because the product helps them in their daily work and our people answer fast" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  because "Renewals pay for growth, and fast answers are what customers praise"
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Christina Wodtke, Radical Focus: an objective is one inspiring sentence that people remember.',
    },
    vi: {
      title: 'Mục tiêu dài đến mức không ai nhớ nổi.',
      text: 'Mục tiêu phát huy tác dụng cả trong những tuần không ai mở tệp, nên mọi người phải nhớ được. Hơn ba mươi tiếng là một lời giải thích. Hãy giữ lại điều muốn đạt tới, phần lý do chuyển sang `vì`.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở mọi vùng miền tiếp tục gắn bó với công ty năm này qua năm khác vì sản phẩm thật sự giúp họ trong công việc hằng ngày và đội ngũ luôn trả lời rất nhanh" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  vì "Khách cũ nuôi tăng trưởng, và khách khen nhất là được trả lời nhanh"
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Christina Wodtke, Radical Focus: mục tiêu là một câu truyền cảm hứng mà ai cũng nhớ.',
    },
  }),
  limits: {
    words: {
      default: 18,
      description: {
        en: 'Longer titles, in words, are pointed out.',
        vi: 'Tiêu đề dài hơn số từ này (tiếng Anh) thì nhắc.',
      },
    },
    syllables: {
      default: 30,
      description: {
        en: 'Longer Vietnamese titles, in syllables, are pointed out.',
        vi: 'Tiêu đề tiếng Việt dài hơn số tiếng này thì nhắc.',
      },
    },
  },
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const { count, in: counted } = titleLength(objective, context.lexicons);
      const limit = context.limit(counted, objective.file);
      if (count === 0 || count <= limit) return;
      const unit = counted === 'words' ? { en: 'words', vi: 'từ' } : { en: 'syllables', vi: 'tiếng' };
      context.report(objective, {
        span: title.span,
        message: {
          en: `This objective runs to ${count} ${unit.en}; people won’t remember more than ${limit}. Keep the state to reach, and move the reasons to \`because "…"\`.`,
          vi: `Mục tiêu này dài ${count} ${unit.vi}; quá ${limit} thì không ai nhớ, nên cũng khó dẫn dắt được ai. Hãy giữ lại điều muốn đạt tới, phần lý do chuyển sang \`vì "…"\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective ⟦"Customers in every region stay with us year after year because the product helps them in their daily work and our people answer fast"⟧
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Khách hàng ở mọi vùng miền tiếp tục gắn bó với công ty năm này qua năm khác vì sản phẩm thật sự giúp họ trong công việc hằng ngày và đội ngũ luôn trả lời rất nhanh"⟧
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay with us because the product helps them in their daily work and we answer fast"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective "Khách hàng ở lại lâu dài vì sản phẩm thật sự giúp họ trong công việc và đội ngũ luôn trả lời nhanh chóng"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại lâu dài vì sản phẩm thật sự giúp họ trong công việc và đội ngũ luôn trả lời nhanh chóng"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
    {
      okr: `plan in 2026-Q3 closed
objective "Customers in every region stay with us year after year because the product helps them in their daily work and our people answer fast"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
  ],
};
