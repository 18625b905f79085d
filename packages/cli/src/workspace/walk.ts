import { realpathSync, statSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { fileFailure } from '../failure.ts';
import { find, type Met } from './find.ts';

/**
 * Every `.okr` file below a folder, absolute, in the order of their names. `.gitignore` files are honoured (those above, up
 * to the repository's root, and those inside); hidden folders and `node_modules` are left out. `root` is the folder of the
 * workspace, from which links may not lead away.
 */
export async function plansBelow(folder: string, root: string, met: Met = {}): Promise<readonly string[]> {
  return filesBelow(folder, root, (name) => name.endsWith('.okr'), met);
}

/**
 * The same for files of other names. Links to folders are not followed. Links to files are where they lead to a file that is
 * wanted below `root`, unless it is in the list anyway: who hands on a folder cannot have other files of the machine read
 * and shown.
 */
export async function filesBelow(
  folder: string,
  root: string,
  isWanted: (name: string) => boolean,
  met: Met = {},
): Promise<readonly string[]> {
  try {
    const entries = await find(folder, isWanted, met);
    const real = entries.filter(({ isLink }) => !isLink).map(({ path }) => path);
    const targets = new Set(real.map((path) => realPath(path)));
    const home = realPath(root);
    const isTaken = (path: string): boolean => {
      const target = realPath(path);
      if (target === undefined) met.onStray?.(path, 'nowhere');
      else if (home === undefined || !isBelow(target, home) || !isWanted(basename(target)))
        met.onStray?.(path, 'outside');
      else if (!targets.has(target) && statSync(target).isFile()) return Boolean(targets.add(target));
      return false;
    };
    const linked = entries
      .filter(({ isLink }) => isLink)
      .map(({ path }) => path)
      .sort(byName)
      .filter(isTaken);
    return [...real, ...linked].sort(byName);
  } catch (error) {
    throw fileFailure(error, folder);
  }
}

/** Both real. */
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Without links; undefined for what is not there. */
export function realPath(path: string): string | undefined {
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
