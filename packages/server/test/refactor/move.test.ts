import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { applied, appliedEdits } from '../apply.ts';
import { able, start } from '../client.ts';
import { act, actionsAt, offeredAt, selected } from './act.ts';

const own = `plan for delivery in 2026-Q4 draft

objective first "First things first"
  kr one "One" from 1 to 2

// about renewals
objective ren<|>ew "Customers stay"
  supports first
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-01  36  // by phone
    // the end

objective last "Last"
  supports renew.nps, one
`;

function created(edit: WorkspaceEdit | undefined): string | undefined {
  const change = edit?.documentChanges?.[1];
  return change !== undefined && 'edits' in change ? appliedEdits((change as TextDocumentEdit).edits, '') : undefined;
}

test('to a new file, which is given the plan’s line', async () => {
  const { text, action } = await act(own, 'Move “Customers stay” to the new file renew.okr', {
    disk: { 'units.okr': 'team delivery "Delivery"\n' },
  });
  expect(action.kind).toBe('refactor.move');
  expect(action.edit?.documentChanges?.[0]).toEqual({ kind: 'create', uri: 'file:///plans/renew.okr' });
  expect(created(action.edit)).toBe(`plan for delivery in 2026-Q4 draft

// about renewals
objective renew "Customers stay"
  supports first
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-01  36  // by phone
    // the end
`);
  expect(text).toBe(`plan for delivery in 2026-Q4 draft

objective first "First things first"
  kr one "One" from 1 to 2

objective last "Last"
  supports renew.nps, one
`);
});

test('in Vietnamese: the new file says its language, and has another name where one is taken', async () => {
  const text = 'ngôn ngữ vi\nkế hoạch của giao_hàng trong quý IV/2026\n\nmục tiêu gia_hạn "Khách <|>ở lại"\n';
  const { action } = await act(text, 'Chuyển “Khách ở lại” sang tệp mới gia_hạn_2.okr', {
    disk: { 'gia_hạn.okr': 'ngôn ngữ vi\nnhóm giao_hàng "Giao hàng"\n' },
  });
  expect(created(action.edit)).toBe(
    'ngôn ngữ vi\nkế hoạch của giao_hàng trong quý IV/2026\n\nmục tiêu gia_hạn "Khách ở lại"\n',
  );
});

test('to a file with the same plan, behind its objectives; to any other with the plan’s line at its end', async () => {
  const same =
    'plan for delivery in 2026-Q4 draft\n\nobjective a "A"\n  kr "x" from 1 to 2\n\nplan for sales in 2026-Q4\n';
  const other = 'plan for sales in 2026-Q4\n\nobjective b "B"\n  kr "x" from 1 to 2\n';
  const moved = `// about renewals
objective renew "Customers stay"
  supports first
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-01  36  // by phone
    // the end
`;
  const units = 'team delivery "Delivery"\nteam sales "Sales"\n';
  const disk = { 'same.okr': same, 'other.okr': other, 'units.okr': units, 'vi.okr': 'ngôn ngữ vi\n' };
  expect(await offeredAt(own, disk)).toEqual([
    'Move “Customers stay” to the new file renew.okr',
    'Move “Customers stay” to same.okr',
    'Move “Customers stay” to other.okr',
    'Move “Customers stay” to units.okr',
  ]);
  expect((await act(own, 'Move “Customers stay” to same.okr', { disk })).after('same.okr')).toBe(
    `plan for delivery in 2026-Q4 draft\n\nobjective a "A"\n  kr "x" from 1 to 2\n\n${moved}\nplan for sales in 2026-Q4\n`,
  );
  expect((await act(own, 'Move “Customers stay” to other.okr', { disk })).after('other.okr')).toBe(
    `${other}\nplan for delivery in 2026-Q4 draft\n\n${moved}`,
  );
});

test('references mean what they meant: what was plain is qualified where another of the name is nearer now', async () => {
  // Two sections without a cycle are two plans: names of the own one come first.
  const text = 'plan for delivery\nobjective nps "Ours"\nobjective ren<|>ew "Stay"\n  supports nps\n';
  const disk = { 'b.okr': 'plan for sales\nobjective nps "Theirs"\n', 'c.okr': 'team delivery "D"\nteam sales "S"\n' };
  const { after, text: rest } = await act(text, 'Move “Stay” to b.okr', { disk });
  expect(rest).toBe('plan for delivery\nobjective nps "Ours"\n');
  expect(after('b.okr')).toBe(
    'plan for sales\nobjective nps "Theirs"\n\nplan for delivery\n\nobjective renew "Stay"\n  supports delivery.nps\n',
  );
});

const vietnamese = `ngôn ngữ vi
kế hoạch của giao_hàng trong quý IV/2026

mục tiêu mở_đường "Mở đường"
  kết quả một "Một" từ 1 lên 2

// về gia hạn
mục tiêu gia_hạn "Khách <|>ở lại"
  ghi chú "Chuyện dài"
  /* hai
     dòng */
  kết quả điểm "Khách giới thiệu" từ 30 lên 45 điểm đóng góp cho mở_đường
    15/10/2026  33  "qua điện thoại"

mục tiêu cuối "Cuối"
  đóng góp cho gia_hạn.điểm, gia_hạn
`;

