import { describe, expect, test } from 'vitest';
import type { ClientCapabilities } from 'vscode-languageserver';
import { able, start, type TestClient, textIn, uriOf } from './client.ts';

const plan = `plan in 2026-Q4
objective renew "Customers stay"
  owner @linh committed
  kr nps "Customers recommend us" from 30 to 45 points
    2026-11-14  38
`;

describe('pushed diagnostics', () => {
  test('code, range, link, version and source', async () => {
    const client = await start();
    const text = `${plan}  kr late "Projects that miss their deadline" from 25% to 25%\n`;
    client.open('a.okr', text);
    const [found] = (await client.diagnostics('a.okr')).filter(({ code }) => code === 'baseline-equals-target');
    expect(found).toMatchObject({
      severity: 1,
      source: 'okr',
      codeDescription: { href: 'https://okr.example/en/baseline-equals-target' },
    });
    expect(client.published.get(uriOf('a.okr'))?.version).toBe(1);
  });

  test('messages are in the language of the file, or in the one that is set', async () => {
    const client = await start();
    client.open('a.okr', 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  phụ trách\n');
    const needs = async (asked: typeof client) =>
      (await asked.diagnostics('a.okr')).find(({ code }) => code === 'syntax')?.message;
    expect(await needs(client)).toMatch(/cần một/);
    const english = await start({ settings: { language: 'en' } });
    english.open('a.okr', 'ngôn ngữ vi\nmục tiêu "Khách ở lại"\n  phụ trách\n');
    expect(await needs(english)).toMatch(/needs a/);
  });

  test('each cause once and one nudge about an element, or all where that is set', async () => {
    const text = `plan in 2026-Q4\n${['"A" to 45', '"B" to 9', '"C" to 7'].reduce((all, kr) => `${all}  kr ${kr}\n`, 'objective "Customers stay"\n')}`;
    const codes = async (settings: object): Promise<readonly unknown[]> => {
      const client = await start({ settings });
      client.open('a.okr', text);
      return (await client.diagnostics('a.okr')).map(({ code }) => code);
    };
    const few = await codes({});
    expect(few.filter((code) => code === 'kr-no-baseline')).toHaveLength(1);
    const every = await codes({ allFindings: true });
    expect(every.filter((code) => code === 'kr-no-baseline')).toHaveLength(3);
    expect(every.length).toBeGreaterThan(few.length);
  });

  test('the other duplicate is related information', async () => {
    const client = await start({ disk: { 'a.okr': 'team web "Web"\n', 'b.okr': 'team web "Web again"\n' } });
    const found = await client.diagnostics('b.okr');
    const duplicate = found.find(({ code }) => code === 'duplicate-name');
    expect(duplicate?.relatedInformation?.[0]?.location.uri).toBe(uriOf('a.okr'));
  });

  test('files that are not open are checked too, and a file that is mended is told so', async () => {
    const client = await start({ disk: { 'a.okr': plan.replace('@linh', 'delivery') } });
    expect((await client.diagnostics('a.okr')).map(({ code }) => code)).toContain('unknown-reference');
    client.open('b.okr', 'team delivery "Delivery"\n');
    const after = await client.diagnostics('a.okr', ({ diagnostics }) =>
      diagnostics.every(({ code }) => code !== 'unknown-reference'),
    );
    expect(after).toBeDefined();
  });

  test('a burst of typing is answered for the last text', async () => {
    const client = await start();
    client.open('a.okr', plan);
    let version = 1;
    for (let typed = 1; typed <= 30; typed++)
      version = client.change('a.okr', `${plan}// ${'x'.repeat(typed)}\nownr\n`);
    await client.diagnostics('a.okr', (params) => params.version === version);
    expect(client.publications.length).toBeLessThan(10);
  });

  test('a deleted file takes its findings with it', async () => {
    const client = await start({ disk: { 'a.okr': 'objective "X"\n  kr "Y" from 1 to 1\n' } });
    expect(await client.diagnostics('a.okr')).not.toEqual([]);
    delete client.disk['a.okr'];
    client.watched(['a.okr', 3]);
    expect(await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.length === 0)).toEqual([]);
  });

  test('ranges are right with marks in NFD, emoji, tabs and CRLF', async () => {
    const client = await start();
    const text = '// 🎯 ưu\r\nobjective "Khách 🎯"\r\n\tkr "Ở lại".normalize from 1 to 2\r\n'.normalize('NFD');
    client.open('a.okr', text);
    const found = await client.diagnostics('a.okr');
    const junk = found.find(({ code }) => code === 'syntax');
    expect(junk && textIn(text, junk.range)).toBe('.normalize');
  });
});

