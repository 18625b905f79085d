import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const found = spawnSync('nvim', ['--version'], { encoding: 'utf8' });

test.skipIf(found.status !== 0)(
  'neovim: diagnostics, hover, fix, rename, format, complete, clean stop',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'okr-nvim-'));
    const dist = mkdtempSync(join(tmpdir(), 'okr-nvim-built-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
      rmSync(dist, { recursive: true });
    });
    writeFileSync(join(dist, 'package.json'), '{ "type": "module" }');
    const built = spawnSync(process.execPath, ['scripts/build.mjs', dist], { cwd: root, encoding: 'utf8' });
    expect(built).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(
      join(folder, 'a.okr'),
      'ngôn ngữ vi\nmuc tieu ở_lại "Khách ở lại" cam kết\nkết quả   nps "Khách giới thiệu" từ 30 lên 45 điểm\n',
    );
    const { stdout, stderr } = spawnSync(
      'nvim',
      ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', `luafile ${join(root, 'test/editors/neovim.lua')}`],
      {
        encoding: 'utf8',
        timeout: 60_000,
        env: {
          ...process.env,
          HOME: folder,
          OKR_FOLDER: folder,
          OKR_COMMAND: JSON.stringify([process.execPath, join(dist, 'okr.js'), 'lsp', '--stdio']),
        },
      },
    );
    const said: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? `"${stderr}"`);
    expect(said).toMatchObject({
      diagnosed: true,
      hover: expect.stringContaining('**Khách giới thiệu**'),
      mended: expect.stringContaining('mục tiêu ở_lại'),
      silent: true,
      formatted:
        'ngôn ngữ vi\nmục tiêu ở_lại "Khách ở lại" cam kết\n  kết quả gioi_thieu "Khách giới thiệu" từ 30 lên 45 điểm',
      offered: expect.arrayContaining(['phụ trách']),
      stopped: true,
    });
  },
  120_000,
);