test.each([
  ['CRLF to LF', '\r\n', '\n'],
  ['LF to CRLF', '\n', '\r\n'],
])(
  'lines end as those of the file that an objective goes to: %s, also with letters and marks apart',
  async (_, here, there) => {
    const own = vietnamese.normalize('NFD').replaceAll('\n', here);
    const other = 'ngôn ngữ vi\nkế hoạch của bán_hàng trong quý IV/2026\n\nmục tiêu một "Khác"\n'.replaceAll(
      '\n',
      there,
    );
    const disk = { 'khác.okr': other, 'đơn_vị.okr': 'ngôn ngữ vi\nnhóm giao_hàng "G"\nnhóm bán_hàng "B"\n' };
    const { text, after } = await act(own, 'Chuyển “Khách ở lại” sang khác.okr', { disk });
    const [stays, moves] = [text, after('khác.okr')].map((one) => one.normalize('NFC'));
    const block = /\/\/ về[\s\S]*?điện thoại"\n/.exec(vietnamese)?.[0] ?? '';
    expect(stays).toBe(vietnamese.replace(`${block}\n`, '').replace('<|>', '').replaceAll('\n', here));
    const moved = block.replace('<|>', '').replaceAll('\n', there);
    expect(moves).toBe(`${other}${there}kế hoạch của giao_hàng trong quý IV/2026${there}${there}${moved}`);
  },
);

test('a name is qualified where it must be, whatever ends the lines', async () => {
  const text = 'plan for delivery\r\nobjective nps "Ours"\r\nobjective ren<|>ew "Stay"\r\n  // a\r\n  supports nps\r\n';
  const disk = { 'b.okr': 'plan for sales\nobjective nps "Theirs"\n', 'c.okr': 'team delivery "D"\nteam sales "S"\n' };
  const { after } = await act(text, 'Move “Stay” to b.okr', { disk });
  expect(after('b.okr')).toContain('objective renew "Stay"\n  // a\n  supports delivery.nps\n');
  const mixed = text.replace('plan for delivery\r\n', 'plan for delivery\n');
  expect((await act(mixed, 'Move “Stay” to b.okr', { disk })).after('b.okr')).toContain('  supports delivery.nps\n');
});

test('an objective takes what is wrong with it along', async () => {
  const text = 'plan for delivery\nobjective a<|> "A"\n  kr "One" from 1 to 2\n    milestone "Both"\n';
  const disk = { 'c.okr': 'team delivery "D"\n' };
  expect((await act(text, 'Move “A” to c.okr', { disk })).after('c.okr')).toContain('milestone "Both"');
});

test('a client that shows a list gets one action, and has the command do it', async () => {
  const experimental = { okr: { pickFile: true } };
  const workspaceEdit = { documentChanges: true, resourceOperations: ['create' as const] };
  const capabilities = { ...able, experimental, workspace: { ...able.workspace, workspaceEdit } };
  const client = await start({ capabilities, disk: { 'b.okr': 'team delivery "D"\n' } });
  const { text, range } = selected(own);
  client.open('a.okr', text);
  const [action, ...others] = await actionsAt(client, 'a.okr', range, ['refactor.move']);
  expect(others).toEqual([]);
  expect(action?.command).toEqual({
    title: 'Move the objective to another file …',
    command: 'okr.pickFile',
    arguments: [
      'okr.moveObjective',
      'file:///plans/a.okr',
      6,
      [
        { path: 'renew.okr', isNew: true },
        { path: 'b.okr', isNew: false },
      ],
      {
        keys: ['path 2026-Q4.delivery > renew', 'objective renew', 'objective titled Customers stay'],
        found: ['1/1', '1/1', '1/1'],
      },
    ],
  });
  const asked = new Promise<WorkspaceEdit>((resolve) => {
    client.connection.onRequest('workspace/applyEdit', ({ edit }: { readonly edit: WorkspaceEdit }) => {
      resolve(edit);
      return { applied: true };
    });
  });
  client.change('a.okr', `// the list was open meanwhile\n\n${text}`);
  const move = (path: string) =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'okr.moveObjective',
      arguments: ['file:///plans/a.okr', 6, path, action?.command?.arguments?.at(-1)],
    });
  await move('b.okr');
  expect(applied(await asked, 'b.okr', 'team delivery "D"\n')).toContain('objective renew "Customers stay"');
  await move('nowhere.okr');
  client.change('a.okr', 'plan in 2026-Q4\n');
  await move('b.okr');
  expect(client.log).toEqual([
    expect.stringMatching(/^shown: Nothing was moved: it cannot be done/),
    expect.stringMatching(/^shown: Nothing was moved: the plan has changed/),
  ]);
});

test('a client that cannot make files is not offered a new one', async () => {
  const client = await start({ capabilities: { ...able, workspace: { workspaceEdit: { documentChanges: true } } } });
  const { text, range } = selected(own);
  client.open('a.okr', text);
  expect(await actionsAt(client, 'a.okr', range, ['refactor.move'])).toEqual([]);
});

test('where the client asks again for the edit, it is worked out then; a text that changed since is refused', async () => {
  const literals = able.textDocument?.codeAction;
  const codeAction = { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } };
  const client = await start({ capabilities: { ...able, textDocument: { ...able.textDocument, codeAction } } });
  const { text, range } = selected('objective "O"\n  kr "Raise revenue <|>and satisfaction" from 1 to 2\n');
  client.open('a.okr', text);
  const action = (await actionsAt(client, 'a.okr', range, ['refactor'])).find(({ title }) => title.startsWith('Split'));
  expect(action?.edit).toBeUndefined();
  const resolved = await client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
  expect(applied(resolved.edit, 'a.okr', text)).toContain('kr "Raise satisfaction"');
  client.change('a.okr', `// more\n${text}`);
  await expect(client.connection.sendRequest('codeAction/resolve', action)).rejects.toThrow('changed since');
});
