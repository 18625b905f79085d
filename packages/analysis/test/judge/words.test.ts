import { describe, expect, it } from 'vitest';
import {
  compileLexicons,
  directionIn,
  judgeMeasured,
  judgeObjective,
  numbersIn,
  twoAimsIn,
  twoMeasuresIn,
  vagueVerbIn,
  vagueWordIn,
  vanityIn,
} from '../../src/judge/index.ts';

const lexicons = compileLexicons();

describe('vagueVerbIn', () => {
  it.each([
    ['Support the sales team', 'Support'],
    ['Participate in the trade fair', 'Participate in'],
    ['Hỗ trợ phòng kinh doanh', 'Hỗ trợ'],
    ['Phối hợp với công đoàn', 'Phối hợp'],
    ['HO TRO KHACH HANG', 'HO TRO'],
    ['Support tickets solved in 2 hours', undefined],
    ['Triển khai CRM', undefined],
    ['Help-desk calls below 20 a day', undefined],
  ])('%s → %s', (title, verb) => expect(vagueVerbIn(title, lexicons)?.text).toBe(verb));
});

describe('vagueWordIn', () => {
  it.each([
    ['Better onboarding', 'Better'],
    ['Deliver a good app', 'good'],
    ['Tăng hiệu quả', 'hiệu quả'],
    ['Dịch vụ tốt hơn', 'tốt hơn'],
    ['Churn below 3%', undefined],
    ['Tỷ lệ lỗi dưới 2%', undefined],
  ])('%s → %s', (title, word) => expect(vagueWordIn(title, lexicons)?.text).toBe(word));
});

describe('vanityIn', () => {
  it.each([
    ['Get 10,000 page views', 'page views'],
    ['Reach 500 followers', 'followers'],
    ['Đạt 5.000 lượt xem', 'lượt xem'],
    ['Share the roadmap', undefined],
    ['Click-through rate of 5%', undefined],
    ['500 paying users', undefined],
  ])('%s → %s', (title, word) => expect(vanityIn(title, lexicons)?.text).toBe(word));
});

describe('directionIn', () => {
  it.each([
    ['Increase NPS', 1],
    ['Churn falls below 5%', -1],
    ['Cut costs', -1],
    ['Keep uptime at 99.9%', 0],
    ['Đưa tỷ lệ lỗi xuống 2%', -1],
    ['Đẩy doanh thu lên 20 tỷ', 1],
    ['Kéo thời gian chờ xuống dưới 10 phút', -1],
    ['Tỷ lệ lỗi giảm còn 2%', -1],
    ['Duy trì NPS', 0],
    ['Nâng cấp máy chủ', undefined],
    ['Tăng cường kiểm tra', undefined],
    ['Giảm giá 20%', undefined],
    ['Increase conversion while reducing cost', undefined],
    ['Launch the app', undefined],
  ])('%s → %s', (title, way) => expect(directionIn(title, lexicons)?.way).toBe(way));

  it('shows both halves of a verb in two', () => {
    expect(directionIn('Đưa doanh thu lên 9 tỷ', lexicons)).toMatchObject({
      word: { text: 'Đưa' },
      second: { text: 'lên' },
    });
  });
});

describe('twoMeasuresIn', () => {
  it.each([
    ['Increase revenue and profit', 'revenue', 'profit'],
    ['Raise NPS to 50 and cut response time to 2 hours', 'NPS to 50', 'cut response time to 2 hours'],
    ['Tăng doanh thu và lợi nhuận', 'doanh thu', 'lợi nhuận'],
    ['Tăng NPS cũng như tỷ lệ gia hạn', 'NPS', 'tỷ lệ gia hạn'],
    ['Giảm lỗi và thời gian chờ', 'lỗi', 'thời gian chờ'],
  ])('%s → %s | %s', (title, first, second) => {
    expect(twoMeasuresIn(title, lexicons)).toMatchObject({ first: { text: first }, second: { text: second } });
  });

  it.each([
    'Sales and marketing cost per lead below $40',
    'Cut R&D cost by 5%',
    'Satisfaction of customers and partners reaches 90%',
    'Mức độ hài lòng của khách hàng và đối tác đạt 90%',
    'Time between order and delivery',
    'Cost/order below $3',
    'Health and safety incidents below 2',
    'Design and build the app',
  ])('one figure: %s', (title) => expect(twoMeasuresIn(title, lexicons)).toBeUndefined());

  it('two aims may be two pieces of work', () => {
    expect(twoAimsIn('Launch the app and hire 5 engineers', lexicons)).toMatchObject({
      second: { text: 'hire 5 engineers' },
    });
    expect(twoAimsIn('Soạn và ban hành quy chế', lexicons)).toBeUndefined();
  });
});

