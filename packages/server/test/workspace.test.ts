import { describe, expect, test } from 'vitest';
import { able, folder, start, type TestClient, uriOf } from './client.ts';

const noDeadline = 'objective "Customers stay"\n  kr "NPS" from 30 to 45 points\n';

async function codes(client: TestClient, path: string, version?: number): Promise<unknown[]> {
  const found = await client.diagnostics(path, (params) => version === undefined || params.version === version);
  return found.map(({ code }) => code);
}

describe('settings', () => {
  test('are asked for where the client can be asked, and again when they change', async () => {
    let settings: unknown = { config: { rules: { 'kr-no-deadline': 'off' } } };
    const capabilities = { ...able, workspace: { ...able.workspace, configuration: true } };
    const client = await start({ capabilities, configuration: () => settings });
    client.open('a.okr', noDeadline);
    expect(await codes(client, 'a.okr')).not.toContain('kr-no-deadline');
    settings = { config: { rules: { 'kr-no-deadline': 'warning' } } };
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.some(({ code }) => code === 'kr-no-deadline'));
  });

  test('that are sent along are taken where it cannot', async () => {
    const client = await start();
    client.open('a.okr', noDeadline);
    expect(await codes(client, 'a.okr')).toContain('kr-no-deadline');
    const settings = { okr: { config: { rules: { 'kr-no-deadline': 'off' } } } };
    void client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
    await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.every(({ code }) => code !== 'kr-no-deadline'));
  });

  test('may hold anything: what makes no sense counts as not set', async () => {
    const settings = { language: 7, asOf: 'soon', inlayHints: 'yes', config: { rules: 3, scoring: [] } };
    const client = await start({ settings });
    client.open('a.okr', noDeadline);
    expect(await codes(client, 'a.okr')).toContain('kr-no-deadline');
    expect(client.log).toEqual([]);
  });

  test('the day to look from', async () => {
    const text = `plan in 2026-Q4\n${noDeadline}    2026-11-14  33\n`;
    const client = await start({ settings: { asOf: '2026-12-30' } });
    client.open('a.okr', text);
    expect(await codes(client, 'a.okr')).toContain('stale');
  });
});

describe('folders', () => {
  test('several are workspaces of their own; one that is added is read, one that is removed forgotten', async () => {
    const disk = { 'one/a.okr': 'team web "Web"\n', 'two/b.okr': 'team web "Web"\nownr\n' };
    const client = await start({ disk, folders: [`${folder}/one`] });
    await client.sendFolders([`${folder}/two`], []);
    expect(await codes(client, 'two/b.okr')).toEqual(['syntax']);
    await client.sendFolders([], [`${folder}/two`]);
    await client.diagnostics('two/b.okr', ({ diagnostics }) => diagnostics.length === 0);
  });

  test('files come into being, change and move on disk', async () => {
    const client = await start({ disk: { 'a.okr': 'plan for web in 2026-Q4\n' } });
    expect(await codes(client, 'a.okr')).toContain('unknown-reference');
    client.disk['b.okr'] = 'team web "Web"\n';
    client.watched(['b.okr', 1]);
    await client.diagnostics('a.okr', ({ diagnostics }) =>
      diagnostics.every(({ code }) => code !== 'unknown-reference'),
    );
    client.disk['c.okr'] = 'team web "Web"\n';
    delete client.disk['b.okr'];
    client.watched(['b.okr', 3], ['c.okr', 1]);
    client.open('d.okr', 'plan for web in 2026-Q3\n');
    // What is told first may be of a moment when one file was gone and the other not there yet.
    await client.diagnostics('d.okr', ({ diagnostics }) =>
      diagnostics.every(({ code }) => code !== 'unknown-reference'),
    );
  });

  test('a folder that is deleted takes its files with it', async () => {
    const client = await start({ disk: { 'x/a.okr': 'ownr\n', 'x/y/b.okr': 'ownr\n' } });
    await client.diagnostics('x/y/b.okr');
    for (const path of ['x/a.okr', 'x/y/b.okr']) delete client.disk[path];
    client.watched(['x', 3]);
    await client.diagnostics('x/a.okr', ({ diagnostics }) => diagnostics.length === 0);
    await client.diagnostics('x/y/b.okr', ({ diagnostics }) => diagnostics.length === 0);
  });

  test('keep their order when files go and come again', async () => {
    const disk = { 'one/a.okr': 'team web "Web"\n', 'two/b.okr': 'team web "Web"\n' };
    const client = await start({ disk, folders: [`${folder}/one`, `${folder}/two`] });
    const found = () => client.connection.sendRequest('workspace/symbol', { query: 'web' });
    const before = await found();
    delete client.disk['one/a.okr'];
    client.watched(['one/a.okr', 3]);
    client.disk['one/a.okr'] = 'team web "Web"\n';
    client.watched(['one/a.okr', 1]);
    expect(before).toHaveLength(2);
    expect(await found()).toEqual(before);
  });

  test('an open text wins over the disk, until it is closed', async () => {
    const client = await start({ disk: { 'a.okr': 'ownr\n' } });
    client.open('a.okr', '// fine\n');
    await client.diagnostics('a.okr', ({ version, diagnostics }) => version === 1 && diagnostics.length === 0);
    client.close('a.okr');
    await client.diagnostics('a.okr', ({ version, diagnostics }) => version === undefined && diagnostics.length === 1);
  });

  test('names with spaces and Vietnamese letters, however the client encodes them', async () => {
    const client = await start({ disk: { 'kế hoạch/mục tiêu.okr': 'team web "Web"\n' } });
    const uri = `${folder}/k%E1%BA%BF%20ho%E1%BA%A1ch/m%E1%BB%A5c%20ti%C3%AAu.okr`;
    client.open(uri, 'team web "Web"\nownr\n');
    expect((await client.diagnostics(uri)).map(({ code }) => code)).toEqual(['syntax']);
    const same = await start({ disk: { 'kế hoạch/a.okr': 'ownr\n' } });
    expect(await codes(same, 'kế hoạch/a.okr')).toEqual(['syntax']);
  });
});

