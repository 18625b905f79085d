import { type IsoDate, type Scores, type SourceFile, scoreWorkspace, type Workspace } from '@okr/core';
import { type Config, ruleSettings } from './config/index.ts';
import type { Problem } from './findings.ts';
import { compileLexicons, type Lexicons } from './judge/index.ts';
import { type LoadedFile, loadFile, type SourceText } from './load.ts';
import { type Resolution, resolve } from './resolve/resolve.ts';
import type { Diagnostic } from './rules/diagnostic.ts';
import { fileChecker } from './rules/run.ts';
import type { RuleSettings } from './rules/settings.ts';

export interface AnalysisOptions {
  readonly asOf: IsoDate;
  readonly config: Config;
}

export interface Analysis {
  readonly workspace: Workspace;
  readonly scores: Scores;
  /** By file in the order given, then by place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything there is to say about these files as one workspace at one date. Same input, same answer. */
export function analyse(sources: readonly SourceText[], options: AnalysisOptions): Analysis {
  const { workspace, scores, check } = stagesOf(sources.map(loadFile), options);
  const found = check(workspace.files);
  return { workspace, scores, diagnostics: workspace.files.flatMap((file) => found.get(file) ?? []) };
}

/** An analysis whose last and longest step is done file by file, when it is asked for. */
export interface Stages {
  readonly workspace: Workspace;
  readonly scores: Scores;
  /** The word lists as configured. */
  readonly lexicons: Lexicons;
  /** What there is to say about some of the files, by place; computed at each call. */
  check(files: readonly SourceFile[]): ReadonlyMap<SourceFile, readonly Diagnostic[]>;
}

/** Links and scores; the rules run on demand. */
export function stagesOf(files: readonly LoadedFile[], { asOf, config }: AnalysisOptions): Stages {
  const resolution = resolve(files, config.scoring);
  const { workspace } = resolution;
  const scores = scoreWorkspace(workspace, { asOf, settings: config.scoring });
  const { lexicons } = settingsOf(config);
  return { workspace, scores, lexicons, check: checkerOf(files, resolution, scores, config) };
}

function checkerOf(
  files: readonly LoadedFile[],
  resolution: Resolution,
  scores: Scores,
  config: Config,
): Stages['check'] {
  const problems = new Map<SourceFile, readonly Problem[]>();
  const texts = new Map<SourceFile, string>();
  const comments = new Map<SourceFile, LoadedFile['comments']>();
  for (const loaded of files) {
    problems.set(loaded.file, [...loaded.problems, ...(resolution.problems.get(loaded.file) ?? [])]);
    texts.set(loaded.file, loaded.text);
    comments.set(loaded.file, loaded.comments);
  }
  return fileChecker({
    workspace: resolution.workspace,
    scores,
    asOf: scores.asOf,
    settings: settingsOf(config),
    problems,
    comments,
    textOf: (file) => texts.get(file) ?? '',
  });
}

const known = new WeakMap<Config, RuleSettings>();

/** Word lists and globs are compiled once a configuration. */
function settingsOf(config: Config): RuleSettings {
  const ready = known.get(config) ?? ruleSettings(config, compileLexicons(config.words));
  known.set(config, ready);
  return ready;
}
