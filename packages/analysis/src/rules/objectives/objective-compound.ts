import type { Objective } from '@okr/core';
import type { Fix } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { indentAt, insertAt, lineBreakOf, sliceOf } from '../shared/edits.ts';
import { inFile, quoted } from '../shared/say.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { escaped, spanInTitle } from '../shared/title.ts';
import { blockEnd } from './shared/block.ts';
import { readTitle } from './shared/reading.ts';

export const rule: Rule = {
  id: 'objective-compound',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Two aims in one objective.',
      text: 'If one aim is reached and the other missed, the objective can be neither celebrated nor corrected; and its key results are shared between two things. Give each aim an objective of its own, or keep the one that matters more in this cycle.',
      bad: `plan in 2026-Q4 draft
objective "Grow our business in the north and improve the service in the south" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Niven & Lamorte, Objectives and Key Results, on keeping an objective to a single aim.',
    },
    vi: {
      title: 'Hai đích trong một mục tiêu.',
      text: 'Đạt đích này mà hụt đích kia thì không biết nên mừng hay nên sửa, và các kết quả bị chia cho hai việc. Hãy tách mỗi đích thành một mục tiêu, hoặc giữ lại đích quan trọng hơn trong chu kỳ này.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Mở rộng thị trường miền Trung và nâng cao chất lượng dịch vụ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Niven & Lamorte, Objectives and Key Results: mỗi mục tiêu chỉ nên có một đích.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const second = readTitle(title, context.lexicons).second;
      if (second === undefined) return;
      const text = context.textOf(objective.file);
      const [one, two] = [title.value.slice(0, second.joint), title.value.slice(second.start)];
      context.report(objective, {
        span: spanInTitle(
          text,
          title,
          second.joint + blanksAt(title.value, second.joint),
          title.value.trimEnd().length,
        ),
        message: {
          en: `This objective has two aims: ${quoted(one)} and ${quoted(two)}. You can’t grade both at once: split it, or keep the one that matters more.`,
          vi: `Một mục tiêu có tới hai đích, ${quoted(one)} và ${quoted(two)}: đạt một, hụt một thì không biết chấm ra sao. Hãy tách thành hai mục tiêu, hoặc giữ đích quan trọng hơn lúc này.`,
        },
        fixes: [split(objective, one, two, text)],
      });
    },
  },
};

function blanksAt(title: string, offset: number): number {
  return title.slice(offset).length - title.slice(offset).trimStart().length;
}

function split(objective: Objective, one: string, two: string, text: string): Fix {
  const { file, written } = objective;
  const opener = inFile(file, (say) => say('objective'));
  const second = escaped(two.charAt(0).toUpperCase() + two.slice(1));
  // Whose it is and how it is meant holds for both.
  const kept = [written.owners, written.ambition].flatMap((clause) =>
    clause === undefined ? [] : [` ${sliceOf(text, clause.span).replace(/\s+/g, ' ')}`],
  );
  const line = `${lineBreakOf(text)}${indentAt(text, written.head.start)}${opener} "${second}"${kept.join('')}`;
  return {
    title: { en: 'Split into two objectives', vi: 'Tách thành hai mục tiêu' },
    edits: [{ span: written.title.span, text: `"${escaped(one)}"` }, insertAt(blockEnd(text, written.span.end), line)],
    safe: false,
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective "Grow our revenue ⟦and improve retention of customers⟧" owner @linh
  kr "NPS" from 30 to 45
`,
      fixed: `objective "Grow our revenue" owner @linh
  kr "NPS" from 30 to 45
objective "Improve retention of customers" owner @linh
`,
    },
    {
      okr: `objective "Win new markets ⟦and reduce our costs⟧"
`,
    },
    {
      okr: `objective "Improve marketing ⟦and increase sales⟧"
objective "Establish the brand ⟦and enter the US market⟧"
`,
    },
    {
      okr: `mục tiêu "Trở thành công ty dẫn đầu ⟦và giảm chi phí vận hành⟧"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Mở rộng thị trường miền Trung ⟦và nâng cao chất lượng dịch vụ⟧"
`,
      fixed: `ngôn ngữ vi
mục tiêu "Mở rộng thị trường miền Trung"
mục tiêu "Nâng cao chất lượng dịch vụ"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Tăng doanh thu bán lẻ⟦, đồng thời giảm chi phí vận hành⟧"
`,
    },
  ],
  silent: [
    {
      okr: `objective "Deliver projects so well that customers stay and renew"
`,
    },
    {
      okr: `objective "Customers and partners love working with us"
`,
    },
    {
      okr: `objective "Simple and fast handovers for everyone"
`,
    },
    {
      okr: `objective "Attract great people and keep them"
`,
    },
    {
      okr: `objective "Grow revenue and profit"
`,
    },
    {
      okr: `objective "Build and run a portal that people love"
`,
    },
    {
      okr: `objective "Help customers plan and track their work"
`,
    },
    {
      okr: `objective "Research and development lead the market"
`,
    },
    {
      okr: `objective "Become the safest and most trusted clinic"
`,
    },
    {
      okr: `objective "Sales and marketing work as one"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Xây dựng và phát triển đội ngũ"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Nâng cao chất lượng và hiệu quả"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng hài lòng và quay lại"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách nhận bàn giao mà không phải nhắc, không phải sửa"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Nghiên cứu và phát triển dẫn đầu ngành"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Phòng kinh doanh và chăm sóc khách hàng làm việc như một"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Người dân và doanh nghiệp hài lòng"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Giữ chân và phát triển người giỏi"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Trở thành nơi học sinh và phụ huynh tin tưởng"
`,
    },
  ],
};
