import { expect, test } from 'vitest';
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import { able, start, textIn, uriOf } from './client.ts';
import { delivery, disk } from './plans.ts';

function tree(symbols: readonly DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${'  '.repeat(depth)}${name}${detail === '' ? '' : ` (${detail})`}`,
    ...tree(children ?? [], depth + 1),
  ]);
}

test('the outline: names, else titles, with title and score as detail', async () => {
  const client = await start({ disk });
  const symbols = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'delivery.okr');
  expect(tree(symbols)).toEqual([
    'winter delivery (0.13)',
    '  renew (Customers stay · 0.13)',
    '    nps (Customers recommend us · 0.40)',
    '    late (Late projects · –)',
    '    live (Pilots are live · 0.00)',
    '      pilot (Pilot)',
    '    check (One checklist)',
    'winter @an.mai (–)',
    '  own (My own part · –)',
    '    Unnamed (–)',
  ]);
  const [plan] = symbols;
  expect(plan && textIn(delivery, plan.selectionRange)).toContain('plan');
  expect(plan && textIn(delivery, plan.range)).toContain('checklist');
});

test('a flat list for clients that know no tree', async () => {
  const capabilities = { ...able, textDocument: {} };
  const client = await start({ disk, capabilities });
  const symbols = await client.ask<SymbolInformation[]>('textDocument/documentSymbol', 'delivery.okr');
  expect(symbols.find(({ name }) => name === 'nps')).toMatchObject({
    containerName: 'renew',
    location: { uri: uriOf('delivery.okr') },
  });
});

test.each([
  ['gia han', ['gia_hạn – Khách ký tiếp']],
  ['giahan', ['gia_hạn – Khách ký tiếp']],
  ['khach ky', ['gia_hạn – Khách ký tiếp']],
  ['rnw', ['renew – Customers stay']],
  ['nowhere', []],
])('workspace symbols without marks, fuzzy: %s', async (query, expected) => {
  const client = await start({ disk: { ...disk, 'vi.okr': 'ngôn ngữ vi\nmục tiêu gia_hạn "Khách ký tiếp"\n' } });
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query });
  expect(found.map(({ name }) => name)).toEqual(expected);
});

test('an empty query gives everything', async () => {
  const client = await start({ disk });
  const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '' });
  expect(found.length).toBe(17);
});
