import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { startEditor } from '../../../scripts/editor/code-server.ts';
import { type CodeServer, codeServer, fitsHere } from '../../../scripts/editor/install.ts';
import { extensionFile } from '../../../scripts/editor/vsix.ts';
import { say } from '../../../scripts/setup/ground.mjs';
import { type BrowserChoice, findBrowser } from '../../browser/support/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A VS Code with the packed extension; null where there is none: the tests that need it are skipped. */
    editor: { readonly address: string; readonly extension: string; readonly browser: BrowserChoice } | null;
  }
}

/** Before the tests in a real VS Code: one is started for all of them, and ended after the last. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const browser = await findBrowser();
  const program = browser && (await findEditor());
  if (browser === undefined || program === undefined) {
    project.provide('editor', null);
    return undefined;
  }
  const extension = extensionFile();
  const editor = await startEditor(program, { extensions: [extension] });
  project.provide('editor', { address: editor.address, extension, browser });
  return () => editor.stop();
}

/** Undefined, and said why, where it cannot run; in CI, where nothing is left out, a failure is an error instead. */
async function findEditor(): Promise<CodeServer | undefined> {
  if (!fitsHere) {
    say(
      'The tests in a real VS Code are left out: the editor that npm brings runs on Linux x64.',
      'Bỏ qua phần kiểm thử trong VS Code thật: trình soạn thảo tải từ npm chỉ chạy trên Linux x64.',
    );
    return undefined;
  }
  try {
    return await codeServer();
  } catch (error) {
    if (process.env.CI) throw error;
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    say(
      'The tests in a real VS Code are left out: the editor could not be fetched from npm.',
      'Bỏ qua phần kiểm thử trong VS Code thật: không tải được trình soạn thảo từ npm.',
    );
    return undefined;
  }
}
