import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'one paper that is signed': [
    ['activity', 'Sign the lease of the second bakery'],
    ['activity', 'Close a framework agreement with the harbour'],
    ['activity', 'Execute the licence agreement'],
    ['activity', 'Sign an MoU with the guild'],
    ['outcome', 'Sign 8 supply contracts'],
    ['unclear', 'Sign contracts with hotels'],
    ['unclear', 'Win the contract for the school kitchens'],
  ],
  'names of figures that look like work': [
    ['unclear', 'Scheduling errors per week'],
    ['unclear', 'Corrections after the rota is published'],
    ['unclear', 'Variance in oven shifts across bakers'],
    ['activity', 'Scheduling training per shift'],
  ],
  'a thing and a list of its parts': [
    ['activity', 'Staff dashboard: rotas, holidays, overtime'],
    ['activity', 'Menu tests completed: soup, bread, pasta'],
    ['activity', 'Till events tracked: sales, refunds, voids'],
    ['activity', 'Cổng nội bộ: lịch trực, nghỉ phép, lương'],
    ['unclear', 'Guest satisfaction: shops, hotels, schools'],
    ['outcome', 'Sales dashboard: revenue up 10%, churn below 3%'],
    ['activity', 'Support: answer calls, write guides'],
  ],
  'what the work is about, and which kind it is': [
    ['activity', 'Error monitoring and alerting for the tills'],
    ['activity', 'Loyalty system live with daily stamps, weekly draws and a birthday gift'],
    ['activity', 'Stripe + till dual subscription system with receipt printing'],
    ['unclear', 'Rota published weekly'],
  ],
  'kept up, and it is work': [
    ['activity', 'Keep the incident log current'],
    ['activity', 'Keep writing to local councillors'],
    ['activity', 'Maintain a register of approved caterers'],
    ['activity', 'Maintain clarity about roles and review them monthly'],
    ['activity', 'Duy trì bản tin hằng tháng'],
    ['outcome', 'Keep the incident rate under 2%'],
    ['outcome', 'Duy trì tỷ lệ chuyên cần 97%'],
  ],
  'what each of them has': [
    ['activity', 'Each ward has a named link nurse'],
    ['activity', 'Every shop has a written cleaning plan'],
    ['output', 'Every shop repainted'],
  ],
  'a sentence that opens with a length of time': [
    ['activity', 'Minutes of the steering group are published'],
    ['unclear', 'Minutes per call'],
    ['unclear', 'Litres saved per flush'],
  ],
  'verbs of promoting name work': [
    ['activity', 'Promote a culture of learning'],
    ['activity', 'Nâng cao trách nhiệm nêu gương của cán bộ'],
    ['outcome', 'Improve data quality'],
  ],
  'a purpose that says how far': [
    ['outcome', 'Move to LED lamps to halve the electricity bill'],
    ['outcome', 'Mở thêm kênh đại lý nhằm tăng gấp đôi doanh số'],
    ['activity', 'Move to LED lamps to lower the electricity bill'],
  ],
  'a purpose told as a participle': [
    ['activity', 'Develop mentoring circles linked to better retention'],
    ['outcome', 'Bonuses tied to customer satisfaction above 90%'],
  ],
  'what something weighs': [
    ['outcome', 'Weigh 71 kg'],
    ['activity', 'Weigh 40 kg of rice for the food bank'],
  ],
  'a place or a level that is reached': [
    ['outcome', 'Lead the choir to a top-three place'],
    ['unclear', 'C1 certificate in French'],
    ['unclear', 'Speak Polish at B1 level'],
    ['activity', 'Present the roadmap to the top 10 clients'],
    ['activity', 'Prepare for the B2 exam'],
  ],
  'how soon it is over each time': [
    ['outcome', 'Payroll closed on business day 2'],
    ['outcome', '65% of posts filled internally'],
    ['outcome', 'Three quarters of members renew'],
  ],
  'one does it for another': [
    ['activity', "Read each other's drafts before the retreat"],
    ['activity', 'Đẩy nhanh tiến độ lập quy hoạch'],
    ['outcome', 'Đẩy nhanh tiến độ giải ngân lên 90%'],
  ],
  'who holds, enrols or writes': [
    ['outcome', 'Launch a season pass with 900 active holders'],
    ['outcome', 'Enrol 120 pupils in the reading club'],
    ['outcome', '6 features about our farm in regional papers'],
    ['output', 'Write 6 features for our own blog'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, titles) => {
  it.each(titles)('%s: %s', (label, title) => expect(judge(title, lexicons).label).toBe(label));
});
