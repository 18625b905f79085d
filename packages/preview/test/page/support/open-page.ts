import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { FromPage, ToPage } from '../../../src/protocol.ts';

const origin = 'http://page.test';
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:";

/** A host that keeps what the page says in `window.said`, and what it wants kept in `window.kept`. */
const boot = `
const kept = sessionStorage.getItem('kept');
window.said = [];
okrPage.mount(document.getElementById('okr'), {
  post: (message) => window.said.push(message),
  listen: (receive) => { window.tell = receive; },
  kept: kept === null ? undefined : JSON.parse(kept),
  keep: (state) => sessionStorage.setItem('kept', JSON.stringify(state)),
});
`;

interface Options {
  readonly width?: number;
  readonly height?: number;
  /** Of the body, as VS Code sets it. */
  readonly theme?: string;
  readonly colorScheme?: 'light' | 'dark';
}

export interface OpenPage {
  readonly page: Page;
  tell(message: ToPage): Promise<void>;
  said(): Promise<readonly FromPage[]>;
  /** What the browser refused or could not run. */
  readonly errors: readonly string[];
}

/** The bundled page under a strict content-security policy, from a folder of `page.js` and `page.css`. */
export async function openPage(browser: Browser, built: string, options: Options = {}): Promise<OpenPage> {
  const { width = 1180, height = 860, theme = '', colorScheme = 'light' } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  const files: Readonly<Record<string, readonly [string, string]>> = {
    '/': ['text/html', html(theme)],
    '/page.js': ['text/javascript', readFileSync(join(built, 'page.js'), 'utf8')],
    '/page.css': ['text/css', readFileSync(join(built, 'page.css'), 'utf8')],
    '/boot.js': ['text/javascript', boot],
  };
  await page.route(`${origin}/**`, async (route) => {
    const file = files[new URL(route.request().url()).pathname];
    if (file === undefined) return route.fulfill({ status: 204 });
    const headers = { 'content-security-policy': policy };
    return route.fulfill({ contentType: `${file[0]}; charset=utf-8`, headers, body: file[1] });
  });
  await page.goto(`${origin}/`);
  return {
    page,
    errors,
    tell: (message) => page.evaluate(`window.tell(${JSON.stringify(message)})`),
    said: () => page.evaluate<readonly FromPage[]>('window.said'),
  };
}

function html(theme: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OKRs</title><link rel="stylesheet" href="/page.css"></head><body class="${theme}"><div id="okr"></div><script src="/page.js"></script><script src="/boot.js"></script></body></html>`;
}
