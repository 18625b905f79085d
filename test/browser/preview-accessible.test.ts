import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { openPage } from '../../packages/preview/test/page/support/open-page.ts';
import { updateOf } from '../../packages/preview/test/page/support/scored.ts';
import { buildPreview } from '../../scripts/build-preview.mjs';
import { launch } from './support/chromium.ts';

const chosen = inject('browser');
const plan = readFileSync(resolve('packages/preview/test/page/fixtures/harbour.okr'), 'utf8');
/** Coloured by band, not by status. */
const closed = plan.replaceAll(' active\n', ' closed\n');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/**
 * What axe finds against the page as it stands: a line for each element. A box of the map has its lines in another order
 * than the label, which begins with its title: what is said is what is shown.
 */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate<readonly Violation[]>(
    "axe.run('.okr', { rules: { 'label-content-name-mismatch': { enabled: false } } }).then((found) => found.violations)",
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe.skipIf(chosen === null)('the page of the preview is accessible', () => {
  let browser: Browser;
  const built = mkdtempSync(join(tmpdir(), 'okr-page-'));

  beforeAll(async () => {
    await buildPreview(built);
    browser = await launch(chosen ?? {});
  });
  afterAll(async () => {
    await browser.close();
    rmSync(built, { recursive: true, force: true });
  });

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { theme: 'vscode-high-contrast' }],
    ['narrow', { width: 360 }],
  ] as const)('%s', async (_, options) => {
    const { page, tell } = await openPage(browser, built, options);
    onTestFinished(() => page.close());
    await tell(updateOf(plan));
    // With the legend, and with a key result in full.
    expect(await violations(page)).toEqual([]);
    await page.getByRole('treeitem').nth(2).click();
    expect(await violations(page)).toEqual([]);
    for (const name of ['Alignment', 'KPIs']) {
      await page.getByRole('tab', { name }).click();
      expect(await violations(page)).toEqual([]);
    }
    await tell(updateOf(closed));
    for (const name of ['Tree', 'Alignment']) {
      await page.getByRole('tab', { name }).click();
      expect(await violations(page)).toEqual([]);
    }
  });

  test('menus', async () => {
    const { page, tell } = await openPage(browser, built);
    onTestFinished(() => page.close());
    await tell(updateOf(plan));
    await page.getByRole('button', { name: 'More filters' }).click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Export' }).click();
    expect(await violations(page)).toEqual([]);
  });
});