describe('numbersIn', () => {
  const shown = (title: string): string[] =>
    numbersIn(title, lexicons).map(
      ({ kind, text, unitText }) => `${kind} ${text}${unitText === undefined ? '' : ` ${unitText.text}`}`,
    );
  it.each([
    ['Reach 99.9% uptime in Q4 2026', ['quantity 99.9 %', 'name Q4', 'name 2026']],
    ['Top 10 in the store, ISO 27001, B2B, S3, 24/7', ['name 10', 'name 27001', 'name B2B', 'name S3', 'name 24/7']],
    ['Ship v2.1 by 30 June', ['name v2.1', 'name 30']],
    ['12th school, 3D model, 5S', ['name 12th', 'name 3D', 'name 5S']],
    ['Đạt 2,4 tỷ trong quý 4/2026, giai đoạn 2', ['quantity 2,4 tỷ', 'name 4/2026', 'name 2']],
    ['NPS 4,5/5 trước 30/06', ['quantity 4,5 /5', 'name 30/06']],
    ['2,000 users and 40 000 files', ['quantity 2,000', 'quantity 40 000']],
    ['Reply in 200ms', ['quantity 200 ms']],
  ])('%s', (title, expected) => expect(shown(title)).toEqual(expected));

  it('applies magnitudes', () => {
    expect(numbersIn('30tr, 2,4 tỷ, $2.5M, 500k', lexicons).map(({ value }) => value)).toEqual([
      30e6, 2.4e9, 2.5e6, 500e3,
    ]);
  });
});

describe('judgeMeasured', () => {
  it.each([
    ['Launch the app', 'weekly users', 'outcome'],
    ['Launch the app', '', 'outcome'],
    ['Tổ chức 10 buổi training', 'sessions', 'activity'],
    ['Tổ chức 10 buổi training', '', 'activity'],
    ['Hold workshops', 'buổi', 'activity'],
    ['Call customers', 'customers', 'activity'],
    ['Publish articles', 'bài viết', 'output'],
    ['Đào tạo nhân viên', 'nhân viên', 'output'],
    ['Reduce meetings', 'meetings', 'outcome'],
    ['Sell books', 'books', 'outcome'],
    ['Response time', 'hours', 'outcome'],
    ['Website', 'lượt truy cập', 'outcome'],
    ['Triển khai CRM', '%', 'outcome'],
  ])('%s, measured in “%s” → %s', (title, unit, label) =>
    expect(judgeMeasured(title, unit, lexicons).label).toBe(label),
  );
});

describe('judgeObjective', () => {
  it.each([
    ['Define the social media strategy', 'activity'],
    ['Launch the new app', 'activity'],
    ['Triển khai phần mềm ERP', 'activity'],
    ['Tổ chức 5 hội thảo', 'activity'],
  ])('%s is a task', (title, label) => expect(judgeObjective(title, lexicons).label).toBe(label));

  it.each([
    'Deliver projects so well that customers stay',
    'Build a world-class support team',
    'Make hiring a pleasure for everyone',
    'Become the obvious choice for small hotels',
    'Xây dựng đội ngũ giáo viên xuất sắc',
    'Tạo trải nghiệm tuyệt vời cho khách hàng',
    'Delight our customers',
    'Người dân hài lòng với dịch vụ công',
  ])('%s is a state to reach', (title) =>
    expect(['outcome', 'unclear']).toContain(judgeObjective(title, lexicons).label),
  );
});
