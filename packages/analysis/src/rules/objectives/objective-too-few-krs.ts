import type { Rule, RuleCases } from '../rule.ts';
import { isOpenObjective } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'objective-too-few-krs',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'One key result, or none, under an objective.',
      text: 'A single number rarely shows that a state was reached, and it invites being reached at the expense of everything else. A second key result, often for quality beside quantity, keeps the first one honest. An objective without key results of its own is fine where others support it.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Andrew Grove, High Output Management: pair indicators, so that effect and counter-effect are both measured.',
    },
    vi: {
      title: 'Mục tiêu chỉ có một kết quả, hoặc chưa có.',
      text: 'Một con số hiếm khi đủ cho thấy đã đạt tới điều mong muốn, và dễ bị theo đuổi bằng mọi giá. Thêm một kết quả nữa, thường là chất lượng bên cạnh số lượng, sẽ giữ cho kết quả đầu trung thực. Mục tiêu không có kết quả riêng vẫn ổn nếu có mục tiêu khác đóng góp cho nó.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Andrew Grove, High Output Management: đặt các chỉ số theo cặp để đo cả tác dụng lẫn tác dụng ngược.',
    },
  }),
  limits: {
    fewest: {
      default: 2,
      description: { en: 'Fewer key results than this are pointed out.', vi: 'Ít kết quả hơn số này thì nhắc.' },
    },
  },
  checks: {
    objective(objective, context) {
      const { file, keyResults, supporters, written } = objective;
      const fewest = context.limit('fewest', file);
      if (keyResults.length >= fewest || !isOpenObjective(objective)) return;
      if (keyResults.length === 0 && supporters.length > 0) return;
      const none = keyResults.length === 0;
      context.report(objective, {
        span: written.title.span,
        message: {
          en: none
            ? 'This objective has no key result, so you can’t tell when it is reached. Add two to four, such as `kr "…" from … to …`.'
            : `This objective has ${keyResults.length === 1 ? 'a single key result' : `${keyResults.length} key results`}, and one number rarely shows the whole. Add one, such as quality for quantity: \`kr "…" from … to …\`.`,
          vi: none
            ? 'Mục tiêu này chưa có kết quả nào nên không ai biết khi nào là đạt. Hãy thêm hai đến bốn kết quả, ví dụ `kết quả "…" từ … lên …`.'
            : `Mục tiêu này mới có ${keyResults.length} kết quả: một con số khó nói hết và dễ đạt bằng mọi giá. Hãy thêm một kết quả đối trọng, ví dụ chất lượng bên cạnh số lượng: \`kết quả "…" từ … lên …\`.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective ⟦"Customers stay"⟧
  kr "NPS 1" from 30 to 45
`,
    },
    {
      okr: `objective ⟦"Customers stay"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Khách hàng ở lại"⟧
  kết quả "Điểm 1" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay"
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective stay "Customers stay"
objective "Help comes fast" supports stay
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective "Customers stay"
  kr "NPS 1" from 30 to 45
  kr "Old one" from 1 to 2 dropped "merged"
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
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại"
  kết quả "Điểm 1" từ 30 lên 45
`,
    },
  ],
};
