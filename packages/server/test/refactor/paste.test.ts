import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadFile } from '../../../language/src/load.ts';
import { applied } from '../apply.ts';
import { start } from '../client.ts';
import { act, actionsAt, offeredAt, selected, startMaking } from './act.ts';

const convert = 'Turn the pasted lines';
const chuyen = 'Chuyển các dòng vừa dán';

/** What a selection becomes. */
async function pasted(marked: string, title = convert, disk: Record<string, string> = {}): Promise<string> {
  return (await act(marked, title, { disk })).text;
}

test('a nested Markdown list: objectives, key results, initiatives, with boxes, people, dates and numbers', async () => {
  expect(
    await pasted(`⟦## Customers

- **Customers stay**
  * NPS from 30 to 45 points by 2026-12-31 (@linh)
    1. Call every customer
    2. [x] Survey
  * Late projects: 25% → 10%
- Grow in the south
  - [ ] Revenue $1M -> $2M
  asked by the board
⟧`),
  ).toBe(`// ## Customers

objective "Customers stay"
  kr kr1 "NPS" from 30 to 45 points by 2026-12-31 owner @linh
  initiative "Call every customer" for kr1
  initiative "Survey" for kr1 done
  kr "Late projects" 25% → 10%

objective "Grow in the south"
  kr "Revenue" $1M -> $2M
  // asked by the board
`);
});

test('the same in Vietnamese', async () => {
  expect(
    await pasted(
      `ngôn ngữ vi

⟦• Khách hàng ở lại
   - Điểm giới thiệu từ 30 lên 45 điểm, hạn 31/12/2026, phụ trách: @linh
   - Dự án trễ hạn (25% → 10%)
       1) Gọi từng khách
⟧`,
      chuyen,
    ),
  ).toBe(`ngôn ngữ vi

mục tiêu "Khách hàng ở lại"
  kết quả "Điểm giới thiệu" từ 30 lên 45 điểm hạn 31/12/2026 phụ trách: @linh
  kết quả kr2 "Dự án trễ hạn" 25% → 10%
  sáng kiến "Gọi từng khách" cho kr2
`);
});

test('a heading over key results is an objective', async () => {
  expect(
    await pasted(
      '⟦# Plan of 2026\n\n## Customers stay\n1. NPS 30 → 45\n2. Fewer complaints\n\n## We grow\n- Revenue\n⟧',
    ),
  ).toBe(
    '// # Plan of 2026\n\nobjective "Customers stay"\n  kr "NPS" 30 → 45\n  kr "Fewer complaints"\n\nobjective "We grow"\n  kr "Revenue"\n',
  );
});

test('a flat list below an objective holds key results; elsewhere its numbers decide', async () => {
  expect(await pasted('objective "Customers stay"\n\n⟦- NPS from 30 to 45\n- Fewer complaints\n⟧')).toBe(
    'objective "Customers stay"\n\n  kr "NPS" from 30 to 45\n  kr "Fewer complaints"\n',
  );
  expect(await pasted('⟦1. Customers stay\n2. We “grow”\n⟧')).toBe(
    'objective "Customers stay"\n\nobjective "We “grow”"\n',
  );
  expect(await pasted('⟦* NPS from 30 to 45\n* Churn from 9% to 7%\n⟧')).toBe(
    'objective "What will be true, and for whom"\n  kr "NPS" from 30 to 45\n  kr "Churn" from 9% to 7%\n',
  );
});

test('a table from a spreadsheet, its columns in any order; what has no place is a comment', async () => {
  const disk = { 'people.okr': 'person @linh "Linh Trần"\nteam sales "Sales team"\n' };
  expect(
    await pasted(
      `objective "Customers stay"

⟦Owner\tKey result\tDue\tTarget\tBaseline\tUnit\tStage
Linh Trần\tNPS\t31/12/2026\t45\t30\tpoints\tearly
Sales team, @an\tRevenue\t2026-12-15\t2,000\t1,000\t\t
\tComplaints\tsoon\tfew\t\t\t
⟧`,
      convert,
      disk,
    ),
  ).toBe(`objective "Customers stay"

  // Owner | Key result | Due | Target | Baseline | Unit | Stage
  kr "NPS" from 30 to 45 points by 2026-12-31 owner @linh
  // Stage: early
  kr "Revenue" from 1000 to 2000 by 2026-12-15 owner sales, @an
  kr "Complaints"
  // Due: soon
  // Target: few
`);
});

