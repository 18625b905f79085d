import { realpathSync, statSync } from 'node:fs';
import { fileFailure } from '../failure.ts';
import { find, type OnRefused } from './find.ts';

/**
 * Every `.okr` file below a folder, absolute, in the order of their names. `.gitignore` files are honoured (those above, up
 * to the repository's root, and those inside); hidden folders and `node_modules` are left out. Links to folders are not
 * followed, links to files are, unless their target is in the list anyway.
 */
export async function plansBelow(folder: string, onRefused?: OnRefused): Promise<readonly string[]> {
  try {
    const entries = await find(folder, (name) => name.endsWith('.okr'), onRefused);
    const real = entries.filter(({ isLink }) => !isLink).map(({ path }) => path);
    const targets = new Set(real.map((path) => realPath(path)));
    const linked = entries
      .filter(({ isLink }) => isLink)
      .map(({ path }) => path)
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
