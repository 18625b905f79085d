import { formatQuantity, type Language } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { date, number, quoted } from '../shared/say.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'committed-at-risk',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A commitment that will be missed if nothing changes',
      text: 'The key result is committed (by itself or with its objective), and the trend through its check-ins ends below the target. Others plan on a commitment, so they should hear of it now. Put more into it, or tell them and change the promise openly. An aspirational key result may fall short; a committed one may not.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  committed\n  kr "Customers recommend us" from 30 to 45 points\n    2026-10-15  32\n    2026-10-30  34\n    2026-11-13  36\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  committed\n  kr "Customers recommend us" from 30 to 45 points\n    2026-10-15  33\n    2026-10-30  36\n    2026-11-13  39\n',
      source: 'John Doerr, Measure What Matters: committed OKRs are to be reached in full.',
    },
    vi: {
      title: 'Một cam kết sẽ hụt nếu không thay đổi',
      text: 'Kết quả này là cam kết (tự nó hoặc theo mục tiêu), và đà qua các lần check-in cho thấy sẽ không tới chỉ tiêu. Người khác lập kế hoạch dựa trên cam kết, nên họ cần biết ngay lúc này. Hãy dồn thêm sức, hoặc báo cho họ và đổi chỉ tiêu một cách công khai. Kết quả khát vọng có thể hụt; cam kết thì không.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  cam kết\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    15/10/2026  32\n    30/10/2026  34\n    13/11/2026  36\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  cam kết\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    15/10/2026  33\n    30/10/2026  36\n    13/11/2026  39\n',
      source: 'John Doerr, Measure What Matters: OKR cam kết là phải đạt trọn vẹn.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (keyResult.ambition !== 'committed' || !isInMotion(keyResult, context.asOf)) return;
      const { forecast, unit, due, score } = { ...context.scores.keyResult(keyResult), due: keyResult.due };
      if (forecast?.score === undefined || forecast.score >= 1 || score === 1) return;
      if (forecast.value === undefined || unit === undefined || due === undefined) return;
      const value = forecast.value;
      const shown = (language: Language) => formatQuantity(Math.round(value * 10) / 10, unit, language);
      const title = quoted(keyResult.written.title.value);
      const ends = number(Math.floor(forecast.score * 100) / 100);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: {
          en: `${title} is committed, but is heading for ${shown('en')} on ${due} (forecast ${ends.en}). Put more into it, or agree on a new target.`,
          vi: `${title} là cam kết, nhưng theo đà này đến ${date(due).vi} chỉ đạt ${shown('vi')} (dự báo ${ends.vi}). Hãy dồn thêm sức, hoặc báo cho bên đang dựa vào và đổi chỉ tiêu công khai.`,
        },
      });
    },
  },
};

const slow = '    2026-10-15  32\n    2026-10-30  34\n    2026-11-13  36\n';
const fast = '    2026-10-15  33\n    2026-10-30  36\n    2026-11-13  39\n';
const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay" committed\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}  ⟦kr nps "NPS"⟧ from 30 to 45 points\n${slow}` },
    {
      okr: `plan for @linh in 2026-Q4\nobjective "Customers stay"\n  ⟦kr "NPS"⟧ from 30 to 45 points committed\n${slow}`,
    },
    {
      okr: `kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại" cam kết\n  ⟦kết quả "NPS"⟧ từ 30 lên 45 điểm\n${slow}`,
    },
  ],
  silent: [
    { okr: `${plan}  kr nps "NPS" from 30 to 45 points\n${fast}` },
    { okr: `${plan}  kr nps "NPS" from 30 to 45 points\n    2026-11-13  36\n` },
    { okr: `${plan}  kr nps "NPS" from 30 to 45 points aspirational\n${slow}` },
    { okr: `plan for @linh in 2026-Q4\nobjective "Customers stay"\n  kr "NPS" from 30 to 45 points\n${slow}` },
    {
      okr: `kế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại" cam kết\n  kết quả "NPS" từ 30 lên 45 điểm\n${fast}`,
    },
  ],
};
