import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { FromPage } from '../../packages/preview/src/protocol.ts';
import { type OpenPage, openPage } from '../../packages/preview/test/page/support/open-page.ts';
import { updateOf } from '../../packages/preview/test/page/support/scored.ts';
import { buildPreview } from '../../scripts/build-preview.mjs';
import { launch } from './support/chromium.ts';

const chosen = inject('browser');

const plan = (guests = 38): string => `company acme "Acme"
team inn "The inn" in acme
kpi csat "Content guests" unit points every month target at least 4.5 alert below 4 area "Guests"
  2026-10-01 4.1
  2026-11-01 4.4
plan for acme in 2026-Q4 active
objective grow "The house is full of friends"
  kr "Guests who come again" from 30% to 45%
    2026-11-10 36%
plan for inn in 2026-Q4 active
objective renew "Guests leave as friends" supports grow
  kr nps "Guests recommend us" from 30 to 45 points
    2026-10-15  33  confidence 7/10
    2026-11-01  36  confidence 6/10
    2026-11-15  ${guests}  confidence 7/10
objective alone "The garden is a place to stay"
  kr "Hours in the garden" from 1 to 3
`;

describe.skipIf(chosen === null)('parts of the preview, in Chromium', () => {
  let browser: Browser;
  let built: string;

  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), 'okr-parts-'));
    [browser] = await Promise.all([launch(chosen ?? {}), buildPreview(built)]);
  });

  afterAll(async () => {
    await browser.close();
    rmSync(built, { recursive: true, force: true });
  });

  async function opened(): Promise<OpenPage> {
    const tab = await openPage(browser, built);
    onTestFinished(() => tab.page.close());
    await tab.tell(updateOf({ 'plan.okr': plan() }));
    return tab;
  }

  /** The newest message of a kind, once it has come. */
  async function newest<T extends FromPage['type']>(tab: OpenPage, type: T): Promise<Extract<FromPage, { type: T }>> {
    const last = async () =>
      (await tab.said()).findLast((each): each is Extract<FromPage, { type: T }> => each.type === type);
    await expect.poll(last).toBeDefined();
    const message = await last();
    if (message === undefined) throw new Error(`no ${type}`);
    return message;
  }

  test('the arrow keys read a chart point by point, Enter shows the line', async () => {
    const tab = await opened();
    const { page } = tab;
    await page.getByRole('treeitem').filter({ hasText: 'Guests recommend us' }).last().click();
    const point = page.getByRole('button', { name: /^15 Nov 2026: 38 points/ });
    await point.focus();
    await page.keyboard.press('ArrowLeft');
    const before = page.getByRole('button', { name: /^1 Nov 2026: 36 points · expected 35.2 points · confidence 6/ });
    await expect.poll(() => before.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await page.locator('.readout').textContent()).toContain('1 Nov 2026: 36 points');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    expect(await newest(tab, 'open')).toMatchObject({ file: 'plan.okr', range: { start: { line: 12 } } });
    // The pointer reads the nearest, wherever in the picture it is.
    const { x, y } = (await point.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 8, y + 40);
    await expect.poll(() => page.locator('.readout').textContent()).toContain('15 Nov 2026: 38 points');
    expect(tab.errors).toEqual([]);
  });

  test('a chart is saved as a picture that stands alone', async () => {
    const tab = await opened();
    const { page } = tab;
    await page.getByRole('treeitem').filter({ hasText: 'Guests recommend us' }).last().click();
    await page.getByRole('button', { name: 'Save the chart as SVG' }).click();
    const saved = await newest(tab, 'save');
    expect(saved).toMatchObject({ name: 'Guests-recommend-us.svg', mediaType: 'image/svg+xml' });
    const svg = Buffer.from(saved.base64, 'base64').toString();
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('>31 Dec</text>');
    expect(svg).not.toMatch(/class=|style=|var\(/);
  });

  test('the map: a click selects, arrows follow the lines, keys zoom, and an update moves nothing', async () => {
    const tab = await opened();
    const { page } = tab;
    await page.getByRole('tab', { name: 'Alignment' }).click();
    const node = (title: string) => page.locator('.map-picture').getByRole('button', { name: new RegExp(`^${title}`) });
    const camera = () => page.locator('.map-picture > g').getAttribute('transform');
    await node('Guests leave as friends').click();
    expect(await node('Guests leave as friends').getAttribute('aria-current')).toBe('true');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator(':focus').getAttribute('data-node')).toBe('objective:acme.grow');
    await page.keyboard.press('Enter');
    await expect.poll(() => node('The house is full of friends').getAttribute('aria-current')).toBe('true');
    const first = await camera();
    await page.keyboard.press('+');
    await expect.poll(camera).toContain('scale(1.25)');
    await page.mouse.move(400, 300);
    await page.mouse.down();
    await page.mouse.move(460, 340, { steps: 4 });
    await page.mouse.up();
    const moved = await camera();
    expect(moved).not.toBe(first);
    await tab.tell({ ...updateOf({ 'plan.okr': plan(44) }), resultId: '2' });
    await expect.poll(() => node('Guests leave as friends').getAttribute('aria-label')).toContain('0.9');
    expect(await camera()).toBe(moved);
    await node('The house is full of friends').focus();
    await page.keyboard.press('0');
    await expect.poll(camera).toContain('scale(1)');
    expect(tab.errors).toEqual([]);
  });

  test('the map as a list, and what needs a look', async () => {
    const tab = await opened();
    const { page } = tab;
    await page.getByRole('tab', { name: 'Alignment' }).click();
    await page.getByText('1 objective supports nothing').click();
    await page.locator('.finding').getByRole('button', { name: 'The garden is a place to stay' }).click();
    await expect.poll(() => page.locator('.detail h2').textContent()).toBe('The garden is a place to stay');
    await page.getByText('As a list').click();
    const row = page.getByRole('row', { name: /^Guests leave as friends/ });
    expect(await row.textContent()).toContain('The house is full of friends');
    await page.getByText('Units', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'The inn' }).uncheck();
    await expect.poll(() => page.locator('[data-node="group:inn"]').count()).toBe(1);
    await page.locator('[data-node="group:inn"]').click();
    await expect.poll(() => page.locator('[data-node="group:inn"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Save the map as SVG' }).click();
    const svg = Buffer.from((await newest(tab, 'save')).base64, 'base64').toString();
    expect(svg).toContain('>Guests leave as friends</tspan>');
    expect(tab.errors).toEqual([]);
  });

  test('of a large map only what is in sight is in the page; the keys come to the rest', async () => {
    const tab = await opened();
    const { page } = tab;
    const chain = Array.from(
      { length: 200 },
      (_, at) => `objective o${at} "Goal ${at}"${at === 0 ? '' : ` supports o${at - 1}`}`,
    );
    await tab.tell({ ...updateOf({ 'plan.okr': chain.join('\n') }), resultId: '2' });
    await page.getByRole('tab', { name: 'Alignment' }).click();
    const nodes = page.locator('.map-picture [data-node]');
    await expect.poll(() => nodes.count()).toBeLessThan(40);
    await nodes.first().focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator(':focus').getAttribute('data-node')).toBe('objective:o199');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator(':focus').getAttribute('data-node')).toBe('objective:o198');
    await page.getByRole('button', { name: 'Save the map as SVG' }).click();
    const svg = Buffer.from((await newest(tab, 'save')).base64, 'base64').toString();
    expect(svg.match(/>Goal \d+<\/tspan>/g)).toHaveLength(200);
    expect(tab.errors).toEqual([]);
  });

  test('the board: a card selects, and the way it is shown survives an update', async () => {
    const tab = await opened();
    const { page } = tab;
    await page.getByRole('tab', { name: 'KPIs' }).click();
    await page.locator('.card').click({ position: { x: 150, y: 60 } });
    await expect.poll(() => page.locator('.detail h2').textContent()).toBe('Content guests');
    await page.getByRole('button', { name: 'Table' }).click();
    await tab.tell({ ...updateOf({ 'plan.okr': plan(40) }), resultId: '2' });
    await expect.poll(() => page.locator('.kpi-figure').count()).toBe(1);
    expect(tab.errors).toEqual([]);
  });
});
