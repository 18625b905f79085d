import type { Rule, RuleCases } from '../rule.ts';
import { exampleOfObjective, titlesOf } from '../shared/matter/example.ts';
import { quoted } from '../shared/say.ts';
import { isOpenObjective } from '../shared/standing.ts';
import { readTitle } from './shared/reading.ts';

export const rule: Rule = {
  id: 'objective-is-activity',
  group: 'objectives',
  severity: 'info',
  page: () => ({
    en: {
      title: 'A task in the place of an objective.',
      text: '“Launch the new website” is done on a day, whether or not anything is better for anyone afterwards. An objective names the state that the work is meant to bring about; the work itself is an `initiative` below it. Ask what will be true when it has worked, and for whom.',
      bad: `plan in 2026-Q4 draft
objective "Launch the new website" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      good: `plan in 2026-Q4 draft
objective "Customers find what they need without asking us" owner @linh committed
  kr "Customers who renew" from 70% to 85%
  kr "Customers who recommend us" from 30 to 45 points`,
      source:
        'Christina Wodtke, Radical Focus, and Niven & Lamorte, Objectives and Key Results: objectives describe what is to be achieved, not the work.',
    },
    vi: {
      title: 'Một việc cần làm đứng ở chỗ mục tiêu.',
      text: '“Ra mắt website mới” thì đến ngày nào đó là xong, dù sau đó có ai được lợi gì hay không. Mục tiêu nói trạng thái mà công việc muốn tạo ra; còn công việc là một `sáng kiến` bên dưới. Hãy tự hỏi: nếu việc này thành công thì điều gì sẽ đúng, với ai?',
      bad: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Ra mắt website mới" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      good: `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Khách tự tìm được điều cần mà không phải hỏi" phụ trách @linh cam kết
  kết quả "Tỷ lệ khách gia hạn" từ 70% lên 85%
  kết quả "Điểm khách sẵn lòng giới thiệu" từ 30 lên 45 điểm`,
      source:
        'Christina Wodtke, Radical Focus, và Niven & Lamorte, Objectives and Key Results: mục tiêu mô tả điều muốn đạt, không phải công việc.',
    },
  }),
  checks: {
    objective(objective, context) {
      if (!isOpenObjective(objective)) return;
      const { title } = objective.written;
      const verb = readTitle(title, context.lexicons).task;
      if (verb === undefined) return;
      const word = quoted(verb.text);
      const example = exampleOfObjective(titlesOf(objective));
      context.report(objective, {
        span: title.span,
        message: {
          en: `${word} is a task: finishing it may change nothing. Say what will be true then, ${example.en}, and make the task an \`initiative\`.`,
          vi: `${word} mới nói việc phải làm: làm xong chưa chắc có gì tốt hơn. Hãy viết điều sẽ đúng khi việc này thành công, ${example.vi}, còn công việc thì ghi thành \`sáng kiến\` bên dưới.`,
        },
      });
    },
  },
};

export const cases: RuleCases = {
  fires: [
    {
      okr: `objective ⟦"Launch the new website"⟧
`,
    },
    {
      okr: `objective ⟦"Organise 10 trainings"⟧
`,
    },
    {
      okr: `objective ⟦"Implement a CRM for the sales team"⟧
`,
    },
    {
      okr: `objective ⟦"Migrate to the cloud"⟧
`,
    },
    {
      okr: `objective ⟦"Prepare the move to the new office"⟧
`,
    },
    {
      okr: `objective ⟦"O1: Launch the new website by end of Q2"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Tiếp tục triển khai hệ thống CRM trong quý III/2027"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Ra mắt website mới"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Triển khai hệ thống CRM"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Tổ chức 10 buổi đào tạo"⟧
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu ⟦"Hoàn thiện quy trình nghiệm thu"⟧
`,
    },
  ],
  silent: [
    {
      okr: `objective "Build the best support team in the country"
`,
    },
    {
      okr: `objective "Build a brand that people love"
`,
    },
    {
      okr: `objective "Deliver projects so well that customers stay and renew"
`,
    },
    {
      okr: `objective "Create a culture of feedback"
`,
    },
    {
      okr: `objective "Make onboarding effortless"
`,
    },
    {
      okr: `objective "Ordering ahead feels effortless"
`,
    },
    {
      okr: `objective "Write code that others enjoy reading"
`,
    },
    {
      okr: `objective "Speak German with customers without help"
`,
    },
    {
      okr: `objective "Delight our customers"
`,
    },
    {
      okr: `objective "Improve customer satisfaction"
`,
    },
    {
      okr: `objective "Become the most trusted agency in the region"
`,
    },
    {
      okr: `objective "Develop our people"
`,
    },
    {
      okr: `objective "Our launches are an event"
`,
    },
    {
      okr: `objective "Strengthen our sales pipeline"
`,
    },
    {
      okr: `objective "Every project runs the same way"
`,
    },
    {
      okr: `objective "Support that customers praise"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Xây dựng văn hóa phản hồi"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Xây dựng đội ngũ bán hàng giỏi nhất miền Bắc"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Nâng cao chất lượng dịch vụ"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Phát triển thương hiệu tuyển dụng hấp dẫn"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách hàng cũ trở thành nguồn tăng trưởng chính"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Mọi dự án chạy theo một cách làm, không phụ thuộc người giỏi"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Khách nhận bàn giao mà không phải nhắc, không phải sửa"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Tạo dựng niềm tin với người dân"
`,
    },
    {
      okr: `ngôn ngữ vi
mục tiêu "Trở thành đối tác đáng tin nhất"
`,
    },
  ],
};
