import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errorCode } from '../failure.ts';

/** Longer chains of links are circles, as systems count. */
const longestChain = 40;

/**
 * Where a path leads, links followed to the end: to what is there, or to where it would come into being. Throws where the
 * folder is not there or the links lead in a circle.
 */
export function followed(absolute: string): string {
  let path = absolute;
  for (let steps = 0; steps < longestChain; steps++) {
    try {
      return realpathSync.native(path);
    } catch (error) {
      if (errorCode(error) !== 'ENOENT') throw error;
    }
    const folder = realpathSync.native(dirname(path));
    const name = basename(path);
    const to = linkTarget(join(folder, name));
    if (to === undefined) return join(folder, name);
    path = resolve(folder, to);
  }
  return realpathSync.native(path);
}

/** What a link says; undefined for anything else. */
function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'EINVAL') return undefined;
    throw error;
  }
}
