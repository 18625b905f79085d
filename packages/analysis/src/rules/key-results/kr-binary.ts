import type { KeyResult } from '@okr/core';
import type { Rule, RuleCases, RuleContext } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { hasUnreadMeasure, isMeasured, isOpenObjective } from '../shared/standing.ts';
import { saysWork } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-binary',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'Most key results are yes or no',
      text: 'More than half of the objective’s key results are done or not done: a single milestone, a move from 0 to 1, or a piece of work without any number. They stand at nothing until the last day and then jump, so the check-ins in between have no news and nobody can steer. Replace some by numbers that move week by week, or split a long step into several milestones with dates.',
      bad: 'plan in 2026-Q4\nobjective "Customers serve themselves"\n  kr "Portal is live"\n    milestone "Live" by 2026-12-15\n  kr "Price list online" from 0 to 1\n  kr "Orders placed without a call" from 10% to 40%\n',
      good: 'plan in 2026-Q4\nobjective "Customers serve themselves"\n  kr "Customers who order in the portal" from 0 to 60 customers\n    2026-11-13  32\n  kr "Orders placed without a call" from 10% to 40%\n    2026-11-13  25%\n',
      source:
        'Andrew S. Grove, High Output Management, on measuring on the way and not only at the end; documentation, “The language › Key result”.',
    },
    vi: {
      title: 'Phần lớn kết quả chỉ có “xong” hoặc “chưa xong”',
      text: 'Hơn một nửa kết quả của mục tiêu chỉ có xong hoặc chưa: một cột mốc duy nhất, đi từ 0 lên 1, hoặc một việc không kèm con số. Chúng đứng yên cho tới ngày cuối rồi mới nhảy, nên check-in giữa kỳ không có gì mới và không ai kịp điều chỉnh. Hãy thay bớt bằng những con số thay đổi hằng tuần, hoặc chia chặng dài thành vài cột mốc có hạn.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Cổng khách hàng chạy thật"\n    cột mốc "Chạy thật" hạn 15/12/2026\n  kết quả "Bảng giá lên mạng" từ 0 lên 1\n  kết quả "Đơn đặt không cần gọi điện" từ 10% lên 40%\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Khách đặt hàng qua cổng" từ 0 lên 60 khách\n    13/11/2026  32\n  kết quả "Đơn đặt không cần gọi điện" từ 10% lên 40%\n    13/11/2026  25%\n',
      source:
        'Andrew S. Grove, High Output Management, về việc đo trên đường đi chứ không chỉ ở cuối; tài liệu, “Ngôn ngữ › Kết quả then chốt”.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective) || objective.written.title.value === '') return;
      const standing = objective.keyResults.filter((keyResult) => keyResult.dropped === undefined);
      const binary = standing.filter((keyResult) => isYesOrNo(keyResult, context)).length;
      if (binary * 2 <= standing.length) return;
      const title = quoted(objective.written.title.value);
      const of =
        standing.length === 1
          ? { en: `The only key result of ${title} is`, vi: `Kết quả duy nhất của ${title}` }
          : {
              en: `${binary} of ${standing.length} key results of ${title} are`,
              vi: `${binary}/${standing.length} kết quả của ${title}`,
            };
      context.report(objective, {
        span: objective.written.head,
        message: {
          en: `${of.en} all-or-nothing, so progress stays hidden until the end. Use numbers that move: \`from 10% to 40%\`.`,
          vi: `${of.vi} chỉ có xong/chưa xong, nên tới ngày cuối mới biết tiến đến đâu. Hãy thay bớt bằng con số thay đổi hằng tuần, ví dụ \`từ 10% lên 40%\`.`,
        },
      });
    },
  },
};

/** A single milestone, a move from 0 to 1, or work and `done` without any measure. */
function isYesOrNo(keyResult: KeyResult, context: RuleContext): boolean {
  const { measure, milestones } = keyResult;
  if (milestones.length > 0) return milestones.length === 1;
  if (isMeasured(keyResult)) return isFromNoneToOne(measure);
  if (hasUnreadMeasure(keyResult) || keyResult.checkIns.length > 0 || keyResult.supporters.length > 0) return false;
  return keyResult.done !== undefined || saysWork(keyResult, context);
}

function isFromNoneToOne(measure: KeyResult['measure']): boolean {
  const goal = measure?.target?.goal;
  if (goal?.kind !== 'absolute' || goal.value !== 1 || measure?.unit.dimension.kind === 'percent') return false;
  return measure?.baseline === 0;
}

export const cases: RuleCases = {
  fires: [
    {
      okr: '⟦objective "Self-service"⟧ owner @linh\n  kr "Portal is live"\n    milestone "Live" by 2026-12-15\n  kr "Price list online" from 0 to 1\n  kr "Orders placed without a call" from 10% to 40%\n',
    },
    { okr: '⟦objective "Self-service"⟧\n  kr "Launch the portal"\n  kr "Redesign the price list"\n' },
    {
      okr: '⟦mục tiêu "Khách tự đặt hàng"⟧\n  kết quả "Cổng chạy thật"\n    cột mốc "Chạy thật" hạn 2026-12-15\n  kết quả "Bảng giá lên mạng" từ 0 lên 1\n  kết quả "Đơn đặt không cần gọi" từ 10% lên 40%\n',
    },
  ],
  silent: [
    {
      okr: 'objective "Self-service"\n  kr "Portal is live"\n    milestone "Live" by 2026-12-15\n  kr "Orders placed without a call" from 10% to 40%\n',
    },
    {
      okr: 'objective "Self-service"\n  kr "Portal carries every order"\n    milestone "Pilot" by 2026-11-15\n    milestone "All" by 2026-12-15\n',
    },
    { okr: 'objective "Self-service"\n  kr "Errors in orders" from 3% to 1%\n  kr "Calls per order" from 2 to 1\n' },
    { okr: 'objective "Self-service"\n  kr "Portal is used" from 0% to 100%\n' },
    { okr: 'objective "Self-service"\n' },
    { okr: 'objective "Self-service"\n  kr "Customers love it"\n  kr "Customers stay"\n' },
    {
      okr: 'mục tiêu "Khách tự đặt hàng"\n  kết quả "Cổng chạy thật"\n    cột mốc "Chạy thử" hạn 2026-11-15\n    cột mốc "Chạy thật" hạn 2026-12-15\n  kết quả "Đơn không cần gọi" từ 10% lên 40%\n',
    },
    { okr: 'kế hoạch trong 2026-Q3 đã đóng\nmục tiêu "Khách tự đặt hàng"\n  kết quả "Bảng giá lên mạng" từ 0 lên 1\n' },
  ],
};
