import { describe, expect, it } from 'vitest';
import { compileLexicons, judge, type Label } from '../../src/judge/index.ts';

const lexicons = compileLexicons();

const cases: Record<string, readonly (readonly [Label, string])[]> = {
  'which room, chapter or clause': [
    ['activity', 'Fit out bay 7.1 of the depot'],
    ['activity', 'Rewrite clause 3.4 of the tenancy agreement'],
    ['activity', 'Soạn lại mục 2.3 của quy chế'],
    ['outcome', 'Room occupancy of 82%'],
  ],
  'what a movement is called': [
    ['activity', 'Triển khai phong trào “5 không ba sạch ở bếp” và “4 cùng với bà con xóm chợ”'],
    ['outcome', 'Ít nhất 70% khách chấm “rất hài lòng với món ăn”'],
  ],
  'what is asked': [
    ['activity', 'Analyse which suppliers pass 60 days'],
    ['activity', 'Investigate how 30% of the guests heard of us'],
    ['activity', 'Phân tích vì sao 30% khách rời đi'],
    ['outcome', 'Late suppliers below 30%'],
  ],
  'a decade': [
    ['activity', 'Repaint the 1960s canteen'],
    ['outcome', 'Pages load in 2s'],
  ],
  'when, and how far back': [
    ['activity', 'Safety talk in every depot at 7.30'],
    ['activity', 'Scan the parish records back to 1955'],
  ],
  'how big the thing is': [
    ['activity', 'Commission the 33 kV substation'],
    ['activity', 'Đóng điện đường dây 220 kV'],
  ],
  'where a check or an alarm says no': [
    ['activity', 'Add a build step that fails below 70% coverage'],
    ['activity', 'Configure an alert to fire above 85% disk use'],
    ['activity', 'Cài cảnh báo khi độ ẩm vượt 70%'],
    ['outcome', 'Reduce alerts to under 5 a week'],
    ['outcome', 'Alerts that fire falsely: below 3%'],
  ],
  'what went into it': [
    ['activity', 'Forecast model trained on 3 years of tickets'],
    ['outcome', 'Forecast model reaches 85% accuracy'],
  ],
  'which half': [
    ['activity', 'Viết nửa đầu giáo trình'],
    ['outcome', 'Giảm một nửa số đơn trễ'],
  ],
  'the whole of one thing': [
    ['activity', '100% of the new ledger configured'],
    ['activity', 'Hoàn thành 100% việc kiểm kê kho'],
    ['output', '100% of the branches repainted'],
  ],
  'programmes that are named, not counted': [
    ['activity', 'Đẩy mạnh thực hiện ba khâu đột phá'],
    ['output', 'Xây dựng ba chương trình học mới'],
  ],
  'an anniversary': [['activity', 'Kỷ niệm 40 năm thành lập bệnh viện']],
  'so often one does it': [
    ['activity', 'Pilates twice a week and gym 3 times a week'],
    ['outcome', 'Members visit at least 3 times a week'],
  ],
};

describe.each(Object.entries(cases))('%s', (_kind, titles) => {
  it.each(titles)('%s: %s', (label, title) => expect(judge(title, lexicons).label).toBe(label));
});
