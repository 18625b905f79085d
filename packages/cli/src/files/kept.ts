import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Bilingual } from '@okr/core';
import { type Failure, failureAt, fileFailure } from '../failure.ts';
import { followed } from './links.ts';

/** Plans, settings, and what git and others ignore: what people write and no export may replace. */
const keptName = /\.okr$|^okr\.config\.json$|^\.[a-z]*ignore$/;

/**
 * A Failure where an export would replace a plan, a configuration or an ignore file, under whatever name: by a link, in
 * other letters on a disk that does not tell them apart, as another name of the same file. `others`: files that are kept
 * whatever they are called, absolute.
 */
export function refuseKept(absolute: string, path: string, others: Iterable<string> = []): void {
  try {
    const target = followed(absolute);
    if (isKept(basename(absolute)) || isKept(basename(target)) || isOneOf(target, [...others, ...keptBeside(target)]))
      throw keptFailure(path);
  } catch (error) {
    throw fileFailure(error, path);
  }
}

/** By a name as a disk may take it: some tell no capitals, drop dots and blanks at the end, or do not see some letters. */
function isKept(name: string): boolean {
  const plain = name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/:.*$/, '')
    .replace(/[. ]+$/, '');
  return keptName.test(plain.toLowerCase());
}

function keptBeside(target: string): readonly string[] {
  const folder = dirname(target);
  return readdirSync(folder)
    .filter(isKept)
    .map((name) => join(folder, name));
}

/** Whether some of the paths lead to the same file, which the system knows by its number. */
function isOneOf(target: string, paths: readonly string[]): boolean {
  const here = numberOf(target);
  return here !== undefined && paths.some((path) => numberOf(path) === here);
}

function numberOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

function keptFailure(path: string): Failure {
  return failureAt(path, said);
}

const said: Bilingual = {
  en: 'an export replaces no plan and no settings; choose another name',
  vi: 'bản xuất không được ghi đè kế hoạch hay thiết lập; hãy chọn tên khác',
};
