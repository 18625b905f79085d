import { type Stats, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileFailure, NoPlans } from '../failure.ts';
import type { OnRefused } from './find.ts';
import { byName, plansBelow } from './walk.ts';

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

/**
 * Which files the PATHs mean, and what they are linked with: where an `okr.config.json` stands at or above a PATH, every
 * `.okr` of its folder; else only the files that such PATHs name. `virtual` is a path that need not exist: its text comes
 * from standard input.
 */
export async function fileGroups(
  paths: readonly string[],
  virtual: string | undefined,
  cwd: string,
  onRefused?: OnRefused,
): Promise<readonly FileGroup[]> {
  const wanted = new Map<string | undefined, Set<string>>();
  const want = (folder: string | undefined, files: readonly string[]): void => {
    const set = wanted.get(folder) ?? new Set();
    for (const file of files) set.add(file);
    wanted.set(folder, set);
  };
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const isFolder = statOf(absolute, path).isDirectory();
    const files = isFolder ? await plansBelow(absolute, onRefused) : [absolute];
    if (files.length === 0) throw noPlans(path);
    want(workspaceOf(isFolder ? absolute : dirname(absolute)), files);
  }
  if (virtual !== undefined) {
    const absolute = resolve(cwd, virtual);
    want(workspaceOf(dirname(absolute)), [absolute]);
  }
  const groups = [...wanted].map(async ([folder, reported]): Promise<FileGroup> => {
    const others = folder === undefined ? [] : await plansBelow(folder, onRefused);
    return { folder, files: [...new Set([...others, ...reported])].sort(byName), reported };
  });
  return (await Promise.all(groups)).sort((a, b) => byName(a.folder ?? '', b.folder ?? ''));
}

/** The nearest folder, this one or above it, in which an `okr.config.json` stands. */
export function workspaceOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (statSync(join(at, configName), { throwIfNoEntry: false })?.isFile()) return at;
    if (dirname(at) === at) return undefined;
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
    en: `${path}: no .okr file in this folder (hidden folders, node_modules and what .gitignore names are left out)`,
    vi: `${path}: không có tệp .okr nào trong thư mục này (không tính thư mục ẩn, node_modules và những gì .gitignore bỏ qua)`,
  });
}