describe('settings', () => {
  test('okr.config.json holds for its folder; what is wrong with it is told', async () => {
    const client = await start({
      disk: {
        'okr.config.json': '{ "rules": { "kr-no-deadline": "off" }, "nonsense": 1 }',
        'a.okr': 'objective "Customers stay"\n  kr "NPS" from 30 to 45 points\n',
      },
    });
    expect((await client.diagnostics('okr.config.json')).length).toBe(1);
    const codes = (await client.diagnostics('a.okr')).map(({ code }) => code);
    expect(codes).not.toContain('kr-no-deadline');
  });

  test('the client wins over the file', async () => {
    const client = await start({
      disk: {
        'okr.config.json': '{ "rules": { "kr-no-deadline": "off" } }',
        'a.okr': 'objective "Customers stay"\n  kr "NPS" from 30 to 45 points\n',
      },
      settings: { config: { rules: { 'kr-no-deadline': 'warning' } } },
    });
    expect((await client.diagnostics('a.okr')).map(({ code }) => code)).toContain('kr-no-deadline');
  });

  test('a folder with settings of its own is a workspace of its own', async () => {
    const client = await start({
      disk: { 'x/okr.config.json': '{}', 'x/a.okr': 'team web "Web"\n', 'y/b.okr': 'team web "Web"\n' },
    });
    client.open('y/b.okr', 'team web "Web"\n');
    expect((await client.diagnostics('y/b.okr')).map(({ code }) => code)).not.toContain('duplicate-name');
  });

  test('a changed configuration is taken up', async () => {
    const client = await start({
      disk: { 'okr.config.json': '{}', 'a.okr': 'objective "Customers stay"\n  kr "NPS" from 30 to 45 points\n' },
    });
    expect((await client.diagnostics('a.okr')).map(({ code }) => code)).toContain('kr-no-deadline');
    client.disk['okr.config.json'] = '{ "rules": { "kr-no-deadline": "off" } }';
    client.watched(['okr.config.json', 2]);
    await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.every(({ code }) => code !== 'kr-no-deadline'));
  });
});

describe('files without a folder', () => {
  test('untitled documents and files elsewhere are workspaces of their own', async () => {
    const client = await start({ disk: { 'a.okr': 'team web "Web"\n' } });
    client.open('untitled:Untitled-1', 'team web "Web"\nownr\n');
    const found = await client.diagnostics('untitled:Untitled-1');
    expect(found.map(({ code }) => code)).toEqual(['syntax']);
  });
});

const capabilities = {
  ...able,
  textDocument: { ...able.textDocument, diagnostic: { relatedDocumentSupport: true, relatedInformation: true } },
};

