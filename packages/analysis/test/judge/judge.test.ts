import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label, type WordLists } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'a level or a change of a result, whatever the verb': [
    ['outcome', 'Launch the booking page and win 300 paying guests'],
    ['outcome', 'Deliver 99.8% availability'],
    ['outcome', 'Roll out the new roster so that overtime falls to 4%'],
    ['outcome', 'Response time from 9 hours to 3'],
    ['outcome', 'Pages load in under 2 seconds'],
    ['outcome', 'Answer 95% of letters within 10 days'],
    ['outcome', 'x% of visitors come back'],
    ['outcome', 'Sắp xếp lại quầy thuốc, thời gian lấy thuốc còn 5 phút'],
    ['outcome', 'Xây dựng thương hiệu được 45% sinh viên biết đến'],
    ['outcome', 'Đưa tỷ lệ lấp đầy phòng lên 85%'],
    ['outcome', 'Kéo thời gian chờ xuống dưới 10 phút'],
    ['outcome', 'Tăng cường độ hài lòng của phụ huynh lên 90 điểm'],
    ['outcome', 'Hoàn thành 115% kế hoạch doanh số'],
    ['outcome', 'Doanh thu xuất khẩu chiếm 40% tổng doanh thu'],
    ['outcome', 'Điểm hài lòng của 300 phụ huynh đạt 4,6/5'],
  ],
  'a direction without a number': [
    ['outcome', 'Shorten the waiting list'],
    ['outcome', 'Fewer complaints about noise'],
    ['outcome', 'Zero data leaks'],
    ['outcome', 'Giảm churn'],
    ['outcome', 'Tăng NPS'],
    ['outcome', 'Không để mất hồ sơ của học sinh'],
    ['outcome', 'Học sinh tự tin hơn khi thuyết trình'],
  ],
  'sales and growth counts': [
    ['outcome', 'Sign 9 service contracts'],
    ['outcome', 'Attract 60 monthly donors'],
    ['outcome', 'Ký mới 12 hợp đồng vệ sinh công nghiệp'],
    ['outcome', 'Onboard 5 khách hàng enterprise mới'],
  ],
  'a name and its value, one level in place of another': [
    ['outcome', 'Handovers: max two per case'],
    ['outcome', 'Ledger corrections: none above €5k'],
    ['outcome', 'Set-up takes a clinic one morning instead of three days'],
    ['outcome', 'Removals in the first month cut by a quarter'],
    ['outcome', 'Gộp đơn xong trong một giờ thay vì hai ngày'],
    ['outcome', 'Sửa đúng ngay lần đầu: 82%'],
    ['outcome', 'Trả hồ sơ nhanh gấp đôi'],
  ],
  'a noun that looks like a verb': [
    ['outcome', 'Build takes no longer than 6 min'],
    ['outcome', 'Change failure rate held under 8%'],
    ['outcome', 'Stock-outs on fresh goods below 3%'],
    ['outcome', 'Repairs right first time 90%'],
    ['outcome', 'Onboarding dưới 15 phút, không cần người kèm'],
    ['outcome', 'Dự báo lệch thực tế không quá 4%'],
  ],
  'what others do': [
    ['unclear', 'First-time contributors merge a patch'],
    ['outcome', 'Our atlas is cited by three textbooks'],
    ['outcome', '9 in 10 wards hold a safety round every week'],
    ['outcome', 'Khách quen ghé 2 lần/tuần'],
    ['outcome', 'Mỗi khách hàng dùng 2,5 dịch vụ'],
    ['unclear', 'Customers book within a week'],
  ],
  'whose key result it is': [
    ['activity', 'Security: Roll out hardware keys to contractors'],
    ['activity', '[Infra] Move the build farm'],
    ['activity', 'KR2 – Launch the supplier portal'],
    ['activity', 'Phòng Kinh doanh: Gặp gỡ đại lý miền Tây'],
    ['outcome', 'Sales: close 40 deals'],
  ],
  'work named by its verb': [
    ['activity', 'Launch the app'],
    ['activity', 'Launched the supplier portal'],
    ['activity', 'Launching a podcast to reach younger readers'],
    ['activity', 'We will redesign our intranet'],
    ['activity', 'Service deployed on the test environment'],
    ['activity', 'Nail down the pricing tiers'],
    ['activity', 'Users can sign in with a passkey'],
    ['activity', 'Xây dựng thương hiệu nhà tuyển dụng'],
    ['activity', 'Đưa phần mềm chấm công vào sử dụng'],
    ['activity', 'Ký hợp đồng thuê kho lạnh'],
    ['activity', 'Hoàn thành kế hoạch truyền thông năm 2027'],
    ['activity', 'Tăng cường giám sát vệ sinh an toàn lao động'],
    ['activity', 'Nâng cấp máy chủ thư điện tử'],
    ['activity', 'Triển khai ERP nhằm giảm chi phí vận hành'],
    ['activity', 'Phòng nhân sự tổ chức ngày hội gia đình'],
    ['activity', 'Refactor module báo cáo'],
    ['activity', 'LAP DAT CAMERA TAI CONG CHINH'],
  ],
  'work that is kept, ensured, or simply there': [
    ['activity', 'Keep the changelog current'],
    ['activity', 'Maintain one clear list of open decisions'],
    ['activity', 'Ensure that backups are encrypted'],
    ['activity', 'Make sure every laptop gets a label'],
    ['activity', 'There is a clear process for leave requests'],
    ['activity', 'Every squad has a runbook'],
    ['activity', 'We have created a plan for the move'],
    ['activity', 'Data from batch 4 is backed up'],
    ['activity', 'First iteration of the onboarding guide'],
    ['activity', 'Inventory of the lab equipment'],
    ['activity', 'Đảm bảo hệ thống được sao lưu'],
    ['activity', 'Quy trình mua hàng mới được ban hành'],
    ['activity', 'Các phòng đều có kế hoạch dự phòng'],
    ['outcome', 'Ensure 95% of parcels arrive undamaged'],
    ['outcome', 'Đảm bảo 100% hồ sơ đúng hạn'],
  ],
  'official openers': [
    ['activity', 'Đẩy mạnh cải cách hành chính'],
    ['activity', 'Tiếp tục phát huy vai trò của già làng'],
    ['activity', 'Thường xuyên, kịp thời rà soát quy chế'],
    ['outcome', 'Tăng cường sự gắn kết của nhân viên'],
    ['outcome', 'Đẩy mạnh xuất khẩu đạt 40 triệu USD'],
  ],
  'effort, and what is read or watched': [
    ['activity', 'Read 12 books'],
    ['activity', 'Finish 3 online courses'],
    ['activity', 'Practise the piano 20 minutes a day'],
    ['activity', 'Ten hours of writing'],
    ['activity', 'Run a half marathon'],
    ['activity', 'Interviews with 20 former customers'],
    ['activity', '5 internal knowledge-sharing sessions'],
    ['activity', 'Học tiếng Hàn mỗi ngày 30 phút'],
  ],
  'gained from others': [
    ['outcome', 'Build a waitlist of 60 families'],
    ['outcome', 'Generate 10 inbound enquiries'],
    ['outcome', 'Add 4 new members'],
    ['outcome', '5 articles about us in the national press'],
    ['outcome', '10 pull requests from outside contributors'],
    ['outcome', 'Host a fair with 400 visitors'],
    ['outcome', 'Phát triển mới 3.000 người tham gia bảo hiểm'],
    ['outcome', 'Vận động quỹ khuyến học đạt con số 2 tỷ đồng'],
    ['outcome', 'Pass all of the 40 security tests: 100% of tests passed'],
  ],
  'participants and bare figures are no work': [
    ['unclear', 'Meals saved per week'],
    ['unclear', 'Days below target weight'],
    ['unclear', 'People attending the monthly meetup'],
    ['unclear', 'Người tham gia hội thảo'],
    ['unclear', 'Khách tham dự sự kiện'],
  ],
  'numbers that measure nothing': [
    ['activity', 'Add a check that fails on ±5 % drift'],
    ['activity', 'Decide on points # 1, 2 & 3'],
    ['activity', 'Write a framework and use it to complete 4.2'],
    ['activity', 'Hoàn thành hồ sơ vào thứ 6 tuần sau'],
    ['activity', 'Tổ chức hội thi lần thứ 3'],
    ['activity', 'Suy nghĩ về một hướng đi khác'],
    ['activity', 'Complete 100% configuration of the key vault'],
  ],
  'a deadline is no result': [
    ['activity', 'Set up the CRM by end of Q2'],
    ['activity', 'By 30 June 2027, set up the CRM'],
    ['activity', 'Ra mắt cổng đặt lịch trước 30/6'],
    ['activity', 'Trong quý III/2027, ra mắt cổng đặt lịch'],
  ],
  'counted acts, and one undivided thing': [
    ['activity', 'Hold 6 town halls'],
    ['activity', 'Interview 20 former customers'],
    ['activity', 'Identify 10 possible suppliers'],
    ['activity', 'Tổ chức 8 buổi huấn luyện bán hàng'],
    ['activity', 'TO CHUC 5 HOI THAO CHO DAI LY'],
    ['activity', 'Khảo sát độ gắn kết của 400 nhân viên'],
    ['activity', 'Giảm giá 15% cho 200 khách đầu tiên'],
    ['activity', 'Di dời 100% nhà máy'],
  ],
  'things made, and coverage': [
    ['output', 'Publish 8 articles'],
    ['output', 'Hire 4 designers'],
    ['output', '100% of drivers trained in first aid'],
    ['output', 'Migrate 30 services to the new cluster'],
    ['output', 'Tuyển 6 bác sĩ trước 31/10'],
    ['output', 'Số hóa 100% hồ sơ khách hàng'],
    ['output', 'Tỷ lệ hoàn thành đào tạo phòng cháy đạt 97%'],
    ['output', 'Viết 12 bài hướng dẫn'],
  ],
  'numbers that are names': [
    ['activity', 'Release v2.1 of the mobile app'],
    ['activity', 'Obtain ISO 14001 certification'],
    ['activity', 'Upgrade to Node 24'],
    ['activity', 'Chuẩn bị đánh giá ISO 9001 giai đoạn 2'],
    ['activity', 'Đổi mới cách dạy môn Toán lớp 7'],
    ['activity', 'Set up 24/7 support'],
  ],
  'nouns that look like verbs, and the other way round': [
    ['outcome', 'Support tickets solved on first contact: 80%'],
    ['outcome', 'Test coverage of 75%'],
    ['outcome', 'Tổ chức đạt 90 điểm hài lòng nhân viên'],
  ],
  'nothing to judge by': [
    ['unclear', ''],
    ['unclear', 'Stay'],
    ['unclear', '—'],
  ],
};

