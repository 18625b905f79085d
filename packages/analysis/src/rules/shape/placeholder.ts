import type { Rule, RuleCases } from '../rule.ts';
import { isOpen } from '../shared/standing.ts';

export const rule: Rule = {
  id: 'placeholder',
  group: 'shape',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A target that is still to be set.',
      text: '`to ?` says that the target is not set yet. That is honest, and better than a number nobody believes in, but without one nothing can be scored: check-ins are kept until it is there. Set it as soon as it is agreed.',
      bad: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to ?
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers stay because the product helps them" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source: 'Documentation, “The language › Key result”.',
    },
    vi: {
      title: 'Chỉ tiêu còn để trống.',
      text: '`lên ?` cho biết chỉ tiêu chưa chốt. Ghi thật như vậy tốt hơn một con số không ai tin, nhưng chưa có chỉ tiêu thì chưa chấm điểm được; các check-in vẫn được giữ lại. Hãy ghi con số ngay khi đã thống nhất.',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên ?
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách hàng ở lại vì sản phẩm thật sự giúp họ" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source: 'Tài liệu, “Ngôn ngữ › Kết quả then chốt”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      const { unset } = keyResult.written.measure;
      if (unset === undefined || !isOpen(keyResult)) return;
      context.report(keyResult, {
        span: unset.span,
        message: {
          en: 'The target is not set yet, so there is no score. Write the number as soon as it is agreed.',
          vi: 'Chỉ tiêu chưa chốt nên chưa có điểm. Hãy ghi con số ngay khi đã thống nhất.',
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Customers stay"\n  kr "Customers who renew" from 70% ⟦to ?⟧\n    2026-11-10  75%\n' },
    { okr: 'objective "Customers stay"\n  kr "Outages" ⟦to at most ?⟧ by 2026-12-31 owner @an\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ ? ⟦lên ?⟧ trọng số 2\n' },
  ],
  silent: [
    { okr: 'objective "Customers stay"\n  kr "Customers who renew" from ? to 85%\n' },
    { okr: 'objective "Customers stay"\n  kr "Customers who renew" from 70% to ? dropped "no survey"\n' },
    { okr: 'mục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ gia hạn" từ ? lên 85%\n' },
  ],
};
