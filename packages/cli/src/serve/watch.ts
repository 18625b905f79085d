import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { configName, isFolder, workspaceOf } from '../workspace/paths.ts';

/** A burst of changes, as a save of several files makes, is one. */
const quietMs = 60;

export interface Watched {
  readonly paths: readonly string[];
  /** The settings that `--config` names. */
  readonly config: string | undefined;
  readonly cwd: string;
}

/** How often it is looked whether the folders are still the ones that are watched. */
const lookMs = 1000;

/**
 * Calls back after each burst of changes to what the PATHs depend on: plans, settings and `.gitignore` of their workspace
 * folders. chokidar, since Node's own recursive watch takes no part of a tree out, such as `node_modules`, before it walks
 * it, and misses folders made later on some systems. As in `plansBelow`, links are not followed. A folder that goes and
 * comes back, as with `git checkout`, is another one to the system, and is watched anew. Resolves when it is watching; what
 * it gives ends it.
 */
export async function watchPlans({ paths, config, cwd }: Watched, changed: () => void): Promise<() => Promise<void>> {
  const places = (paths.length === 0 ? ['.'] : paths).map((path) => rootOf(resolve(cwd, path)));
  if (config !== undefined) places.push(resolve(cwd, config));
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs);
  };
  let standing = identities(places);
  let watcher = await watching(places, soon);
  let isOver = false;
  let isLooking = false;
  const look = async (): Promise<void> => {
    if (isLooking || identities(places) === standing) return;
    isLooking = true;
    standing = identities(places);
    // First the one that is there, since all of a process share what they know of a path.
    await watcher.close();
    watcher = await watching(places, soon);
    if (isOver) await watcher.close();
    else soon();
    isLooking = false;
  };
  const looking = setInterval(() => void look(), lookMs);
  return async () => {
    isOver = true;
    clearInterval(looking);
    clearTimeout(timer);
    await watcher.close();
  };
}

/** Which folders stand at these places, and which files at all. */
function identities(places: readonly string[]): string {
  const idOf = (path: string): string => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return '-';
    // Numbers are given again as soon as they are free.
    return stat.isDirectory() ? `${stat.dev}:${stat.ino}:${stat.birthtimeMs}` : '+';
  };
  return places
    .map((path) => {
      try {
        return idOf(path);
      } catch {
        return '-';
      }
    })
    .join(' ');
}

async function watching(places: readonly string[], changed: () => void): Promise<FSWatcher> {
  const roots = new Set(places.map(realPath));
  const isElsewhere = (path: string, stats?: { isFile(): boolean }): boolean => {
    const absolute = resolve(path);
    if (roots.has(absolute)) return false;
    const name = basename(absolute);
    if (stats?.isFile()) return !(name.endsWith('.okr') || name === configName || name === '.gitignore');
    return name === 'node_modules' || (name.startsWith('.') && name !== '.gitignore');
  };
  const watcher = watch([...roots], { ignoreInitial: true, ignored: isElsewhere, followSymlinks: false });
  watcher.on('all', changed);
  // A part that cannot be watched is still shown; it is read again with the next change elsewhere.
  watcher.on('error', () => {});
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return watcher;
}

function rootOf(absolute: string): string {
  return workspaceOf(isFolder(absolute) ? absolute : dirname(absolute)) ?? absolute;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
