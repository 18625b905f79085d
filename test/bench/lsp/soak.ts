import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '@okr/core';
import { generatePlan } from '../generate.ts';
import { type Figure, figure, median } from '../measure.ts';
import { wordsOf } from '../sentences.ts';
import { BenchClient } from './client.ts';

const keysASecond = 10;
/** Of typing, as a person takes them; they run as fast as the server answers. */
const minutes = 20;
const keysAMinute = keysASecond * 60;
const lines = 1_000;

/** One key: a letter that is typed, or the one before the cursor that is taken back. */
interface Key {
  readonly line: number;
  readonly character: number;
  readonly typed: string | undefined;
}

/** Twenty minutes of writing: into one title after the other, each time another sentence, that is then taken back. */
export async function soak(): Promise<readonly Figure[]> {
  return [...(await soakIn('en')), ...(await soakIn('vi'))];
}

async function soakIn(language: Language): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-soak-'));
  const text = generatePlan({ language, lines, seed: 1, prefix: 'main' });
  writeFileSync(join(folder, 'main.okr'), text);
  const uri = pathToFileURL(join(folder, 'main.okr')).href;
  const args = [resolve('packages/cli/bin/okr.js'), 'lsp', '--stdio'];
  const client = new BenchClient({ args, folder, languageId: 'okr', configuration: () => null });
  await client.start();
  await client.open(uri, text);
  const times: number[] = [];
  let early = Number.NaN;
  let known: unknown;
  for (const key of keysIn(text, language)) {
    if (times.length === minutes * keysAMinute) break;
    times.push(await press(client, uri, key));
    await askBeside(client, uri, key, times.length);
    // A view of the scores is told what changed since.
    if (times.length % 20 === 0) known = await client.scored(uri, known);
    if (times.length === keysAMinute) early = client.resident() ?? Number.NaN;
  }
  const late = client.resident() ?? Number.NaN;
  await client.stop();
  rmSync(folder, { recursive: true });
  const first = median(times.slice(keysAMinute / 2, keysAMinute));
  const last = median(times.slice(-keysAMinute / 2));
  const name = `soak, ${language}, ${minutes} minutes at ${keysASecond} keys/s`;
  return [
    figure(`${name}: memory after a minute`, early, 'MB'),
    figure(`${name}: memory at the end`, late, 'MB', 'at most', 150),
    figure(`${name}: memory, end ÷ start`, late / early, '×', 'at most', 1.1),
    figure(`${name}: change → diagnostics, start`, first, 'ms'),
    figure(`${name}: change → diagnostics, end`, last, 'ms'),
    figure(`${name}: end ÷ start`, last / first, '×', 'at most', 1.25),
  ];
}

/** Without end. */
function* keysIn(text: string, language: Language): Generator<Key> {
  const { states, fields, heads, works, remarks } = wordsOf(language);
  const phrases = [states, fields, heads, works, remarks].flat();
  const titles = text.split('\n').flatMap((written, line) => {
    const end = written.indexOf('"', written.indexOf('"') + 1);
    return end < 0 ? [] : [{ line, end }];
  });
  for (let round = 0; ; round++) {
    const title = titles[(round * 7) % titles.length];
    if (title === undefined) return;
    const sentence = ` ${phrases[round % phrases.length]} ${phrases[(round * 3) % phrases.length]} ${round}`;
    for (const [at, typed] of [...sentence].entries()) yield { line: title.line, character: title.end + at, typed };
    for (let at = sentence.length; at > 0; at--) {
      yield { line: title.line, character: title.end + at - 1, typed: undefined };
    }
  }
}

/** Milliseconds until its findings. */
async function press(client: BenchClient, uri: string, { line, character, typed }: Key): Promise<number> {
  const to = typed === undefined ? character + 1 : character;
  return (await client.change(uri, { line, from: character, to, text: typed ?? '' })).ms;
}

/** What an editor asks for at each key, at some, and when it saves. */
async function askBeside(client: BenchClient, uri: string, { line, character }: Key, key: number): Promise<void> {
  const textDocument = { uri };
  const position = { line, character };
  const range = { start: { line: Math.max(0, line - 30), character: 0 }, end: { line: line + 30, character: 0 } };
  await client.request('textDocument/completion', { textDocument, position });
  await client.request('textDocument/inlayHint', { textDocument, range });
  if (key % 5 === 0) {
    await client.request('textDocument/hover', { textDocument, position });
    await client.request('textDocument/codeLens', { textDocument });
    await client.request('textDocument/semanticTokens/full', { textDocument });
    const here = { start: position, end: position };
    await client.request('textDocument/codeAction', { textDocument, range: here, context: { diagnostics: [] } });
  }
  if (key % 100 === 0) await client.save(uri);
}
