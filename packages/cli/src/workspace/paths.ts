import { type Stats, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { Failure, fileFailure, NoPlans } from '../failure.ts';
import type { Met } from './find.ts';
import { byName, plansBelow, realPath } from './walk.ts';

export const configName = 'okr.config.json';

/** Files that belong together, all paths absolute. */
export interface FileGroup {
  /** The folder whose `okr.config.json` makes it a workspace; undefined: the named files are all there is. */
  readonly folder: string | undefined;
  /** Every file that is linked, by name. */
  readonly files: readonly string[];
  /** Those that were asked for. */
  readonly reported: ReadonlySet<string>;
}

/** A path as people see it: from the current folder, with `/`. */
export function shown(path: string, cwd: string): string {
  const from = relative(cwd, path);
  return (from === '' ? '.' : from).split(sep).join('/');
}

/** What the PATHs mean. */
export interface FileGroups {
  readonly groups: readonly FileGroup[];
  /** The PATHs that cannot be read, or hold no plan. */
  readonly unread: readonly Failure[];
}

/**
 * Which files the PATHs mean, and what they are linked with: where an `okr.config.json` stands at or above a PATH, every
 * `.okr` of its folder; else only the files that such PATHs name. `virtual` is a path that need not exist: its text comes
 * from standard input.
 */
export async function fileGroups(
  paths: readonly string[],
  virtual: string | undefined,
  cwd: string,
  met: Met = {},
): Promise<FileGroups> {
  const wanted = new Map<string | undefined, Set<string>>();
  const want = (folder: string | undefined, files: readonly string[]): void => {
    const set = wanted.get(folder) ?? new Set();
    for (const file of files) set.add(file);
    wanted.set(folder, set);
  };
  const unread: Failure[] = [];
  for (const path of paths) {
    try {
      const absolute = resolve(cwd, path);
      const isFolder = statOf(absolute, path).isDirectory();
      const workspace = workspaceOf(isFolder ? absolute : dirname(absolute));
      const files = isFolder ? await plansBelow(absolute, workspace ?? absolute, met) : [absolute];
      if (files.length === 0) throw noPlans(path);
      want(workspace, files);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      unread.push(error);
    }
  }
  if (virtual !== undefined) {
    const absolute = resolve(cwd, virtual);
    want(workspaceOf(dirname(absolute)), [absolute]);
  }
  const groups = [...wanted].map(async ([folder, reported]): Promise<FileGroup> => {
    const others = folder === undefined ? [] : await plansBelow(folder, folder, met);
    return { folder, files: [...new Set([...others, ...reported])].sort(byName), reported };
  });
  return { groups: (await Promise.all(groups)).sort((a, b) => byName(a.folder ?? '', b.folder ?? '')), unread };
}

/**
 * The nearest folder, this one or above it, in which an `okr.config.json` stands. Looked for up to the repository's root or
 * the user's home, and in no folder of somebody else but this one's owner: what lies above is not about these plans, and
 * where everybody may write, anybody could have put it.
 */
export function workspaceOf(folder: string): string | undefined {
  const owners = new Set([process.getuid?.(), ownerOf(folder)]);
  const home = realHome();
  for (let at = folder; owners.has(ownerOf(at)); at = dirname(at)) {
    if (has(at, configName)?.isFile()) return at;
    const isTop = has(at, '.git') !== undefined || realPath(at) === home;
    if (isTop || dirname(at) === at) return undefined;
  }
  return undefined;
}

/** Undefined where it is not there, or on a system without owners. */
function ownerOf(folder: string): number | undefined {
  return process.getuid === undefined ? undefined : has(folder, '.')?.uid;
}

function realHome(): string | undefined {
  try {
    return realPath(homedir());
  } catch {
    return undefined;
  }
}

/** What stands in a folder, where one may look; undefined for nothing. */
function has(folder: string, name: string): Stats | undefined {
  try {
    return statSync(join(folder, name), { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** False for what is not there. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function statOf(absolute: string, path: string): Stats {
  try {
    return statSync(absolute);
  } catch (error) {
    throw fileFailure(error, path);
  }
}

function noPlans(path: string): NoPlans {
  return new NoPlans({
    en: `${path}: no .okr file in this folder (hidden folders, node_modules and what .gitignore names are skipped)`,
    vi: `${path}: không có tệp .okr nào trong thư mục này (không tính thư mục ẩn, node_modules và những gì .gitignore bỏ qua)`,
  });
}
