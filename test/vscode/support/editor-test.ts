import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, describe, inject } from 'vitest';
import { root } from '../../../scripts/setup/ground.mjs';
import { launch } from '../../browser/support/chromium.ts';
import { Workbench, type WorkbenchOptions } from './workbench.ts';

/** The day of all tests here, as of the examples. */
const asOf = '2026-11-30';

/** What a window opens: the examples, or files of the test's own, by path. */
type Plans = 'examples' | Readonly<Record<string, string>>;

type WindowOptions = Omit<WorkbenchOptions, 'address' | 'folder'> & {
  /** Of another editor than the one that all tests share. */
  readonly address?: string;
};

/** Tests in a real VS Code; skipped where there is none, which the set-up says. */
export const describeEditor = describe.skipIf(inject('editor') === null);

/** With `open`: a window on a folder of its own, closed after the test; of a test that fails a picture is kept. */
export const test = base
  .extend('choice', { scope: 'file' }, () => inject('editor')?.browser ?? {})
  .extend('browser', { scope: 'file' }, async ({ choice }, { onCleanup }) => {
    const browser = await launch(choice);
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('open', async ({ browser, task }, { onCleanup }) => {
    const opened: Workbench[] = [];
    onCleanup(async () => {
      for (const [index, window] of opened.entries()) {
        if (task.result?.state === 'fail') await window.screenshot(`failed ${task.name} ${index + 1}`);
        await window.close();
        rmSync(window.folder, { recursive: true, force: true });
      }
    });
    return async (plans: Plans, options: WindowOptions = {}): Promise<Workbench> => {
      const window = await Workbench.open(browser, {
        address: inject('editor')?.address ?? '',
        ...options,
        settings: { 'okr.asOf': asOf, ...options.settings },
        folder: folderOf(plans),
      });
      opened.push(window);
      if (options.file?.endsWith('.okr')) await window.serverIsUp();
      return window;
    };
  });

function folderOf(plans: Plans): string {
  const folder = mkdtempSync(join(tmpdir(), 'okr-plans-'));
  if (plans === 'examples') cpSync(join(root, 'examples'), folder, { recursive: true });
  else {
    for (const [path, text] of Object.entries({ 'okr.config.json': '{}', ...plans })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  return folder;
}
