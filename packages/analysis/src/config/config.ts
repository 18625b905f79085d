import { defaultSettings, type Language, type ScoringSettings } from '@okr/core';
import type { Severity } from '@okr/language';
import { Glob } from '../paths/glob.ts';

export type RuleSeverity = Severity | 'off';
/** By rule id. */
export type RuleSeverities = Readonly<Record<string, RuleSeverity>>;
/** By rule id, then by the limit's name. */
export type RuleLimits = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a workspace adds to and takes out of a word list of the rules. */
export interface WordChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
}

/** By the word list's name. */
export type WordChanges = Readonly<Record<string, WordChange>>;

/** Other settings for some files; of two that fit a file, the later wins. */
export interface Override {
  /** Globs, against the path from the configuration's folder. */
  readonly files: readonly string[];
  readonly rules: RuleSeverities;
  readonly limits: RuleLimits;
}

/** `okr.config.json`, read. What it does not say is left to the rules' own defaults. */
export interface Config {
  /** Of messages and output; undefined: the file's own. */
  readonly language: Language | undefined;
  readonly scoring: ScoringSettings;
  readonly rules: RuleSeverities;
  readonly limits: RuleLimits;
  readonly words: { readonly [L in Language]: WordChanges };
  readonly overrides: readonly Override[];
  /**
   * Where the globs of `overrides` start: `folder` is the configuration's folder, `base` the folder from which relative
   * file paths count. Both are absolute, as a path with `/` or as a URI; files named by a URI need no `base`.
   */
  readonly place: { readonly folder: string; readonly base: string } | undefined;
}

export const defaultConfig: Config = {
  language: undefined,
  scoring: defaultSettings,
  rules: {},
  limits: {},
  words: { en: {}, vi: {} },
  overrides: [],
  place: undefined,
};

/** What holds for one file. */
export interface FileSettings {
  readonly rules: RuleSeverities;
  readonly limits: RuleLimits;
}

/** Settings by a file's path (as in `SourceFile.path`), its overrides applied. Globs are compiled once. */
export function settingsByFile(config: Config): (path: string) => FileSettings {
  const base: FileSettings = { rules: config.rules, limits: config.limits };
  const overrides = config.overrides.map((override) => ({ override, matches: matcherOf(override.files) }));
  return (path) => {
    const place = placeOf(config, path);
    return overrides.reduce<FileSettings>(
      (settings, { override, matches }) => (matches(place) ? merged(settings, override) : settings),
      base,
    );
  };
}

function matcherOf(patterns: readonly string[]): (path: string) => boolean {
  const matchers = patterns.map(fitsPattern);
  return (path) => matchers.some((matches) => matches(path));
}

/** A `!` in front turns a pattern round; folders above (`../`) are met by their like alone, never by a star. */
export function fitsPattern(pattern: string): (path: string) => boolean {
  const isTurned = pattern.startsWith('!');
  const { above, rest } = climbed(pattern.slice(isTurned ? 1 : 0).replace(/^\.\//, ''));
  const glob = Glob.of(rest, 'config');
  return (path) => {
    const place = climbed(path);
    return (place.above === above && glob?.matches(place.rest) === true) !== isTurned;
  };
}

function climbed(path: string): { readonly above: number; readonly rest: string } {
  let at = 0;
  while (path.startsWith('../', at)) at += 3;
  return { above: at / 3, rest: path.slice(at) };
}

function merged(settings: FileSettings, override: Override): FileSettings {
  const limits: Record<string, Readonly<Record<string, number>>> = { ...settings.limits };
  for (const [rule, changed] of Object.entries(override.limits)) limits[rule] = { ...limits[rule], ...changed };
  return { rules: { ...settings.rules, ...override.rules }, limits };
}

/** The path from the configuration's folder. */
function placeOf(config: Config, path: string): string {
  if (config.place === undefined) return path;
  const absolute = /^(?:\/|[A-Za-z][A-Za-z\d+.-]*:)/.test(path);
  const to = segments(absolute ? path : `${config.place.base}/${path}`);
  const from = segments(config.place.folder);
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function segments(path: string): string[] {
  const result: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') result.pop();
    else if (part !== '' && part !== '.') result.push(part);
  }
  return result;
}
