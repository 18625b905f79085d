import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { newestIn, newestOf, root, run, say } from '../setup/ground.mjs';

const packed = join(root, 'packages/vscode/okr-vscode.vsix');
const sources = ['packages', 'syntaxes', 'scripts', 'package-lock.json'];

/** The packed extension, made anew where its sources are newer. */
export function extensionFile(): string {
  const changed = newestOf(
    sources.map((path) => join(root, path)),
    ['dist', 'test', 'node_modules', 'okr-vscode.vsix'],
  );
  if (existsSync(packed) && newestIn(packed) >= changed) return packed;
  say('Packing the VS Code extension.', 'Đang đóng gói tiện ích VS Code.');
  if (run(process.execPath, ['scripts/package.mjs', '--only', 'extension'], process.env) !== 0)
    throw new Error('The extension was not packed.');
  return packed;
}
