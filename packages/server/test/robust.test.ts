import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SemanticTokens, WorkspaceDiagnosticReport } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { able, start, type TestClient, uriOf } from './client.ts';
import { company, delivery } from './plans.ts';

/** A client that asks for diagnostics itself: so the answers of one moment can be compared. */
const pulling = { ...able, textDocument: { ...able.textDocument, diagnostic: { relatedDocumentSupport: true } } };

const paths = ['company.okr', 'delivery.okr', 'x/a.okr', 'x/okr.config.json', 'okr.config.json'] as const;
const plans = paths.filter((path) => path.endsWith('.okr'));

const bits = [
  'objective grow "Again"\n',
  '  kr nps "NPS" from 1 to',
  ' 2\n',
  '\n',
  '"',
  '"""',
  '/*',
  '// okr-ignore kr-no-owner: why\n',
  'plan for delivery in winter\n',
  'ngôn ngữ vi\n',
  '  phụ trách @hoa\n',
  'team delivery "D"\n',
  '@',
  '🎯',
  'e\u0302',
  '\r\n',
  '\t',
  'supports grow',
  '2026-11-10  40\n',
  'team portal "P" in delivery\n',
  'cycle 2026-Q4 check-ins weekly\n',
  'kpi nps "NPS" unit points\n',
  '\n    """\n',
  ' weight 30%',
  ' owner @hóa, @hoa',
  'plan for @hoa in 2026-Q4\n',
  '<<<<<<< a\n',
  '\u0000',
];
const bit = fc.constantFrom(...bits);

type Step =
  | {
      readonly do: 'edit';
      readonly path: string;
      readonly from: number;
      readonly length: number;
      readonly text: string;
    }
  | { readonly do: 'open' | 'close' | 'delete'; readonly path: string }
  | { readonly do: 'write'; readonly path: string; readonly text: string };

const plan = fc.constantFrom(...plans);
const text = fc.constantFrom(company, delivery, 'ownr\n', '');
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('edit' as const),
      path: plan,
      from: fc.nat(400),
      length: fc.nat(30),
      text: bit,
    }),
  },
  fc.record({ do: fc.constantFrom('open' as const, 'close' as const), path: plan }),
  fc.record({ do: fc.constant('delete' as const), path: fc.constantFrom(...paths) }),
  fc.record({ do: fc.constant('write' as const), path: plan, text }),
  fc.record({
    do: fc.constant('write' as const),
    path: fc.constantFrom('okr.config.json', 'x/okr.config.json'),
    text: fc.constantFrom('{}', '{ "language": "vi" }', '{'),
  }),
);

/** What a client does, on both sides of the wire. */
class Author {
  readonly open = new Map<string, TextDocument>();
  private readonly client: TestClient;

  constructor(client: TestClient) {
    this.client = client;
  }

  take(step: Step): void {
    const { client, open } = this;
    const document = open.get(step.path);
    if (step.do === 'open' && document === undefined) {
      const text = client.disk[step.path] ?? '';
      open.set(step.path, TextDocument.create(uriOf(step.path), 'okr', 1, text));
      client.open(step.path, text);
    } else if (step.do === 'close' && document !== undefined) {
      open.delete(step.path);
      client.close(step.path);
    } else if (step.do === 'edit' && document !== undefined) {
      const range = { start: document.positionAt(step.from), end: document.positionAt(step.from + step.length) };
      const change = { range, text: step.text };
      open.set(step.path, TextDocument.update(document, [change], document.version + 1));
      client.edit(step.path, [change]);
    } else if (step.do === 'delete' && step.path in client.disk) {
      delete client.disk[step.path];
      client.watched([step.path, 3]);
    } else if (step.do === 'write') {
      const type = step.path in client.disk ? 2 : 1;
      client.disk[step.path] = step.text;
      client.watched([step.path, type]);
    }
  }
}

const position = { line: 4, character: 6 };
const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

/** What a server says of everything there is. */
async function answers(client: TestClient, paths: Iterable<string>): Promise<unknown> {
  const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
    previousResultIds: [],
  });
  const diagnostics = report.items.map((item) => [item.uri, 'items' in item ? item.items : []]);
  const ofFiles = [];
  for (const path of [...paths].sort()) {
    const symbols = await client.ask('textDocument/documentSymbol', path);
    const hover = await client.ask('textDocument/hover', path, { position });
    const hints = await client.ask('textDocument/inlayHint', path, { range });
    const lenses = await client.ask('textDocument/codeLens', path);
    const tokens = await client.ask<SemanticTokens>('textDocument/semanticTokens/full', path);
    const folds = await client.ask('textDocument/foldingRange', path);
    ofFiles.push([path, symbols, hover, hints, lenses, tokens.data, folds]);
  }
  return { diagnostics, ofFiles };
}

test('after any edits, opens, closes and changes on disk, a server says what a fresh one says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const client = await start({
        capabilities: pulling,
        disk: { 'company.okr': company, 'delivery.okr': delivery, 'x/a.okr': 'ownr\n' },
      });
      const author = new Author(client);
      author.take({ do: 'open', path: 'delivery.okr' });
      for (const [index, one] of steps.entries()) {
        author.take(one);
        if (index % 5 === 2) await client.ask('textDocument/hover', 'delivery.okr', { position });
      }
      const fresh = await start({ capabilities: pulling, disk: { ...client.disk } });
      for (const [path, document] of author.open) fresh.open(path, document.getText());
      expect(await answers(client, author.open.keys())).toEqual(await answers(fresh, author.open.keys()));
      expect([...client.log, ...fresh.log]).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

