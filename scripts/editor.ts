/**
 * `npm run vscode`: the real editor in a browser, with the extension and a copy of the examples, until Ctrl-C.
 *
 *   node scripts/editor.ts [PORT]    by default any port that is free
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { startEditor } from './editor/code-server.ts';
import { codeServer, fitsHere } from './editor/install.ts';
import { extensionFile } from './editor/vsix.ts';
import { root, say } from './setup/ground.mjs';

const extension = extensionFile();
if (!fitsHere) {
  say(
    `The editor that npm brings runs on Linux x64. In a VS Code of your own: code --install-extension ${extension}`,
    `Trình soạn thảo tải từ npm chỉ chạy trên Linux x64. Hãy dùng VS Code có sẵn: code --install-extension ${extension}`,
  );
  process.exit(1);
}

const plans = join(mkdtempSync(join(tmpdir(), 'okr-')), 'examples');
cpSync(join(root, 'examples'), plans, { recursive: true });
const editor = await startEditor(await codeServer(), {
  extensions: [extension],
  port: Number(process.argv[2] ?? 0),
  settings: { 'okr.asOf': '2026-11-30' },
});
const address = `${editor.address}/?folder=${encodeURIComponent(plans)}`;
say(
  `VS Code with the extension and a copy of the examples (seen from 2026-11-30): ${address}\nCtrl-C ends it.`,
  `VS Code cùng tiện ích và một bản sao của các ví dụ (nhìn từ ngày 30/11/2026): ${address}\nNhấn Ctrl-C để dừng.`,
);

const ended = new Promise<void>((resolve) => {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(name, () => resolve());
});
await ended;
await editor.stop();
rmSync(join(plans, '..'), { recursive: true, force: true });
process.exit(0);
