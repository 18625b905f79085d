import { list } from './list.ts';

/** Phrases that look like other words of the lists but mean nothing to the judge; the longest match wins, so they are read first. */
export const blockersEn = () =>
  list(`
as of, each other, each other's, one another, at a time, customer 360, 360 view, 360 degree, on behalf of, sales team, marketing team, support team, sales force, customer success, customer service team, human resources, in line with, in time, time zone, according to, such as, as well as, up to date, more than one, well as, kind of, in place of, in terms of, as a result of, number one, real time, real-time, full time, full-time, part time, part-time, part of, point of view, hands-on, open to, with respect to, in use cases, the like, and the like, let alone, all-in-one, one-stop, on-call, on call, in-house, right now,
time series, machine learning, open data, service level agreement, at the same time, on the market, long term, long-term, short term, short-term, mid-market, back office, front office, know-how, user id, pull out, first time, last time, next level`);

export const blockersVi = () =>
  list(`
trực tuyến, trực tiếp, độc lập, khám phá, tiếp thị, phát sinh, sinh nhật, học phí, học kỳ, học phần, học thuật, học bạ, tập thể, tập đoàn, tập tin, thử thách, thi đua, trình độ học vấn, trình duyệt, lập tức, thực phẩm, thực tế, giao thông, giao lưu, trong nước, ngoài nước, trên địa bàn, trên toàn, trên nền tảng, trong quý, trong năm, trong tháng, trong tuần, trong kỳ, trong chu kỳ, trong cùng quý, trong năm học, dưới sự, không gian, không khí, hàng không, để lại, báo chí, năm học, đi kèm, đi lại, mở đầu, cho vay, cán sự, thành phần, thành công cụ, thành tích, thành tựu, con người, là gì, tài chính,
cá nhân, công ty, doanh nghiệp nhỏ, giá trị cốt lõi, số liệu, thông số, số hiệu, mức lương, điểm đến, điểm mạnh, điểm yếu, điểm chạm, thời gian tới, thời gian qua, thời gian thực, lượng giá, hạng mục chính, tiếp theo, quay phim, đại học, trung học, tiểu học, mầm non, cao đẳng, khoa học, tin học, y học, văn học, toán học, hóa học, sinh học, nhà trường, bệnh viện, chính phủ, nhà nước, hành chính, hành chính công, pháp lý, ngữ văn, đặt ra, trong giờ làm việc, giờ làm việc, sau giờ học, trong ngày, trong giờ, vào ngày, nhân viên phục vụ, hiện tại, trước khi, sau khi, cấp trung, cấp tỉnh, cấp bộ, cấp cơ sở, cấp huyện, cấp xã, cấp tổ, cấp cao, cấp quốc gia`);