describe('pulled diagnostics', () => {
  test('of a document, with those of others that a change moved', async () => {
    const client = await start({ capabilities, disk: { 'a.okr': plan.replace('@linh', 'delivery') } });
    client.open('b.okr', 'team other "Delivery"\n');
    const first = await client.ask<{ kind: string; resultId: string; relatedDocuments: object }>(
      'textDocument/diagnostic',
      'b.okr',
    );
    expect(Object.keys(first.relatedDocuments)).toEqual([uriOf('a.okr')]);
    const again = await client.ask('textDocument/diagnostic', 'b.okr', { previousResultId: first.resultId });
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    client.change('b.okr', 'team delivery "Delivery"\n');
    const after = await client.ask<{ relatedDocuments: object }>('textDocument/diagnostic', 'b.okr');
    expect(Object.keys(after.relatedDocuments)).toEqual([uriOf('a.okr')]);
    expect(client.publications).toEqual([]);
  });

  test('of the workspace', async () => {
    const client = await start({ capabilities, disk: { 'a.okr': 'ownr\n', 'b.okr': plan } });
    const report = await client.connection.sendRequest<{
      items: { uri: string; items: unknown[]; resultId: string }[];
    }>('workspace/diagnostic', { previousResultIds: [] });
    expect(report.items.map(({ uri }) => uri)).toEqual([uriOf('a.okr'), uriOf('b.okr')]);
    expect(report.items[0]?.items).toHaveLength(1);
  });
});

describe('while a large workspace is read', () => {
  const disk = { 'b.okr': 'objective grow "Customers make us grow"\n' };
  const text = 'objective "Portal is used" supports grow\n  kr "Usage" from 1 to 2 ownr @an\n';
  const open = { slow: 900, disk };
  const codesOf = (found: readonly { code?: unknown }[]) => found.map(({ code }) => code);
  /** How many findings about a file were told each time. */
  const toldOf = ({ publications }: TestClient, path: string) =>
    publications.filter(({ uri }) => uri === uriOf(path)).map(({ diagnostics }) => diagnostics.length);

  test('what is wrong with a text by itself is told at once, what others may mend is not', async () => {
    const client = await start(open);
    client.open('a.okr', text);
    expect(codesOf(await client.diagnostics('a.okr'))).toEqual(['syntax']);
    const all = await client.diagnostics('a.okr', ({ diagnostics }) => diagnostics.length > 1);
    expect(codesOf(all)).toContain('syntax');
    expect(codesOf(all)).not.toContain('unknown-reference');
    expect(toldOf(client, 'a.okr')).toEqual([1, all.length]);
  });

  test('of a text with nothing wrong by itself nothing is told before all is known', async () => {
    const client = await start(open);
    client.open('a.okr', text.replace('ownr', 'owner').replace('grow', 'nobody'));
    expect(codesOf(await client.diagnostics('a.okr'))).toContain('unknown-reference');
    expect(toldOf(client, 'a.okr')).toHaveLength(1);
  });

  test('a client that asks again when it is told to gets the same', async () => {
    const refreshing = { ...capabilities.workspace, diagnostics: { refreshSupport: true } };
    const client = await start({ ...open, capabilities: { ...capabilities, workspace: refreshing } });
    const told = new Promise((resolve) => client.connection.onRequest('workspace/diagnostic/refresh', resolve));
    client.open('a.okr', text);
    const pull = () => client.ask<{ items: { code: string }[]; resultId?: string }>('textDocument/diagnostic', 'a.okr');
    const early = await pull();
    expect(codesOf(early.items)).toEqual(['syntax']);
    expect(early.resultId).toBeUndefined();
    await told;
    expect((await pull()).items.length).toBeGreaterThan(1);
  });

  test('one that cannot be told waits', async () => {
    const client = await start({ ...open, capabilities });
    client.open('a.okr', text);
    const { items } = await client.ask<{ items: unknown[] }>('textDocument/diagnostic', 'a.okr');
    expect(items.length).toBeGreaterThan(1);
  });
});

