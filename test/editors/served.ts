import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The plan that every editor opens. */
const plan = 'ngôn ngữ vi\nmuc tieu ở_lại "Khách ở lại" cam kết\nkết quả   nps "Khách giới thiệu" từ 30 lên 45 điểm\n';

export function isThere(editor: string): boolean {
  return spawnSync(editor, ['--version']).status === 0;
}

/** Runs an editor's script against the built server in a folder with one plan; the last line it prints is JSON. */
export function runEditor(editor: string, args: (script: string) => readonly string[], script: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'okr-edited-'));
  const dist = mkdtempSync(join(tmpdir(), 'okr-served-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
    rmSync(dist, { recursive: true });
  });
  writeFileSync(join(dist, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'a.okr'), plan);
  const built = spawnSync(process.execPath, ['scripts/build.mjs', dist], { cwd: root, encoding: 'utf8' });
  expect(built).toMatchObject({ status: 0, stderr: '' });
  const { stdout, stderr } = spawnSync(editor, args(join(root, 'test/editors', script)), {
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      ...process.env,
      HOME: folder,
      LC_ALL: 'C.UTF-8',
      OKR_FOLDER: folder,
      OKR_COMMAND: JSON.stringify([process.execPath, join(dist, 'okr.js'), 'lsp', '--stdio']),
    },
  });
  const last = stdout.trim().split('\n').at(-1) ?? '';
  expect(last, stderr).toMatch(/^\{/);
  return JSON.parse(last);
}
