import { createServer, request } from 'node:http';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { Feed } from '../../src/serve/feed.ts';
import { previewServer } from '../../src/serve/server.ts';
import { Source } from '../../src/serve/source.ts';
import { folder } from '../harness.ts';
import { ask, hostIn, PageClient, serving } from './client.ts';

afterEach(() => void vi.useRealTimers());

const plan = `language en
plan in 2026-Q4 active
objective renew "Customers stay and renew"
  kr nps "Customers recommend us" from 30 to 50 points
    2026-11-15  40
    2026-11-16  45
`;

/** What one page hears, byte for byte. */
async function hears(url: string): Promise<{ readonly text: () => string }> {
  let text = '';
  await new Promise<void>((opened) => {
    const sent = request(`${url}events?client=listener`, { agent: false }, (response) => {
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
        if (text.includes('data: ')) opened();
      });
      response.on('error', () => {});
    });
    sent.on('error', () => {});
    onTestFinished(() => void sent.destroy());
    sent.end();
  });
  return { text: () => text };
}

describe('time', () => {
  test('every twenty seconds a sign of life, and nothing else while the day stays', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { url } = await serving(folder({ 'plan.okr': plan }));
    const page = await hears(url);
    expect(page.text()).toMatch(/^retry: 1000\n\ndata: /);
    const beats = () =>
      page
        .text()
        .split('\n\n')
        .filter((event) => event === ':').length;
    vi.advanceTimersByTime(19_999);
    expect(beats()).toBe(0);
    vi.advanceTimersByTime(1);
    await expect.poll(beats).toBe(1);
    vi.advanceTimersByTime(40_000);
    await expect.poll(beats).toBe(3);
    expect(page.text().match(/^data: /gm)).toHaveLength(1);
  });

  test('at midnight the pages that follow today go on; one that looks from a date of its own stays there', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let day = '2026-11-15';
    const { url } = await serving(folder({ 'plan.okr': plan }), { day: () => day });
    const [today, then] = [await new PageClient(url).open(), await new PageClient(url).open()];
    const value = (page: PageClient) => page.shown?.plans[0]?.objectives[0]?.keyResults[0]?.current;
    await today.until(() => value(today) === 40);
    await then.until(() => true);
    await then.say({ type: 'asOf', date: '2026-11-15' });
    await then.until((_, { asOf }) => asOf === '2026-11-15');
    day = '2026-11-16';
    vi.advanceTimersByTime(20_000);
    await today.until((_, update) => value(today) === 45 && update.today === '2026-11-16' && update.asOf === null);
    await then.until((_, update) => value(then) === 40 && update.today === '2026-11-16');
  });

  test('once it is closed nothing beats', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const started = await serving(folder({ 'plan.okr': plan }));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await started.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('ports', () => {
  test('where none is named, the usual one or any that is free', async () => {
    const cwd = folder({ 'plan.okr': plan });
    const [one, other] = [await serving(cwd, { port: undefined }), await serving(cwd, { port: undefined })];
    expect(new URL(one.url).port).not.toBe(new URL(other.url).port);
    expect((await ask(other.url)).status).toBe(200);
  });

  test('one that is named and taken is a failure that says so in both languages', async () => {
    const taken = createServer();
    await new Promise<void>((ready) => taken.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void taken.close());
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(serving(folder({ 'plan.okr': plan }), { port })).rejects.toMatchObject({
      said: {
        en: `port ${port} cannot be used: something else has it, or it is not for you; leave --port out for a free one`,
        vi: `không dùng được cổng ${port}: chương trình khác đang dùng, hoặc bạn không có quyền; bỏ --port để lấy một cổng còn trống`,
      },
    });
  });
});

describe('errors', () => {
  /** A server over plans that can be read at first, and then no more. */
  async function failing() {
    const source = new Source(['.'], { color: false }, hostIn(folder({ 'plan.okr': plan })), () => '2026-11-15');
    const feed = new Feed(source, null, () => '2026-11-15');
    const reported: unknown[] = [];
    const assets = { script: '', style: '' };
    const { server, path } = previewServer({ feed, assets, report: (error) => void reported.push(error) });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${path}`;
    return { source, url, reported };
  }

  test('what goes wrong inside is told at the terminal, and nothing of it to who asked', async () => {
    const { source, url, reported } = await failing();
    const page = await new PageClient(url, 'somebody').open();
    await page.until(() => true);
    vi.spyOn(source, 'at').mockRejectedValue(new Error('secret/path is broken'));
    for (const [where, asking] of [
      ['', {}],
      [
        'messages?client=somebody',
        { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"type":"resend"}' },
      ],
    ] as const) {
      const { status, body } = await ask(url + where, asking);
      expect([status, body]).toEqual([500, 'something went wrong\n']);
    }
    expect(reported).toEqual([new Error('secret/path is broken'), new Error('secret/path is broken')]);
  });

  test('a page that cannot be told anything is closed, so that it comes back', async () => {
    const { source, url, reported } = await failing();
    vi.spyOn(source, 'at').mockRejectedValue(new Error('broken'));
    const page = await new PageClient(url, 'somebody').open();
    await page.untilEnd();
    expect(reported).toEqual([new Error('broken')]);
  });
});
