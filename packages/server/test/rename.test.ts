import { describe, expect, test } from 'vitest';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { applied } from './apply.ts';
import { marked, start, type TestClient } from './client.ts';
import { company, delivery, disk } from './plans.ts';

const at = (needle: string) => marked(delivery.replace(needle.replace('|', ''), needle.replace('|', '<|>'))).position;

async function renamed(needle: string, newName: string): Promise<{ company: string; delivery: string }> {
  const client = await start({ disk });
  const edit = await client.ask<WorkspaceEdit>('textDocument/rename', 'delivery.okr', {
    position: at(needle),
    newName,
  });
  return { company: applied(edit, 'company.okr', company), delivery: applied(edit, 'delivery.okr', delivery) };
}

async function refusal(client: TestClient, needle: string, newName: string): Promise<string> {
  return client.ask('textDocument/rename', 'delivery.okr', { position: at(needle), newName }).then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('rename', () => {
  test('in every file, inside qualified references', async () => {
    const after = await renamed('supports |grow,', 'expand');
    expect(after.company).toBe(company.replace('objective grow', 'objective expand'));
    expect(after.delivery).toBe(
      delivery.replace('supports grow, agency.grow.revenue', 'supports expand, agency.expand.revenue'),
    );
  });

  test('a unit, from a reference', async () => {
    const after = await renamed('plan for |delivery', 'giao_hàng');
    expect(after.company).toBe(company.replaceAll('delivery', 'giao_hàng'));
    expect(after.delivery).toBe(delivery.replaceAll('delivery', 'giao_hàng'));
  });

  test('a person, with or without the sign', async () => {
    const after = await renamed('owner @an|.mai', 'mai.an');
    expect(after.company).toBe(company.replaceAll('@an.mai', '@mai.an'));
    expect(after.delivery).toBe(delivery.replaceAll('@an.mai', '@mai.an'));
  });

  test('a key result, a milestone, an initiative, a cycle', async () => {
    expect((await renamed('kr |nps', 'score')).delivery).toBe(delivery.replaceAll(/\bnps\b/g, 'score'));
    expect((await renamed('milestone |pilot', 'trial')).delivery).toBe(
      delivery.replace('milestone pilot', 'milestone trial'),
    );
    expect((await renamed('initiative |check', 'list')).delivery).toBe(
      delivery.replace('initiative check', 'initiative list'),
    );
    expect((await renamed('in |winter', 'q4')).delivery).toBe(delivery.replaceAll('winter', 'q4'));
  });

  test('a keyword may be a name', async () => {
    expect((await renamed('kr |nps', 'target')).delivery).toContain('for late, renew.target owner');
  });

  test('a name in NFD is replaced whole', async () => {
    const text = 'mục tiêu gia_hạn "A"\nmục tiêu b "B"\n  đóng góp cho gia_hạn\n'.normalize('NFD');
    const client = await start();
    client.open('a.okr', text);
    const position = { line: 2, character: (text.split('\n')[2] ?? '').length - 2 };
    const edit = await client.ask<WorkspaceEdit>('textDocument/rename', 'a.okr', { position, newName: 'tiếp' });
    expect(applied(edit, 'a.okr', text)).toBe(text.replaceAll('gia_hạn'.normalize('NFD'), 'tiếp'));
  });
});

describe('refused with the reason', () => {
  test.each([
    ['a name that is taken', 'kr |nps', 'late', /late/],
    ['a unit that exists', 'plan for |delivery', 'agency', /agency/],
    ['no name at all', 'kr |nps', '9 lives', /A name starts with a letter/],
    ['a person who is mentioned elsewhere', 'owner @an|.mai', '@ceo', /“@ceo” is another person/],
    ['a name that would draw other references to it', 'objective |own', 'grow', /./],
  ])('%s', async (_, needle, newName, reason) => {
    expect(await refusal(await start({ disk }), needle, newName)).toMatch(reason);
  });

  test('a calendar period, and what is no name', async () => {
    const client = await start();
    client.open('delivery.okr', 'plan in 2026-Q4\nobjective "X"\n');
    const asked = (character: number) =>
      client.ask('textDocument/prepareRename', 'delivery.okr', { position: { line: 0, character } }).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await asked(10)).toMatch(/calendar/);
    expect(await asked(1)).toMatch(/Put the cursor on a name/);
  });
});

test('prepare tells the part under the cursor', async () => {
  const client = await start({ disk });
  expect(
    await client.ask('textDocument/prepareRename', 'delivery.okr', { position: at('agency.gr|ow.revenue') }),
  ).toMatchObject({
    placeholder: 'grow',
  });
});
