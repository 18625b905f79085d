/** Takes the pictures of the extension's page from the real editor: `node scripts/pictures.ts`. Linux x64. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, launch } from '../test/browser/support/chromium.ts';
import { Workbench } from '../test/vscode/support/workbench.ts';
import { startEditor } from './editor/code-server.ts';
import { codeServer } from './editor/install.ts';
import { extensionFile } from './editor/vsix.ts';
import { root } from './setup/ground.mjs';

const target = join(root, 'packages/vscode/media/readme');
const size = { width: 1280, height: 720 };

const languages = {
  en: {
    plan: 'home-kitchen.en.okr',
    row: 'Customers who order again within a month',
    preview: 'OKR: Open Preview to the Side',
    draft: `language en

plan in 2026-Q4

objective sell "Our shops sell with a smile"
  owner @mai
  because "Guests come back to people, not to shelves"

  kr train "Hold 10 trainings" from 0 to 10 trainings
    2026-11-27  6
`,
  },
  vi: {
    plan: 'bep-nha.vi.okr',
    row: 'Khách đặt lại trong vòng một tháng',
    preview: 'OKR: Mở bản xem trước ở bên cạnh',
    draft: `ngôn ngữ vi

kế hoạch trong quý IV/2026

mục tiêu bán_hàng "Cửa hàng bán bằng nụ cười"
  phụ trách @mai
  vì "Khách quay lại vì con người, không vì kệ hàng"

  kết quả tập_huấn "Tổ chức 10 buổi tập huấn" từ 0 lên 10 buổi
    27/11/2026  6
`,
  },
} as const;
type Language = keyof typeof languages;

const browser = await launch((await findBrowser()) ?? {});
const editor = await startEditor(await codeServer(), { extensions: [extensionFile()] });
const home = mkdtempSync(join(tmpdir(), 'okr-pictures-'));
try {
  mkdirSync(target, { recursive: true });
  for (const language of ['en', 'vi'] as const) {
    await takePreview(language);
    await takeReview(language);
  }
} finally {
  await browser.close();
  await editor.stop();
  rmSync(home, { recursive: true });
}

async function takePreview(language: Language): Promise<void> {
  const { plan, preview, row } = languages[language];
  const folder = folderOf(`preview-${language}`);
  cpSync(join(root, 'examples/team', plan), join(folder, plan));
  cpSync(join(root, 'examples/cycles.okr'), join(folder, 'cycles.okr'));
  const window = await open(folder, plan, language);
  await window.runCommand(preview);
  await window.webview.getByRole('treeitem', { name: row }).click();
  // Away from what would show a tip.
  await window.page.mouse.move(size.width / 4, size.height - 60);
  await window.page.waitForTimeout(2_000);
  await window.page.screenshot({ path: join(target, `preview.${language}.png`) });
  await window.close();
}

async function takeReview(language: Language): Promise<void> {
  const folder = folderOf(`review-${language}`);
  const path = `draft.${language}.okr`;
  writeFileSync(join(folder, path), languages[language].draft);
  const window = await open(folder, path, language);
  await window.squiggle('warning').first().waitFor();
  await window.goTo(9, 24);
  await window.hover();
  await window.page.waitForTimeout(500);
  await window.page.screenshot({ path: join(target, `review.${language}.png`) });
  await window.close();
}

/** An empty folder; the window's title shows its name. */
function folderOf(name: string): string {
  const folder = join(home, name, 'plans');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A window on one plan, all read. */
async function open(folder: string, file: string, language: Language): Promise<Workbench> {
  const settings = { 'okr.asOf': '2026-11-30', 'okr.inlayHints.neededRate': false, 'editor.minimap.enabled': false };
  const window = await Workbench.open(browser, { ...size, address: editor.address, folder, file, language, settings });
  await window.page
    .locator('.statusbar-item', { hasText: /\d[.,]\d\d/ })
    .first()
    .waitFor({ timeout: 60_000 });
  await window.press('Control+b');
  return window;
}
