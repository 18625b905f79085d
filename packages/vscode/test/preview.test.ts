import type { Published } from '@okr/core';
import type { ToPage } from '@okr/preview/protocol';
import type { ScoredParams, ScoredResult } from '@okr/server/protocol';
import { describe, expect, test } from 'vitest';
import { Bridge } from '../src/preview/bridge.ts';
import { isSafeLink, readMessage } from '../src/preview/from-page.ts';
import { freshNonce, pageHtml } from '../src/preview/html.ts';

const empty: Published = {
  version: 1,
  asOf: '2026-11-15',
  plans: [],
  kpis: [],
  units: [],
  people: [],
  cycles: [],
  scorecards: [],
};
const delta = { ...empty };

function answer(resultId: string, isDelta = false): ScoredResult {
  return {
    resultId,
    workspace: 'file:///plans',
    today: '2026-11-20',
    fiscalYear: { fiscalYearStart: 1 },
    update: isDelta ? { kind: 'delta', delta } : { kind: 'full', scored: empty },
    files: [{ uri: 'file:///plans/a.okr', language: 'en', errors: 1, warnings: 2, unread: 0 }],
  };
}

/** A bridge whose server answers when the test says so. */
function bridged() {
  const asked: ScoredParams[] = [];
  const posted: ToPage[] = [];
  const waiting: ((result: ScoredResult | null | undefined) => void)[] = [];
  const bridge = new Bridge(
    {
      ask(params) {
        asked.push(params);
        return new Promise((resolve) => waiting.push(resolve));
      },
      post: (message) => posted.push(message),
      language: () => 'vi',
      fileName: (uri) => uri.slice('file:///plans/'.length),
      today: () => '2026-11-20',
    },
    'file:///plans/a.okr',
  );
  const reply = async (result: ScoredResult | null | undefined): Promise<void> => {
    waiting.shift()?.(result);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { bridge, asked, posted, reply };
}

describe('the bridge between server and page', () => {
  test('asks for nothing before the page is there', () => {
    const { bridge, asked } = bridged();
    bridge.refresh();
    expect(asked).toEqual([]);
  });

  test('sends the whole first, then what changed, on the base of what the page has', async () => {
    const { bridge, asked, posted, reply } = bridged();
    bridge.start();
    await reply(answer('one'));
    bridge.refresh();
    await reply(answer('two', true));
    expect(asked).toEqual([
      { uri: 'file:///plans/a.okr', language: 'vi' },
      { uri: 'file:///plans/a.okr', language: 'vi', known: 'one' },
    ]);
    expect(posted).toMatchObject([
      { type: 'update', resultId: 'one', content: { kind: 'full' }, language: 'vi', asOf: null },
      { type: 'update', resultId: 'two', content: { kind: 'delta', base: 'one' } },
    ]);
    expect(posted[0]).toMatchObject({ files: [{ name: 'a.okr', errors: 1, warnings: 2 }], today: '2026-11-20' });
  });

  test('a burst of changes while the server works is asked for once', async () => {
    const { bridge, asked, posted, reply } = bridged();
    bridge.start();
    for (let count = 0; count < 5; count++) bridge.refresh();
    await reply(answer('one'));
    await reply(answer('two', true));
    expect(asked).toHaveLength(2);
    expect(posted).toHaveLength(2);
  });

  test('a page that lost what it had gets the whole, and never a delta that was under way', async () => {
    const { bridge, asked, posted, reply } = bridged();
    bridge.start();
    await reply(answer('one'));
    bridge.refresh();
    bridge.start();
    await reply(answer('two', true));
    await reply(answer('three'));
    expect(asked.map(({ known }) => known)).toEqual([undefined, 'one', undefined]);
    expect(posted).toMatchObject([{ resultId: 'one' }, { resultId: 'three', content: { kind: 'full' } }]);
  });

  test('travels in time and back to today', async () => {
    const { bridge, asked, posted, reply } = bridged();
    bridge.start();
    await reply(answer('one'));
    bridge.travel('2026-10-31');
    await reply(answer('two', true));
    bridge.travel(null);
    await reply(answer('three', true));
    expect(asked.map(({ asOf }) => asOf)).toEqual([undefined, '2026-10-31', undefined]);
    expect(posted).toMatchObject([{ asOf: null }, { asOf: '2026-10-31' }, { asOf: null }]);
  });

  test('a workspace without plans is an empty page that offers a beginning', async () => {
    const { bridge, posted, reply } = bridged();
    bridge.start();
    await reply(null);
    expect(posted).toMatchObject([{ content: { kind: 'full', scored: { plans: [] } }, can: { newPlan: true } }]);
  });

  test('a server that cannot answer leaves the page as it is', async () => {
    const { bridge, posted, reply } = bridged();
    bridge.start();
    await reply(undefined);
    expect(posted).toEqual([]);
  });
});

describe('what a page may send', () => {
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } };

  test.each([
    [{ type: 'ready' }],
    [{ type: 'asOf', date: '2026-11-15' }],
    [{ type: 'asOf', date: null }],
    [{ type: 'open', file: 'file:///a.okr', range, keepFocus: false }],
    [{ type: 'openLink', url: 'https://example.com/a?b=c' }],
    [{ type: 'openLink', url: 'mailto:linh@example.com' }],
    [{ type: 'export', format: 'html' }],
    [{ type: 'save', name: 'tree.svg', mediaType: 'image/svg+xml', base64: 'PA==' }],
    [{ type: 'keep', side: 420 }],
    [{ type: 'keep', side: null }],
  ])('%j', (message) => {
    expect(readMessage(message)).toEqual(message);
  });

  test.each([
    [null],
    ['ready'],
    [{ type: 'run', command: 'workbench.action.terminal.new' }],
    [{ type: 'asOf', date: '2026-02-30' }],
    [{ type: 'asOf', date: 5 }],
    [{ type: 'open', file: 'file:///a.okr', range: { start: { line: -1, character: 0 }, end: range.end } }],
    [{ type: 'open', file: 7, range }],
    [{ type: 'openLink', url: 'command:workbench.action.quit' }],
    [{ type: 'openLink', url: 'file:///etc/passwd' }],
    [{ type: 'openLink', url: 'javascript:alert(1)' }],
    [{ type: 'openLink', url: 'vscode://a/b' }],
    [{ type: 'export', format: 'exe' }],
    [{ type: 'save', name: 'x', mediaType: 'text/plain', base64: 1 }],
    [{ type: 'keep', side: '</script>' }],
    [{ type: 'keep', side: -1 }],
    [{ type: 'keep' }],
  ])('nothing else: %j', (message) => {
    expect(readMessage(message)).toBeUndefined();
  });

  test('links in capitals and with blanks are judged as browsers read them', () => {
    expect(isSafeLink(' JavaScript:alert(1)')).toBe(false);
    expect(isSafeLink('HTTPS://EXAMPLE.COM')).toBe(true);
  });
});

