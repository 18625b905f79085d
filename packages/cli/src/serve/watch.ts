import { realpathSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { watch } from 'chokidar';
import { configName, isFolder, workspaceOf } from '../workspace/paths.ts';

/** A burst of changes, as a save of several files makes, is one. */
const quietMs = 60;

export interface Watched {
  readonly paths: readonly string[];
  /** The settings that `--config` names. */
  readonly config: string | undefined;
  readonly cwd: string;
}

/**
 * Calls back after each burst of changes to what the PATHs depend on: plans, settings and `.gitignore` of their workspace
 * folders. chokidar, since Node's own recursive watch takes no part of a tree out, such as `node_modules`, before it walks
 * it, and misses folders made later on some systems. As in `plansBelow`, links are not followed. Resolves when it is watching; what it gives ends it.
 */
export async function watchPlans({ paths, config, cwd }: Watched, changed: () => void): Promise<() => Promise<void>> {
  const places = (paths.length === 0 ? ['.'] : paths).map((path) => rootOf(resolve(cwd, path)));
  if (config !== undefined) places.push(resolve(cwd, config));
  const roots = new Set(places.map(realPath));
  const isElsewhere = (path: string, stats?: { isFile(): boolean }): boolean => {
    const absolute = resolve(path);
    if (roots.has(absolute)) return false;
    const name = basename(absolute);
    if (stats?.isFile()) return !(name.endsWith('.okr') || name === configName || name === '.gitignore');
    return name === 'node_modules' || (name.startsWith('.') && name !== '.gitignore');
  };

  let timer: NodeJS.Timeout | undefined;
  const watcher = watch([...roots], { ignoreInitial: true, ignored: isElsewhere, followSymlinks: false });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quietMs);
  });
  // A part that cannot be watched is still shown; it is read again with the next change elsewhere.
  watcher.on('error', () => {});
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  return () => {
    clearTimeout(timer);
    return watcher.close();
  };
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
