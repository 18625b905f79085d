import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { launch } from './support/chromium.ts';

const chosen = inject('browser');
const command = resolve('packages/cli/bin/okr.js');
const titled = (title: string): string => `language en
plan in 2026-Q4 active
objective "${title}"
  kr nps "Guests recommend us" from 30 to 50 points
    2026-11-10  40
`;
const hostile = `</script><script>document.title='taken'</script><img src=x onerror="document.title='taken'">`;

describe.skipIf(chosen === null)('the built command and the page, in Chromium', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch(chosen ?? {});
  });
  afterAll(() => browser.close());

  /** A tab, and what went wrong or was asked of the network in it. */
  async function tab(): Promise<{ page: Page; wrong: string[]; requests: string[] }> {
    const context = await browser.newContext({ acceptDownloads: true });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const wrong: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    return { page, wrong, requests };
  }

  test('okr serve: the page follows the file, shows it as text and says when the command has ended', async () => {
    const cwd = folder({ 'plan.okr': titled('Guests come back') });
    const { url, process } = await serve(cwd);
    const { page, wrong, requests } = await tab();
    await page.goto(url);
    await page.getByText('Guests come back').first().waitFor();
    writeFileSync(join(cwd, 'plan.okr'), titled('Guests bring their friends'));
    await page.getByText('Guests bring their friends').first().waitFor();
    writeFileSync(join(cwd, 'plan.okr'), titled(hostile.replaceAll('"', '”')));
    await page.getByText("document.title='taken'").first().waitFor();
    expect(await page.title()).not.toBe('taken');
    expect(wrong).toEqual([]);
    expect(requests.every((request) => request.startsWith(url))).toBe(true);

    const [download] = await Promise.all([page.waitForEvent('download'), exportFrom(page, 'Table (CSV)')]);
    expect(download.suggestedFilename()).toBe('okr-2026-11-30.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\uFEFFtype,[\s\S]*document\.title/);
    const [picture] = await Promise.all([page.waitForEvent('download'), exportFrom(page, /SVG/)]);
    expect(readFileSync(await picture.path(), 'utf8')).toMatch(/^<svg[\s\S]*document\.title/);
    await page.getByRole('slider').fill('10');
    await page.getByText('Nov 2026').first().waitFor({ state: 'detached' });
    await page.getByText('no data').first().waitFor();
    expect(wrong).toEqual([]);

    expect(await page.locator('#okr-gone').isVisible()).toBe(false);
    process.kill('SIGINT');
    await page.locator('#okr-gone').waitFor({ state: 'visible' });
  });

  test('okr export --to html: one file, offline, with everything as text', async () => {
    const cwd = folder({ 'plan.okr': titled(hostile.replaceAll('"', '”')) });
    const args = [command, 'export', '--lang', 'vi', '--as-of', '2026-11-30', '-o', 'okr.html'];
    expect(spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })).toMatchObject({ status: 0, stdout: '' });
    const { page, wrong, requests } = await tab();
    const address = pathToFileURL(join(cwd, 'okr.html')).href;
    await page.goto(address);
    await page.getByText("document.title='taken'").first().waitFor();
    expect(await page.title()).toBe('OKR · quý IV/2026 · 30/11/2026');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect({ wrong, requests }).toEqual({ wrong: [], requests: [address] });
  });

  test('a file that is opened on a later day says which day its scores are of', async () => {
    const goals = 'objective "Guests stay" owner @an\n  kr "Nights" from 1 to 3\n    2026-11-10 2\n';
    const cwd = folder({ 'plan.okr': `company inn "The inn"\nplan for inn in 2026-Q4\n${goals}` });
    const args = [command, 'export', '--as-of', '2026-11-15', '-o', 'okr.html'];
    expect(spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })).toMatchObject({ status: 0 });
    const { page } = await tab();
    await page.clock.setFixedTime(new Date(2026, 11, 24, 10));
    await page.goto(pathToFileURL(join(cwd, 'okr.html')).href);
    await page.getByText('grade on 15 Nov 2026').waitFor();
  });
});

async function exportFrom(page: Page, item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

function folder(files: Readonly<Record<string, string>>): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'okr-page-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** `okr serve` on a free port until the test is over, and the address that it prints. */
async function serve(cwd: string): Promise<{ url: string; process: ChildProcessWithoutNullStreams }> {
  const child = spawn(process.execPath, [command, 'serve', '--port', '0', '--as-of', '2026-11-30'], { cwd });
  onTestFinished(() => void child.kill());
  let written = '';
  for await (const chunk of child.stdout) {
    written += String(chunk);
    const url = /http:\/\/\S+/.exec(written)?.[0];
    if (url !== undefined) return { url, process: child };
  }
  throw new Error(`okr serve ended without an address: ${written}`);
}
