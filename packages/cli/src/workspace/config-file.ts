import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { type Config, defaultConfig, knownSettings, readConfig } from '@okr/analysis';
import { Failure, failureAt, fileFailure } from '../failure.ts';
import { type Decoded, decode } from './decode.ts';
import { configName, shown } from './paths.ts';

/** Settings as far as they could be read. */
export interface Settings {
  readonly config: Config;
  /** What is wrong in the file, each with its place; the rest of it counts. */
  readonly problems: readonly Failure[];
  /** That it cannot be read at all. */
  readonly unread: readonly Failure[];
}

/** Problems of one file that are told. */
const mostProblems = 1000;

/**
 * The settings of a workspace folder (undefined: none), or those of the file that `--config` names, which has to be there.
 * Globs in them count from the workspace folder, else from the current one.
 */
export function configFor(folder: string | undefined, named: string | undefined, cwd: string): Settings {
  const place = { folder: slashed(folder ?? cwd), base: slashed(cwd) };
  const placed = ({ config, ...rest }: Settings): Settings => ({ config: { ...config, place }, ...rest });
  if (named !== undefined) return placed(readFile(resolve(cwd, named), named));
  if (folder === undefined) return placed({ config: defaultConfig, problems: [], unread: [] });
  const path = join(folder, configName);
  try {
    return placed(readFile(path, shown(path, cwd)));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return placed({ config: defaultConfig, problems: [], unread: [error] });
  }
}

function readFile(path: string, name: string): Settings {
  const { text, damage } = decoded(path, name);
  const { config, problems } = readConfig(text, knownSettings);
  const unsaid = damage.map(({ message }) => failureAt(name, message));
  const told = problems.slice(0, mostProblems).map(({ range, message }) => {
    const { line, character } = range.start;
    const place = `${name}:${line + 1}:${character + 1}`;
    return new Failure({ en: `${place}: ${message.en}`, vi: `${place}: ${message.vi}` }, name);
  });
  const more = problems.length - told.length;
  const rest = more > 0 ? [failureAt(name, { en: `${more} more problems`, vi: `còn ${more} vấn đề nữa` })] : [];
  return { config, problems: [...unsaid, ...told, ...rest], unread: [] };
}

function decoded(path: string, name: string): Decoded {
  try {
    return decode(readFileSync(path));
  } catch (error) {
    throw fileFailure(error, name);
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
