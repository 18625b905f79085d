import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { type RunningEditor, startEditor } from '../../../scripts/editor/code-server.ts';
import { codeServer, fitsHere } from '../../../scripts/editor/install.ts';
import { extensionFile } from '../../../scripts/editor/vsix.ts';
import { say } from '../../../scripts/setup/ground.mjs';
import { type BrowserChoice, findBrowser } from '../../browser/support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A VS Code with the packed extension; null where there is none: the tests that need it are skipped. */
    editor: { readonly address: string; readonly browser: BrowserChoice } | null;
  }
}

/** Before the tests in a real VS Code: one is started for all of them, and ended after the last. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const browser = await findBrowser();
  const editor = browser && (await start());
  project.provide('editor', editor && browser ? { address: editor.address, browser } : null);
  return editor && (() => editor.stop());
}

/** Undefined, and said why, where it cannot run; in CI, where nothing is left out, a failure is an error instead. */
async function start(): Promise<RunningEditor | undefined> {
  if (!fitsHere) {
    say(
      'The tests in a real VS Code are left out: the editor that npm brings runs on Linux x64.',
      'Bỏ qua phần kiểm thử trong VS Code thật: trình soạn thảo tải từ npm chỉ chạy trên Linux x64.',
    );
    return undefined;
  }
  const extension = extensionFile();
  const program = await codeServer().catch((error: unknown) => {
    if (process.env.CI) throw error;
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return undefined;
  });
  if (program !== undefined) return startEditor(program, { extensions: [extension] });
  say(
    'The tests in a real VS Code are left out: the editor could not be fetched from npm.',
    'Bỏ qua phần kiểm thử trong VS Code thật: không tải được trình soạn thảo từ npm.',
  );
  return undefined;
}
