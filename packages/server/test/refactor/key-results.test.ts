import { expect, test } from 'vitest';
import { act, offeredAt } from './act.ts';

test('work becomes an initiative under a key result that is still to be written', async () => {
  const { text, action } = await act(
    `objective "New colleagues feel at home"
  // from the survey
  kr training "Organise 10 tr<|>ainings" by 2026-12-01 owner @linh  // booked
`,
    'Make it an initiative',
    { snippets: true },
  );
  // What mends a finding is offered with it.
  expect(action.diagnostics?.[0]?.code).toBe('kr-activity');
  expect(text).toBe(`objective "New colleagues feel at home"
  // from the survey
  kr training "\${1:What changes when this is done}" from \${2:?} to \${3:?} by 2026-12-01 owner @linh
  initiative "Organise 10 trainings" for training by 2026-12-01 owner @linh  // booked
`);
});

test('the same in Vietnamese', async () => {
  const { text } = await act(
    `ngôn ngữ vi
mục tiêu "Người mới quen việc nhanh"
  kết quả "Tổ chức 10 bu<|>ổi training" hạn 01/12/2026
`,
    'Chuyển thành sáng kiến',
  );
  expect(text).toBe(`ngôn ngữ vi
mục tiêu "Người mới quen việc nhanh"
  kết quả ket_qua "Điều sẽ thay đổi khi làm xong" từ ? lên ? hạn 01/12/2026
  sáng kiến "Tổ chức 10 buổi training" cho ket_qua hạn 01/12/2026
`);
});

test('what was written down on the way stays as notes', async () => {
  const { text } = await act(
    `objective "New colleagues feel at home"
  kr "Organise 10 tr<|>ainings" by 2026-12-01
    2026-10-20  3  confidence 6/10  "three \\"so\\" far"
    2026-11-03  5 sessions // by phone
    review 2026-12-01 grade 0.4 "late"
`,
    'Make it an initiative',
  );
  expect(text).toBe(`objective "New colleagues feel at home"
  kr outcome "What changes when this is done" from ? to ? by 2026-12-01
  initiative "Organise 10 trainings" for outcome by 2026-12-01
    note "2026-10-20: 3 confidence 6/10 – three \\"so\\" far"
    note "2026-11-03: 5 sessions" // by phone
    note "review 2026-12-01 grade 0.4 late"
`);
});

test('an outcome is no work, and work is not made an objective', async () => {
  expect(await offeredAt('objective "O"\n  kr "Customers who re<|>new" from 30% to 45%\n')).not.toContainEqual(
    expect.stringContaining('initiative'),
  );
  const work = await offeredAt('objective "O"\n  kr "Organise 10 tr<|>ainings"\n    2026-11-01  3  "booked"\n');
  expect(work).toEqual(['Make it an initiative, under a key result that says what it changes']);
});

test('two measures become two key results; numbers and history stay with the first', async () => {
  const { text } = await act(
    `objective "Customers stay"
  kr "Raise revenue <|>and customer satisfaction" from 30 to 45 points owner @an
    2026-11-01  31  "first wave"  // by phone
`,
    'Split into two',
  );
  expect(text).toBe(`objective "Customers stay"
  kr "Raise revenue" from 30 to 45 points owner @an
    2026-11-01  31  "first wave"  // by phone
  kr "Raise customer satisfaction" from ? to ? by 2026-12-31 owner @an
`);
});

test('the same in Vietnamese, with tab stops', async () => {
  const { text } = await act(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu <|>và mức độ hài lòng" từ 30 lên 45\n',
    'Tách thành hai',
    { snippets: true },
  );
  expect(text).toBe(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Tăng doanh thu" từ 30 lên 45\n  kết quả "Tăng mức độ hài lòng" từ $' +
      '{1:?} lên $' +
      '{2:?} hạn 31/12/2026\n',
  );
});

test('a level to hold becomes a KPI that the objective guards, with its owner, notes, comments and check-ins', async () => {
  const { text } = await act(
    `objective "Customers stay"
  kr late "Late proj<|>ects" keep below 10% owner @an note "counted on Fridays"  // agreed
    // after the summer
    2026-11-01  8%  confidence 7/10  "first count"
    2026-11-08  7%
  kr "Customers who renew" from 60% to 75%
`,
    'Guard “late”',
  );
  expect(text).toBe(`objective "Customers stay" guard late
  kr "Customers who renew" from 60% to 75%

kpi late "Late projects"
  target below 10%
  owner @an
  note "counted on Fridays"
  // agreed
  // after the summer
  2026-11-01  8%  "first count (confidence 7/10)"
  2026-11-08  7%
`);
});

