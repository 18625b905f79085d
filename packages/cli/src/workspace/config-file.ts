import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Bilingual } from '@okr/core';
import { type Config, defaultConfig, knownSettings, readConfig } from '@okr/language';
import { Failure, fileFailure } from '../failure.ts';
import { decode } from './decode.ts';
import { configName, shown } from './paths.ts';

/**
 * The settings of a workspace folder (undefined: none), or those of the file that `--config` names. Globs in them count
 * from the workspace folder, else from the current one.
 */
export function configFor(folder: string | undefined, named: string | undefined, cwd: string): Config {
  const place = { folder: slashed(folder ?? cwd), base: slashed(cwd) };
  if (named !== undefined) return { ...readFile(resolve(cwd, named), named), place };
  if (folder === undefined) return { ...defaultConfig, place };
  const path = join(folder, configName);
  return { ...readFile(path, shown(path, cwd)), place };
}

function readFile(path: string, name: string): Config {
  const { config, problems } = readConfig(textOf(path, name), knownSettings);
  const [first, ...others] = problems;
  if (first === undefined) return config;
  const { line, character } = first.range.start;
  const say = (language: keyof Bilingual, more: string): string =>
    `${name}:${line + 1}:${character + 1}: ${first.message[language]}${others.length === 0 ? '' : more}`;
  const count = others.length;
  throw new Failure(
    {
      en: say('en', ` (and ${count} more ${count === 1 ? 'problem' : 'problems'})`),
      vi: say('vi', ` (và ${count} vấn đề nữa)`),
    },
    name,
  );
}

function textOf(path: string, name: string): string {
  try {
    return decode(readFileSync(path)).text;
  } catch (error) {
    throw fileFailure(error, name);
  }
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
