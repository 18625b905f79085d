import type { Bilingual, KeyResult } from '@okr/core';
import type { Verdict } from '../../judge/index.ts';
import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfResult } from '../shared/matter/example.ts';
import { quoted } from '../shared/say.ts';
import { isOpen } from '../shared/standing.ts';
import { initiativeFixes } from './fixes/initiative.ts';
import { saysWork, verdictOf } from './shared/judged.ts';

export const rule: Rule = {
  id: 'kr-activity',
  group: 'key-results',
  severity: 'warning',
  page: () => ({
    en: {
      title: 'A key result that is work to be done',
      text: 'The text says that something will be done (“Organise 10 trainings”, “Launch the app”) and no change of a measured result. Then everything can be done in time and nothing be better: nobody checks whether it helped. Ask what will be different for customers, colleagues or the business once the work is done, write that as the key result with its numbers, and keep the work as an `initiative` under it. A measure of a result silences the rule whatever the verb: `kr "Launch the app" from 0 to 500 weekly users`. A measure that counts work does not: `from 0 to 10 sessions`. Word lists in the configuration teach it your own terms.',
      bad: 'plan in 2026-Q4\nobjective "New colleagues are at home in our process"\n  kr "Organise 10 trainings"\n',
      good: 'plan in 2026-Q4\nobjective "New colleagues are at home in our process"\n  kr "Staff who work by the new process" from 40% to 80%\n    2026-11-13  62%\n  initiative "Organise 10 trainings"\n',
      source:
        'Christina Wodtke, Radical Focus, and Google’s re:Work guide to OKRs: key results are outcomes, not tasks.',
    },
    vi: {
      title: 'Kết quả mới chỉ là việc sẽ làm',
      text: 'Câu chữ nói một việc sẽ được làm (“Tổ chức 10 buổi training”, “Ra mắt ứng dụng”) mà không nói kết quả đo được nào thay đổi. Khi ấy việc nào cũng xong đúng hạn mà chẳng có gì tốt lên, vì không ai kiểm tra nó có tác dụng không. Hãy tự hỏi: làm xong thì điều gì khác đi với khách hàng, đồng nghiệp hay công ty? Ghi điều đó thành kết quả kèm con số, và giữ đầu việc thành `sáng kiến` bên dưới. Có số đo của kết quả thì quy tắc im lặng, động từ nào cũng vậy: `kết quả "Ra mắt ứng dụng" từ 0 lên 500 người dùng mỗi tuần`. Số đo đếm việc thì không: `từ 0 lên 10 buổi`. Danh sách từ trong cấu hình dạy cho nó từ ngữ riêng của bạn.',
      bad: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Người mới quen việc nhanh"\n  kết quả "Tổ chức 10 buổi training"\n',
      good: 'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Người mới quen việc nhanh"\n  kết quả "Tỷ lệ nhân viên làm theo quy trình mới" từ 40% lên 80%\n    13/11/2026  62%\n  sáng kiến "Tổ chức 10 buổi training"\n',
      source:
        'Christina Wodtke, Radical Focus, và hướng dẫn OKR của Google re:Work: kết quả then chốt là kết quả, không phải đầu việc.',
    },
  }),
  checks: {
    keyResult(keyResult, context) {
      if (!isOpen(keyResult) || !saysWork(keyResult, context)) return;
      context.report(keyResult, {
        span: keyResult.written.title.span,
        message: messageFor(keyResult, verdictOf(keyResult, context)),
        fixes: initiativeFixes(keyResult, context.textOf(keyResult.file)),
      });
    },
  },
};

function outcomeFor({ written, objective }: KeyResult): Bilingual {
  const example = exampleOfResult([written.title.value, objective.written.title.value]);
  return {
    en: `Make it an \`initiative\` and measure the effect, ${example.en}.`,
    vi: `Hãy chuyển thành \`sáng kiến\` và viết điều nó thay đổi, ${example.vi}.`,
  };
}

/** Says which words were taken for work, so that the author can judge the judge. */
function messageFor(keyResult: KeyResult, { evidence }: Verdict): Bilingual {
  const outcome = outcomeFor(keyResult);
  const { verb, count, state } = evidence;
  if (count) {
    const counted = quoted(count.text);
    return {
      en: `${counted} counts work, which may change nothing. ${outcome.en}`,
      vi: `${counted} là đếm đầu việc: làm đủ vẫn có thể chưa thay đổi gì. ${outcome.vi}`,
    };
  }
  if (verb) {
    const named = quoted(verb.text);
    return {
      en: `${named} is a task: finishing it proves nothing. ${outcome.en}`,
      vi: `${named} là việc sẽ làm; làm xong chưa chắc đã có gì thay đổi. ${outcome.vi}`,
    };
  }
  if (state) {
    const said = quoted(state.text);
    return {
      en: `${said} says that something is done, not what changes. ${outcome.en}`,
      vi: `${said} mới nói một việc xong hay một thứ có mặt, chưa nói kết quả nào thay đổi. ${outcome.vi}`,
    };
  }
  const title = quoted(keyResult.written.title.value);
  return {
    en: `${title} says that something is done, not what changes. ${outcome.en}`,
    vi: `${title} mới nói một việc xong hay một thứ có mặt, chưa nói kết quả nào thay đổi. ${outcome.vi}`,
  };
}

