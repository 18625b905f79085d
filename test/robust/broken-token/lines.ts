/** A key result with a measure, and what was measured of it. */
export interface MeasuredLines {
  /** Undefined: the file does not say its language. */
  readonly language: 'en' | 'vi' | undefined;
  /** From its opener on; only these are broken. */
  readonly written: string;
  readonly checkIns: readonly string[];
}

const lines =
  (language: MeasuredLines['language']) =>
  (written: string, ...checkIns: readonly string[]): MeasuredLines => ({ language, written, checkIns });

const plain = lines(undefined);
const en = lines('en');
const vi = lines('vi');

/** Every way of measuring, in both languages, with the units, magnitudes and clauses that people write around it. */
export const measuredLines: readonly MeasuredLines[] = [
  plain('kr nps "Customers recommend us" from 30 to 45 points by 2026-12-31 weight 2', '2026-11-15  38'),
  plain('kr "Projects late" from 25% to 10%', '2026-11-15  18%'),
  plain('kr "Share of renewals" from 60% to at least 80% owner @linh', '2026-11-15  70%'),
  plain('kr "First answer" from 5 hours to below 2 hours', '2026-11-15  3 hours'),
  plain('kr "Answer time" from 1 day to 4 hours', '2026-11-15  14 hours'),
  plain('kr "Load" from 900 ms to at most 300 ms stretch 200 ms', '2026-11-15  500 ms'),
  plain('kr "Bugs" from 40 to at most 10 status at risk', '2026-11-15  20'),
  plain('kr "Revenue" from $1.2M to $2.4M by 2026-12-31', '2026-11-15  $1.8M'),
  plain('kr "Revenue" from 2.4 million to 3.1 million USD confidence 7/10', '2026-11-15  2.9'),
  plain('kr "Income" from 40k to 60k EUR committed weight 3', '2026-11-15  50k EUR'),
  plain('key result "Sessions" from 2k to 5k sessions', '2026-11-15  3.5k'),
  plain('kr "Cost per lead" from 12 USD/lead to 8 USD/lead owner @sales', '2026-11-15  10 USD/lead'),
  plain('kr "Users" from 1200 to 3100 users stretch 4100', '2026-11-15  2000'),
  en('kr "Users" from 1,200 to 3,100 weekly active users', '2026-11-15  2,000'),
  plain('kr "Users" to 3M users', '2026-11-15  1.5M'),
  plain('kr "Rating" from 3.1/5 to 4.5/5', '2026-11-15  4/5'),
  plain('kr "Share of orders" from 0.1 to 0.5', '2026-11-15  0.3'),
  plain('kr "Share of happy ones" from 10% → 20%', '2026-11-15  18%'),
  plain('kr "Onboarding" from 35 days to 20 days committed', '2026-11-15  28 days'),
  plain('kr "Sign-ups" from 100 to +50%', '2026-11-15  120'),
  plain('kr "Lead time" from 10 days to -3 days', '2026-11-15  8 days'),
  plain('kr "Orders" from 100 to x2', '2026-11-15  150'),
  plain('kr "Answer" from ? to below 2 hours', '2026-11-15  4 hours', '2026-11-20  3 hours'),
  plain('kr "Contracts" to 10 contracts', '2026-11-15  4'),
  plain('kr "Share" to 80%', '2026-11-15  20%'),
  plain('kr "Renewals" keep at least 60%', '2026-11-15  55%'),
  plain('kr "Outages" keep at most 2 incidents', '2026-11-15  1'),
  plain('kr "Open projects" keep between 3 and 5 projects', '2026-11-15  4'),
  plain('kr "Uptime" keep >= 99.5%', '2026-11-15  99.7%'),
  plain('kr "Churn" keep below 5% by 2026-12-31', '2026-10-15  4%', '2026-11-15  6%'),
  plain('kr "NPS"\n    from 30 to 45 points\n    by 2026-12-31', '2026-11-15  38'),
  plain('kr "NPS share"\n    from 30%\n    to 45%', '2026-11-15  38%'),
  plain('kr "Share"\n    to 45%\n    from 30%\n    owner @an', '2026-11-15  38%'),
  plain('kr "Late" from 100 to 45 points\n    was from 100 to 60 until 2026-11-01 because "New"', '2026-11-15  80'),
  plain(
    'kr "Twice" from 10 to 50\n    was from 10 to 40 until 2026-10-20\n    was to 45 until 2026-11-01',
    '2026-11-15  30',
  ),
  plain('kr "Ship"\n    milestone "One" weight 2 done 2026-10-18\n    milestone "Two" weight 1 by 2026-12-01'),
  plain('kr "Ship it"\n    milestone "One" done\n    milestone "Two"\n    milestone "Three"'),
  vi('kết quả nps "Khách giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026 trọng số 2', '15/11/2026  38'),
  vi('kết quả "Dự án trễ" từ 25% xuống 10%', '15/11/2026  18%'),
  vi('kết quả "Dự án trễ" từ 25% xuống còn 10% phụ trách @linh', '15/11/2026  18%'),
  vi('kết quả then chốt "Tỷ lệ" hiện tại 30% lên tới 45% tự tin 7/10', '15/11/2026  38%'),
  vi('kết quả "Doanh thu" từ 2,4 lên 3,2 tỷ đồng', '15/11/2026  2,9'),
  vi('kết quả "Doanh thu" từ 2,4 tỷ đồng lên 3,1 tỷ đồng', '15/11/2026  2,9 tỷ đồng'),
  vi('kết quả "Doanh thu" từ 2,4 tỷ lên 3,2 tỷ chủ trì @an', '15/11/2026  2,9 tỷ'),
  vi('kết quả "Giá" từ 1.500.000 đ xuống 1.200.000 đ', '15/11/2026  1.400.000 đ'),
  vi('kết quả "Người dùng" từ 1.200 lên 3.100 người vươn tới 4.000', '15/11/2026  2.000'),
  vi('kết quả "Phản hồi đầu" từ 5 giờ xuống dưới 2 giờ', '15/11/2026  3 giờ'),
  vi('kết quả "Thời gian" từ 3 ngày xuống còn 12 giờ hạn 31/12/2026', '15/11/2026  48 giờ'),
  vi('kết quả "Khách" từ 200 lên ít nhất 350 khách hàng cam kết', '15/11/2026  275'),
  vi('kết quả "Gia hạn" duy trì ít nhất 60%', '15/11/2026  55%'),
  vi('kết quả "Dự án mở" giữ trong khoảng 3 đến 5 dự án', '15/11/2026  4'),
  vi('kết quả "Sự cố" duy trì không quá 2 vụ', '15/11/2026  1'),
  vi('kết quả "Tỷ lệ hủy" giữ dưới 5% trọng số 3', '15/10/2026  4%', '15/11/2026  6%'),
  vi('kết quả "Điểm" từ 7/10 lên 9/10', '15/11/2026  8/10'),
  vi('kết quả "Điểm" từ 6,5 đến 8,5 điểm', '15/11/2026  7,5'),
  vi('kết quả "Đơn" từ 100 lên gấp đôi', '15/11/2026  150'),
  vi('kết quả "Đơn" từ 100 lên +30% cam kết', '15/11/2026  120'),
  vi('kết quả "Tỷ lệ" từ ? lên 80%', '15/11/2026  40%', '20/11/2026  60%'),
  vi('kết quả "Hợp đồng" đạt 10 hợp đồng', '15/11/2026  4'),
  vi('kết quả "Điểm"\n    từ 6,5 điểm\n    lên 8,5 điểm\n    phụ trách @an', '15/11/2026  7,5'),
  vi(
    'kết quả "Chi phí" từ 30 triệu đồng xuống 20 triệu đồng\n    trước đây xuống 25 triệu đồng đến hết 01/11/2026 vì "Mới"',
    '15/11/2026  24 triệu đồng',
  ),
  vi('kết quả "Bàn giao"\n    cột mốc "Một" trọng số 2 xong 18/10/2026\n    cột mốc "Hai" trọng số 1 hạn 01/12/2026'),
  plain('kết quả "Tỷ lệ hài lòng"\n    từ 30%\n    lên 45%', '2026-11-15  38%'),
  plain('kết quả "Lượt xem" từ 10 nghìn lên 50 nghìn', '2026-11-15  30 nghìn'),
  plain('ket qua "Diem" tu 30 len 45 diem', '2026-11-15  38'),
];