test('what stands above the columns is kept as a comment', async () => {
  expect(await pasted('objective "Customers stay"\n⟦What we want\tFrom\tTo\tLater\nNPS\t30\t45\t\n⟧')).toBe(
    'objective "Customers stay"\n  // What we want | From | To | Later\n  kr "NPS" from 30 to 45\n',
  );
  expect(await pasted('ngôn ngữ vi\n⟦Điều mong muốn\tTừ\tLên\nĐiểm giới thiệu\t30\t45\n⟧', chuyen)).toBe(
    'ngôn ngữ vi\n// Điều mong muốn | Từ | Lên\n\nmục tiêu "Điều sẽ thành hiện thực, và cho ai"\n  kết quả "Điểm giới thiệu" từ 30 lên 45\n',
  );
});

test('without a row of headings the cells tell; numbers are read as the file’s language has them', async () => {
  expect(
    await pasted(
      'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n⟦Doanh thu\t1.000\t2.000\t@an\t31/12/2026\nTỷ lệ lỗi\t2,5%\t1,5%\t\t\n⟧',
      chuyen,
    ),
  ).toBe(
    'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  kết quả "Doanh thu" từ 1.000 lên 2.000 hạn 31/12/2026 phụ trách @an\n  kết quả "Tỷ lệ lỗi" từ 2,5% xuống 1,5%\n',
  );
  // A file that does not say its language: by its words, and written so that there is one reading.
  expect(await pasted('mục tiêu "Khách ở lại"\n⟦Doanh thu\t1.000\t2.000\nSố lỗi\t20\t10\n⟧', chuyen)).toBe(
    'mục tiêu "Khách ở lại"\n  kết quả "Doanh thu" từ 1000 lên 2000\n  kết quả "Số lỗi" từ 20 xuống 10\n',
  );
});

test('a column of objectives groups the rows; Vietnamese headings; a Markdown table', async () => {
  expect(
    await pasted(
      `ngôn ngữ vi
⟦Mục tiêu\tKết quả then chốt\tBan đầu\tChỉ tiêu\tPhụ trách\tHạn\tGhi chú
Khách ở lại\tĐiểm giới thiệu\t30\t45\tLinh Trần\t31/12/2026\tkhảo sát quý
\tTỷ lệ lỗi\t5%\t2%\t\t\t
Doanh thu tăng\tHợp đồng mới\t\t8\t@an\t\t
⟧`,
      chuyen,
    ),
  ).toBe(`ngôn ngữ vi
// Mục tiêu | Kết quả then chốt | Ban đầu | Chỉ tiêu | Phụ trách | Hạn | Ghi chú

mục tiêu "Khách ở lại"
  kết quả "Điểm giới thiệu" từ 30 lên 45 hạn 31/12/2026 phụ trách @linh.trần
  // Ghi chú: khảo sát quý
  kết quả "Tỷ lệ lỗi" từ 5% xuống 2%

mục tiêu "Doanh thu tăng"
  kết quả "Hợp đồng mới" đạt 8 phụ trách @an
`);
  expect(
    await pasted('objective "O"\n⟦| KR | From | To |\n| --- | ---: | --- |\n| NPS | 30 | 45 |\n| Churn | ? | 5% |\n⟧'),
  ).toBe('objective "O"\n  kr "NPS" from 30 to 45\n  kr "Churn" from ? to 5%\n');
});

test('“Chỉ tiêu” heads what is measured too, where it stands above words', async () => {
  const table = (rows: string) => pasted(`ngôn ngữ vi\nmục tiêu "Khách ở lại"\n⟦${rows}⟧`, chuyen);
  expect(await table('Chỉ tiêu\tTừ\tLên\nDoanh thu\t2,4 tỷ\t3,2 tỷ\n')).toMatch(
    /\n {2}kết quả "Doanh thu" từ 2,4 tỷ lên 3,2 tỷ\n$/,
  );
  expect(await table('STT\tChỉ tiêu\tĐơn vị\tKế hoạch\tThực hiện\n1\tDoanh thu\ttỷ\t3,2\t2,4\n')).toContain(
    'kết quả "Doanh thu" từ 2,4 lên 3,2 tỷ',
  );
});

test('a comma within a number parts nothing', async () => {
  const english = 'language en\nobjective "O"\n';
  expect(await pasted(`${english}⟦- Revenue 1,000 → 2,000\n- Cost, 30 → 20\n⟧`)).toBe(
    `${english}  kr "Revenue" 1,000 → 2,000\n  kr "Cost" 30 → 20\n`,
  );
  const vietnamese = 'ngôn ngữ vi\nmục tiêu "M"\n';
  expect(await pasted(`${vietnamese}⟦- Doanh thu 2,4 → 3,2 tỷ\n- NPS 30 → 45\n⟧`, chuyen)).toBe(
    `${vietnamese}  kết quả "Doanh thu" 2,4 → 3,2 tỷ\n  kết quả "NPS" 30 → 45\n`,
  );
});

