import type { Keyword } from '@okr/language';
import type { Rule, RuleCases } from '../rule.ts';
import { placeOfClause } from '../shared/clause-place.ts';
import { insertAt } from '../shared/edits.ts';
import { inBoth, inFile } from '../shared/say.ts';
import { isOpenObjective, isUnread } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'objective-no-ambition',
  group: 'objectives',
  severity: 'hint',
  page: () => ({
    en: {
      title: 'An objective that is neither committed nor aspirational.',
      text: 'A promise and a stretch are judged differently: a `committed` objective has to be reached in full, an `aspirational` one is a success at about 0.7. Unless it says which it is, the same grade is praise to one reader and failure to another.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh aspirational
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'John Doerr, Measure What Matters: committed and aspirational objectives; Google’s guide to OKRs at re:Work: for a stretch goal 0.6 to 0.7 is a good grade.',
    },
    vi: {
      title: 'Mục tiêu chưa nói là cam kết hay khát vọng.',
      text: 'Lời hứa và đích vươn xa được đánh giá khác nhau: mục tiêu `cam kết` phải đạt trọn vẹn, mục tiêu `khát vọng` đạt khoảng 0,7 đã là thành công. Không nói rõ thì cùng một điểm, người này thấy tốt, người kia thấy hỏng.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh khát vọng
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'John Doerr, Measure What Matters: mục tiêu cam kết và mục tiêu khát vọng; hướng dẫn OKR của Google tại re:Work: với đích vươn xa, 0,6 đến 0,7 là điểm tốt.',
    },
  }),
  checks: {
    objective(objective, context) {
      const { file, keyResults, written } = objective;
      if (written.ambition || isUnread(objective, 'committed') || isUnread(objective, 'aspirational')) return;
      if (!isOpenObjective(objective)) return;
      if (keyResults.length > 0 && keyResults.every((keyResult) => keyResult.ambition !== undefined)) return;
      context.report(objective, {
        span: written.head,
        message: {
          en: 'Is 0.7 a success here? Add `committed` if this objective must be reached in full, `aspirational` if it is a stretch.',
          vi: 'Mục tiêu này chưa nói là cam kết hay khát vọng, nên không biết 0,7 điểm là đạt hay chưa. Hãy thêm `cam kết` nếu phải đạt trọn vẹn, `khát vọng` nếu là đích vươn xa.',
        },
        fixes: ambitions.map((word) => ({
          title: { en: `Add \`${inBoth((say) => say(word)).en}\``, vi: `Thêm \`${inBoth((say) => say(word)).vi}\`` },
          edits: [insertAt(placeOfClause(written, 'committed'), ` ${inFile(file, (say) => say(word))}`)],
          safe: false,
        })),
      });
    },
  },
  lack: {
    of: 'objective',
    has: ({ written }) => written.ambition !== undefined,
    message: (who) => ({
      en: `${who.en} are neither committed nor aspirational: is 0.7 a success? Add \`committed\` or \`aspirational\` to each.`,
      vi: `${who.vi} chưa nói là cam kết hay khát vọng nên không biết 0,7 điểm là đạt hay chưa. Hãy thêm \`cam kết\` hoặc \`khát vọng\` cho từng mục tiêu.`,
    }),
    wide: 'most',
    fixesAll: true,
  },
};

const ambitions: readonly Keyword[] = ['committed', 'aspirational'];

export const cases: RuleCases = {
  fires: [
    {
      okr: `⟦objective "Customers stay"⟧ owner @linh
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
      fixed: `objective "Customers stay" owner @linh committed
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `ngôn ngữ vi
⟦mục tiêu "Khách hàng ở lại"⟧
  phụ trách @linh
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
      fixed: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  phụ trách @linh cam kết
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
  silent: [
    {
      okr: `objective "Customers stay" committed
  kr "NPS 1" from 30 to 45
  kr "NPS 2" from 30 to 45
`,
    },
    {
      okr: `objective "Customers stay"
  kr "NPS" from 30 to 45 aspirational
  kr "Renewals" from 1 to 2 committed
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng ở lại" khát vọng
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
    {
      okr: `ngôn ngữ vi
kế hoạch trong quý III/2026 đã đóng
mục tiêu "Khách hàng ở lại"
  kết quả "Điểm 1" từ 30 lên 45
  kết quả "Điểm 2" từ 30 lên 45
`,
    },
  ],
};
