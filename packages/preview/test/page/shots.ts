/**
 * Pictures of the page as a person sees it, to be looked at: `node packages/preview/test/page/shots.ts [NAME…]` writes them
 * to .cache/screenshots.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildPreview } from '../../../../scripts/build-preview.mjs';
import { generatePlan } from '../../../../test/bench/generate.ts';
import { findBrowser, launch } from '../../../../test/browser/support/chromium.ts';
import type { Update } from '../../src/protocol.ts';
import { type OpenPage, openPage } from './support/open-page.ts';
import { updateOf } from './support/scored.ts';

const root = join(import.meta.dirname, '../../../..');
const out = join(root, '.cache/screenshots');

interface Shot {
  readonly update: Update;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly before?: (opened: OpenPage) => Promise<void>;
}

const example = (path: string): Record<string, string> => ({
  [path]: readFileSync(join(root, 'examples', path), 'utf8'),
});
const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const harbour = { 'harbour.okr': fixture('harbour.okr') };
const english = updateOf(harbour);
const vietnamese = updateOf(example('team/bep-nha.vi.okr'), { language: 'vi' });
const large = (lines: number): Update => updateOf(generatePlan({ language: 'en', lines, seed: 7 }));
const press = (title: string) => async (opened: OpenPage) => {
  await opened.page.getByRole('treeitem').filter({ hasText: title }).first().click();
};

const shots: Readonly<Record<string, () => Shot>> = {
  closed: () => ({
    update: updateOf({ 'harbour.okr': fixture('harbour.okr').replaceAll(' active\n', ' closed\n') }),
    before: press('recommend'),
  }),
  over: () => ({ update: updateOf(harbour, { asOf: '2027-01-05' }) }),
  light: () => ({ update: english, before: press('recommend') }),
  dark: () => ({ update: english, colorScheme: 'dark', before: press('recommend') }),
  plain: () => ({ update: english }),
  contrast: () => ({ update: english, theme: 'vscode-high-contrast', before: press('recommend') }),
  narrow: () => ({ update: english, width: 360, height: 800 }),
  'narrow-detail': () => ({ update: english, width: 360, height: 800, before: press('recommend') }),
  medium: () => ({ update: english, width: 680, height: 860, before: press('recommend') }),
  alignment: () => ({
    update: english,
    before: async ({ page }) => {
      await page.getByRole('tab', { name: 'Alignment' }).click();
      await page.getByRole('button', { name: 'Rows' }).click();
    },
  }),
  map: () => ({ update: english, before: async ({ page }) => page.getByRole('tab', { name: 'Alignment' }).click() }),
  kpis: () => ({ update: english, before: async ({ page }) => page.getByRole('tab', { name: 'KPIs' }).click() }),
  scorecards: () => ({
    update: updateOf(example('kpi-scorecard/scorecard.en.okr'), { asOf: '2026-11-30' }),
    height: 1600,
    before: async ({ page }) => page.getByRole('tab', { name: 'KPIs' }).click(),
  }),
  'scorecards-dark': () => ({
    update: updateOf(example('kpi-scorecard/bang-diem.vi.okr'), { asOf: '2026-11-30', language: 'vi' }),
    height: 1600,
    colorScheme: 'dark',
    before: async ({ page }) => page.getByRole('tab', { name: 'KPI' }).click(),
  }),
  beside: () => ({ update: vietnamese, width: 620, height: 700, before: press('Khách đặt lại') }),
  thin: () => ({ update: vietnamese, width: 300, height: 800 }),
  room: () => ({
    update: english,
    width: 1000,
    height: 700,
    theme: 'vscode-high-contrast',
    before: press('recommend'),
  }),
  vietnamese: () => ({ update: vietnamese, before: press('Khách đặt lại') }),
  filter: () => ({
    update: english,
    before: async ({ page }) => {
      await page.getByRole('searchbox').fill('customers');
      await page.getByRole('button', { name: 'More filters' }).click();
    },
  }),
  find: () => ({
    update: english,
    before: async ({ page }) => {
      await page.keyboard.press('Control+f');
      await page.keyboard.type('readers');
      await page.keyboard.press('Enter');
    },
  }),
  export: () => ({ update: english, before: async ({ page }) => page.getByRole('button', { name: 'Export' }).click() }),
  errors: () => ({ update: updateOf({ 'broken.okr': fixture('broken.okr') }) }),
  empty: () => ({ update: updateOf({}) }),
  many: () => ({ update: large(9000) }),
  most: () => ({ update: large(45000) }),
};

const choice = await findBrowser();
if (choice === undefined) process.exit(0);
const wanted = process.argv.slice(2);
const built = mkdtempSync(join(tmpdir(), 'okr-page-'));
await buildPreview(built);
mkdirSync(out, { recursive: true });
const browser = await launch(choice);
try {
  for (const [name, make] of Object.entries(shots)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { update, before, ...options } = make();
    const opened = await openPage(browser, built, options);
    await opened.tell(update);
    await opened.page.waitForTimeout(150);
    await before?.(opened);
    await opened.page.waitForTimeout(150);
    await opened.page.screenshot({ path: join(out, `page-${name}.png`) });
    for (const error of opened.errors) console.error(`${name}: ${error}`);
    await opened.page.close();
  }
} finally {
  await browser.close();
  rmSync(built, { recursive: true, force: true });
}
console.log(
  readdirSync(out)
    .filter((name) => name.startsWith('page-'))
    .join(' '),
);
