import { expect, test } from 'vitest';
import { applied } from '../apply.ts';
import { able, start } from '../client.ts';
import { act, actionsAt, offeredAt, selected } from './act.ts';

const disordered = `objective "O"
  kr "One" from 1 to 9
    2026-11-10  5  "late"  // by phone
    // the first wave
    2026-10-10  3
  kr "Two" from 1 to 9
    2026-11-10  5
    2026-10-10  3

kpi csat "Satisfaction" unit points
  2026-10  4.4
  2026-09  4.2
`;

test('sorts the check-ins of one key result, with their comments', async () => {
  const { text } = await act(disordered.replace('"One"', '"O<|>ne"'), 'Sort the check-ins');
  expect(text).toBe(
    disordered.replace(
      '    2026-11-10  5  "late"  // by phone\n    // the first wave\n    2026-10-10  3\n',
      '    // the first wave\n    2026-10-10  3\n    2026-11-10  5  "late"  // by phone\n',
    ),
  );
  expect(await offeredAt('objective "O"\n  kr "O<|>ne" from 1 to 9\n    2026-11-10  5\n')).not.toContainEqual(
    expect.stringContaining('Sort'),
  );
});

test('sorts all of a file as a source action; all that needs no asking leaves those whose comments may mean several', async () => {
  const client = await start();
  client.open('a.okr', disordered);
  const { range } = selected(`⟦${disordered}⟧`);
  const [all, ...others] = await actionsAt(client, 'a.okr', range, ['source.sortCheckIns']);
  expect(others).toEqual([]);
  expect(all).toMatchObject({ title: 'Sort all check-ins of this file by date', kind: 'source.sortCheckIns.okr' });
  const sorted = applied(all?.edit, 'a.okr', disordered);
  expect(sorted.match(/20\d\d-\d\d(-\d\d)?/g)).toEqual([
    '2026-10-10',
    '2026-11-10',
    '2026-10-10',
    '2026-11-10',
    '2026-09',
    '2026-10',
  ]);
  const [safe] = await actionsAt(client, 'a.okr', range, ['source.fixAll.okr']);
  expect(applied(safe?.edit, 'a.okr', disordered)).toBe(
    disordered
      .replace('    2026-11-10  5\n    2026-10-10  3\n\n', '    2026-10-10  3\n    2026-11-10  5\n\n')
      .replace('  2026-10  4.4\n  2026-09  4.2\n', '  2026-09  4.2\n  2026-10  4.4\n'),
  );
  expect(await actionsAt(client, 'a.okr', range)).not.toContainEqual(
    expect.objectContaining({ kind: 'source.sortCheckIns.okr' }),
  );
});

test('the keywords of some lines in the other language; numbers, days and the language line stay', async () => {
  const { text } = await act(
    `language en
objective "Customers stay"
⟦  kr "Late projects" from 25% to 10% by 2026-12-31
    was from 25% to 15% until 2026-11-01 because "Too easy"
    2026-11-01  18%
⟧  kr "Renewed" from 60% to 75%
`,
    'Translate the keywords of these lines into Vietnamese',
  );
  expect(text).toBe(`language en
objective "Customers stay"
  kết quả "Late projects" từ 25% xuống 10% hạn 2026-12-31
    trước đây từ 25% xuống 15% đến hết 2026-11-01 vì "Too easy"
    2026-11-01  18%
  kr "Renewed" from 60% to 75%
`);
  const back = await act(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n⟦  kết quả "Trễ hạn" từ 2,5 xuống 1,5 hạn 31/12/2026⟧\n',
    'Chuyển từ khóa của các dòng này sang tiếng Anh',
  );
  expect(back.text).toBe('ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kr "Trễ hạn" from 2,5 to 1,5 by 31/12/2026\n');
});

test('the whole file with its numbers, days and language line', async () => {
  const { text } = await act(
    '⟦language en\nobjective "Customers stay"\n  kr "Late" from 2.5 to 1.5 by 2026-12-31  // soon\n⟧',
    'Translate the file’s keywords, numbers and days into Vietnamese',
  );
  expect(text).toBe(
    'ngôn ngữ vi\nmục tiêu "Customers stay"\n  kết quả "Late" từ 2,5 xuống 1,5 hạn 31/12/2026  // soon\n',
  );
});

test('at a cursor nothing is translated', async () => {
  expect(await offeredAt('objective "Cust<|>omers stay"\n')).not.toContainEqual(expect.stringContaining('Translate'));
});

const promise = `objective "Customers stay"
  kr nps "Recommend us" from 30 to 4<|>5 points by 2026-12-31
    // by phone
    2026-11-01  36
`;

test('today’s promise is kept as a was line, its number ready to be overwritten', async () => {
  const { text } = await act(promise, 'Change the target', { snippets: true });
  expect(text).toBe(`objective "Customers stay"
  kr nps "Recommend us" from 30 to \${1:45 points} by 2026-12-31
    was from 30 to 45 points until 2026-11-15 because "\${2:the reason}"
    // by phone
    2026-11-01  36
`);
  // Where nothing leads to the new number, the same words twice would say nothing.
  expect(await offeredAt(promise)).not.toContainEqual(expect.stringContaining('Change the target'));
});

test('on a deadline, the deadline; in Vietnamese, its words and days', async () => {
  const { text } = await act(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giới thiệu" từ 30 lên 45 điểm hạn 31/1<|>2/2026\n',
    'Đổi chỉ tiêu',
    { snippets: true },
  );
  expect(text).toBe(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Giới thiệu" từ 30 lên 45 điểm hạn $' +
      '{1:31/12/2026}\n    trước đây hạn 31/12/2026 đến hết 15/11/2026 vì "$' +
      '{2:lý do}"\n',
  );
});

test('once the number is another than when the file was opened, that one is kept', async () => {
  const client = await start({ capabilities: { ...able, workspace: { workspaceEdit: { documentChanges: true } } } });
  const { text: first, range } = selected(promise);
  client.open('a.okr', first);
  const changed = first.replace('45 points', '40 points');
  client.change('a.okr', changed);
  const titles = async () => (await actionsAt(client, 'a.okr', range, ['refactor'])).map(({ title }) => title);
  const found = await actionsAt(client, 'a.okr', range, ['refactor']);
  const freeze = found.find(({ title }) => title === 'Record the old target “from 30 to 45 points” as “was … until …”');
  const kept = `objective "Customers stay"
  kr nps "Recommend us" from 30 to 40 points by 2026-12-31
    was from 30 to 45 points until 2026-11-15 because "the reason"
    // by phone
    2026-11-01  36
`;
  expect(applied(freeze?.edit, 'a.okr', changed)).toBe(kept);
  client.change('a.okr', kept);
  expect((await titles()).filter((title) => title.includes('promise'))).toEqual([]);
});
