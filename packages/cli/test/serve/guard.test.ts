import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder } from '../harness.ts';
import { ask, PageClient, serving } from './client.ts';

const files = { 'plan.okr': 'objective "Customers stay and renew"\n', 'secret.txt': 'a secret' };

test('the page: a document with nonces of its own, its script and its style', async () => {
  const { url } = await serving(folder(files));
  const first = await ask(url);
  expect(first.status).toBe(200);
  const nonce = /script-src 'nonce-([^']+)'/.exec(String(first.headers['content-security-policy']))?.[1] ?? '';
  expect(nonce).toMatch(/^[\w+/]{22}==$/);
  expect(first.headers['content-security-policy']).toMatch(/^default-src 'none'; /);
  expect(first.headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/);
  for (const [tag] of first.body.matchAll(/<(?:script|style|link rel="stylesheet")[^>]*>/g)) {
    expect(tag).toContain(`nonce="${nonce}"`);
  }
  expect((await ask(url)).body).not.toContain(nonce);
  expect((await ask(`${url}page.js`)).body).toBe('var okrPage = {};');
  expect((await ask(`${url}page.css`)).body).toBe('.okr { color: red }');
});

test('every answer forbids keeping, guessing, framing and telling the address', async () => {
  const { url } = await serving(folder(files));
  for (const path of ['', 'page.js', 'nothing']) {
    expect((await ask(url + path)).headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

describe('who may ask', () => {
  test.each([
    ['another name that leads here', { host: 'evil.example' }, 403],
    ['another name with the port', { host: 'evil.example:4519' }, 403],
    ['a name that begins like ours', { host: '127.0.0.1.evil.example' }, 403],
    ['a name that ends like ours', { host: 'evil-localhost' }, 403],
    ['a user in the name', { host: 'localhost@evil.example' }, 403],
    ['this machine', { host: 'localhost:1234' }, 200],
    ['this machine, by its other address', { host: '[::1]:80' }, 200],
    ['a script elsewhere', { origin: 'https://evil.example' }, 403],
    ['a script without an origin', { origin: 'null' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    [
      'a picture elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      403,
    ],
    [
      'a frame elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      403,
    ],
    [
      'a link elsewhere',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
    [
      'an address typed in',
      { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
      200,
    ],
  ])('%s', async (_, headers, status) => {
    const { url } = await serving(folder(files));
    expect((await ask(url, { headers })).status).toBe(status);
  });

  test('without the secret there is nothing, not even the page’s script', async () => {
    const { url } = await serving(folder(files));
    const { origin, pathname } = new URL(url);
    const wrong = pathname.replace(/[0-9a-f]/g, (digit) => (digit === '0' ? '1' : '0'));
    for (const path of ['/', '/page.js', '/events', '/messages', wrong, `${wrong}page.js`, pathname.slice(0, -1)]) {
      expect((await ask(origin + path)).status).toBe(404);
    }
  });

  test('two servers have two secrets', async () => {
    const [one, other] = [await serving(folder(files)), await serving(folder(files))];
    expect(new URL(one.url).pathname).not.toBe(new URL(other.url).pathname);
    expect(new URL(one.url).pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
  });
});

test.each([
  'secret.txt',
  'plan.okr',
  '../secret.txt',
  '../../../../../../etc/passwd',
  '..%2f..%2fetc/passwd',
  '%2e%2e/%2e%2e/etc/passwd',
  '..\\..\\secret.txt',
  'page.js/../secret.txt',
  'page.js%00.txt',
  './/page.js',
  'constructor',
  '__proto__',
])('no file of the disk is served: %s', async (path) => {
  const { url } = await serving(folder(files));
  const { status, body } = await ask(url + path);
  expect(status).toBe(404);
  expect(body).not.toContain('secret');
});

describe('messages', () => {
  const json = { 'content-type': 'application/json' };
  test.each([
    ['of another kind, as a form elsewhere sends', { 'content-type': 'text/plain' }, '{"type":"resend"}', 415],
    ['that are no JSON', json, '{', 400],
    ['that are no object', json, '7', 400],
    ['of no known type', json, '{"type":"delete"}', 400],
    ['for an editor', json, '{"type":"open","file":"/etc/passwd","range":{}}', 400],
    ['with a day there is not', json, '{"type":"asOf","date":"2026-02-30"}', 400],
    ['with a format there is not', json, '{"type":"export","format":"../../x"}', 400],
    ['that are too long', json, `{"type":"resend","more":"${'x'.repeat(20_000)}"}`, 400],
    ['of a page that does not listen', json, '{"type":"resend"}', 409],
  ])('%s are refused', async (_, headers, body, status) => {
    const { url } = await serving(folder(files));
    expect((await ask(`${url}messages?client=somebody-else`, { method: 'POST', headers, body })).status).toBe(status);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])('%s is not spoken here', async (method) => {
    const { url } = await serving(folder(files));
    expect((await ask(url, { method })).status).toBe(404);
  });

  test('a page without a name is not listened to', async () => {
    const { url } = await serving(folder(files));
    for (const name of ['', 'short', '../../etc', 'x'.repeat(100)]) {
      expect((await ask(`${url}events?client=${encodeURIComponent(name)}`)).status).toBe(400);
    }
  });
});

test('a hostile plan is data', async () => {
  const cwd = folder(files);
  writeFileSync(join(cwd, 'plan.okr'), 'objective "</script><script>alert(1)</script>"\n');
  const { url } = await serving(cwd);
  expect((await ask(url)).body).not.toContain('alert');
  const page = await new PageClient(url).open();
  await page.until(({ plans }) => plans[0]?.objectives[0]?.title === '</script><script>alert(1)</script>');
});