test('at a cursor it is a quick fix of the lines around that nothing could be made of', async () => {
  const client = await start();
  const { text, range } = selected('objective "O"\n- One fr<|>om 1 to 2\n- Two\nkr "Kept" from 1 to 2\n');
  client.open('a.okr', text);
  const found = (await actionsAt(client, 'a.okr', range)).find(({ title }) => title.startsWith(convert));
  expect(found?.kind).toBe('quickfix');
  const { text: after } = await act('objective "O"\n- One fr<|>om 1 to 2\n- Two\nkr "Kept" from 1 to 2\n', convert);
  expect(after).toBe('objective "O"\n  kr "One" from 1 to 2\n  kr "Two"\nkr "Kept" from 1 to 2\n');
});

test.each<readonly [what: string, marked: string, title: string, after: string]>([
  [
    'below a label',
    'Objective: Calm harbour\n| Key Result | Owner | Tar<|>get |\n|---|---|---|\n| Waves a day | Ann | 3 |\n| **Quiet nights** | Bo | 40% |\n\nObjective: Grow\nKR1: Crews from 3 to 4\n',
    convert,
    'Objective: Calm harbour\n  kr "Waves a day" to 3 owner @ann\n  kr "Quiet nights" to 40% owner @bo\n\nObjective: Grow\nKR1: Crews from 3 to 4\n',
  ],
  [
    'có cột mục tiêu',
    '| Mục tiêu | Kết quả then chốt | Từ | Lên |\n| --- | --- | --- | --- |\n| Bến yên | Đêm yên | 30 | 4<|>5 |\n| | Số cuộc gọi | 9 | 3 |\n',
    chuyen,
    'mục tiêu "Bến yên"\n  kết quả "Đêm yên" từ 30 lên 45\n  kết quả "Số cuộc gọi" từ 9 xuống 3\n',
  ],
])('a Markdown table, of which nothing is read, becomes key results: %s', async (_, marked, title, after) => {
  expect((await act(marked, title)).text).toBe(after);
  const client = await start();
  const { text, range } = selected(marked);
  client.open('a.okr', text);
  const titles = (await actionsAt(client, 'a.okr', range)).map((action) => action.title);
  expect(titles.at(0)).toContain(title);
  expect(titles.at(-1)).toMatch(/^(?:Make it a comment|Chuyển thành chú thích)$/);
});

test('what can be read is no list', async () => {
  const offers = (marked: string) =>
    offeredAt(marked).then((titles) => titles.filter((title) => title.startsWith(convert)));
  expect(await offers('⟦objective "O"\n  kr "K" from 1 to 2\n⟧')).toEqual([]);
  expect(await offers('objective "O"\n⟦  - kr "K" from 1 to 2\n  • 2026-11-01  1\n⟧')).toEqual([]);
  expect(await offers('objective "O"\n  kr "K" from 1 to 2\n    ⟦// - a comment\n    // - another\n⟧')).toEqual([]);
});

test.each([
  ['labels', 'Objective: Customers stay\n- KR1: NPS from 30 to 45\n- KR2: Fewer complaints\n'],
  ['labels in Markdown', '- **Objective 1:** Customers stay\n  - [ ] KR1: NPS from 30 to 45\n'],
  ['a heading over its items', 'objective "Customers stay"\nKey Results:\n- NPS from 30 to 45\n- Fewer complaints\n'],
  ['Vietnamese labels', 'ngôn ngữ vi\nMục tiêu 1: Khách ở lại\n  - KQ1: Điểm giới thiệu từ 30 lên 45\n'],
])('a list that says what it is, is read as it stands, and tidied instead: %s', async (_, text) => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.includes('NPS') || line.includes('Điểm'));
  const marked = lines.with(first, `⟦${lines[first]}`).join('\n');
  const titles = await offeredAt(`${marked}⟧`);
  expect(titles.filter((title) => title.startsWith(convert) || title.startsWith(chuyen))).toEqual([]);
  expect(titles.filter((title) => /^(?:Tidy up|Viết lại đầy đủ)/.test(title))).toHaveLength(1);
});

test('a value that cannot be read stays in words, and so does every word', async () => {
  expect(
    await pasted('objective "O"\n⟦- Sign 8–10 "big" contracts from 1e5 to \\ many @an.\n- Costs by 30/02/2026\n⟧'),
  ).toBe(
    'objective "O"\n  kr "Sign 8–10 \\"big\\" contracts from 1e5 to \\\\ many @an"\n  kr "Costs" note "by 30/02/2026"\n',
  );
});

test('values that cannot be compared stay in words too', async () => {
  expect(await pasted('objective "O"\n⟦- First answer from 5 hours to 80%\n- Calls from 30 to 30\n⟧')).toBe(
    'objective "O"\n  kr "First answer" note "from 5 hours to 80%"\n  kr "Calls" note "from 30 to 30"\n',
  );
});

