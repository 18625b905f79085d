import { expect, test } from 'vitest';
import { start } from './client.ts';

const block = `\n\nobjective "Customers stay"
  kr nps "They recommend us" from 30 to 45 points
    2026-10-15 33
  kr "Delays" form 24% to 12%
`;

test('a block is checked by itself, by the settings of the client', async () => {
  const { connection } = await start({ disk: { 'a.okr': 'objective nps "Another"' } });
  const found = await connection.sendRequest<readonly { code: string; severity: number; range: object }[]>(
    'okr/blockDiagnostics',
    { text: block },
  );
  expect(found.filter(({ severity }) => severity === 1).map(({ code, range }) => ({ code, range }))).toEqual([
    { code: 'syntax', range: { start: { line: 5, character: 14 }, end: { line: 5, character: 18 } } },
  ]);
  expect(found.every((one) => !('relatedInformation' in one) && !('data' in one))).toBe(true);
});

test('a block belongs to no workspace', async () => {
  const { connection, published } = await start({ disk: {} });
  await connection.sendRequest('okr/blockDiagnostics', { text: block });
  expect(await connection.sendRequest('workspace/symbol', { query: '' })).toEqual([]);
  expect(await connection.sendRequest('okr/scored', { uri: 'okr-block:block.okr' })).toBeNull();
  expect([...published.keys()]).toEqual([]);
});

test('names of a block complete in it, and are told of', async () => {
  const { connection } = await start({ disk: {} });
  const text = `${block}    `;
  const position = { line: 6, character: 4 };
  const { items } = await connection.sendRequest<{ items: { label: string }[] }>('okr/blockCompletion', {
    text,
    position,
  });
  expect(items.length).toBeGreaterThan(3);
  const asked = { text, position: { line: 3, character: 6 } };
  const hover = await connection.sendRequest<{ contents: { value: string }; range: object }>('okr/blockHover', asked);
  expect(hover.contents.value).toContain('They recommend us');
  expect(hover.range).toEqual({ start: { line: 3, character: 5 }, end: { line: 3, character: 8 } });
});

test('findings follow the settings', async () => {
  const settings = { config: { rules: { syntax: 'off' }, language: 'vi' } };
  const { connection } = await start({ disk: {}, settings });
  const found = await connection.sendRequest<readonly { message: string }[]>('okr/blockDiagnostics', {
    text: 'objective "A"\n  kr "B" from 3 to 5 by 2026-02-31',
  });
  expect(found.map(({ message }) => message).join(' ')).toContain('không có');
});
