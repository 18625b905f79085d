import type { Text } from '@okr/core';
import type { Lexicons } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { ofTitle } from '../shared/of-title.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { plainWords } from '../shared/title.ts';

export const rule: Rule = {
  id: 'objective-copy',
  group: 'objectives',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'An objective in the words of the one that it supports.',
      text: 'A copied objective says nothing about what this team in particular will bring about; its people could not tell their own success from that of the whole. Say what part of the greater objective is yours.',
      bad: `company acme "Acme"
team portal "Portal team" in acme
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective "Existing customers are how we grow" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `company acme "Acme"
team portal "Portal team" in acme
plan for acme in 2026-Q4 draft
objective grow "Existing customers are how we grow" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points
plan for portal in 2026-Q4 draft
objective "Customers see for themselves how it goes" owner @linh committed supports grow
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Niven & Lamorte, Objectives and Key Results: teams translate an objective for themselves instead of copying it.',
    },
    vi: {
      title: 'Mục tiêu chép nguyên văn mục tiêu mà nó đóng góp.',
      text: 'Mục tiêu chép lại không nói riêng nhóm này sẽ làm nên điều gì; thành viên không phân biệt được thành công của mình với của cả công ty. Hãy viết phần nào của mục tiêu lớn là phần của nhóm.',
      bad: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng khách hàng" thuộc acme
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
công ty acme "Công ty Acme"
nhóm cổng "Nhóm Cổng khách hàng" thuộc acme
kế hoạch của acme trong quý IV/2026 nháp
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm
kế hoạch của cổng trong quý IV/2026 nháp
mục tiêu "Khách hàng tự xem được việc đi đến đâu" phụ trách @linh cam kết đóng góp cho tăng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Niven & Lamorte, Objectives and Key Results: mỗi nhóm tự diễn đạt lại mục tiêu cho mình thay vì chép xuống.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (objective.supports.length === 0 || !isOpenObjective(objective)) return;
      const own = objective.written.title;
      const copied = objective.supports.find(
        ({ target }) => target && isCopy(own, target.written.title, context.lexicons),
      );
      if (copied?.target === undefined) return;
      const { file, written } = copied.target;
      context.report(objective, {
        span: objective.written.title.span,
        message: {
          en: `This objective repeats \`${copied.text}\` word for word, so it does not say what is yours in it. Write what will be different because of you.`,
          vi: `Mục tiêu này chép nguyên văn \`${copied.text}\` nên chưa nói phần nào là của mình. Hãy viết điều sẽ khác đi nhờ chính nhóm mình.`,
        },
        related: [
          { file, span: written.title.span, message: { en: 'The same words are here.', vi: 'Câu giống hệt ở đây.' } },
        ],
      });
    },
  },
};

/** The same words, whatever their case and what stands between them. */
function isCopy(title: Text, other: Text, lexicons: Lexicons): boolean {
  if (Math.abs(title.value.length - other.value.length) > 12) return false;
  const words = wordsOf(title, lexicons);
  return words.trim() !== '' && words === wordsOf(other, lexicons);
}

const wordsOf = ofTitle(plainWords);

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective grow "Customers make us grow"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
objective ⟦"Customers make us  grow."⟧ supports grow
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên"
  kết quả gia_hạn "Khách cũ ký tiếp" từ 1 lên 2
mục tiêu ⟦"KHÁCH CŨ KÝ TIẾP"⟧ đóng góp cho gia_hạn
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective grow "Customers make us grow"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
objective "Customers see how it goes" supports grow
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective grow "Customers make us grow"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
objective "Customers make us grow"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu tăng "Khách hàng cũ giúp công ty lớn lên"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
mục tiêu "Khách tự xem được" đóng góp cho tăng
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
};
