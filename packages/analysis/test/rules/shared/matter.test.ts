import { expect, test } from 'vitest';
import { exampleOfObjective, exampleOfResult, matterOf } from '../../../src/rules/shared/matter/example.ts';
import { check } from '../check.ts';

test.each([
  ['money', ['Launch the sales dashboard']],
  ['money', ['Ký hợp đồng thuê văn phòng']],
  ['customers', ['Launch the app']],
  ['customers', ['Triển khai khảo sát khách hàng']],
  ['people', ['Organise 10 trainings']],
  ['people', ['Đào tạo pha chế']],
  ['time', ['Set up a ticket system']],
  ['quality', ['Chuẩn hóa quy trình']],
  ['customers', ['Write it down', 'Customers stay']],
  [undefined, ['Write it down', 'A state to reach']],
  [undefined, []],
])('%s: %j', (matter, titles) => {
  expect(matterOf(titles)).toBe(matter);
});

test('an example of another matter says that it is one', () => {
  expect(exampleOfResult(['Bug reports']).en).toMatch(/^such as `kr "Orders that need rework"/);
  expect(exampleOfResult(['Something']).en).toMatch(/^for example `kr /);
  expect(exampleOfObjective(['Nhân sự']).vi).toMatch(/^như "Người mới/);
  expect(exampleOfObjective([]).vi).toMatch(/^ví dụ "/);
});

test('messages follow the plan', () => {
  const said = (title: string): string | undefined =>
    check(`objective "A state to reach"\n  kr "${title}"\n`).diagnostics.find(({ rule }) => rule === 'kr-activity')
      ?.message.en;
  expect(said('Launch the app')).toMatch(/such as `kr "Customers who come back" from 40% to 55%`/);
  expect(said('Organise 10 trainings')).toMatch(/such as `kr "Staff who use it" from 40% to 80%`/);
});

test.each(['kr "Time" from 9 to 4 hours', 'kết quả "Doanh thu mỗi khách" từ 1,2 lên 1,5 triệu'])(
  'what an example says can be written: %s',
  (line) => {
    expect(
      check(`objective "A state to reach"\n  ${line}\n`).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([]);
  },
);
