import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic, Hover, Location, Position, SemanticTokens, WorkspaceEdit } from 'vscode-languageserver';
import { encodingFor } from '../src/positions.ts';
import { able, start, type TestClient, uriOf } from './client.ts';

const counting = (...positionEncodings: string[]) => ({ ...able, general: { positionEncodings } });
const utf8 = counting('utf-8');
const pulling = { diagnostic: {} };

test.each([
  [undefined, 'utf-16'],
  [['utf-16'], 'utf-16'],
  [['utf-16', 'utf-8'], 'utf-16'],
  [['utf-32', 'utf-16', 'utf-8'], 'utf-16'],
  [['utf-8', 'utf-16'], 'utf-8'],
  [['utf-8'], 'utf-8'],
  [['utf-32', 'utf-8'], 'utf-8'],
  [['utf-32'], 'utf-16'],
] as const)('a client that offers %o is answered in %s', async (offered, encoding) => {
  expect(encodingFor(offered)).toBe(encoding);
  const client = await start({ capabilities: offered === undefined ? able : counting(...offered) });
  expect(client.capabilities.positionEncoding).toBe(encoding);
});

/** Where a piece of a text starts, counted in bytes. */
const bytesTo = (text: string, piece: string): Position => {
  const before = text.slice(0, text.indexOf(piece)).split(/\r\n|\n/);
  return { line: before.length - 1, character: Buffer.byteLength(before.at(-1) ?? '') };
};

const nfd = (text: string) => text.normalize('NFD');
const plan = [
  'mục tiêu gia_hạn "Khách hàng ở lại 🎯🎯" phụ trách @hoa\r',
  `\tkết quả nps "${nfd('Khách hàng giới thiệu')} 👍🏽" từ 30 lên 45 điểm phụ trách @hoa`,
  '  sáng kiến "Nhắc hẹn" cho nps',
  '',
].join('\n');

describe('in UTF-8', () => {
  test('a hover: the position that comes, the range that goes', async () => {
    const client = await start({ capabilities: utf8 });
    client.open('a.okr', plan);
    const position = bytesTo(plan, '@hoa');
    const hover = await client.ask<Hover>('textDocument/hover', 'a.okr', { position });
    expect(JSON.stringify(hover.contents)).toContain('@hoa');
    expect(hover.range).toEqual({ start: position, end: { ...position, character: position.character + 4 } });
  });

  test('what is pushed, with what it is related to in other files', async () => {
    const other = 'mục tiêu "Đổi mới 🎯" phụ trách @hoa\n  kết quả x "A" từ 1 lên 2\n';
    const twice = `ngôn ngữ vi\nđội "🎯" đôi\nđội đôi "Đội 🎯"\nđội đôi "Lần nữa"\n${other}`;
    const client = await start({ capabilities: utf8, disk: { 'b.okr': 'ngôn ngữ vi\n/* 🎯 */ đội đôi "Đội"\n' } });
    client.open('a.okr', twice);
    const found: Diagnostic[] = await client.diagnostics('a.okr');
    const wide = await start({ disk: { 'b.okr': 'ngôn ngữ vi\n/* 🎯 */ đội đôi "Đội"\n' } });
    wide.open('a.okr', twice);
    const texts = { [uriOf('a.okr')]: twice, [uriOf('b.okr')]: 'ngôn ngữ vi\n/* 🎯 */ đội đôi "Đội"\n' };
    expect(found.some(({ relatedInformation = [] }) => relatedInformation.length > 0)).toBe(true);
    expect(found).toEqual(inBytes(await wide.diagnostics('a.okr'), uriOf('a.okr'), texts));
  });

  test('changes, each in the text that the one before it made', async () => {
    const client = await start({ capabilities: utf8 });
    client.open('a.okr', 'objective "🎯"\n');
    const at = (character: number) => ({ line: 0, character });
    client.edit('a.okr', [
      { range: { start: at(15), end: at(15) }, text: 'é' },
      { range: { start: at(17), end: at(17) }, text: '!' },
      { range: { start: at(11), end: at(15) }, text: '' },
    ]);
    const symbols = await client.ask<{ name: string }[]>('textDocument/documentSymbol', 'a.okr');
    expect(symbols.map(({ name }) => name)).toEqual(['é!']);
  });

  test('a place in another file, and edits of several files', async () => {
    const goal = '/* 🎯 */ objective grow "Tăng trưởng"\n';
    const use = 'objective "Của đội" supports grow\n';
    const client = await start({ capabilities: utf8, disk: { 'goal.okr': goal } });
    client.open('a.okr', use);
    const position = bytesTo(use, 'grow');
    const definition = await client.ask<Location>('textDocument/definition', 'a.okr', { position });
    expect(definition).toMatchObject({ uri: uriOf('goal.okr'), range: { start: bytesTo(goal, 'grow') } });
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', 'a.okr', { position, newName: 'tăng' });
    const starts = edit.documentChanges?.flatMap((change) =>
      'edits' in change ? change.edits.map(({ range }) => [change.textDocument.uri, range.start]) : [],
    );
    expect(starts).toEqual([
      [uriOf('a.okr'), bytesTo(use, 'grow')],
      [uriOf('goal.okr'), bytesTo(goal, 'grow')],
    ]);
  });

  test('scores and check-ins', async () => {
    const text = 'objective "🎯" kr "x" from 1 to 2\n/* 🎯 */ kr "Đo" from 1 to 2 // 🎯\n';
    const client = await start({ capabilities: utf8 });
    client.open('a.okr', text);
    const uri = uriOf('a.okr');
    const wide = await start();
    wide.open('a.okr', text);
    const [narrowed, found] = await Promise.all(
      [client, wide].map((each) => each.connection.sendRequest<object>('okr/scored', { uri })),
    );
    expect(narrowed).toEqual(inBytes(found, uri, { [uri]: text }));
    const position = bytesTo(text, 'Đo');
    expect(await client.ask('okr/checkIn', 'a.okr', { position, value: '1.5' })).toMatchObject({
      edits: [{ range: { start: { line: 1, character: Buffer.byteLength(text.split('\n')[1] ?? '') } } }],
    });
  });

  test('positions within a letter, behind the line and behind the file mean the nearest', async () => {
    const client = await start({ capabilities: utf8 });
    client.open('a.okr', plan);
    for (const position of [
      { line: 0, character: 1 },
      { line: 0, character: 999 },
      { line: 99, character: 3 },
    ]) {
      await client.ask('textDocument/hover', 'a.okr', { position });
      await client.ask('textDocument/selectionRange', 'a.okr', { positions: [position] });
    }
    expect(client.log).toEqual([]);
  });
});

