import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';

const versions = { 'yaml-language-server': '2.0.0', '@prisma/language-server': '31.12.10' };

export interface Peers {
  readonly yaml: readonly string[];
  readonly prisma: readonly string[];
}

/** The servers that ours is measured beside, as arguments of Node; fetched once, outside of what the product depends on. */
export function peers(): Peers {
  const folder = resolve('.cache', `peers-${Object.values(versions).join('-')}`);
  if (!existsSync(folder)) install(folder);
  const bin = (path: string): string => join(folder, 'node_modules', path);
  return {
    yaml: [bin('yaml-language-server/bin/yaml-language-server'), '--stdio'],
    prisma: [bin('@prisma/language-server/dist/bin.js'), '--stdio'],
  };
}

/** Complete or not at all: a folder under another name becomes the one that is looked for when all is there. */
function install(folder: string): void {
  process.stderr.write('fetching yaml-language-server and @prisma/language-server to measure beside (70 MB, once)\n');
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(join(unfinished, 'package.json'), JSON.stringify({ private: true, dependencies: versions }));
  const { status, stderr } = spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: unfinished,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(unfinished, { recursive: true });
    throw new Error(`the servers to measure beside could not be fetched: ${stderr}`);
  }
  renameSync(unfinished, folder);
}
