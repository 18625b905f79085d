/** Writes every generated file anew: the parser from its grammar, then what each script in `generate/` makes. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const generators = readdirSync(join(here, 'generate'))
  .filter((name) => /\.(ts|mjs)$/.test(name))
  .sort();
const commands = [
  ['node_modules/langium-cli/bin/langium.js', 'generate', '--mode=production'],
  ...generators.map((name) => [join('scripts/generate', name)]),
];
for (const command of commands) {
  const { status } = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