/** An answer counted in UTF-16, counted in bytes. */
function inBytes(value: unknown, uri: string, texts: Record<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => inBytes(each, uri, texts));
  if (typeof value !== 'object' || value === null) return value;
  if ('line' in value && 'character' in value) {
    const { line, character } = value as Position;
    const text = texts[uri]?.split(/\r\n|\r|\n/)[line] ?? '';
    return { line, character: Buffer.byteLength(text.slice(0, character)) };
  }
  const own = 'uri' in value && typeof value.uri === 'string' ? value.uri : uri;
  const entries = Object.entries(value).map(([key, part]) => [key, inBytes(part, own, texts)]);
  return Object.fromEntries(entries);
}

/** Type and text of each token. */
function tokenTexts({ data }: SemanticTokens, text: string, slice: (line: string, from: number, to: number) => string) {
  const lines = text.split(/\r\n|\r|\n/);
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, across = 0, length = 0, type = 0] = data.slice(at, at + 4);
    character = down > 0 ? across : character + across;
    line += down;
    found.push(`${type}:${slice(lines[line] ?? '', character, character + length)}`);
  }
  return found;
}

const asked = [
  'hover',
  'completion',
  'definition',
  'references',
  'documentHighlight',
  'prepareTypeHierarchy',
  'selectionRange',
  'codeAction',
  'inlayHint',
  'codeLens',
  'formatting',
  'foldingRange',
  'documentLink',
  'documentSymbol',
  'diagnostic',
];

const bit = fc.constantFrom(
  plan,
  'objective "🎯 goal" owner @hoa\n',
  nfd('mục tiêu "Khách hàng"\n'),
  '  kr nps "👍🏽" from 1 to 2  points\r\n',
  '\t',
  '🎯',
  nfd('ề'),
  '"',
  '/* é */ ',
  '    2026-11-01  1 "ồ"\n',
  '  supports gia_hạn\n',
  'link "https://okr.example/é"\n',
);

test('whatever is asked of whatever text, the answers in bytes say what those in UTF-16 say', async () => {
  const both = (positionEncoding: string): Promise<TestClient> =>
    start({
      capabilities: { ...counting(positionEncoding), textDocument: { ...able.textDocument, ...pulling } },
    });
  const narrow = await both('utf-8');
  const wide = await both('utf-16');
  for (const client of [narrow, wide]) client.open('a.okr', '');
  await fc.assert(
    fc.asyncProperty(fc.array(bit, { maxLength: 6 }), fc.nat(8), fc.nat(70), async (bits, line, column) => {
      const text = bits.join('');
      for (const client of [narrow, wide]) client.change('a.okr', text);
      const written = text.split(/\r\n|\r|\n/)[line] ?? '';
      // Between letters: within one there is no such place in bytes.
      const character = [...written].slice(0, column).join('').length;
      const at = { line, character };
      const inNarrow = { line, character: Buffer.byteLength(written.slice(0, character)) };
      const params = (position: Position) => ({
        position,
        positions: [position],
        range: { start: position, end: { line: line + 1, character: 0 } },
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      });
      const texts = { [uriOf('a.okr')]: text };
      for (const request of asked) {
        const found = await narrow.ask(`textDocument/${request}`, 'a.okr', params(inNarrow));
        const wanted = await wide.ask(`textDocument/${request}`, 'a.okr', params(at));
        expect(found, request).toEqual(inBytes(wanted, uriOf('a.okr'), texts));
      }
      const [bytes, units] = await Promise.all(
        [narrow, wide].map((client) => client.ask<SemanticTokens>('textDocument/semanticTokens/full', 'a.okr')),
      );
      const ofBytes = (one: string, from: number, to: number) => Buffer.from(one).subarray(from, to).toString();
      const ofUnits = (one: string, from: number, to: number) => one.slice(from, to);
      expect(bytes && tokenTexts(bytes, text, ofBytes)).toEqual(units && tokenTexts(units, text, ofUnits));
    }),
    { numRuns: 60 },
  );
  expect([...narrow.log, ...wide.log]).toEqual([]);
}, 120_000);
