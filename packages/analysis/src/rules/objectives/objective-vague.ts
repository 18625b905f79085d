import { emptyWordsIn } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfObjective, titlesOf } from '../shared/matter/example.ts';
import { ofTitle } from '../shared/of-title.ts';
import { quoted } from '../shared/say.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { spanInTitle } from '../shared/title.ts';

export const rule: Rule = {
  id: 'objective-vague',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'An objective that would fit anybody',
      text: '“Improve things and leverage synergies” is made of words that every company could write every quarter: nobody could disagree with it, and nobody will know when it is reached. Name what will be true, for whom, and where: the customer, the product, the trouble that ends. One word of your own matter is enough for the rule to keep silent. The words it knows are the lists `vagueWords` and `emptyWords`, which the configuration can extend or trim.',
      bad: `plan in 2026-Q4 draft
objective "Improve performance and leverage synergies" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers of all three brands find us in one place" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'John Doerr, Measure What Matters: objectives are concrete and say what is to be achieved.',
    },
    vi: {
      title: 'Mục tiêu đặt ở đâu cũng đúng',
      text: '“Nâng cao hiệu quả hoạt động, phát huy sức mạnh tổng hợp” gồm toàn những từ công ty nào, quý nào cũng viết được: không ai phản đối, và cũng không ai biết khi nào thì đạt. Hãy gọi tên điều sẽ đúng, với ai, ở đâu: khách hàng nào, sản phẩm nào, nỗi vướng nào sẽ hết. Chỉ cần một từ của riêng mình là quy tắc im lặng. Nó dựa vào hai danh sách `vagueWords` và `emptyWords`, có thể thêm bớt trong cấu hình.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Nâng cao hiệu quả hoạt động, phát huy sức mạnh tổng hợp" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách của cả ba nhãn hàng chỉ cần tìm đến một nơi" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'John Doerr, Measure What Matters: mục tiêu phải cụ thể, nói rõ điều muốn đạt.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const empty = emptyIn(title, context.lexicons);
      if (!empty) return;
      const words = quoted(empty.text);
      const example = exampleOfObjective(titlesOf(objective));
      context.report(objective, {
        span: spanInTitle(context.textOf(objective.file), title, empty.start, empty.end),
        message: {
          en: `${words} would fit any company, so you can’t tell when it is reached. Say what will be true for whom, ${example.en}.`,
          vi: `${words} đặt vào công ty nào cũng đúng, nên không ai biết khi nào đạt. Hãy nói điều gì sẽ đúng, với ai, ${example.vi}.`,
        },
      });
    },
  },
};

const emptyIn = ofTitle(emptyWordsIn);

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "⟦Improve things and leverage synergies⟧"\n' },
    { okr: 'objective "⟦Drive operational excellence⟧"\n' },
    { okr: 'objective "⟦Be more efficient and effective⟧"\n' },
    { okr: 'objective "⟦Take our performance to the next level⟧"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "⟦Nâng cao hiệu quả hoạt động⟧"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "⟦Phát huy sức mạnh tổng hợp, đổi mới toàn diện⟧"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "⟦Hoàn thành xuất sắc nhiệm vụ được giao⟧"\n' },
  ],
  silent: [
    { okr: 'objective "Improve customer satisfaction"\n' },
    { okr: 'objective "Build the best support team in the country"\n' },
    { okr: 'objective "Be the most trusted agency in the region"\n' },
    { okr: 'objective "Deliver projects so well that customers stay and renew"\n' },
    { okr: 'objective "Make onboarding effortless"\n' },
    { okr: 'objective "Grow revenue by 20%"\n' },
    { okr: 'objective "Innovation"\n' },
    { okr: 'objective "Improve things and leverage synergies" dropped\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Nâng cao chất lượng dịch vụ"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Xây dựng văn hóa phản hồi"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Khách hàng cũ trở thành nguồn tăng trưởng chính"\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Phát triển đội ngũ bán hàng miền Bắc"\n' },
  ],
};