describe('judge', () => {
  for (const [name, rows] of Object.entries(cases)) {
    it.each(rows)(`${name}: %s – %s`, (label, title) => {
      expect(judge(title, lexicons).label).toBe(label);
    });
  }

  it('says what it judged by, with offsets in the title', () => {
    const title = '“Tổ chức 10 buổi tập huấn” nhằm tăng doanh thu';
    const { evidence } = judge(title, lexicons);
    expect(evidence.verb?.text).toBe('Tổ chức');
    expect(evidence.count).toMatchObject({ number: '10', noun: 'buổi tập huấn' });
    expect(evidence.purpose?.text).toBe('nhằm tăng doanh thu');
    for (const part of Object.values(evidence)) expect(title.slice(part.start, part.end)).toBe(part.text);
  });

  it('names the level and the metric of a result', () => {
    const { evidence } = judge('Launch the portal, churn below 3%', lexicons);
    expect(evidence.level?.text).toBe('3%');
    expect(evidence.metric?.text).toBe('churn');
  });
});

describe('word lists', () => {
  it('learns a verb, a metric and a made thing', () => {
    const words: WordLists = {
      en: { workVerbs: { add: ['zorbify'] }, metrics: { add: ['blorp index'] }, made: { add: ['gizmo'] } },
    };
    const taught = compileLexicons(words);
    expect(judge('Zorbify staff revenue', taught).label).toBe('activity');
    expect(judge('Zorbified staff revenue', taught).label).toBe('activity');
    expect(judge('Blorp index above 7', taught).label).toBe('outcome');
    expect(judge('Assemble 5 gizmos', taught).label).toBe('output');
  });

  it('forgets a word', () => {
    const trimmed = compileLexicons({
      vi: { workVerbs: { remove: ['Thăm Dò Ý Kiến', 'bảo trì'] }, improveVerbs: { remove: ['củng cố'] } },
    });
    expect(judge('Bảo trì thang máy', lexicons).evidence.verb?.text).toBe('Bảo trì');
    expect(judge('Bảo trì thang máy', trimmed).evidence.verb).toBeUndefined();
  });
});
