import { periodDays, quarterOf } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { placeOfClause } from '../shared/clause-place.ts';
import { insertAt } from '../shared/edits.ts';
import { date, dateIn, inFile, quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'milestone-no-date',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A milestone without a date',
      text: 'A milestone without `by` counts as due on the key result’s last day. Then nothing can be late before the end, and the plan looks on track until it is too late to act. Give each milestone the day by which it should be reached, spread over the cycle.',
      bad: 'plan in 2026-Q4\nobjective "Customers serve themselves"\n  kr "The portal carries every order"\n    milestone "Three pilot customers order there"\n    milestone "All customers do"\n',
      good: 'plan in 2026-Q4\nobjective "Customers serve themselves"\n  kr "The portal carries every order"\n    milestone "Three pilot customers order there" by 2026-11-01 done 2026-10-30\n    milestone "All customers do" by 2026-12-20\n',
      source: 'Documentation, “The language › Key result” and “Status, grades and forecasts › Pace”.',
    },
    vi: {
      title: 'Cột mốc chưa có hạn',
      text: 'Cột mốc không ghi `hạn` được tính vào ngày cuối của kết quả. Như vậy trước ngày cuối không gì bị coi là trễ, và kế hoạch trông đúng tiến độ cho tới khi không còn kịp xoay xở. Hãy ghi ngày cần đạt cho từng cột mốc, trải đều trong chu kỳ.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn đi qua cổng khách hàng"\n    cột mốc "Ba khách đặt thử"\n    cột mốc "Mọi khách đặt"\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn đi qua cổng khách hàng"\n    cột mốc "Ba khách đặt thử" hạn 01/11/2026 xong 30/10/2026\n    cột mốc "Mọi khách đặt" hạn 20/12/2026\n',
      source: 'Tài liệu, “Ngôn ngữ › Kết quả then chốt” và “Trạng thái, điểm chấm và dự báo › Tiến độ theo thời gian”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (keyResult.milestones.length === 0 || !isOpen(keyResult)) return;
      const { file, due } = keyResult;
      for (const { written, done } of keyResult.milestones) {
        if (written.by || done || written.unread.includes('by')) continue;
        const title = quoted(written.title.value);
        const end = due ?? periodDays(quarterOf(context.asOf, context.scores.settings), context.scores.settings).end;
        const day = dateIn(file, end);
        const until = due === undefined ? undefined : date(due);
        context.report(keyResult, {
          span: written.head,
          message: {
            en: `Milestone ${title} has no date${until ? `, so it is due on ${until.en}` : ''} and can’t be late before the end. Add one: \`by ${due ?? context.asOf}\`.`,
            vi: `Cột mốc ${title} chưa có hạn${until ? `, nên được tính vào ngày cuối ${until.vi}` : ''} và trước đó không ai biết nó đang trễ. Hãy ghi ngày cần đạt, ví dụ \`hạn ${date(due ?? context.asOf).vi}\`.`,
          },
          fixes: [
            {
              title: { en: `Add \`by ${end}\``, vi: `Thêm \`hạn ${date(end).vi}\`` },
              edits: [
                insertAt(
                  placeOfClause(written, 'by'),
                  inFile(file, (say) => ` ${say('by')} ${day}`),
                ),
              ],
              safe: false,
            },
          ],
        });
      }
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: 'plan in 2026-Q4\nobjective "Self-service"\n  kr "Portal carries every order"\n    ⟦milestone pilot "Three customers order"⟧ weight 2\n    milestone "All do" by 2026-12-20\n',
      fixed:
        'plan in 2026-Q4\nobjective "Self-service"\n  kr "Portal carries every order"\n    milestone pilot "Three customers order" weight 2 by 2026-12-31\n    milestone "All do" by 2026-12-20\n',
    },
    {
      okr: 'objective "Self-service"\n  kr "Portal carries every order"\n    ⟦milestone "Three customers order"⟧\n',
      fixed:
        'objective "Self-service"\n  kr "Portal carries every order"\n    milestone "Three customers order" by 2026-12-31\n',
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn qua cổng"\n    ⟦cột mốc "Ba khách đặt thử"⟧\n',
      fixed:
        'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn qua cổng"\n    cột mốc "Ba khách đặt thử" hạn 31/12/2026\n',
    },
  ],
  silent: [
    {
      okr: 'objective "Self-service"\n  kr "Portal carries every order"\n    milestone "Three customers order" by 2026-11-01\n',
    },
    {
      okr: 'objective "Self-service"\n  kr "Portal carries every order"\n    milestone "Three customers order" done 2026-11-01\n',
    },
    {
      okr: 'objective "Self-service"\n  kr "Portal carries every order" dropped\n    milestone "Three customers order"\n',
    },
    {
      okr: 'mục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn qua cổng"\n    cột mốc "Ba khách đặt thử" hạn quý IV/2026\n',
    },
    { okr: 'mục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn qua cổng"\n    cột mốc "Ba khách đặt thử" xong\n' },
    {
      okr: 'kế hoạch trong 2026-Q3 đã đóng\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Mọi đơn qua cổng"\n    cột mốc "Ba khách đặt thử"\n',
    },
  ],
};
