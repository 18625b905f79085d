import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect } from 'vitest';
import { type HostResult, resultsFile } from './suite.ts';
import type { Workbench } from './workbench.ts';

/** A manifest as small as can be: the tests need no extension of their own. */
const manifest = { name: 'tests', publisher: 'okr', version: '0.0.0', engines: { vscode: '*' } };

/**
 * Runs the tests of one file of `test/vscode/host` inside the extension host, with the whole `vscode` API, in a window that
 * `open` makes; its results in their order.
 */
export async function runInHost(
  file: string,
  open: (payload: ReadonlyMap<string, string>) => Promise<Workbench>,
): Promise<readonly HostResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-host-'));
  try {
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    await build({
      entryPoints: [join(import.meta.dirname, '../host', file)],
      outfile: join(folder, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      external: ['vscode'],
      logLevel: 'warning',
    });
    await open(
      new Map([
        ['extensionDevelopmentPath', folder],
        ['extensionTestsPath', join(folder, 'index.js')],
      ]),
    );
    const results = join(folder, resultsFile);
    await expect.poll(() => existsSync(results), { timeout: 50_000 }).toBe(true);
    return JSON.parse(readFileSync(results, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
