import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfResult } from '../shared/matter/example.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { spanInTitle } from '../shared/title.ts';
import { vagueVerbOf } from './shared/words.ts';

export const rule: Rule = {
  id: 'kr-vague-verb',
  group: 'key-results',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A verb that leaves open what comes of it',
      text: 'To help, support, consult, participate or analyse is to be there while others get something done. Such a verb is always fulfilled and never finished: who supported the sales team for one hour supported it. Say what those who are helped will have reached, or what is decided once the analysis is there, and measure that.',
      bad: 'plan in 2026-Q4\nobjective "Sales closes larger deals"\n  kr "Support the sales team with offers" from 0 to 20 offers\n',
      good: 'plan in 2026-Q4\nobjective "Sales closes larger deals"\n  kr "Offers that win the deal" from 18% to 30%\n    2026-11-13  25%\n',
      source:
        'Google’s re:Work guide to OKRs: words such as “consult”, “help”, “analyze” and “participate” describe activities.',
    },
    vi: {
      title: 'Động từ không nói làm xong thì được gì',
      text: 'Hỗ trợ, tham gia, phối hợp, nghiên cứu là có mặt trong lúc người khác làm ra kết quả. Những động từ ấy lúc nào cũng đúng mà không bao giờ xong: hỗ trợ phòng kinh doanh một giờ cũng là hỗ trợ. Hãy nói người được giúp đạt tới đâu, hoặc nghiên cứu xong thì quyết định được gì, rồi đo điều đó.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Chốt được những hợp đồng lớn hơn"\n  kết quả "Hỗ trợ phòng kinh doanh làm báo giá" từ 0 lên 20 báo giá\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Chốt được những hợp đồng lớn hơn"\n  kết quả "Tỷ lệ báo giá thắng" từ 18% lên 30%\n    13/11/2026  25%\n',
      source:
        'Hướng dẫn OKR của Google re:Work: những từ như “tư vấn”, “hỗ trợ”, “phân tích”, “tham gia” chỉ mô tả hoạt động.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult)) return;
      const { title } = keyResult.written;
      const verb = vagueVerbOf(title, context.lexicons);
      if (!verb) return;
      const word = quoted(verb.text);
      const example = exampleOfResult([title.value, keyResult.objective.written.title.value]);
      context.report(keyResult, {
        span: spanInTitle(context.textOf(keyResult.file), title, verb.start, verb.end),
        message: {
          en: `${word} is done after one hour of it. Say what it should achieve, and measure that, ${example.en}.`,
          vi: `${word} không nói làm xong thì được gì: làm bao nhiêu cũng coi là xong. Hãy nói nhờ đó đạt được điều gì và đo điều đó, ${example.vi}.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "Larger deals"\n  kr "⟦Support⟧ the sales team"\n  kr "⟦Help⟧ account managers write offers" from 0 to 20 offers\n',
    },
    { okr: 'objective "Larger deals"\n  kr "⟦Participate in⟧ the pricing review"\n  kr "⟦Analyse⟧ lost deals"\n' },
    {
      okr: 'mục tiêu "Hợp đồng lớn hơn"\n  kết quả "⟦Hỗ trợ⟧ phòng kinh doanh làm báo giá"\n  kết quả "⟦Tham gia⟧ các buổi chào giá"\n',
    },
    {
      okr: 'mục tiêu "Hợp đồng lớn hơn"\n  kết quả "⟦Phối hợp⟧ với phòng pháp chế"\n  kết quả "⟦Nghiên cứu⟧ thị trường miền Trung"\n',
    },
  ],
  silent: [
    { okr: 'objective "Larger deals"\n  kr "Offers that win the deal" from 18% to 30%\n' },
    { okr: 'objective "Larger deals"\n  kr "Support tickets solved at first contact" from 60% to 80%\n' },
    { okr: 'objective "Larger deals"\n  kr "Customers who find help in the handbook" from 20% to 50%\n' },
    { okr: 'objective "Larger deals"\n  kr "Help the sales team" dropped\n' },
    { okr: 'mục tiêu "Hợp đồng lớn hơn"\n  kết quả "Tỷ lệ báo giá thắng" từ 18% lên 30%\n' },
    { okr: 'mục tiêu "Hợp đồng lớn hơn"\n  kết quả "Tỷ lệ yêu cầu hỗ trợ được giải quyết lần đầu" từ 60% lên 80%\n' },
    { okr: 'mục tiêu "Hợp đồng lớn hơn"\n  kết quả "Số học viên tham gia tích cực" từ 60 lên 90\n' },
  ],
};