describe('the page’s document', () => {
  const parts = {
    script: 'https://webview/dist/page.js',
    style: 'https://webview/dist/page.css',
    source: 'https://webview',
    nonce: 'abc123',
    language: 'vi',
    title: '<script>alert("x")</script>',
    side: 420,
  };
  const html = pageHtml(parts);

  test('lets nothing run or load but what carries the nonce or comes along', () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy.split('; ')).toContain("default-src 'none'");
    expect(policy.split('; ')).toContain("script-src 'nonce-abc123'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
  });

  test('each script carries the nonce, nothing is handled inline', () => {
    const scripts = html.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(2);
    expect(scripts.every((script) => script.includes('nonce="abc123"'))).toBe(true);
    expect(html).not.toMatch(/\son\w+=/);
  });

  test('begins with the size that a person gave its detail', () => {
    expect(html).toContain('editor.getState() ?? {"parts":{"side":420}}');
    expect(pageHtml({ ...parts, side: null })).toContain('editor.getState() ?? {"parts":{"side":null}}');
  });

  test('its title is text', () => {
    expect(html).not.toContain('<script>alert');
  });

  test('no two nonces are the same', () => {
    const nonces = new Set(Array.from({ length: 1_000 }, freshNonce));
    expect(nonces.size).toBe(1_000);
    expect([...nonces].every((nonce) => /^[0-9a-f]{32}$/.test(nonce))).toBe(true);
  });
});
