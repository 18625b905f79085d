import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Language } from '@okr/core';
import { IgnoreScope, type RefusedLine } from '@okr/language/paths';
import { decode } from './decode.ts';

/** A file or a link; `path` is absolute. */
export interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/** A line of an ignore file that is left out; `path` is the file's, absolute. */
export type OnRefused = (path: string, refused: RefusedLine) => void;

/** Says each of them as a line with its place. */
export function refusals(say: (line: string) => void, language: Language, shown = (path: string) => path): OnRefused {
  return (path, { line, message }) => say(`${shown(path)}:${line + 1}: ${message[language]}`);
}

const ignoreName = '.gitignore';

/**
 * Files and links below a folder whose names are wanted, in no order. What `.gitignore` files name is left out (those
 * above, up to the repository's root, and those inside), and so are hidden folders and files and `node_modules`. Links to
 * folders are not entered. Throws where a folder cannot be read.
 */
export async function find(
  folder: string,
  isWanted: (name: string) => boolean,
  onRefused: OnRefused = () => {},
): Promise<readonly Found[]> {
  const found: Found[] = [];
  const scopeOf = (path: string, above: IgnoreScope | undefined): IgnoreScope => {
    const text = ignoreFileIn(path);
    const scope = above?.inside(basename(path), text) ?? IgnoreScope.top(text);
    for (const refused of scope.refused) onRefused(join(path, ignoreName), refused);
    return scope;
  };
  const above = foldersAbove(folder).reduce<IgnoreScope | undefined>((scope, path) => scopeOf(path, scope), undefined);
  const waiting = [{ path: folder, above }];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const scope = scopeOf(at.path, at.above);
    for (const entry of await readdir(at.path, { withFileTypes: true })) {
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

/** Undefined where there is none that can be read; git follows no link there either. */
function ignoreFileIn(folder: string): string | undefined {
  try {
    const path = join(folder, ignoreName);
    return lstatSync(path).isFile() ? decode(readFileSync(path)).text : undefined;
  } catch {
    return undefined;
  }
}
