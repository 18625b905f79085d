/** Holds what ships to a size: the built command, all its files together, the licences of what is in it among them. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const limit = 3_400_000;
const dist = join(dirname(fileURLToPath(import.meta.url)), '../packages/cli/dist');
const bytes = readdirSync(dist, { recursive: true })
  .filter((name) => !name.endsWith('.map'))
  .map((name) => statSync(join(dist, name)))
  .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

process.stdout.write(`packages/cli/dist: ${(bytes / 1000).toFixed(0)} kB of at most ${limit / 1000} kB\n`);
process.exit(bytes <= limit ? 0 : 1);
