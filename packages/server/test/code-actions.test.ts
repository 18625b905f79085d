import { expect, test } from 'vitest';
import type { CodeAction, Range } from 'vscode-languageserver';
import { applied } from './apply.ts';
import { able, start, type TestClient } from './client.ts';

/** A tab stop as a snippet writes it. */
const stop = '$' + '{1:?}';

const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

function actions(client: TestClient, only?: readonly string[], range = everywhere): Promise<CodeAction[]> {
  return client.ask('textDocument/codeAction', 'a.okr', { range, context: { diagnostics: [], ...(only && { only }) } });
}

test('quick fixes of what is found in the range, with what they mend', async () => {
  const client = await start();
  const text = 'objective "Customers stay"\n  owner linh\n  committed\n';
  client.open('a.okr', text);
  const found = await actions(client, ['quickfix'], {
    start: { line: 1, character: 2 },
    end: { line: 1, character: 2 },
  });
  const missing = found.find(({ diagnostics }) => diagnostics?.[0]?.code === 'unknown-reference');
  expect(missing === undefined || missing.kind === 'quickfix').toBe(true);
  const marks = 'ngôn ngữ vi\nmuc tieu "Khách ở lại"\n';
  client.change('a.okr', marks);
  const [mark] = await actions(client, ['quickfix'], {
    start: { line: 1, character: 0 },
    end: { line: 1, character: 3 },
  });
  expect(mark).toMatchObject({ kind: 'quickfix', isPreferred: true, diagnostics: [{ code: 'missing-marks' }] });
  expect(applied(mark?.edit, 'a.okr', marks)).toBe('ngôn ngữ vi\nmục tiêu "Khách ở lại"\n');
});

test('an owner who is not found is often a person: one fix writes the @', async () => {
  const client = await start();
  const text = 'plan for linh in 2026-Q4\nobjective "Customers stay" owner linh\n  kr "K" from 1 to 2 owner kho.linh\n';
  client.open('a.okr', text);
  const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
  const titles = async (line: number, character: number) =>
    (await actions(client, ['quickfix'], at(line, character))).map(({ title }) => title);
  expect(await titles(0, 10)).toEqual(['Declare it: “team linh "Linh"”', 'Change to “@linh”']);
  expect((await titles(1, 34))[0]).toBe('Change to “@linh”');
  expect(await titles(2, 30)).not.toContain('Change to “@kho.linh”');
});

test('only what is told is offered to be ignored; what is told later can be mended all the same', async () => {
  const client = await start();
  client.open('a.okr', 'objective "Customers stay"\n  kr "Launch the new app"\n');
  const titles = (
    await actions(client, ['quickfix'], { start: { line: 1, character: 8 }, end: { line: 1, character: 8 } })
  ).map(({ title }) => title);
  expect(titles.filter((title) => title.startsWith('Ignore'))).toEqual([
    'Ignore “kr-activity” here, because …',
    'Ignore “kr-no-owner” here, because …',
  ]);
  expect(titles).toContain('Add “by 2026-12-31”');
});

test.each([
  ['a unit', 'plan for crew', 'crew', 'team crew "Crew"\n', ''],
  ['a unit of another', 'team a "A" in night_shift\nplan', 'night_shift', 'team night_shift "Night shift"\n', ''],
  ['a KPI', 'plan in 2026-Q4\nobjective "Customers stay" guard csat', 'csat', '', '\nkpi csat "Csat"\n'],
  ['a cycle', 'plan in tet', 'tet', 'cycle tet "Tet" from 2026-10-01 to 2026-12-31\n', ''],
  ['in Vietnamese', 'ngôn ngữ vi\n// ta\nkế hoạch của đội_bếp', 'đội_bếp', 'nhóm đội_bếp "Đội bếp"\n', ''],
])('a name that nobody declares can be declared: %s', async (_, text, name, above, below) => {
  const client = await start();
  client.open('a.okr', text);
  const fix = (await actions(client, ['quickfix'])).find(({ title }) => /^(?:Declare it|Khai báo)/.test(title));
  expect(fix?.title).toContain(name);
  const head = text.startsWith('ngôn ngữ')
    ? 'ngôn ngữ vi\n'
    : text.startsWith('team')
      ? 'team a "A" in night_shift\n'
      : '';
  const after = `${head}${above}${text.slice(head.length)}${below}`;
  expect(applied(fix?.edit, 'a.okr', text)).toBe(after);
  client.change('a.okr', after);
  expect((await actions(client, ['quickfix'])).filter(({ title }) => /^(?:Declare it|Khai báo)/.test(title))).toEqual(
    [],
  );
});