test('the same in Vietnamese; only for what holds a level', async () => {
  const { text } = await act(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả trễ "Dự án tr<|>ễ hạn" duy trì dưới 10%\n    01/11/2026  8%\n',
    'Chuyển thành “bảo vệ trễ”',
  );
  expect(text).toBe(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại" bảo vệ trễ\n\nkpi trễ "Dự án trễ hạn"\n  chỉ tiêu dưới 10%\n  01/11/2026  8%\n',
  );
  expect(await offeredAt('objective "O"\n  kr "Customers who re<|>new" from 30% to 45%\n')).not.toContainEqual(
    expect.stringContaining('Guard'),
  );
});

const plan = `plan for delivery in 2026-Q4

objective renew "Customers stay"
  owner @linh

  // the one that counts
  kr nps "Customers recom<|>mend us" from 30 to 45 points by 2026-12-15 owner @an
    2026-11-01  36  "first"  // by phone
  kr late "Late projects" from 25% to 10%

objective other "Other"
  supports nps
`;

test('a new objective that supports a key result, which stays', async () => {
  const { text, action } = await act(plan, 'Extract a new objective');
  expect(action.kind).toBe('refactor.extract');
  expect(text).toBe(`plan for delivery in 2026-Q4

objective renew "Customers stay"
  owner @linh

  // the one that counts
  kr nps "Customers recommend us" from 30 to 45 points by 2026-12-15 owner @an
    2026-11-01  36  "first"  // by phone
  kr late "Late projects" from 25% to 10%

objective "What will be true, and for whom"
  owner @an
  supports nps

  kr "What changes when this is done" from ? to ? by 2026-12-15

objective other "Other"
  supports nps
`);
});

test('a key result becomes an objective that supports: its name, owner, deadline and history go along', async () => {
  const { text } = await act(plan, 'Promote to an objective');
  expect(text).toBe(`plan for delivery in 2026-Q4

objective renew "Customers stay"
  owner @linh

  kr late "Late projects" from 25% to 10%

objective nps "Customers recommend us"
  owner @an
  supports renew

  // the one that counts
  kr "Customers recommend us" from 30 to 45 points by 2026-12-15 owner @an
    2026-11-01  36  "first"  // by phone

objective other "Other"
  supports nps
`);
});

test('references to what was promoted are written anew, in other files too', async () => {
  const client = await act(plan.replace('supports nps', 'supports renew.nps'), 'Promote to an objective', {
    disk: { 'b.okr': 'plan for sales in 2026-Q4\nobjective "Sales helps"\n  supports delivery.renew.nps\n' },
  });
  expect(client.text).toContain('objective other "Other"\n  supports nps\n');
  expect(client.after('b.okr')).toBe('plan for sales in 2026-Q4\nobjective "Sales helps"\n  supports nps\n');
});

test('what has no name gets one to be supported by; what an initiative is for keeps its own', async () => {
  const unnamed = `ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả "Khách giới <|>thiệu" từ 30 lên 45 điểm
`;
  expect((await act(unnamed, 'Tách thành mục tiêu mới')).text).toBe(`ngôn ngữ vi
mục tiêu "Khách hàng ở lại"
  kết quả khach_gioi_thieu "Khách giới thiệu" từ 30 lên 45 điểm

mục tiêu "Điều sẽ thành hiện thực, và cho ai"
  đóng góp cho khach_gioi_thieu

  kết quả "Điều sẽ thay đổi khi làm xong" từ ? lên ? hạn 31/12/2026
`);
  expect((await act(unnamed, 'Nâng thành một mục tiêu')).text).toBe(`ngôn ngữ vi
mục tiêu khach_hang_o_lai "Khách hàng ở lại"

mục tiêu "Khách giới thiệu"
  đóng góp cho khach_hang_o_lai

  kết quả "Khách giới thiệu" từ 30 lên 45 điểm
`);
  const { text } = await act(
    'plan in 2026-Q4\n\nobjective renew "Stay"\n  kr nps "NP<|>S" from 30 to 45\n\n  initiative "Call" for nps\n',
    'Promote',
  );
  expect(text).toBe(
    'plan in 2026-Q4\n\nobjective renew "Stay"\n\n  initiative "Call" for nps\n\nobjective "NPS"\n  supports renew\n\n  kr nps "NPS" from 30 to 45\n',
  );
});