test('what is pushed in the end is what a fresh server pushes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const client = await start({ disk: { 'company.okr': company, 'x/a.okr': 'ownr\n' } });
      const author = new Author(client);
      author.take({ do: 'open', path: 'delivery.okr' });
      for (const one of steps) author.take(one);
      const fresh = await start({ capabilities: pulling, disk: { ...client.disk } });
      for (const [path, document] of author.open) fresh.open(path, document.getText());
      const wanted = await fresh.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        previousResultIds: [],
      });
      for (const item of wanted.items) {
        const items = 'items' in item ? item.items : [];
        if (items.length === 0 && !client.published.has(item.uri)) continue;
        const codes = JSON.stringify(items.map(({ code, range: at }) => [code, at]));
        const isIt = ({ diagnostics }: { readonly diagnostics: readonly { code?: unknown; range: object }[] }) =>
          JSON.stringify(diagnostics.map(({ code, range: at }) => [code, at])) === codes;
        await client.diagnostics(item.uri, isIt);
      }
      expect(client.log).toEqual([]);
    }),
    { numRuns: 15 },
  );
}, 120_000);

const requests = [
  'hover',
  'completion',
  'definition',
  'implementation',
  'references',
  'documentHighlight',
  'prepareTypeHierarchy',
  'selectionRange',
  'codeAction',
  'inlayHint',
  'codeLens',
  'formatting',
  'rangeFormatting',
  'foldingRange',
  'documentLink',
  'documentSymbol',
  'semanticTokens/full',
  'semanticTokens/full/delta',
  'semanticTokens/range',
  'diagnostic',
];

/** Beyond the protocol of all servers. */
const own = ['okr/scored', 'okr/checkIn', 'okr/newPlan'];

test('a request at any position of any text answers or returns null', async () => {
  const client = await start({ disk: { 'company.okr': company }, capabilities: pulling });
  client.open('a.okr', '');
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(delivery.length), fc.nat(20), bit), { maxLength: 5 }),
      fc.constantFrom(...requests.map((request) => `textDocument/${request}`), ...own),
      fc.array(fc.record({ line: fc.nat(20), character: fc.nat(60) }), { minLength: 3, maxLength: 6 }),
      async (cuts, request, places) => {
        const text = cuts.reduce(
          (done, [at, length, put]) => done.slice(0, at) + put + done.slice(at + length),
          delivery,
        );
        client.change('a.okr', text);
        for (const at of places) {
          const found = await client.ask(request, 'a.okr', {
            ...{ value: '1', language: 'vi', unit: 'đội', cycle: '2026-Q4', previousResultId: '1' },
            position: at,
            positions: [at],
            range: { start: at, end: { line: at.line + 1, character: 0 } },
            context: { diagnostics: [], includeDeclaration: true },
            options: { tabSize: 2, insertSpaces: true },
          });
          expect(found).toBeDefined();
        }
        expect(client.log).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
}, 120_000);

test('requests for files that nobody knows, before and after, are answered with nothing', async () => {
  const client = await start({ capabilities: pulling });
  for (const request of requests) {
    const found = await client.ask(`textDocument/${request}`, 'nowhere.okr', {
      position,
      positions: [position],
      range,
      context: { diagnostics: [] },
      options: {},
    });
    expect(['null', '{"data":[]}', '{"kind":"full","items":[]}'], request).toContain(JSON.stringify(found));
  }
  expect(client.log).toEqual([]);
});

test('what is asked of a text that changes before the answer is refused, and of the text as a whole is not', async () => {
  const client = await start({ slow: 50, disk: { 'b.okr': company } });
  client.open('a.okr', delivery);
  const hover = client.ask('textDocument/hover', 'a.okr', { position });
  const completion = client.ask('textDocument/completion', 'a.okr', { position });
  const symbols = client.ask<{ name: string }[]>('textDocument/documentSymbol', 'a.okr');
  client.change('a.okr', 'objective "Other"\n');
  await expect(hover).rejects.toMatchObject({ code: -32801 });
  await expect(completion).rejects.toMatchObject({ code: -32801 });
  expect((await symbols).length).toBeGreaterThan(0);
  expect(await client.ask('textDocument/hover', 'a.okr', { position: { line: 0, character: 3 } })).not.toBeNull();
  expect(client.log).toEqual([]);
});

test('a request that was cancelled is not worked on', async () => {
  const client = await start({ slow: 50, disk: { 'a.okr': delivery } });
  const { CancellationTokenSource } = await import('vscode-languageserver/node');
  const source = new CancellationTokenSource();
  const asked = client.connection.sendRequest(
    'textDocument/hover',
    { textDocument: { uri: uriOf('a.okr') }, position },
    source.token,
  );
  source.cancel();
  await expect(asked).rejects.toMatchObject({ code: -32800 });
});