test.each([
  ['en', 'plan in 2026-Q4\nobjective "Mend `this` first"\n  kr "Customers renew" from 30% to 45%\n'],
  [
    'vi',
    'ngôn ngữ vi\nkế hoạch trong quý IV/2026\nmục tiêu "Sửa `chỗ này`"\n  kết quả "Khách gia hạn" từ 30% lên 45%\n',
  ],
])('titles draw no Markdown: code stands in quotes, what somebody wrote as it was (%s)', async (language, text) => {
  const making = { workspaceEdit: { documentChanges: true, resourceOperations: ['create' as const] } };
  const client = await start({
    capabilities: { ...able, workspace: { ...able.workspace, ...making } },
    settings: { allFindings: true },
  });
  client.open('a.okr', text);
  const here = { line: language === 'vi' ? 2 : 1, character: 2 };
  const titles = [...(await actions(client)), ...(await actions(client, undefined, { start: here, end: here }))].map(
    ({ title }) => title,
  );
  expect(titles).toContain(language === 'vi' ? 'Thêm “cam kết”' : 'Add “committed”');
  expect(titles).toContainEqual(expect.stringContaining(language === 'vi' ? '“Sửa `chỗ này`”' : '“Mend `this` first”'));
  expect(titles.filter((title) => title.replace(/“[^”]*”/g, '').includes('`'))).toEqual([]);
  const data = (await client.diagnostics('a.okr')).map((found) => JSON.stringify(found.data));
  expect(data).toContainEqual(expect.stringContaining(language === 'vi' ? 'Thêm “cam kết”' : 'Add “committed”'));
});

test('what is left to the author is a tab stop where the client has them, else what is valid there', async () => {
  const text = 'plan in 2026-Q4\nobjective "Customers stay" committed\n  kr "Customers are much happier"\n';
  const client = await start();
  client.open('a.okr', text);
  const snippets = (await actions(client))
    .map(({ edit }) => applied(edit, 'a.okr', text))
    .filter((after) => after.includes(stop));
  expect(snippets.length).toBeGreaterThan(0);
  const plain = await start({ capabilities: { ...able, workspace: {} } });
  plain.open('a.okr', text);
  const written = (await actions(plain)).map(({ edit }) => applied(edit, 'a.okr', text));
  expect(written.some((after) => after.includes('happier" from ? to ?'))).toBe(true);
  expect(written.filter((after) => after.includes('…'))).toEqual([]);
  expect(written.filter((after) => after.includes('$' + '{'))).toEqual([]);
});

test('all of one rule, and on save all that needs no asking', async () => {
  const client = await start();
  const text = 'ngôn ngữ vi\nmuc tieu "Khách ở lại"\n  phu trach @linh\n  cam ket\n';
  client.open('a.okr', text);
  const mended = 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  phụ trách @linh\n  cam kết\n';
  const rule = (await actions(client)).find(({ title }) => title.includes('missing-marks'));
  expect(rule?.title).toBe('Sửa mọi chỗ missing-marks trong tệp này (3)');
  expect(applied(rule?.edit, 'a.okr', text)).toBe(mended);
  const [all, ...others] = await actions(client, ['source.fixAll.okr']);
  expect(others).toEqual([]);
  expect(all).toMatchObject({ kind: 'source.fixAll.okr' });
  expect(applied(all?.edit, 'a.okr', text)).toBe(mended);
  expect(await actions(client, ['source.fixAll'])).toHaveLength(1);
  expect(await actions(client, ['refactor.inline'])).toEqual([]);
});

test('a name of another file is offered', async () => {
  const client = await start({ disk: { 'b.okr': 'team delivery "Delivery"\n' } });
  const text = 'plan for delivry in 2026-Q4\nobjective "Customers stay" committed\n';
  client.open('a.okr', text);
  const near = (await actions(client)).find(({ diagnostics }) => diagnostics?.[0]?.code === 'unknown-reference');
  expect(applied(near?.edit, 'a.okr', text)).toContain('plan for delivery in');
});
