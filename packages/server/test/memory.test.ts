import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Language } from '@okr/core';
import { expect, test } from 'vitest';
import { generatePlan } from '../../../test/bench/generate.ts';
import { start, type TestClient } from './client.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** A million bytes that nobody looks at: whatever keeps a version of the text alive keeps them too. */
const ballast = `\n\n\n/* ${'ballast ầ '.repeat(50_000)} */\n`;
/** Bytes. */
const weight = ballast.length * 2;

/** Unread lines and names that lead nowhere: each is told of in words of the text. */
const broken: Readonly<Record<Language, string>> = {
  en: 'objective somewhere_else_entirely "Launch the new supplier portal for everybody" owner nobody_of_that_name\n  ownr misspelled_clause_word\n  kr "Suppliers who use the portal each month" from 10 suplliers to 30 suppliers in cities\n',
  vi: 'mục tiêu o_mot_noi_khac "Ra mắt cổng nhà cung cấp mới cho mọi người" phụ trách khong_co_ai_ca\n  phụ trch mot_tu_viet_sai\n  kết quả "Nhà cung cấp dùng cổng mỗi tháng" từ 10 nhà cung cấp lên 30 nhà cung cấp ở các tỉnh\n',
};

function heldBytes(): number {
  for (let pass = 0; pass < 3; pass++) collect();
  return process.memoryUsage().heapUsed;
}

/** Everything an editor asks for while somebody writes. */
async function askAll(client: TestClient, line: number, character: number): Promise<void> {
  const position = { line, character };
  const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
  const requests: Readonly<Record<string, object>> = {
    'textDocument/hover': { position },
    'textDocument/completion': { position },
    'textDocument/codeAction': { range, context: { diagnostics: [] } },
    'textDocument/inlayHint': { range },
    'textDocument/codeLens': {},
    'textDocument/documentSymbol': {},
    'textDocument/semanticTokens/full': {},
    'textDocument/references': { position, context: { includeDeclaration: true } },
    'textDocument/selectionRange': { positions: [position] },
    'okr/scored': { uri: 'file:///plans/a.okr' },
  };
  for (const [method, params] of Object.entries(requests)) await client.ask(method, 'a.okr', params);
}

test.each(['en', 'vi'] as const)(
  'typing into every line of a plan keeps no version of its text alive: %s',
  async (language) => {
    const plan = `${generatePlan({ language, lines: 30, seed: 7 })}${broken[language]}`;
    const other = (day: number): string => generatePlan({ language, lines: 20, seed: day, prefix: `other_${day}` });
    const client = await start({ disk: { 'b.okr': `${other(0)}${ballast}` } });
    client.open('a.okr', `${plan}${ballast}`);
    await client.diagnostics('a.okr');
    const edit = async (line: number, from: number, to: number, text: string): Promise<void> => {
      const range = { start: { line, character: from }, end: { line, character: to } };
      const version = client.edit('a.okr', [{ range, text }]);
      await client.diagnostics('a.okr', (sent) => sent.version === version);
    };
    await edit(0, 0, 0, '');
    await askAll(client, 0, 0);
    const before = heldBytes();
    let versions = 0;
    for (const [line, text] of plan.split('\n').entries()) {
      const words = [...text.matchAll(/[\p{L}\p{M}]{3,}/gu)].slice(0, 3);
      for (const { index } of words) {
        await edit(line, index + 2, index + 2, 'q');
        await edit(line, index + 2, index + 3, '');
        versions += 2;
      }
      if (words.length > 0) await askAll(client, line, words[0]?.index ?? 0);
      if (line % 4 !== 0) continue;
      client.disk['b.okr'] = `${other(line)}${ballast}`;
      client.watched(['b.okr', 2]);
      versions++;
    }
    await askAll(client, 0, 0);
    expect(versions).toBeGreaterThan(150);
    // The first version is kept on purpose, the newest of each file, and what was last answered.
    expect((heldBytes() - before) / weight).toBeLessThan(20);
  },
  120_000,
);

test.each(['en', 'vi'] as const)(
  'what is offered for every line of one text keeps no text of its own alive: %s',
  async (language) => {
    const plan = `${generatePlan({ language, lines: 30, seed: 7 })}${broken[language]}`;
    const client = await start({});
    client.open('a.okr', `${plan}${ballast}`);
    await client.diagnostics('a.okr');
    await askAll(client, 0, 0);
    const before = heldBytes();
    const lines = plan.split('\n');
    for (const line of lines.keys()) await askAll(client, line, 0);
    expect(lines.length).toBeGreaterThan(30);
    expect((heldBytes() - before) / weight).toBeLessThan(20);
  },
  120_000,
);
