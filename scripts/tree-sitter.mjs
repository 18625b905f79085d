/**
 * Makes the tree-sitter parser anew from syntaxes/tree-sitter-okr/grammar.js. It needs the command `tree-sitter` 0.22 or newer
 * on the path, which npm cannot bring by itself: so this is no part of `npm run generate`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('../syntaxes/tree-sitter-okr', import.meta.url));
const manifest = readFileSync(join(home, 'package.json'), 'utf8');
// The oldest kind of parser that editors of today still take, too.
const { status } = spawnSync('tree-sitter', ['generate', '--abi', '14', '--no-bindings'], {
  cwd: home,
  stdio: 'inherit',
});
writeFileSync(join(home, 'package.json'), manifest);
if (status !== 0) process.exit(status ?? 1);
const hash = createHash('sha256')
  .update(readFileSync(join(home, 'grammar.js')))
  .digest('hex');
writeFileSync(join(home, 'src/grammar.sha256'), `${hash}\n`);