test('documents of other languages are left alone', async () => {
  const client = await start();
  const textDocument = { uri: uriOf('notes.md'), languageId: 'markdown', version: 1, text: 'ownr\n' };
  await client.connection.sendNotification('textDocument/didOpen', { textDocument });
  client.edit('notes.md', [{ text: 'ownr ownr\n' }]);
  client.close('notes.md');
  client.open('a.okr', 'ownr\n');
  await client.diagnostics('a.okr');
  expect(client.published.has(uriOf('notes.md'))).toBe(false);
});

test('a version may come without a change: edits and diagnostics speak of it', async () => {
  const client = await start();
  client.open('a.okr', 'ownr\n');
  const version = client.edit('a.okr', []);
  expect(await codes(client, 'a.okr', version)).toEqual(['syntax']);
  const edit = { textDocument: { uri: uriOf('a.okr'), version } };
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
  const context = { diagnostics: [] };
  expect(await client.ask('textDocument/codeAction', 'a.okr', { range, context })).toContainEqual(
    expect.objectContaining({ edit: { documentChanges: [expect.objectContaining(edit)] } }),
  );
});

test('what one file says does not wait for the workspace', async () => {
  const client = await start({ slow: 300, disk: { 'b.okr': 'ownr\n' } });
  client.open('a.okr', 'objective "A"\n  kr "B" from 1 to 2\n');
  expect(await client.ask('textDocument/foldingRange', 'a.okr')).toHaveLength(1);
  expect(client.published.has(uriOf('b.okr'))).toBe(false);
});

test('reading a workspace shows how far it is', async () => {
  const capabilities = { ...able, window: { workDoneProgress: true } };
  const client = await start({ capabilities, disk: { 'a.okr': 'ownr\n' } });
  await client.diagnostics('a.okr');
  expect(client.progress.at(0)).toMatchObject({ kind: 'begin', title: 'OKR' });
  expect(client.progress.at(-1)).toMatchObject({ kind: 'end' });
});

test('what goes wrong is logged each time and shown once; the server goes on', async () => {
  const client = await start({
    rulePage: () => {
      throw new Error('no pages here');
    },
  });
  client.open('a.okr', 'ngôn ngữ vi\nmuc tieu "A"\n');
  client.open('b.okr', 'ownr\n');
  expect(
    await client.ask('textDocument/codeAction', 'a.okr', {
      range: { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } },
      context: { diagnostics: [] },
    }),
  ).toBe(null);
  expect(await client.ask('textDocument/foldingRange', 'a.okr')).toEqual([]);
  expect(client.log.filter((line) => line.startsWith('shown: '))).toHaveLength(1);
  expect(client.log.some((line) => line.includes('no pages here'))).toBe(true);
});
