import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compileLexicons, type StatedNumber, statedIn } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const number = ({ size, magnitude, currency, unit }: StatedNumber): string =>
  `${currency}${size}${magnitude === '' ? '' : ` ${magnitude}`}${unit === '' ? '' : ` [${unit}]`}`;

/** The measure of a title on one line: `keep`, baseline, sense, target. */
function said(title: string): string {
  const { measure } = statedIn(title, lexicons);
  if (measure === undefined) return '';
  const { baseline, target, upper, sense, keep } = measure;
  const from = baseline === undefined ? '' : `${baseline === 'unknown' ? '?' : number(baseline)} → `;
  const to = upper === undefined ? number(target) : `${number(target)} … ${number(upper)}`;
  return `${keep ? 'keep ' : ''}${from}${sense === 'level' ? '' : `${sense} `}${to}`;
}

describe('a measure that a title states', () => {
  test.each([
    ['Sign 8 contracts this quarter', '8 [contracts]'],
    ['Raise renewals from 71% to 80%', '71 [%] → 80 [%]'],
    ['Crash-free sessions 98.2% → 99.5%', '98.2 [%] → 99.5 [%]'],
    ['Cut first reply to below 2 hours', 'below 2 [hours]'],
    ['Satisfaction of 8.3 or higher', 'at-least 8.3'],
    ['Network of 50+ suppliers', 'at-least 50 [suppliers]'],
    ['Errors (target: <2%)', 'below 2 [%]'],
    ['NPS of 50 (baseline: 38)', '38 → 50'],
    ['Lead time to 5 days (baseline: 11 days)', '11 [days] → 5 [days]'],
    ['App rating above 4.5 (currently 4.2)', '4.2 → above 4.5'],
    ['Reduce support costs by 15%', 'down 15 [%]'],
    ['30% fewer tickets', 'down 30 [%]'],
    ['Increase portfolio value by $250K', 'up $250 k'],
    ['Double weekly active teams', 'times 2 [x]'],
    ['Swim twice a week', '2 [times]'],
    ['Keep churn below 3%', 'keep below 3 [%]'],
    ['Hire 80–100 temps', '80 [temps] … 100 [temps]'],
    ['All branches use the new till', '100 [%]'],
    // A level, and the change that it is: said twice.
    ['Ticket sales of $5M, up 12% on last year', '$5 M'],
    ['Footfall down 4% on last year, to 90,000 visitors', '90000 [visitors]'],
    ['Doanh thu đạt 120 tỷ đồng, tăng 15% so với năm trước', '120 tỷ [đồng]'],
    ['Số xe chạy rỗng giảm 8% so với cùng kỳ, còn 40 chuyến', '40 [chuyến]'],
    ['Số sạp hàng: 300 sạp, tăng 20 sạp (0,2 lần) so với năm 2020', '300 [sạp]'],
    // Two statements: the first is the headline.
    ['Eggs sold at least 400 a week; complaints at most 3', 'at-least 400'],
    ['Guest score at least 45 and cancellations at most 5%', 'at-least 45'],
    ['Điểm bếp ≥ 45 và tỷ lệ món trả lại ≤ 5%', 'at-least 45'],
    // The way of a figure without `from`.
    ['Churn rate 5% to 3%', '5 [%] → 3 [%]'],
    ['Guest score 30 to 45', '30 → 45'],
    ['Interview 5 to 7 bakers', '5 [bakers] … 7 [bakers]'],
    ['Keep oven hours 3 to 5 hours', 'keep 3 [hours] … 5 [hours]'],
    ['Đọc 10 đến 12 cuốn sách', '10 [cuốn sách] … 12 [cuốn sách]'],
    // What a remark tells of “none”.
    ['Zero outages (longer than 30 minutes) in the season', '0 [outages]'],
    ['Zero injuries', '0 [injuries]'],
    ['Ensure nobody waits longer than 15 minutes', 'at-most 15 [minutes]'],
    ['New hires productive in 30 days instead of 60', '60 → 30 [days]'],
    ['Guide downloaded by 2,000 people', '2000 [people]'],
    ['Tickets drop by 30%', 'down 30 [%]'],
    ['Renew at twice the normal rate', 'times 2 [x]'],
    ['8 universities cite the data set', '8 [universities]'],
    ['12 customer success managers', '12 [customer success managers]'],
    ['Losses: 12 to 7', '12 → 7'],
    ['200k views per 30 days (current is 125k)', '125 k → 200 k [views]'],
    ['grow retainers from UGX 12,000,000 to UGX 18,000,000', '12000000 [UGX] → 18000000 [UGX]'],
    ['Precision@5: 30-40% (from 23%)', '23 [%] → 30 [%] … 40 [%]'],
    ['Users with precision=0: < 10% (from 20%)', '20 [%] → below 10 [%]'],
    ['Document the build playbook; every build follows it', '100 [%]'],
    ['Roll two-factor login out to all accounts', '100 [%]'],
    ['7 in 10 visitors find the form', '70 [%]'],
    ['Conversion +12%', 'up 12 [%]'],
    ['NPS +10 points (from 32)', '32 → up 10 [points]'],
    ['Điểm hài lòng +10 (hiện tại 32)', '32 → up 10'],
    ['3x leads (baseline: 200)', '200 → times 3 [x]'],
    ['Double the number of seats from 400', '400 → times 2 [x]'],
    ['Giảm một nửa thời gian tuyển dụng từ 60 ngày', '60 [ngày] → times 0.5 [x]'],
    ['Tăng 1,8 lần doanh thu (từ 500 triệu)', '500 triệu → times 1.8 [x]'],
    ['Reduce refunds by 20% (currently $50,000)', '$50000 → down 20 [%]'],
    ['Grow at least 20% orders (currently 500)', '500 → up 20 [%]'],
    ['Tăng tối thiểu 20% lượt đặt hàng', 'up 20 [%]'],
    ['Giảm tối đa 3 vụ khiếu nại (từ 8)', '8 → at-most 3 [vụ khiếu nại]'],
    ['55% of hires stay beyond two years', '55 [%]'],
    ['Stock older than 180 days at most 3%', 'at-most 3 [%]'],
    ['Keep lead time at 5 days', 'keep 5 [days]'],
    ['Ensure 95% of parcels arrive', '95 [%]'],
    ['Half of the stores report daily', '50 [%]'],
    ['500 Discord/Slack members', '500 [Discord/Slack members]'],
    ['Get 10 partners, of which 4 in Asia and 3 in Europe', '10 [partners]'],
    ['Ký mới 8 hợp đồng SEO trong quý', '8 [hợp đồng SEO]'],
    ['Kiểm định 45 thang máy', '45 [thang máy]'],
    ['Không ai chờ quá 15 phút', 'at-most 15 [phút]'],
    ['Không gián đoạn hệ thống quá 30 phút', 'at-most 30 [phút]'],
    ['Tồn kho trên 180 ngày chiếm không quá 3%', 'at-most 3 [%]'],
    ['Điểm đánh giá từ 4.6 trở lên', 'at-least 4.6'],
    ['Làm được việc sau 3 tuần thay vì 6 tuần', '6 [tuần] → 3 [tuần]'],
    ['Tiêu hao năng lượng trên một đơn vị sản phẩm giảm 1,5%', 'down 1.5 [%]'],
    ['Doanh thu là 9.059,73 tỉ đồng', '9059.73 tỷ [đồng]'],
    ['Mỗi tháng 2 buổi đối thoại với công nhân', '2 [buổi đối thoại]'],
    ['90% dự án bàn giao đúng hạn (từ X% hiện tại)', '? → 90 [%]'],
    ['Tỷ lệ hài lòng đạt 95%', '95 [%]'],
    ['Tỷ lệ lỗi giảm từ 5% xuống 3%', '5 [%] → 3 [%]'],
    ['Giảm 15% chi phí', 'down 15 [%]'],
    ['Doanh thu 2.090 tỷ đồng', '2090 tỷ [đồng]'],
    ['Doanh thu 2 tỷ 350 triệu đồng', '2350 triệu [đồng]'],
    ['Vay vốn 10 nghìn tỷ đồng', '10000 tỷ [đồng]'],
    ['80% trở lên chi nhánh đạt chuẩn', 'at-least 80 [%]'],
    ['Trả lời khách trong vòng 2 giờ', 'at-most 2 [giờ]'],
    ['Doanh thu đạt từ 10 đến 11 tỷ đồng', '10 tỷ [đồng] … 11 tỷ [đồng]'],
    ['Tỷ lệ lỗi giảm còn 1% đến 3%', '1 [%] … 3 [%]'],
    ['Giảm tai nạn từ 5%-10%', 'down 5 [%] … 10 [%]'],
    ['Giảm một nửa thời gian chờ', 'times 0.5 [x]'],
    ['Ty le hai long dat 90%', '90 [%]'],
    ['Không để xảy ra mất hàng', '0 [mất hàng]'],
  ])('%s', (title, expected) => expect(said(title)).toBe(expected));
});

