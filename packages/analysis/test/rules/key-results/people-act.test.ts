import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';

const flags = (line: string): readonly string[] =>
  check(`objective "Guests come back"\n  ${line}\n`).diagnostics.flatMap(({ rule }) =>
    rule === 'kr-activity' || rule === 'kr-output-count' ? [rule] : [],
  );

const who = ['Participants', 'Volunteers', 'Teachers', 'Parents', 'Staff', 'Managers', 'Members', 'Apprentices'];
const do_ = [
  ...['train new members', 'complete the course', 'report near misses', 'lead a project', 'plan their own week'],
  ...['coach a colleague', 'organise an event', 'publish a paper', 'build their own page', 'call before they come'],
];
const ai = ['Người tham gia', 'Tình nguyện viên', 'Giáo viên', 'Khách hàng', 'Nhân viên', 'Người dân', 'Khách tham dự'];
const lam = [
  ...['hoàn thành khóa học', 'tham gia lớp học', 'đặt lịch qua mạng', 'báo cáo sự cố', 'viết đánh giá'],
  ...['kèm cặp đồng nghiệp', 'tổ chức sự kiện', 'nộp hồ sơ trực tuyến', 'giới thiệu bạn bè'],
];

describe('what people do of themselves, counted in people, is a result', () => {
  test.each(who)('%s', (subject) => {
    for (const verb of do_)
      expect(flags(`kr "${subject} ${verb}" from 10 to 40 people`), `${subject} ${verb}`).toEqual([]);
  });

  test.each(ai)('%s', (subject) => {
    for (const verb of lam)
      expect(flags(`kr "${subject} ${verb}" from 10 to 40 người`), `${subject} ${verb}`).toEqual([]);
  });
});

describe('what is done to people, or told to be done, is not', () => {
  test.each([
    ['kr "Train staff" from 10 to 40 staff', 'kr-output-count'],
    ['kr "Nhân viên được đào tạo" from 0 to 40 nhân viên', 'kr-output-count'],
    ['kr "Tuyển giáo viên" from 0 to 12 giáo viên', 'kr-output-count'],
    ['kr "Call former donors" from 0 to 90 donors', 'kr-activity'],
  ])('%s', (line, rule) => expect(flags(line)).toEqual([rule]));
});
