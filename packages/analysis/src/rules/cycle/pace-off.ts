import { figuresIn, formatRate, type KeyResultScore, type Language } from '@okr/core';
import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { isInMotion } from './shared/in-motion.ts';

export const rule: Rule = {
  id: 'pace-off',
  group: 'cycle',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'This key result is off track',
      text: 'Its progress is less than seven tenths of what the calendar asks for (both shares can be changed in the configuration). That is the moment to decide: change what is being done, ask for help, or change the promise openly with `was … until …`. A level to hold is off track as soon as it is left.',
      bad: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  33\n',
      good: 'plan for @linh in 2026-Q4\nobjective "Customers stay and renew"\n  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  38\n',
      source: 'Documentation, “Status, grades and forecasts › Pace”.',
    },
    vi: {
      title: 'Kết quả đang chệch hướng',
      text: 'Tiến độ chưa bằng bảy phần mười mức mà lịch đòi hỏi (hai tỷ lệ này chỉnh được trong cấu hình). Đây là lúc phải quyết: đổi cách làm, nhờ hỗ trợ, hoặc đổi chỉ tiêu một cách công khai bằng `trước đây … đến hết …`. Kết quả giữ mức thì chệch hướng ngay khi rời khỏi mức đó.',
      bad: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  33\n',
      good: 'ngôn ngữ vi\nkế hoạch của @linh trong quý IV/2026\nmục tiêu "Khách hàng ở lại và ký tiếp"\n  kết quả "Khách sẵn lòng giới thiệu" từ 30 lên 45 điểm\n    13/11/2026  38\n',
      source: 'Tài liệu, “Trạng thái, điểm chấm và dự báo › Tiến độ theo thời gian”.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isInMotion(keyResult, context.asOf)) return;
      const score = context.scores.keyResult(keyResult);
      const { verdict, progress, expected, kind, basis } = score;
      if (verdict?.reason !== 'far-behind' && verdict?.reason !== 'not-held') return;
      if (progress === undefined || expected === undefined) return;
      const isLevel = kind === 'keep' || (basis.by === 'measure' && basis.course.kind === 'ceiling');
      const title = quoted(keyResult.written.title.value);
      const share = (value: number, language: Language) => figuresIn(language).ratio(value);
      const rate = (language: Language) => neededRate(score, language);
      context.report(keyResult, {
        span: keyResult.written.head,
        message: isLevel
          ? {
              en: `${title} has left the level to keep. Say in a check-in what happened, and what brings it back.`,
              vi: `${title} đã ra khỏi mức cam kết giữ. Hãy ghi ở dòng check-in điều gì đã xảy ra và cách đưa về lại.`,
            }
          : {
              en: `${title} is off track: ${share(progress, 'en')}, expected by today ${share(expected, 'en')}.${rate('en')} Change the work, get help, or change the target.`,
              vi: `${title} mới đạt ${share(progress, 'vi')} trong khi mức cần đạt đến hôm nay là ${share(expected, 'vi')}: chệch hướng.${rate('vi')} Hãy đổi cách làm, nhờ hỗ trợ, hoặc đổi chỉ tiêu công khai bằng \`trước đây … đến hết …\`.`,
            },
      });
    },
  },
};

function neededRate(score: KeyResultScore, language: Language): string {
  const { neededPerWeek: needed, madePerWeek: made } = score.forecast ?? {};
  const { unit } = score;
  if (needed === undefined || unit === undefined) return '';
  const rate = (value: number): string => formatRate(value, unit, language);
  if (made === undefined)
    return { en: ` It needs ${rate(needed)} a week.`, vi: ` Cần ${rate(needed)} mỗi tuần.` }[language];
  return {
    en: ` It needs ${rate(needed)} a week and makes ${rate(made)}.`,
    vi: ` Cần ${rate(needed)} mỗi tuần, đang được ${rate(made)}.`,
  }[language];
}

const plan = 'plan for @linh in 2026-Q4\nobjective "Customers stay"\n';

export const cases: RuleCases = {
  fires: [
    { okr: `${plan}  ⟦kr "Customers recommend us"⟧ from 30 to 45 points\n    2026-11-13  33\n` },
    { okr: `${plan}  ⟦kr "Uptime"⟧ keep at least 99%\n    2026-11-13  98%\n` },
    {
      okr: 'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  ⟦kết quả "Tỷ lệ rời bỏ"⟧ từ 12% xuống 7%\n    13/11/2026  12,5%\n',
    },
  ],
  silent: [
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  38\n` },
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  36\n` },
    { okr: `${plan}  kr "Customers recommend us" from 30 to 45 points\n    2026-11-13  33\n`, asOf: '2027-01-10' },
    {
      okr: 'plan for @linh in 2026-Q4 draft\nobjective "Customers stay"\n  kr "Customers recommend us" from 30 to 45\n    2026-11-13  33\n',
    },
    {
      okr: 'ngôn ngữ vi\nkế hoạch của @an trong quý IV/2026\nmục tiêu "Khách ở lại"\n  kết quả "Tỷ lệ rời bỏ" từ 12% xuống 7%\n    13/11/2026  9%\n',
    },
  ],
};
