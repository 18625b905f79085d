import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Analysis,
  type AnalysisOptions,
  analyse,
  type Config,
  type Diagnostic,
  damageDiagnostic,
} from '@okr/analysis';
import { addAll, type IsoDate, type Language, languages, type SourceFile, safeLine } from '@okr/core';
import { Failure, fileFailure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { languageOfHost } from '../speech.ts';
import { configFor, type Settings } from './config-file.ts';
import { dayGiven } from './day.ts';
import { type Decoded, decode } from './decode.ts';
import { spokenMet } from './met.ts';
import { fileGroups, shown, workspaceOf } from './paths.ts';

/** A file that was asked for. */
export interface ReportedFile extends Decoded {
  /** As shown: from the current folder, with `/`. */
  readonly path: string;
  /** Where it stands; undefined for standard input. */
  readonly absolute: string | undefined;
  readonly file: SourceFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** How files that belong together are analysed; `folder` is that of their settings. */
export type Analyse = (sources: readonly Source[], options: AnalysisOptions, folder: string | undefined) => Analysis;

export interface LoadedWorkspace {
  /** Every file of it. */
  readonly sources: readonly Source[];
  readonly analysis: Analysis;
  readonly config: Config;
  readonly reported: readonly ReportedFile[];
}

export interface Loaded {
  readonly asOf: IsoDate;
  readonly workspaces: readonly LoadedWorkspace[];
  /** Folders and files that cannot be read; what is said of the rest is not the whole. */
  readonly unread: readonly Failure[];
  /** Mistakes in the settings; the rest of them counts. */
  readonly problems: readonly Failure[];
}

/** A file as it was read. */
export interface Source extends Decoded {
  readonly path: string;
  readonly absolute: string | undefined;
}

/** Files that are linked with one another, all read. */
interface Whole {
  readonly folder: string | undefined;
  readonly sources: readonly Source[];
  readonly isReported: readonly boolean[];
  readonly settings: Settings;
}

/**
 * Reads what the PATHs mean and analyses it, once all of it is read. What cannot be read is told, and so is each mistake in
 * the settings; a Failure only where nothing can be read at all.
 */
export async function load(paths: readonly string[], options: SharedOptions, host: Host): Promise<Loaded> {
  const loaded = await loadReadable(paths, options, host);
  const [first, ...others] = loaded.unread;
  const isEmpty = first !== undefined && loaded.workspaces.every(({ reported }) => reported.length === 0);
  const note = noteTo(host);
  const language = spokenLanguage(options, host);
  for (const { said } of [...loaded.problems, ...(isEmpty ? others : loaded.unread)]) note(said[language]);
  if (isEmpty) throw first;
  return loaded;
}

/** The same, but what cannot be read and the mistakes in the settings are for the caller to tell. */
export async function loadReadable(
  paths: readonly string[],
  options: SharedOptions,
  host: Host,
  analyseOne: Analyse = analyse,
): Promise<Loaded> {
  const asOf = asOfIn(options, host);
  const unread: Failure[] = [];
  const met = {
    ...spokenMet(noteTo(host), spokenLanguage(options, host), (path) => shown(path, host.cwd)),
    onUnread(path: string, error: unknown) {
      unread.push(asFailure(error, shown(path, host.cwd)));
    },
  };
  const settingsFor = (folder: string | undefined): Settings => configFor(folder, options.config, host.cwd);
  const stdin = readsStdin(paths, options) ? decode(await host.readStdin()) : undefined;
  const named = namedPaths(paths, options);
  const virtual = stdin === undefined ? undefined : options.stdinFilename;
  const virtualPath = virtual === undefined ? undefined : resolve(host.cwd, virtual);
  const found = await fileGroups(named, virtual, host.cwd, met);
  addAll(unread, found.unread);
  const wholes = found.groups.map((group): Whole => {
    const sources = group.files.flatMap((absolute): readonly Source[] => {
      const path = shown(absolute, host.cwd);
      if (absolute === virtualPath && stdin !== undefined) return [{ ...stdin, path, absolute: undefined }];
      try {
        return [{ ...decode(readFileSync(absolute)), path, absolute }];
      } catch (error) {
        unread.push(asFailure(error, path));
        return [];
      }
    });
    const isReported = sources.map(({ absolute = virtualPath ?? '' }) => group.reported.has(absolute));
    return { folder: group.folder, sources, isReported, settings: settingsFor(group.folder) };
  });
  if (stdin !== undefined && virtual === undefined) {
    const source = { ...stdin, path: '<stdin>', absolute: undefined };
    const settings = settingsFor(workspaceOf(host.cwd));
    wholes.push({ folder: undefined, sources: [source], isReported: [true], settings });
  }
  for (const { settings } of wholes) addAll(unread, settings.unread);
  return {
    asOf,
    workspaces: wholes.map((whole) => analysed(whole, asOf, analyseOne)),
    unread: eachOnce(unread),
    problems: eachOnce(wholes.flatMap(({ settings }) => settings.problems)),
  };
}

/** Of what is said before any plan is read. */
function spokenLanguage(options: SharedOptions, host: Host): Language {
  return languageIn(options) ?? languageOfHost(host.env);
}

function eachOnce(failures: readonly Failure[]): readonly Failure[] {
  return [...new Map(failures.map((failure) => [failure.said.en, failure])).values()];
}

/** Errors that no file system makes pass on. */
function asFailure(error: unknown, path: string): Failure {
  const failure = fileFailure(error, path);
  if (failure instanceof Failure) return failure;
  throw failure;
}

const told = new WeakMap<Host['err'], Set<string>>();

/** Says a line on standard error once, however often plans are read again. */
function noteTo({ err }: Host): (line: string) => void {
  const said = told.get(err) ?? new Set();
  told.set(err, said);
  return (line) => {
    if (!said.has(line)) err(`okr: ${safeLine(line)}\n`);
    said.add(line);
  };
}

/** `-` among the PATHs, or no PATH but the name that standard input stands for. */
export function readsStdin(paths: readonly string[], options: SharedOptions): boolean {
  return paths.includes('-') || (paths.length === 0 && options.stdinFilename !== undefined);
}

/** The PATHs that are files or folders; without any, the current folder. */
function namedPaths(paths: readonly string[], options: SharedOptions): readonly string[] {
  return paths.length === 0 && !readsStdin(paths, options) ? ['.'] : paths.filter((path) => path !== '-');
}

export function asOfIn(options: SharedOptions, host: Host): IsoDate {
  return options.asOf === undefined ? host.today : dayGiven('--as-of', options.asOf);
}

export function languageIn(options: SharedOptions): Language | undefined {
  return choiceIn('--lang', options.lang, languages);
}

/** The value if it is one of those allowed; anything else is a Failure. */
export function choiceIn<const V extends string>(
  option: string,
  value: string | undefined,
  allowed: readonly V[],
): V | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  const listed = allowed.join(', ');
  throw new Failure({
    en: `${option} takes ${listed}, not "${value}"`,
    vi: `${option} nhận ${listed}, không nhận "${value}"`,
  });
}

/** The same workspace with other texts in some of its files, by their paths as shown; nothing is read. */
export function withTexts(
  { sources, reported, config }: LoadedWorkspace,
  texts: ReadonlyMap<string, string>,
  asOf: IsoDate,
  analyseOne: Analyse,
): LoadedWorkspace {
  const asked = new Set(reported.map(({ path }) => path));
  const whole = {
    folder: undefined,
    sources: sources.map((source) => ({ ...source, text: texts.get(source.path) ?? source.text })),
    isReported: sources.map(({ path }) => asked.has(path)),
    settings: { config, problems: [], unread: [] },
  };
  return analysed(whole, asOf, analyseOne);
}

function analysed(
  { folder, sources, isReported, settings }: Whole,
  asOf: IsoDate,
  analyseOne: Analyse,
): LoadedWorkspace {
  const { config } = settings;
  const analysis = analyseOne(sources, { asOf, config }, folder);
  const byFile = new Map<SourceFile, Diagnostic[]>();
  for (const diagnostic of analysis.diagnostics) {
    const list = byFile.get(diagnostic.file);
    if (list) list.push(diagnostic);
    else byFile.set(diagnostic.file, [diagnostic]);
  }
  const reported = sources.flatMap((source, index): ReportedFile[] => {
    const file = analysis.workspace.files[index];
    if (file === undefined || isReported[index] !== true) return [];
    const damage = source.damage.map((one) => damageDiagnostic(file, one));
    const diagnostics = [...damage, ...(byFile.get(file) ?? [])];
    if (damage.length > 0) diagnostics.sort((a, b) => a.span.start - b.span.start);
    return [{ ...source, file, diagnostics }];
  });
  return { sources, analysis, config, reported };
}
