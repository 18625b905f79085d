/** Large things that only tests and pictures need, outside the repository, so that every clone on a machine shares them. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, open, rename, rm, utimes } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock that nobody has touched for so long (ms) is one of a process that died. */
const stale = 20_000;
const heartbeat = 3_000;
/** A folder half made that nobody has finished after so long (ms) is left over. */
const abandoned = 3_600_000;

/** `OKR_TEST_CACHE`, else a folder in the user's cache folder. */
function cacheFolder(): string {
  const { OKR_TEST_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (OKR_TEST_CACHE) return OKR_TEST_CACHE;
  const caches = process.platform === 'win32' ? LOCALAPPDATA : XDG_CACHE_HOME;
  return join(caches || join(homedir(), '.cache'), 'okr-as-text');
}

/**
 * The folder of this name in the cache. Where there is none, `make` fills an empty one, which gets its name only when it
 * is complete: what is interrupted leaves nothing under the name. Two processes that ask at once make it once.
 */
export async function kept(name: string, make: (folder: string) => Promise<void>): Promise<string> {
  const cache = cacheFolder();
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const unlock = await lock(`${folder}.lock`);
  try {
    if (!existsSync(folder)) await fill(cache, name, make);
    return folder;
  } finally {
    await unlock();
  }
}

async function fill(cache: string, name: string, make: (folder: string) => Promise<void>): Promise<void> {
  for (const old of readdirSync(cache).filter((other) => other.startsWith(`.${name}-`))) {
    const path = join(cache, old);
    if (Date.now() - statSync(path).mtimeMs > abandoned) await rm(path, { recursive: true, force: true });
  }
  const draft = await mkdtemp(join(cache, `.${name}-`));
  try {
    await make(draft);
    await rename(draft, join(cache, name));
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Waits for the lock, takes it and keeps it fresh; the function gives it back. */
async function lock(path: string): Promise<() => Promise<void>> {
  while (!(await create(path))) {
    const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (Date.now() - touched > stale) await rm(path, { force: true });
    else await wait(500);
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), heartbeat);
  return async () => {
    clearInterval(beat);
    await rm(path, { force: true });
  };
}

/** False where the file is there already. */
async function create(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
