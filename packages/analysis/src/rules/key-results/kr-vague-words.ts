import type { Rule, RuleCases } from '../rule.ts';
import { quoted } from '../shared/say.ts';
import { hasUnreadMeasure, isJudged, isMeasured, isOpen } from '../shared/standing.ts';
import { spanInTitle } from '../shared/title.ts';
import { measureFixes } from './fixes/measure.ts';
import { saysWork, vagueWord } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-vague-words',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'Better, but by what measure?',
      text: 'Words such as better, improve, optimise or good promise a change, but without a number everyone pictures another one, and in the end each can say that it was reached. Ask by what a stranger would see the difference, and write that as a measure: `from … to …`. With a measure such words do no harm and the rule keeps silent.',
      bad: 'plan in 2026-Q4\nobjective "Customers get help at once"\n  kr "Improve customer service"\n',
      good: 'plan in 2026-Q4\nobjective "Customers get help at once"\n  kr "Improve customer service: first answer" from 9 hours to 2 hours\n    2026-11-13  5 hours\n',
      source: 'John Doerr, Measure What Matters: key results are measurable and leave no grey area.',
    },
    vi: {
      title: 'Tốt hơn, nhưng đo bằng gì?',
      text: 'Những từ như tốt hơn, cải thiện, tối ưu, hiệu quả hứa một thay đổi, nhưng không có con số thì mỗi người hình dung một kiểu, và cuối kỳ ai cũng có thể nói là đã đạt. Hãy tự hỏi người ngoài nhìn vào đâu để thấy khác, rồi viết điều đó thành số đo: `từ … lên …`. Có số đo thì những từ ấy không sao, và quy tắc im lặng.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách được giúp ngay"\n  kết quả "Cải thiện dịch vụ khách hàng"\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Khách được giúp ngay"\n  kết quả "Cải thiện dịch vụ: thời gian trả lời lần đầu" từ 9 giờ xuống 2 giờ\n    13/11/2026  5 giờ\n',
      source: 'John Doerr, Measure What Matters: kết quả then chốt phải đo được và không có vùng xám.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult) || isMeasured(keyResult) || hasUnreadMeasure(keyResult)) return;
      if (isJudged(keyResult) || keyResult.supporters.length > 0) return;
      const word = vagueWord(keyResult, context);
      if (!word) return;
      const { title } = keyResult.written;
      // In the middle of a piece of work (“Launch a better help page”) it promises nothing of its own.
      const inside = word.start > 0 && word.end < title.value.trimEnd().length;
      if (inside && saysWork(keyResult, context)) return;
      const text = context.textOf(keyResult.file);
      const shown = quoted(word.text);
      context.report(keyResult, {
        span: spanInTitle(text, title, word.start, word.end),
        message: {
          en: `${shown} can’t be checked without a number. Add one, such as \`from 9 hours to 2 hours\`.`,
          vi: `${shown} mà chưa có số đo thì mỗi người hiểu một kiểu, cuối kỳ không ai nói chắc là đạt hay chưa. Hãy ghi nhìn vào đâu để biết, ví dụ \`từ 9 giờ xuống 2 giờ\`.`,
        },
        fixes: measureFixes(keyResult, text),
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Customers get help at once"\n  kr service "⟦Improve⟧ customer service" owner @linh\n',
      fixed:
        'objective "Customers get help at once"\n  kr service "Improve customer service" from … to … owner @linh\n',
    },
    { okr: 'objective "Customers get help at once"\n  kr "⟦Better⟧ customer service"\n' },
    {
      okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Dịch vụ khách hàng ⟦tốt hơn⟧"\n',
      fixed: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Dịch vụ khách hàng tốt hơn" từ … lên …\n',
    },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Làm việc ⟦hiệu quả⟧"\n' },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Chăm sóc khách hàng ⟦tốt hơn⟧"\n' },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "⟦Cải thiện⟧ trải nghiệm khách hàng"\n' },
  ],
  silent: [
    { okr: 'objective "Customers get help at once"\n  kr "Improve customer service" from 9 hours to 2 hours\n' },
    { okr: 'objective "Customers get help at once"\n  kr "Improve first answer to below 2 hours"\n' },
    { okr: 'objective "Customers get help at once"\n  kr "Customers reach a person at once"\n' },
    {
      okr: 'objective "Customers get help at once"\n  kr "Improve customer service"\n    milestone "Night shift" by 2026-11-01\n',
    },
    { okr: 'objective "Customers get help at once"\n  kr "Improve customer service" dropped\n' },
    { okr: 'objective "Customers get help at once"\n  kr "Improve customer service"\n    2026-11-01  60%\n' },
    { okr: 'objective "Customers get help at once"\n  kr "Launch a better help page"\n' },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Cải thiện dịch vụ" từ 9 giờ xuống 2 giờ\n' },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Thời gian trả lời lần đầu còn 2 giờ"\n' },
    { okr: 'mục tiêu "Khách được giúp ngay"\n  kết quả "Tỷ lệ hài lòng" duy trì ít nhất 90%\n' },
  ],
};
