import { accessSync, constants, type Dirent, existsSync, lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { IgnoreScope, type RefusedLine } from '@okr/analysis/paths';
import { errorCode } from '../failure.ts';
import { decode } from './decode.ts';

/** A file or a link; `path` is absolute. */
export interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/** A line of an ignore file that is left out; `path` is the file's, absolute. */
export type OnRefused = (path: string, refused: RefusedLine) => void;

/** Who hears of what a walk could not take; paths are absolute. */
export interface Met {
  readonly onRefused?: OnRefused;
  /** A folder or an ignore file that cannot be read. */
  readonly onUnread?: (path: string, error: unknown) => void;
  /** A link to what is not there, or not for this walk. */
  readonly onStray?: (path: string, stray: 'nowhere' | 'outside') => void;
}

const ignoreName = '.gitignore';

/**
 * Files and links below a folder whose names are wanted, in no order. What `.gitignore` files name is left out (those
 * above, up to the repository's root, and those inside), and so are hidden folders and files and `node_modules`. Links to
 * folders are not entered. Throws where the folder itself cannot be read; of those in it the walk goes on without.
 */
export async function find(
  folder: string,
  isWanted: (name: string) => boolean,
  met: Met = {},
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const scopeOf = (path: string, above: IgnoreScope | undefined): IgnoreScope => {
    const text = ignoreFileIn(path, met);
    const scope = above?.inside(basename(path), text) ?? IgnoreScope.top(text);
    for (const refused of scope.refused) met.onRefused?.(join(path, ignoreName), refused);
    return scope;
  };
  const above = foldersAbove(folder).reduce<IgnoreScope | undefined>((scope, path) => scopeOf(path, scope), undefined);
  const waiting = [{ path: folder, above }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const scope = scopeOf(at.path, at.above);
    for (const entry of await entriesOf(at.path, folder, met)) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      const path = join(at.path, name);
      if (entry.isDirectory()) {
        if (name !== 'node_modules' && !scope.ignores(name, true)) waiting.push({ path, above: scope });
      } else if (isWanted(name) && (entry.isFile() || entry.isSymbolicLink()) && !scope.ignores(name, false)) {
        found.push({ path, isLink: entry.isSymbolicLink() });
      }
    }
  }
  return found;
}

/** The folders from the repository's root down to this one, which is not among them; none outside a repository. */
function foldersAbove(folder: string): readonly string[] {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return above;
    if (dirname(at) === at) return [];
    above.unshift(dirname(at));
  }
}

async function entriesOf(path: string, top: string, met: Met): Promise<readonly Dirent[]> {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (path === top) throw error;
    if (!isGone(error)) met.onUnread?.(path, error);
    return [];
  }
}

/** Undefined where there is none that can be read; git follows no link there either. */
function ignoreFileIn(folder: string, met: Met): string | undefined {
  const path = join(folder, ignoreName);
  try {
    return lstatSync(path).isFile() ? decode(readFileSync(path)).text : undefined;
  } catch (error) {
    // Where the folder may not be entered, that is told of the folder.
    if (!isGone(error) && canEnter(folder)) met.onUnread?.(path, error);
    return undefined;
  }
}

function canEnter(folder: string): boolean {
  try {
    accessSync(folder, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '');
}