describe('numbers that are no measure, or of which none is chosen', () => {
  it.each([
    'Launch version 3.2',
    'A stable 1.0 version',
    'Finish in the top 3',
    'Ship the Q3 report in 2026',
    'Complete steps 1-3',
    'Complete one health check',
    'Run the 10 km race',
    'Review results every 2 weeks',
    'Set up the help desk within 2 months',
    'Offer 24/7 support',
    'One in three visitors signs up',
    'Complaints per thousand deliveries',
    'Sensors on stations 12-18',
    'Rollbacks fewer than 1 in 40 releases',
    'Install a check that fails when drift exceeds 5%',
    'See item 4.2',
    'Pay as agreed in §16',
    // How long before something, and what is asked.
    'Send the menu 3 days before each tasting',
    'Gửi thực đơn 5 ngày trước khi khai trương',
    'Analyse which suppliers pass 60 days',
    'Phân tích vì sao 30% khách rời đi',
    'Triển khai phong trào “5 không ba sạch ở bếp”',
    'Write 10 posts and 3 videos',
    'Raise A from 3 to 5 and B from 6 to 9',
    'More than 50 replies & 25k views',
    'No invoices older than 60 days',
    'Reduce errors from 5% to 9%',
    'Ra mắt phiên bản 2.0 vào thứ 6',
    'Hội nghị lần thứ 3',
    'Kỷ niệm 10 năm thành lập',
    'Đặt cảnh báo khi nhiệt độ kho vượt ngưỡng 8 độ',
    'Chạy marathon dưới 4 giờ 30',
    'Mở đường đến thôn 5',
    'Họp tổ 2 tuần/lần',
    'Viết 8 bài và quay 5 video',
    '100% dân số đô thị và 95% dân số nông thôn có nước sạch',
    'Thiết kế một hệ thống mới',
    'Đạt X% khách hàng hài lòng',
    'Đạt 2 triệu 5 người dùng',
  ])('%s', (title) => expect(said(title)).toBe(''));
});

