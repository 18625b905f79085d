/**
 * Builds the VS Code extension and packs it: packages/vscode/okr-vscode.vsix. The same sources give the same bytes.
 *
 *   node scripts/package.mjs [FILE]
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './package-bundles.mjs';
import { packVsix } from './package-vsix.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'packages/vscode');
const target = resolve(process.argv[2] ?? join(folder, 'okr-vscode.vsix'));

rmSync(target, { force: true });
await buildExtension(folder);
const vsix = packVsix(folder);
writeFileSync(target, vsix);
process.stdout.write(`${relative(process.cwd(), target)} ${(vsix.length / 1024).toFixed(0)} KB\n`);
