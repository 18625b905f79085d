import type { Bilingual } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { number } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { endsOf } from './shared/values.ts';

export const rule: Rule = {
  id: 'kr-threshold',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A target next to its baseline',
      text: 'The target lies within a twentieth of the baseline (`from 1.20 to 1.25`). So small a move may come from chance or from how it was measured, each check-in swings the score from one end to the other, and nobody would notice the difference. Ask what a real improvement would be and aim there; if the level should only hold, write `keep`. Shares in % and grades (`4.5/5`) are left alone: there a point can be a long way.',
      bad: 'plan in 2026-Q4\nobjective "Orders leave the house complete"\n  kr "Orders picked an hour" from 120 to 125 orders\n',
      good: 'plan in 2026-Q4\nobjective "Orders leave the house complete"\n  kr "Orders picked an hour" from 120 to 150 orders\n    2026-11-13  136\n',
      source: 'Documentation, “How scores are calculated › Progress”.',
    },
    vi: {
      title: 'Chỉ tiêu sát mức ban đầu',
      text: 'Chỉ tiêu chỉ cách mức ban đầu chưa tới một phần hai mươi (`từ 1,20 lên 1,25`). Nhích ít như vậy có thể do ngẫu nhiên hay do cách đo, mỗi lần check-in lại đẩy điểm từ đầu này sang đầu kia, và không ai thấy khác. Hãy tự hỏi thế nào mới là tốt lên thật và nhắm tới đó; nếu chỉ cần giữ mức thì ghi `duy trì`. Tỷ lệ % và điểm trên thang (`4,5/5`) thì không nhắc: ở đó một điểm có thể là rất xa.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Đơn giao đủ ngay lần đầu"\n  kết quả "Số đơn soạn mỗi giờ" từ 120 lên 125 đơn\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Đơn giao đủ ngay lần đầu"\n  kết quả "Số đơn soạn mỗi giờ" từ 120 lên 150 đơn\n    13/11/2026  136\n',
      source: 'Tài liệu, “Điểm được tính thế nào › Tiến độ của kết quả”.',
    },
  }),
  limits: {
    percent: {
      default: 5,
      description: {
        en: 'A target that lies no farther from its baseline than this share of it, in %, is pointed out.',
        vi: 'Chỉ tiêu cách mức ban đầu không quá tỷ lệ này (tính theo % của mức ban đầu) thì nhắc.',
      },
    },
  },
  checks: {
    keyResult(keyResult, context) {
      const { to } = keyResult.written.measure;
      const unit = keyResult.measure?.unit.dimension.kind;
      if (!isOpen(keyResult) || !to || unit === 'percent' || unit === 'points' || unit === 'out-of') return;
      const ends = endsOf(keyResult);
      if (!ends || ends.from === 0 || ends.from === ends.to) return;
      const limit = context.limit('percent', keyResult.file);
      // A hundredth of a hundredth for what decimals cannot say exactly: 1.05 against 1.
      if (Math.abs(ends.to / ends.from - 1) * 100 > limit + 1e-9) return;
      context.report(keyResult, { span: to.span, message: messageFor(number(ends.from), number(ends.to), limit) });
    },
  },
};

function messageFor(from: Bilingual, to: Bilingual, limit: number): Bilingual {
  const share = number(limit);
  return {
    en: `From ${from.en} to ${to.en} moves by ${share.en}% or less: chance alone may bring it. Aim where the difference shows, or hold the level with \`keep\`.`,
    vi: `Từ ${from.vi} đến ${to.vi} chưa quá ${share.vi}%: ngẫu nhiên cũng có thể đạt. Hãy nhắm mức thấy rõ khác biệt, hoặc ghi \`duy trì\` nếu chỉ cần giữ.`,
  };
}

export const cases: RuleCases = {
  fires: [
    { okr: 'objective "Orders leave complete"\n  kr "Load factor" from 1.20 ⟦to 1.25⟧\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Orders an hour" from 120 ⟦to 115 orders⟧\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Orders an hour" from 100 ⟦to +5%⟧\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Đơn giao đủ"\n  kết quả "Số đơn mỗi giờ" từ 1,20 ⟦lên 1,25⟧\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Đơn giao đủ"\n  kết quả "Thời gian soạn đơn" từ 40 ⟦xuống 38 phút⟧\n' },
  ],
  silent: [
    { okr: 'objective "Orders leave complete"\n  kr "Load factor" from 1.20 to 1.30\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Uptime" from 99.5% to 99.9%\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Stars" from 4.5/5 to 4.6/5\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Complete orders" from 0 to 5 orders\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Complete orders" from ? to 5 orders\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Load factor" from 1.20 to 1.25 dropped "No data"\n' },
    { okr: 'objective "Orders leave complete"\n  kr "Load factor" keep at least 1.2\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Đơn giao đủ"\n  kết quả "Tỷ lệ đơn đủ" từ 95% lên 97%\n' },
    { okr: 'ngôn ngữ vi\nmục tiêu "Đơn giao đủ"\n  kết quả "Số đơn mỗi giờ" từ 120 lên 150 đơn\n' },
  ],
};