describe('bytes on disk that are no UTF-8', () => {
  const text = 'objective "A"\n  note "l\uFFFD"\n';
  const damage = {
    'a.okr': [{ span: { start: 23, end: 24 }, message: { en: 'Not UTF-8.', vi: 'Không phải UTF-8.' } }],
  };
  const messages = (found: readonly { message: unknown }[]) => found.map(({ message }) => message);

  test('are pointed at, in a file that is not open and in one that is', async () => {
    const client = await start({ disk: { 'a.okr': text }, damage });
    const closed = await client.diagnostics('a.okr', (sent) => messages(sent.diagnostics).includes('Not UTF-8.'));
    expect(closed.find(({ message }) => message === 'Not UTF-8.')).toMatchObject({
      code: 'syntax',
      severity: 1,
      range: { start: { line: 1, character: 9 }, end: { line: 1, character: 10 } },
    });
    client.open('a.okr', text);
    expect(messages(await client.diagnostics('a.okr', ({ version }) => version === 1))).toContain('Not UTF-8.');
    client.change('a.okr', text.replace('\uFFFD', 'á'));
    expect(messages(await client.diagnostics('a.okr', ({ version }) => version === 2))).not.toContain('Not UTF-8.');
  });

  test('and no longer when the file is mended on disk', async () => {
    const marks: Record<string, (typeof damage)['a.okr']> = { ...damage };
    const client = await start({ disk: { 'a.okr': text }, damage: marks, settings: { language: 'vi' } });
    await client.diagnostics('a.okr', (sent) => messages(sent.diagnostics).includes('Không phải UTF-8.'));
    delete marks['a.okr'];
    client.watched(['a.okr', 2]);
    await client.diagnostics('a.okr', (sent) => !messages(sent.diagnostics).includes('Không phải UTF-8.'));
  });
});

test('a client may say where the pages of rules are', async () => {
  const client = await start({ settings: { rulePage: 'https://pages.example/{language}/{rule}.html' } });
  client.open('a.okr', 'ngôn ngữ vi\nmục tiêu "A"\n  kết quả "B" từ 1 lên 1\n');
  const found = await client.diagnostics('a.okr');
  expect(found.map(({ codeDescription }) => codeDescription?.href)).toContain(
    'https://pages.example/vi/baseline-equals-target.html',
  );
});

test('what stands there for nothing is tagged as unnecessary, for a client that shows it so', async () => {
  const text = 'objective "A"\n  owner @an\n  owner @binh\n  kr "B" from 1 to 2\n';
  const tagged = async (capabilities: ClientCapabilities) => {
    const client = await start({ capabilities });
    client.open('a.okr', text);
    const found = await client.diagnostics('a.okr');
    return found.filter(({ tags }) => tags !== undefined).map(({ code, tags }) => [code, tags]);
  };
  expect(await tagged(able)).toEqual([['duplicate-attribute', [1]]]);
  expect(await tagged({})).toEqual([]);
});

describe('quiet in the editor', () => {
  const ranges = async (text: string) => {
    const client = await start();
    client.open('a.okr', text);
    const found = await client.diagnostics('a.okr');
    return found.map(({ code, severity, range }) => ({ code, severity, text: textIn(text, range) }));
  };

  test('an info about a title stands under the word that opens it, one about a word at that word', async () => {
    const found = await ranges('plan in 2026-Q4\nobjective "Growth" owner @mai\n  kr "X" from 1 to ?\n');
    const infos = found.filter(({ severity }) => severity === 3 || severity === 4);
    expect(infos).toContainEqual({ code: 'objective-too-few-krs', severity: 3, text: 'objective' });
    expect(infos).toContainEqual({ code: 'placeholder', severity: 3, text: 'to ?' });
    expect(infos.filter(({ text }) => text.includes('"'))).toEqual([]);
  });

  test('a slash that opens the menu of blocks is no error, and what is typed behind it neither', async () => {
    const kr = 'plan in 2026-Q4\nobjective "A"\n  kr "X" from 1 to 2\n';
    for (const typed of ['/', '  /', '/kế ho', '  /kr'])
      expect(
        (await ranges(`${kr}${typed}\n`)).filter(({ severity }) => severity === 1),
        typed,
      ).toEqual([]);
    expect((await ranges(`${kr}/ 5\n`)).filter(({ severity }) => severity === 1)).toHaveLength(1);
  });
});
