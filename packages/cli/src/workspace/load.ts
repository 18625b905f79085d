import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type IsoDate, isIsoDate, type Language, type SourceFile } from '@okr/core';
import { type Analysis, analyse, type Config, type Diagnostic } from '@okr/language';
import { Failure, fileFailure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { configFor } from './config-file.ts';
import { type Decoded, decode } from './decode.ts';
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

export interface LoadedWorkspace {
  readonly analysis: Analysis;
  readonly config: Config;
  readonly reported: readonly ReportedFile[];
}

export interface Loaded {
  readonly asOf: IsoDate;
  readonly workspaces: readonly LoadedWorkspace[];
}

interface Source extends Decoded {
  readonly path: string;
  readonly absolute: string | undefined;
}

/** Reads what the PATHs mean and analyses it. Whatever cannot be read is a Failure. */
export async function load(paths: readonly string[], options: SharedOptions, host: Host): Promise<Loaded> {
  const asOf = asOfIn(options, host);
  languageIn(options);
  const stdin = readsStdin(paths, options) ? decode(await host.readStdin()) : undefined;
  const named = namedPaths(paths, options);
  const virtual = stdin === undefined ? undefined : options.stdinFilename;
  const virtualPath = virtual === undefined ? undefined : resolve(host.cwd, virtual);
  const groups = await fileGroups(named, virtual, host.cwd);
  const workspaces = groups.map((group) => {
    const sources = group.files.map((absolute): Source => {
      const path = shown(absolute, host.cwd);
      return absolute === virtualPath && stdin !== undefined
        ? { ...stdin, path, absolute: undefined }
        : readSource(absolute, path);
    });
    const isReported = group.files.map((file) => group.reported.has(file));
    return analysed(
      sources,
      (index) => isReported[index] === true,
      configFor(group.folder, options.config, host.cwd),
      asOf,
    );
  });
  if (stdin !== undefined && virtual === undefined) {
    const source = { ...stdin, path: '<stdin>', absolute: undefined };
    workspaces.push(analysed([source], () => true, configFor(workspaceOf(host.cwd), options.config, host.cwd), asOf));
  }
  return { asOf, workspaces };
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
  if (options.asOf === undefined) return host.today;
  if (isIsoDate(options.asOf)) return options.asOf;
  throw new Failure({
    en: `--as-of needs a date such as 2026-11-15, not "${options.asOf}"`,
    vi: `--as-of cần một ngày, ví dụ 2026-11-15, không phải "${options.asOf}"`,
  });
}

export function languageIn(options: SharedOptions): Language | undefined {
  return choiceIn('--lang', options.lang, ['en', 'vi']);
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

function readSource(absolute: string, path: string): Source {
  try {
    return { ...decode(readFileSync(absolute)), path, absolute };
  } catch (error) {
    throw fileFailure(error, path);
  }
}

function analysed(
  sources: readonly Source[],
  isReported: (index: number) => boolean,
  config: Config,
  asOf: IsoDate,
): LoadedWorkspace {
  const analysis = analyse(sources, { asOf, config });
  const byFile = new Map<SourceFile, Diagnostic[]>();
  for (const diagnostic of analysis.diagnostics) {
    const list = byFile.get(diagnostic.file);
    if (list) list.push(diagnostic);
    else byFile.set(diagnostic.file, [diagnostic]);
  }
  const reported = sources.flatMap((source, index): ReportedFile[] => {
    const file = analysis.workspace.files[index];
    if (file === undefined || !isReported(index)) return [];
    const damage = source.damage.map((one) => damaged(file, one));
    const diagnostics = [...damage, ...(byFile.get(file) ?? [])];
    if (damage.length > 0) diagnostics.sort((a, b) => a.span.start - b.span.start);
    return [{ ...source, file, diagnostics }];
  });
  return { analysis, config, reported };
}

function damaged(file: SourceFile, { span, message }: Decoded['damage'][number]): Diagnostic {
  return { rule: 'syntax', severity: 'error', file, span, message, element: undefined, fixes: [], related: [] };
}
