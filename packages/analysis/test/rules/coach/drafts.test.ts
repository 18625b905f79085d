import { describe, expect, test } from 'vitest';
import { toldOnce } from '../../../src/rules/coach/told-once.ts';
import { check } from '../check.ts';

const beginning = '2026-10-01';
const middle = '2026-11-30';

function counted(
  text: string,
  asOf: string,
): { readonly warnings: number; readonly infos: number; readonly all: number } {
  const found = toldOnce(check(text, asOf).diagnostics);
  const of = (severity: string): number => found.filter((one) => one.severity === severity).length;
  return { warnings: of('warning'), infos: of('info'), all: found.length };
}

/** Written as articles about OKRs write their examples: targets without baselines, nobody named, KPIs by their names. */
const articles = [
  `ngôn ngữ vi
công ty gốm "Xưởng gốm"
phòng bán "Phòng Bán hàng" thuộc gốm
phòng lò "Tổ lò" thuộc gốm
kế hoạch của gốm trong quý IV/2026
mục tiêu "Người yêu gốm nhớ đến xưởng đầu tiên"
  kết quả "Điểm hài lòng của người mua" đạt 9/10
  kết quả "Tăng tỷ lệ người mua quay lại" lên 45%
  kết quả "Đưa 3 bộ sưu tập mới ra thị trường"
kế hoạch của lò trong quý IV/2026
mục tiêu "Củng cố tay nghề của tổ lò"
  kết quả "Triển khai sổ nhật ký nung hằng ngày"
  kết quả "Điểm tay nghề trung bình" duy trì ít nhất 7 điểm
kế hoạch của bán trong quý IV/2026
mục tiêu "Nâng cao hiệu quả bán hàng qua mạng"
  kết quả "Tăng thêm người đăng ký so với năm trước" lên +80 người
  kết quả "Triển khai công cụ trả lời tin nhắn tự động" hạn 30/11/2026
  kết quả "Mở rộng thêm kênh bán mới" lên 2 kênh
${['Tỷ lệ chuyển đổi trên trang', 'Giá trị đơn trung bình', 'Chi phí cho mỗi đơn'].map((title) => `kpi "${title}" cho bán\n`).join('')}${['Tỷ lệ sản phẩm nứt', 'Nhiên liệu mỗi mẻ', 'Số mẻ mỗi tuần'].map((title) => `kpi "${title}" cho lò\n`).join('')}`,
  `team studio "Studio"
team booking "Booking"
team office "Office"
plan for studio in 2026-Q4
objective "Photographers deliver so well that couples tell their friends"
  kr "Couples who recommend us" from 30 to 45
  kr "Albums that arrive late" from 25% to 10%
  kr "Couples who order a second album" from 40% to 55%
  kr "Time to the first answer" to below 2 hours
  initiative "One checklist for each wedding"
  initiative "A weekly report to every couple"
  initiative "A course on light"
plan for booking in 2026-Q4
objective "Couples find a free date with us in a minute"
  kr "Bookings signed" to 8 bookings
  kr "Enquiries that become a booking" to 25%
  kr "Time from enquiry to booking" to 21 days
  kr "Couples who add a second day" keep at least 60%
plan for office in 2026-Q4
objective "The office runs by itself while we are out taking pictures"
  kr "Invoices paid on time" to 90%
  kr "Pictures that have to be redone" to below 10%
  kr "Jobs that are kept in one system" to 100%
  kr "Answers within working hours" keep below 2 hours
`,
];

test.each([beginning, middle])('two articles written down as they are, as of %s', (asOf) => {
  const both = articles.map((text) => counted(text, asOf));
  const sum = (key: 'warnings' | 'infos'): number => both.reduce((all, one) => all + one[key], 0);
  expect(sum('warnings')).toBeLessThanOrEqual(12);
  expect(sum('infos')).toBeLessThanOrEqual(10);
});

describe('ten lines of a newcomer draw at most five findings on the first day of the cycle', () => {
  test.each([
    [
      'titles alone',
      `plan in 2026-Q4
objective "Grow the bakery"
  kr "Improve customer satisfaction"
  kr "Launch the new website"
  kr "Increase revenue by 20%"
objective "Build a great team"
  kr "Hire 5 bakers"
  kr "Reduce sick days to 5%"
  kr "Run 4 team evenings"
`,
    ],
    [
      'some numbers',
      `plan in 2026-Q4
objective "Make guests happy"
  kr "Reduce waiting time to 10 minutes"
  kr "Get the rating to 4.8"
  kr "Fewer complaints"
objective "Sell more"
  kr "Revenue" from 100000 to 150000 USD
  kr "New guests" to 40 guests
  kr "Website visits" from 1000 to 3000
`,
    ],
    [
      'một bản nháp',
      `ngôn ngữ vi
kế hoạch trong quý IV/2026 nháp
mục tiêu "Phòng kinh doanh bứt phá"
  kết quả "Doanh số đạt 5 tỷ"
  kết quả "Ký 20 hợp đồng mới"
  kết quả "Tỷ lệ chốt đơn 25%"
mục tiêu "Nâng cao năng lực đội ngũ"
  kết quả "100% nhân viên hoàn thành khóa học bán hàng"
  kết quả "Mỗi người gọi 20 cuộc mỗi ngày"
  kết quả "Giảm tỷ lệ nghỉ việc"
`,
    ],
  ])('%s', (_, text) => {
    expect(counted(text, beginning).all).toBeLessThanOrEqual(5);
  });
});
