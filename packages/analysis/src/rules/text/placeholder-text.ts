import type { Objective, Text } from '@okr/core';
import { fileOf } from '../elements.ts';
import type { Rule, RuleCases, RuleContext, RuleElement } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { spanInTitle } from '../shared/title.ts';
import { type Placeholder, placeholderIn } from './shared/placeholders.ts';
import { eachText } from './shared/texts.ts';

export const rule: Rule = {
  id: 'placeholder-text',
  group: 'text',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A text that is still to be written.',
      text: 'TODO, TBD, X, ???, “lorem ipsum” or an empty title: whoever reads the plan cannot tell what was meant, and a placeholder that is overlooked becomes the plan. Write what is meant. A number that nobody knows yet has its own word: `from ?`.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "TBD" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Common editorial practice.',
    },
    vi: {
      title: 'Câu chữ còn để trống.',
      text: 'TODO, TBD, X, ???, “lorem ipsum” hay tiêu đề rỗng: người đọc không biết định nói gì, và chỗ ghi tạm bị quên sẽ thành kế hoạch thật. Hãy ghi nội dung thật. Con số chưa đo thì đã có cách ghi riêng: `từ ?`.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "bổ sung sau" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Thói quen biên tập thông thường.',
    },
  }),
  checks: {
    unit: check,
    person: check,
    plan: check,
    objective: check,
    keyResult: check,
    initiative: check,
    kpi: check,
  },
};

function check(element: RuleElement, context: RuleContext): void {
  if (isOver(element)) return;
  eachText(element, (text) => {
    const place = text && placeIn(text);
    if (place) report(element, text, place, context);
  });
}

function placeIn({ value }: Text): Placeholder | undefined {
  return value.trim() === '' ? { start: 0, end: 0 } : placeholderIn(value);
}

function report(element: RuleElement, text: Text, { start, end }: Placeholder, context: RuleContext): void {
  const file = fileOf(element);
  if (file === undefined) return;
  const word = quoted(text.value.slice(start, end));
  context.report(element, {
    span: end > start ? spanInTitle(context.textOf(file), text, start, end) : text.span,
    message:
      end > start
        ? {
            en: `${word} is still a placeholder, so a reader cannot tell what was meant. Write it out; for a number not known yet, write \`from ?\`.`,
            vi: `${word} vẫn là chỗ ghi tạm nên người đọc không biết định nói gì. Hãy ghi nội dung thật; con số chưa đo thì viết \`từ ?\`.`,
          }
        : {
            en: 'These quotes are empty. Write what was meant, such as "Customers who renew".',
            vi: 'Trong ngoặc kép chưa có gì nên người đọc không biết định nói gì. Hãy ghi nội dung, ví dụ "Tỷ lệ khách gia hạn".',
          },
  });
}

/** Nobody fills in what was dropped, or a plan that is closed. */
function isOver(element: RuleElement): boolean {
  switch (element.kind) {
    case 'plan':
      return element.state === 'closed';
    case 'objective':
      return isOverObjective(element);
    case 'key-result':
      return element.dropped !== undefined || isOverObjective(element.objective);
    case 'initiative':
      return element.state === 'dropped' || isOverObjective(element.objective);
    default:
      return false;
  }
}

function isOverObjective(objective: Objective): boolean {
  return objective.dropped !== undefined || objective.plan.state === 'closed';
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Increase revenue by ⟦X⟧%"
`,
    },
    {
      okr: `objective "⟦TBD⟧"
`,
    },
    {
      okr: `objective ⟦""⟧
`,
    },
    {
      okr: `objective "Customers stay" because "⟦TODO⟧: ask Linh"
  kr "Reach ⟦X⟧ customers" from 1 to 2
  kr "From ⟦X⟧ to Y" from 1 to 2
`,
    },
    {
      okr: `kpi csat "Satisfaction ⟦???⟧" source "⟦lorem⟧ ipsum"
`,
    },
    {
      okr: `objective "Grow to ⟦xx⟧ shops"
`,
    },
    {
      okr: `objective "⟦…⟧"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Đạt ⟦X⟧ khách hàng mới"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "⟦bổ sung sau⟧"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Tăng doanh thu từ ⟦X⟧ lên Y"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách ở lại"
  kết quả "NPS" từ 1 lên 2
    15/10/2026  1  "⟦TBD⟧"
`,
    },
  ],
  silent: [
    {
      okr: `objective "Followers on X trust what we say"
`,
    },
    {
      okr: `objective "Generation X and Y feel at home"
`,
    },
    {
      okr: `objective "Win the X Prize"
`,
    },
    {
      okr: `objective "Move ads from Facebook to X"
`,
    },
    {
      okr: `objective "Project X ships"
`,
    },
    {
      okr: `objective "Our to-do app delights"
`,
    },
    {
      okr: `objective "The todo list of every team is short"
`,
    },
    {
      okr: `objective "Model Y owners love us"
`,
    },
    {
      okr: `objective "Line 2x faster"
`,
    },
    {
      okr: `objective "Why wait?? Nobody does"
`,
    },
    {
      okr: `objective "And so on … for everyone"
`,
    },
    {
      okr: `objective "X-ray reports arrive the same day"
`,
    },
    {
      okr: `objective "From X to Mastodon in peace"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Y tế xã được người dân tin dùng"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Tuyển Y tá giỏi cho mọi khoa"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Đại hội lần thứ XX thành công"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Chăm sóc sức khỏe từ Y học cổ truyền"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "TBA không còn quá tải"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Điểm TBC của lớp tốt lên"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Thế hệ X và Y cùng vui"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Thế kỷ XX được kể lại hay"
`,
    },
    {
      okr: `plan in 2026-Q3 closed
objective "Reach X customers"
`,
    },
    {
      okr: `objective "Increase revenue by X%" dropped "TBD"
`,
    },
  ],
};
