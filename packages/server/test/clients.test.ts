import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../src/server.ts';
import { type Around, able, folder, start, uriOf } from './client.ts';

/** Announces all that the server would ask it for. */
const promising: ClientCapabilities = {
  ...able,
  workspace: {
    ...able.workspace,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: { ...able.textDocument, diagnostic: { dynamicRegistration: true } },
  window: { workDoneProgress: true },
};

const clients: Readonly<Record<string, Around>> = {
  'announces nothing': { capabilities: {} },
  'keeps what it announces': { capabilities: promising },
  'refuses what it announces': { capabilities: promising, answers: 'refuses' },
  'never answers': { capabilities: promising, answers: 'never' },
  'does not know what it is asked for': { capabilities: promising, answers: 'unknown' },
  'does not say that it is initialized': { capabilities: promising, isMute: true },
  'has no folder': { capabilities: promising, folders: [] },
  'has a folder that cannot be read beside a good one': { folders: ['memfs:/somewhere', folder] },
  'has one that is no URI': { folders: ['::: %%%', '', folder] },
  'sends settings that are none': { capabilities: promising, settings: 7, configuration: () => 'en' },
};

test.each(Object.keys(clients))('a client that %s gets findings, hovers and completion', async (name) => {
  const client = await start({ disk: { 'b.okr': 'team web "Web"\n' }, ...clients[name] });
  client.open('a.okr', 'objective "Guests come back"\n  kr nps "NPS" from 30 to 45 points\n  ownr minh\n\n');
  const found = await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.length > 1);
  expect(found.map(({ code }) => code)).toContain('syntax');
  expect(await client.ask('textDocument/hover', 'a.okr', { position: { line: 1, character: 6 } })).not.toBe(null);
  const completed = await client.ask('textDocument/completion', 'a.okr', { position: { line: 3, character: 0 } });
  expect(JSON.stringify(completed)).toContain('objective');
  const version = client.change('a.okr', 'objective "Guests come back"\n');
  await client.diagnostics('a.okr', (sent) => sent.version === version);
});

test('a client that never answers hears of the files of its folder, and of changes of its settings', async () => {
  const client = await start({ capabilities: promising, answers: 'never', disk: { 'b.okr': 'ownr\n' } });
  expect(await client.diagnostics('b.okr')).toHaveLength(1);
  const settings = { okr: { language: 'vi' } };
  await client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  client.open('a.okr', 'ownr\n');
  await client.diagnostics('a.okr');
});

test('findings are sent until they are asked for, and then taken back', async () => {
  const client = await start({ capabilities: promising });
  client.open('a.okr', 'ownr\n');
  expect(await client.diagnostics('a.okr')).not.toEqual([]);
  const { items } = await client.ask<{ items: unknown[] }>('textDocument/diagnostic', 'a.okr');
  expect(items).toHaveLength(1);
  expect(await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  const count = client.publications.length;
  client.change('a.okr', 'ownr\nownr\n');
  expect((await client.ask<{ items: unknown[] }>('textDocument/diagnostic', 'a.okr')).items).toHaveLength(2);
  expect(client.publications).toHaveLength(count);
});

test('folders that come, move and go, as the client tells of them', async () => {
  const client = await start({ disk: { 'b.okr': '// nothing\n' }, capabilities: {} });
  await client.ask('textDocument/documentSymbol', 'b.okr');
  const tell = (method: string, files: readonly object[]) =>
    client.connection.sendNotification(`workspace/${method}`, { files });
  client.disk['new/x/a.okr'] = 'ownr\n';
  await tell('didCreateFiles', [{ uri: uriOf('new') }]);
  expect(await client.diagnostics('new/x/a.okr')).toHaveLength(1);
  client.disk['old/x/a.okr'] = 'ownr\n';
  delete client.disk['new/x/a.okr'];
  await tell('didRenameFiles', [{ oldUri: uriOf('new'), newUri: uriOf('old') }]);
  await client.diagnostics('new/x/a.okr', ({ diagnostics }) => diagnostics.length === 0);
  expect(await client.diagnostics('old/x/a.okr')).toHaveLength(1);
  delete client.disk['old/x/a.okr'];
  await tell('didDeleteFiles', [{ uri: uriOf('old') }]);
  await client.diagnostics('old/x/a.okr', ({ diagnostics }) => diagnostics.length === 0);
});

test('what is on disk is looked at again on saving where the client does not watch it', async () => {
  const client = await start({ disk: { 'b.okr': 'ownr\n', 'd/c.okr': 'ownr\n' }, capabilities: {} });
  client.open('a.okr', '// nothing\n');
  await client.diagnostics('d/c.okr');
  delete client.disk['d/c.okr'];
  client.disk['e/f.okr'] = 'ownr\nownr\n';
  await client.connection.sendNotification('textDocument/didSave', { textDocument: { uri: uriOf('a.okr') } });
  expect(await client.diagnostics('e/f.okr')).toHaveLength(2);
  await client.diagnostics('d/c.okr', ({ diagnostics }) => diagnostics.length === 0);
});

test('every kind of action may be asked for by the empty one', async () => {
  const client = await start();
  client.open('a.okr', 'ngôn ngữ vi\nmuc tieu "A"\n');
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
  const actions = (only: readonly string[]) =>
    client.ask<{ kind: string }[]>('textDocument/codeAction', 'a.okr', { range, context: { diagnostics: [], only } });
  const all = (await actions([''])).map(({ kind }) => kind);
  expect(all).toContain('quickfix');
  expect(all).toContain('source.fixAll.okr');
  expect(await actions([])).toEqual([]);
});

test('requests before the beginning and after the end are refused as the protocol says', async () => {
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const nothing = { today: () => '2026-11-15', language: 'en', list: async () => [] } as const;
  startServer(server, { ...nothing, read: async () => undefined, rulePage: () => undefined });
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  client.listen();
  const textDocument = { uri: 'file:///a.okr' };
  const hover = { textDocument, position: { line: 0, character: 0 } };
  await client.sendNotification('textDocument/didOpen', { textDocument: { ...textDocument, text: 'ownr\n' } });
  await expect(client.sendRequest('textDocument/hover', hover)).rejects.toMatchObject({ code: -32002 });
  await expect(client.sendRequest('shutdown')).rejects.toMatchObject({ code: -32002 });
  const initialize = { processId: null, rootUri: null, capabilities: {} };
  await client.sendRequest('initialize', initialize);
  await client.sendNotification('initialized', {});
  await expect(client.sendRequest('initialize', initialize)).rejects.toMatchObject({ code: -32600 });
  await expect(client.sendRequest('textDocument/moniker', hover)).rejects.toMatchObject({ code: -32601 });
  expect(await client.sendRequest('textDocument/hover', hover)).toBe(null);
  expect(await client.sendRequest('shutdown')).toBe(null);
  for (const method of ['textDocument/hover', 'okr/scored', 'workspace/symbol', 'textDocument/moniker']) {
    await expect(client.sendRequest(method, hover)).rejects.toMatchObject({ code: -32600 });
  }
  client.dispose();
  server.dispose();
});