test.each([
  ['a check-in of a key result above', 'objective "O"\n  kr "A" from 1 to 9\n⟦- Launch the app\n⟧    2026-11-10  3\n'],
  ['a clause of a key result above', 'objective "O"\n  kr "A" from 1 to 9\n⟦- Launch the app\n⟧    owner @linh\n'],
  ['a key result', 'objective "A"\n⟦- Grow\n  - Revenue from 1 to 2\n⟧  kr "B" from 1 to 2\n'],
  ['a check-in in another unit', '⟦  - [x] NPS from 30 to 45 points\n⟧    2026-11-10  9%  "late" // remark\n'],
  [
    'a link to nothing',
    '⟦    was to 50 until 2026-11-01 because "too high"\n    note "what … it is"\n⟧  supports renew.nps\n',
  ],
])('lines that would take what stands below and is not theirs stay as they are: %s', async (_, marked) => {
  expect((await offeredAt(marked)).filter((title) => title.startsWith(convert))).toEqual([]);
});

test('what stands below and belongs to nothing comes with the lines where it fits', async () => {
  expect(await pasted('objective "O"\n⟦- NPS from 30 to 45 points\n⟧    2026-11-10  31\n')).toBe(
    'objective "O"\n  kr "NPS" from 30 to 45 points\n    2026-11-10  31\n',
  );
  expect(await pasted('objective "O"\n  kr "A" from 1 to 9\n⟦- Grow\n⟧  kr "B" from 1 to 2\n')).toBe(
    'objective "O"\n  kr "A" from 1 to 9\n  kr "Grow"\n  kr "B" from 1 to 2\n',
  );
});

const words = fc.array(
  fc.constantFrom(
    'Khách',
    'renew',
    'NPS',
    'from',
    '30',
    'to',
    '45',
    'điểm',
    '@an',
    'by',
    '2026-12-31',
    '→',
    '(',
    ')',
    '"',
    '“',
    ':',
    '-',
    'owner',
    'x|y',
    '1,000',
    '~50',
    'đầu',
    'tháng',
    '\\\\',
    '//',
    '/*',
    '…',
  ),
  { minLength: 1, maxLength: 7 },
);
const listLine = fc
  .tuple(fc.constantFrom('', '  ', '    ', '\t'), fc.constantFrom('- ', '* ', '1. ', '- [ ] ', '## ', ''), words)
  .map(([indent, mark, some]) => indent + mark + some.join(' '));
const row = fc
  .array(words, { minLength: 2, maxLength: 5 })
  .map((cells) => cells.map((some) => some.join(' ')).join('\t'));
const lines = fc.oneof(
  fc.array(listLine, { minLength: 2, maxLength: 6 }),
  fc.array(row, { minLength: 1, maxLength: 5 }),
  fc.array(row, { minLength: 1, maxLength: 5 }).map((rows) => ['Key result\tBaseline\tTarget\tOwner\tDue', ...rows]),
);

test('no word of what is pasted is lost, and what comes of it has no error', async () => {
  const client = await startMaking({});
  let number = 0;
  await fc.assert(
    fc.asyncProperty(lines, fc.boolean(), async (pastedLines, inObjective) => {
      const before = inObjective ? 'objective "O"\n' : '';
      const text = `${before}${pastedLines.join('\n')}\n`;
      const path = `p${++number}/a.okr`;
      client.open(path, text);
      const start = { line: inObjective ? 1 : 0, character: 0 };
      const range = { start, end: { line: start.line + pastedLines.length, character: 0 } };
      const found = (await actionsAt(client, path, range)).find(({ title }) => /^Turn|^Chuyển các/.test(title));
      client.close(path);
      if (found === undefined) return;
      const after = applied(found.edit, path, text);
      const inWords = (some: string): readonly string[] => some.match(/\p{L}[\p{L}\p{N}]+|\d+/gu) ?? [];
      const left = after.toLowerCase().replace(/(?<=\d)[.,](?=\d)/g, '');
      const lost = inWords(
        pastedLines
          .filter((line) => !line.startsWith('Key result\t'))
          .join('\n')
          .toLowerCase()
          .replace(/(?<=\d)[.,](?=\d)/g, ''),
      ).filter((word) => !structural.test(word) && !left.includes(word));
      const errors = (of: string): number =>
        loadFile({ path, text: of }).problems.filter(({ rule }) => rule === 'syntax').length;
      expect({ after, lost, more: Math.max(0, errors(after.replaceAll('…', '1')) - errors(text)) }).toEqual({
        after,
        lost: [],
        more: 0,
      });
    }),
    { numRuns: 100 },
  );
});

/** Words that become keywords, and the numbers of a list. */
const structural = /^(?:from|to|by|owner|1)$/;
