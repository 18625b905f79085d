import { realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileFailure } from '../failure.ts';

/**
 * Every `.okr` file below a folder, absolute, in the order of their names. `.gitignore` files are honoured (those above, up
 * to the repository's root, and those inside); hidden folders and `node_modules` are left out. Links to folders are not
 * followed, links to files are, unless their target is in the list anyway.
 */
export async function plansBelow(folder: string): Promise<readonly string[]> {
  const { globby } = await import('globby');
  try {
    const entries = await globby('**/*.okr', {
      cwd: folder,
      gitignore: true,
      ignore: ['**/node_modules/**'],
      onlyFiles: false,
      objectMode: true,
      followSymbolicLinks: false,
    });
    const real = entries.filter(({ dirent }) => dirent.isFile()).map(({ path }) => join(folder, path));
    const targets = new Set(real.map((path) => realPath(path)));
    const linked = entries
      .filter(({ dirent }) => dirent.isSymbolicLink())
      .map(({ path }) => join(folder, path))
      .sort(byName)
      .filter((path) => {
        const target = realPath(path);
        return target !== undefined && statSync(target).isFile() && !targets.has(target) && targets.add(target);
      });
    return [...real, ...linked].sort(byName);
  } catch (error) {
    throw fileFailure(error, folder);
  }
}

/** Undefined where a link leads nowhere. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** By code units, so that the order is the same everywhere. */
export function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
