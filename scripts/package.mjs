/**
 * Builds the VS Code extension and packs it: packages/vscode/okr-vscode.vsix. The same sources give the same bytes.
 *
 *   node scripts/package.mjs [FILE]
 */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './package-bundles.mjs';
import { packVsix } from './package-vsix.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages/vscode');
const target = resolve(process.argv[2] ?? join(folder, 'okr-vscode.vsix'));

// Made aside and moved when complete: who installs or packs it meanwhile never meets half of it.
mkdirSync(join(root, '.cache'), { recursive: true });
const draft = mkdtempSync(join(root, '.cache/extension-'));
try {
  await buildExtension(folder, join(draft, 'dist'));
  const vsix = packVsix(folder, join(draft, 'dist'));
  writeFileSync(join(draft, 'vsix'), vsix);
  renameSync(join(draft, 'vsix'), target);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  renameSync(join(draft, 'dist'), join(folder, 'dist'));
  process.stdout.write(`${relative(process.cwd(), target)} ${(vsix.length / 1024).toFixed(0)} KB\n`);
} finally {
  rmSync(draft, { recursive: true, force: true });
}
