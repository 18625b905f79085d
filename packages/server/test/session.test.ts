import fc from 'fast-check';
import { expect, test } from 'vitest';
import { able, folder, start, type TestClient } from './client.ts';
import { ofDocument, Reports, ScoreBoard, symbols } from './session/answers.ts';
import { Editor } from './session/editor.ts';
import { firstDisk, outside, paths, second } from './session/plans.ts';
import { aSession, type Step } from './session/steps.ts';

const folders = [folder, second];

interface Kind {
  readonly pulls: boolean;
  readonly encoding: 'utf-8' | 'utf-16';
}

function capabilities({ pulls, encoding }: Kind) {
  const general = { positionEncodings: [encoding] };
  const diagnostic = { relatedDocumentSupport: true };
  return { ...able, general, textDocument: { ...able.textDocument, ...(pulls ? { diagnostic } : {}) } };
}

/** Another server that meets these texts for the first time. */
async function fresh(editor: Editor) {
  const { client, open, settings, encoding } = editor;
  const other = await start({
    capabilities: capabilities({ pulls: true, encoding }),
    folders,
    disk: { ...client.disk },
    settings,
  });
  for (const { document } of open.values()) {
    const { uri, version } = document;
    void other.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'okr', version, text: document.getText() },
    });
  }
  return other;
}

function nonEmpty(found: ReadonlyMap<string, readonly object[]>): Record<string, readonly object[]> {
  return Object.fromEntries([...found].filter(([, items]) => items.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What was pushed last comes to this. */
async function isPushed(client: TestClient, wanted: Record<string, readonly object[]>): Promise<void> {
  const shown = () => nonEmpty(new Map([...client.published].map(([uri, { diagnostics }]) => [uri, diagnostics])));
  await expect.poll(shown, { interval: 5 }).toEqual(wanted);
}

async function isEverythingAsWithAFreshServer(editor: Editor, scores: ScoreBoard): Promise<void> {
  const { client } = editor;
  await editor.rest();
  const other = await fresh(editor);
  const wanted = nonEmpty(await new Reports().look(other));
  if (editor.pulls) expect(nonEmpty(await editor.reports.look(client))).toEqual(wanted);
  else await isPushed(client, wanted);
  for (const [path, { document }] of editor.open) {
    const text = document.getText();
    const [found, expected] = [await ofDocument(client, path, text), await ofDocument(other, path, text)];
    for (const [what, answer] of Object.entries(expected)) expect(found[what], `${path} ${what}`).toEqual(answer);
    const { data } = await other.ask<{ data: number[] }>('textDocument/semanticTokens/full', path);
    expect(await editor.tokensOf(path)).toEqual(data);
  }
  expect(await symbols(client)).toEqual(await symbols(other));
  const board = new ScoreBoard();
  for (const uri of [...folders, outside, `${folder}/team`]) {
    for (const more of [{}, { asOf: '2026-12-24' }, { filter: { owner: '@hoa' }, language: 'vi' }]) {
      expect(await scores.look(client, uri, more), uri).toEqual(await board.look(other, uri, more));
    }
  }
  expect([...client.log, ...other.log]).toEqual([]);
}

async function session(kind: Kind, rounds: readonly (readonly Step[])[]): Promise<void> {
  const client = await start({ capabilities: capabilities(kind), folders, disk: { ...firstDisk } });
  const editor = new Editor(client, kind);
  const scores = new ScoreBoard();
  for (const path of paths.slice(1, 4)) await editor.take({ do: 'open', path });
  for (const steps of rounds) {
    for (const step of steps) await editor.take(step);
    await isEverythingAsWithAFreshServer(editor, scores);
  }
}

const aKind: fc.Arbitrary<Kind> = fc.record({
  pulls: fc.boolean(),
  encoding: fc.constantFrom('utf-16' as const, 'utf-8' as const),
});

test('after any session, everything is as with a fresh server', async () => {
  await fc.assert(fc.asyncProperty(aKind, aSession, session), { numRuns: 8 });
}, 300_000);
