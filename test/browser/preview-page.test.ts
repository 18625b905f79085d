import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { type OpenPage, openPage } from '../../packages/preview/test/page/support/open-page.ts';
import { updateOf } from '../../packages/preview/test/page/support/scored.ts';
import { buildPreview } from '../../scripts/build-preview.mjs';
import { launch } from './support/chromium.ts';

const chosen = inject('browser');
const fixture = (name: string): string => readFileSync(resolve('packages/preview/test/page/fixtures', name), 'utf8');
const harbour = fixture('harbour.okr');
const lineOf = (text: string): number => harbour.split('\n').findIndex((line) => line.includes(text));

describe.skipIf(chosen === null)('the page of the preview, in Chromium', () => {
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

  async function open(text: string, options: Parameters<typeof openPage>[2] = {}): Promise<OpenPage> {
    const opened = await openPage(browser, built, options);
    onTestFinished(() => opened.page.close());
    await opened.tell(updateOf(text));
    await opened.page.locator('.okr').waitFor();
    return opened;
  }

  const row = ({ page }: OpenPage, title: string): Locator =>
    page.getByRole('treeitem').filter({ hasText: title }).first();

  test('it says that it is ready, shows goals with their place in the tree, and refuses nothing of its own', async () => {
    const opened = await open(harbour);
    expect(await opened.said()).toEqual([{ type: 'ready' }]);
    const first = row(opened, 'Readers who recommend us');
    expect(await first.getAttribute('aria-level')).toBe('3');
    expect(await first.getAttribute('aria-posinset')).toBe('1');
    expect(await first.getAttribute('aria-setsize')).toBe('5');
    expect(opened.errors).toEqual([]);
  });

  test('a press shows the detail and the line; a double one takes the focus there', async () => {
    const opened = await open(harbour);
    await row(opened, 'Readers who recommend us').dblclick();
    await opened.page.getByRole('complementary').getByRole('heading', { name: 'Readers who recommend us' }).waitFor();
    const opens = (await opened.said()).filter((message) => message.type === 'open');
    expect(opens.map(({ file, range, keepFocus }) => [file, range.start.line, keepFocus])).toEqual([
      ['plan.okr', lineOf('kr nps'), true],
      ['plan.okr', lineOf('kr nps'), true],
      ['plan.okr', lineOf('kr nps'), false],
    ]);
  });

  test('the keyboard moves, opens and closes; what is closed stays so through an update and a reload', async () => {
    const opened = await open(harbour);
    const { page } = opened;
    await page.getByRole('tree').focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowLeft']) await page.keyboard.press(key);
    expect(await row(opened, 'Readers choose us').getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('Enter');
    expect((await opened.said()).at(-1)).toMatchObject({ type: 'open', keepFocus: false });

    await opened.tell(updateOf(harbour.replace('Readers choose us', 'Many readers choose us')));
    expect(await row(opened, 'Many readers choose us').getAttribute('aria-expanded')).toBe('false');
    await expect
      .poll(() => page.evaluate(`sessionStorage.getItem('kept')?.includes('"open":{"objective:harbour.loved":false}')`))
      .toBe(true);
    await page.reload();
    await opened.tell(updateOf(harbour));
    expect(await row(opened, 'Readers choose us').getAttribute('aria-expanded')).toBe('false');
    expect(await row(opened, 'Readers choose us').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('tree').focus();
    await page.keyboard.type('every shop');
    expect(await page.getByRole('tree').getAttribute('aria-activedescendant')).toContain('shops.welcome');
  });

  test.each([
    [320, null],
    [700, null],
    [960, '2026-08-15'],
    [1180, null],
    [1180, '2026-08-15'],
    [1600, '2027-02-15'],
  ])('%d pixels wide, at %s: a long name and a long date leave room for each other', async (width, asOf) => {
    const opened = await open('', { width });
    const plan = harbour.replace('company harbour "', 'company harbour "The Reading and Writing Association of ');
    await opened.tell({ ...updateOf(plan, { language: 'vi', ...(asOf === null ? {} : { asOf }) }), asOf });
    const head = opened.page.locator('.head');
    await head.getByText('The Reading and').waitFor();
    const parts = head.locator('h1, .head-cycle > span, [role=tablist], .filter, .as-of > *, .export');
    const boxes = await parts.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
    boxes.forEach((box, at) => {
      expect(box.right).toBeLessThanOrEqual(width);
      for (const other of boxes.slice(at + 1)) {
        const apart = box.right <= other.left || other.right <= box.left || box.bottom <= other.top;
        expect(apart || other.bottom <= box.top).toBe(true);
      }
    });
  });

  test('the detail is made wider by the pointer and by keys, and stays so after a reload', async () => {
    const opened = await open(harbour);
    const { page } = opened;
    const width = async () => Math.round((await page.getByRole('complementary').boundingBox())?.width ?? 0);
    const usual = await width();
    const divider = page.getByRole('separator', { name: 'Width of the detail' });
    const box = await divider.boundingBox();
    if (box === null) throw new Error('no divider');
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + 200);
    await page.mouse.up();
    expect(Math.abs((await width()) - usual - 100)).toBeLessThan(5);
    const dragged = await width();
    await divider.press('ArrowLeft');
    await expect.poll(width).toBe(dragged + 24);
    const kept = `sessionStorage.getItem('kept')?.includes('"side":${dragged + 24}')`;
    await expect.poll(() => page.evaluate(kept)).toBe(true);
    await page.reload();
    await opened.tell(updateOf(harbour));
    await expect.poll(width).toBe(dragged + 24);
    await divider.dblclick();
    await expect.poll(width).toBe(usual);
  });

  test('the cursor of the editor is marked, and what it is in is opened and scrolled to', async () => {
    const opened = await open(harbour, { height: 500 });
    await opened.page.getByRole('button', { name: 'Objectives only' }).click();
    await opened.tell({
      type: 'reveal',
      place: { file: 'plan.okr', line: lineOf('kr lists') },
      scroll: true,
    });
    const target = row(opened, 'Visitors who open a reading list');
    await target.waitFor();
    expect(await target.getAttribute('data-marked')).toBe('true');
    await expect.poll(async () => (await target.boundingBox())?.y).toBeLessThan(460);

    const scrolled = await opened.page.locator('.tree-scroll').evaluate((each) => each.scrollTop);
    await opened.tell({ type: 'reveal', place: { file: 'plan.okr', line: lineOf('company harbour') }, scroll: false });
    await opened.page.waitForTimeout(200);
    expect(await opened.page.locator('.tree-scroll').evaluate((each) => each.scrollTop)).toBe(scrolled);
  });

  test('where the tree is scrolled to stays so through an update, another view and a reload', async () => {
    const opened = await open(harbour, { height: 500 });
    const { page } = opened;
    const top = (): Promise<number> => page.locator('.tree-scroll').evaluate((each) => Math.round(each.scrollTop));
    await page.locator('.tree-scroll').hover();
    await page.mouse.wheel(0, 240);
    await expect.poll(top).toBe(240);
    await opened.tell(updateOf(harbour.replace('Readers choose us', 'Many readers choose us')));
    expect(await top()).toBe(240);
    await page.getByRole('tab', { name: 'KPIs' }).click();
    await page.getByRole('tab', { name: 'Tree' }).click();
    expect(await top()).toBe(240);
    await expect.poll(() => page.evaluate(`sessionStorage.getItem('kept')?.includes('"scroll":240')`)).toBe(true);
    await page.reload();
    await opened.tell(updateOf(harbour));
    await expect.poll(top).toBe(240);
  });

  test('rows out of sight are not in the page', async () => {
    const many = Array.from({ length: 600 }, (_, at) => `objective "Goal ${at}"\n  kr "Result ${at}" from 1 to 2\n`);
    const opened = await open(`language en\ncompany shop "Shop"\nplan for shop in 2026-Q4\n${many.join('')}`);
    await opened.page.getByRole('button', { name: 'Expand all' }).click();
    expect(await opened.page.getByRole('treeitem').count()).toBeLessThan(60);
    await opened.page.getByRole('tree').focus();
    await opened.page.keyboard.press('End');
    await row(opened, 'Result 599').waitFor();
    expect(await opened.page.getByRole('treeitem').count()).toBeLessThan(60);
  });

  test('words, marks optional, and statuses narrow the tree; the date goes to the host', async () => {
    const opened = await open(harbour);
    const { page } = opened;
    await page.getByRole('searchbox').fill('rèading lists');
    expect(await page.getByRole('treeitem').allInnerTexts()).toHaveLength(5);
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await page.getByRole('button', { name: 'no data' }).click();
    await row(opened, 'Time until a reader').waitFor();
    expect(await row(opened, 'Readers who recommend us').count()).toBe(0);

    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(opened.said).toContainEqual({ type: 'asOf', date: '2026-11-14' });
    await page.getByRole('button', { name: 'Today' }).click();
    await expect.poll(opened.said).toContainEqual({ type: 'asOf', date: null });
  });

  test('it exports what the host can, and pictures of its own', async () => {
    const opened = await open(harbour);
    const choose = async (name: string): Promise<void> => {
      await opened.page.getByRole('button', { name: 'Export' }).click();
      await opened.page.getByRole('menuitem', { name }).click();
    };
    await choose('Table (CSV)');
    await choose('SVG');
    await choose('PNG');
    await expect.poll(async () => (await opened.said()).length).toBe(4);
    const [, csv, svg, png] = await opened.said();
    expect(csv).toEqual({ type: 'export', format: 'csv' });
    expect(svg).toMatchObject({ type: 'save', name: 'okr-2026-11-15.svg', mediaType: 'image/svg+xml' });
    const picture = svg?.type === 'save' ? Buffer.from(svg.base64, 'base64').toString() : '';
    expect(picture).toContain('Readers who recommend us to friends');
    const bytes = png?.type === 'save' ? Buffer.from(png.base64, 'base64') : Buffer.alloc(0);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(opened.errors).toEqual([]);
  });

  test('plan text is text: nothing in it runs, loads or links elsewhere', async () => {
    const opened = await open(fixture('hostile.okr'));
    const { page } = opened;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Expand all' }).click();
    for (const at of [0, 1, 2, 4]) {
      await page.getByRole('treeitem').nth(at).click();
      for (const item of await page.getByTitle('Open the link').all()) await item.click();
    }
    for (const name of ['Alignment', 'KPIs', 'Tree']) await page.getByRole('tab', { name }).click();
    expect(await page.locator('.okr :is(script, img, iframe, object, style, i, a[href])').count()).toBe(0);
    const handlers = await page.evaluate(
      `[...document.querySelectorAll('.okr *')].flatMap((each) => each.getAttributeNames().filter((name) => /^on/i.test(name)))`,
    );
    expect(handlers).toEqual([]);
    const links = (await opened.said()).flatMap((message) => (message.type === 'openLink' ? [message.url] : []));
    expect(links.every((link) => link.startsWith('https://example.com/'))).toBe(true);
    expect(links.length).toBeGreaterThan(0);
    expect(dialogs).toEqual([]);
    expect(opened.errors).toEqual([]);
  });

  test('what cannot be read is said once, quietly; an empty workspace shows how to begin', async () => {
    const opened = await open(fixture('broken.okr'));
    await opened.page.getByRole('status').getByRole('button').click();
    expect((await opened.said()).at(-1)).toMatchObject({ type: 'open', file: 'plan.okr' });
    await opened.tell(updateOf({}));
    await opened.page.getByRole('button', { name: 'Start a new plan' }).click();
    expect((await opened.said()).at(-1)).toEqual({ type: 'newPlan' });
  });

  test('on paper every row is there', async () => {
    const many = Array.from({ length: 90 }, (_, at) => `objective "Goal ${at}"\n  kr "Result ${at}" from 1 to 2\n`);
    const opened = await open(`language en\ncompany shop "Shop"\nplan for shop in 2026-Q4\n${many.join('')}`);
    await opened.page.evaluate(`window.dispatchEvent(new Event('beforeprint'))`);
    expect(await opened.page.getByRole('treeitem').count()).toBe(181);
    await opened.page.evaluate(`window.dispatchEvent(new Event('afterprint'))`);
    await expect.poll(() => opened.page.getByRole('treeitem').count()).toBeLessThan(60);
  });
});