export const cases: RuleCases = {
  fires: [
    {
      okr: 'objective "People know the process"\n  kr ⟦"Organise 10 trainings"⟧ by 2026-12-01 owner @linh confidence 7/10\n',
      fixed:
        'objective "People know the process"\n  kr outcome "…" from … to … by 2026-12-01 owner @linh\n  initiative "Organise 10 trainings" for outcome by 2026-12-01 owner @linh\n',
    },
    {
      okr: 'objective "People know the process"\n  kr training ⟦"Train the sales team"⟧ from 0 to 10 sessions\n    weight 2\n    owner @an\n',
      fixed:
        'objective "People know the process"\n  kr training "…" from … to … owner @an weight 2\n  initiative "Train the sales team" for training\n    owner @an note "from 0 to 10 sessions"\n',
    },
    {
      okr: 'objective "Customers order on the go"\n  kr ⟦"Launch the app"⟧\n  kr ⟦"Redesign the checkout page to increase conversion"⟧\n',
    },
    { okr: 'objective "People know the process"\n  kr ⟦"Organise trainings"⟧ from 0 to 10\n' },
    { okr: 'objective "People know the process"\n  kr ⟦"Hold 6 town hall meetings"⟧\n' },
    { okr: 'objective "People know the process"\n  kr ⟦"Webinars held"⟧ from 0 to 12\n' },
    { okr: 'objective "People know the process"\n  kr ⟦"Set up the CRM by end of Q2"⟧\n' },
    // Steps of work under an objective that is work itself: nothing says what they should change.
    {
      okr: 'objective "Launch the new website"\n  kr ⟦"Migrate the old pages"⟧\n    milestone "News" by 2026-11-01\n    milestone "Shop" by 2026-12-01\n',
    },
    {
      okr: 'mục tiêu "Ra mắt website mới"\n  kết quả ⟦"Chuyển các trang cũ sang nền tảng mới"⟧\n    cột mốc "Tin tức" hạn 01/11/2026\n',
    },
    { okr: 'mục tiêu "Người mới quen việc"\n  kết quả ⟦"Thường xuyên tổ chức họp nhóm"⟧\n' },
    { okr: 'mục tiêu "Người mới quen việc"\n  kết quả ⟦"Hội thảo đã tổ chức"⟧ từ 0 lên 12\n' },
    {
      okr: 'ngôn ngữ vi\nmục tiêu "Người mới quen việc"\n  kết quả đào_tạo ⟦"Tổ chức 10 buổi training"⟧ từ 0 lên 10 buổi phụ trách @linh\n',
      fixed:
        'ngôn ngữ vi\nmục tiêu "Người mới quen việc"\n  kết quả đào_tạo "…" từ … lên … phụ trách @linh\n  sáng kiến "Tổ chức 10 buổi training" cho đào_tạo phụ trách @linh\n',
    },
    {
      okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả ⟦"Triển khai CRM nhằm tăng doanh thu"⟧\n  kết quả ⟦"Nâng cấp máy chủ"⟧\n',
    },
    { okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả ⟦"TO CHUC 4 HOI THAO KHACH HANG"⟧\n' },
    { okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả ⟦"Xây dựng thương hiệu tuyển dụng"⟧\n' },
  ],
  silent: [
    // A measure with an error of its own is still a measure: its error speaks, not the verb.
    { okr: 'objective "The app"\n  kr "Launch the app" from 0 to 1.000 users\n' },
    { okr: 'mục tiêu "Ứng dụng"\n  kết quả "Ra mắt ứng dụng" từ 0 lên 1.000 người dùng\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Launch the app to 500 weekly users"\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Launch the app" from 0 to 500 weekly users\n' },
    {
      okr: 'objective "Customers order on the go"\n  kr "Meetings per week" from 12 to 6 meetings\n  kr "Help the sales team" from 0 to 10 deals\n',
    },
    { okr: 'objective "Customers order on the go"\n  kr "Reviews of four stars or more" from 120 to 300 reviews\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Deliver 99.9% uptime"\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Sign 8 contracts"\n  kr "Training completion rate"\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Increase NPS from 30 to 45"\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Zero critical vulnerabilities"\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Launch the app" done\n' },
    { okr: 'objective "Customers order on the go"\n  kr "Launch the app" dropped "No budget"\n' },
    { okr: 'plan in 2026-Q3 closed\nobjective "Customers order on the go"\n  kr "Launch the app"\n' },
    {
      okr: 'objective "Customers order on the go"\n  kr "Launch the app"\n    milestone "Pilot" by 2026-11-01\n    milestone "Everyone" by 2026-12-01\n',
    },
    {
      okr: 'objective "Launch the new website"\n  kr "Visitors find a page in a minute" to 80%\n    milestone "Test" by 2026-11-01\n',
    },
    { okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả "Xây dựng thương hiệu được 60% khách nhớ tên"\n' },
    {
      okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả "Đưa tỷ lệ giao đúng hẹn lên 97%"\n  kết quả "Ký mới 8 hợp đồng bảo trì"\n',
    },
    { okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả "Tổ chức lại kho, thời gian soạn hàng còn 2 giờ"\n' },
    { okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả "Triển khai CRM" từ 20% lên 80% nhân viên dùng hằng ngày\n' },
    {
      okr: 'mục tiêu "Bán hàng chuyên nghiệp"\n  kết quả "Hoàn thành 120% kế hoạch doanh thu"\n  kết quả "Không để mất dữ liệu khách hàng"\n',
    },
  ],
};