describe('a deadline that a title names', () => {
  const day = (title: string): unknown => statedIn(title, lexicons).deadline?.day;
  test.each([
    ['Sign 8 contracts this quarter', { kind: 'part', of: 'quarter', number: undefined }],
    ['Sign 8 contracts by the end of Q2', { kind: 'part', of: 'quarter', number: 2 }],
    ['Sign 8 contracts by 30 June', { kind: 'day-month', day: 30, month: 6 }],
    ['Sign 8 contracts before June 30th, 2027', { kind: 'date', date: '2027-06-30' }],
    ['Sign 8 contracts by 2027-06-30', { kind: 'date', date: '2027-06-30' }],
    ['Sign 8 contracts by December', { kind: 'part', of: 'month', number: 12 }],
    ['Nộp trước 30/6', { kind: 'day-month', day: 30, month: 6 }],
    ['Ký 8 hợp đồng trong quý III/2027', { kind: 'period', period: { kind: 'quarter', year: 2027, quarter: 3 } }],
    ['Ký 8 hợp đồng trong năm', { kind: 'part', of: 'year', number: undefined }],
    ['Ký 8 hợp đồng đến hết 31/12/2026', { kind: 'date', date: '2026-12-31' }],
    ['Điểm từ 7/10 lên 9/10', undefined],
    ['Giảm 5% so với năm 2018', undefined],
    ['Khách gia hạn 9/10 hợp đồng', undefined],
    ['Sign 8 contracts next quarter', undefined],
    ['Serve customers since May', undefined],
    ['Revenue 20% above that of 2025', undefined],
  ])('%s', (title, expected) => expect(day(title)).toEqual(expected));
});

test('any title is answered, with places inside it', () => {
  const word = fc.constantFrom(
    ...'from to 5% → ( ) 30 từ lên 12 tỷ at least - 1,000 /5 $ và X% by 30/6 giảm double all no 2 x3 k hours'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
        fc.string(),
      ),
      (title) => {
        const { measure, numbers, deadline } = statedIn(title, lexicons);
        for (const part of [measure?.said, deadline, ...numbers]) {
          if (part !== undefined) expect(title.slice(part.start, part.end)).toBe(part.text);
        }
        if (measure !== undefined) expect(Number.isFinite(measure.target.size)).toBe(true);
      },
    ),
  );
});
