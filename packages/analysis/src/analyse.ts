import { type IsoDate, ScoreMemory, type Scores, type SourceFile, scoreWorkspace, type Workspace } from '@okr/core';
import { type LoadedFile, loadFile, Resolver, type SourceText } from '@okr/language';
import { type Config, ruleSettings } from './config/index.ts';
import { compileLexicons, type Lexicons } from './judge/index.ts';
import type { Diagnostic } from './rules/diagnostic.ts';
import { rules } from './rules/registry.generated.ts';
import { CheckMemory, fileChecker } from './rules/run.ts';
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

/** What is kept from one state of a workspace to the next, so that only what a change touches is worked out again. */
export class Memory {
  readonly resolver = new Resolver();
  readonly scores = new ScoreMemory();
  readonly checked = new CheckMemory();
}

/** Links and scores; the rules run on demand. With the memory of an earlier state that one holds no more. */
export function stagesOf(
  files: readonly LoadedFile[],
  { asOf, config }: AnalysisOptions,
  memory?: Memory,
  /** Where somebody knows which of the files it is. */
  find?: (file: SourceFile) => LoadedFile | undefined,
): Stages {
  const resolver = memory?.resolver ?? new Resolver();
  const workspace = resolver.resolve(files, config.scoring);
  const scores = scoreWorkspace(workspace, {
    asOf,
    settings: config.scoring,
    ...(memory && { memory: memory.scores }),
  });
  const settings = settingsOf(config);
  const loadedOf = find ?? finderIn(files);
  const run = {
    workspace,
    scores,
    asOf,
    settings,
    names: resolver.names,
    problemsOf: (file: SourceFile) => [...(loadedOf(file)?.problems ?? []), ...resolver.problemsOf(file)],
    commentsOf: (file: SourceFile) => loadedOf(file)?.comments ?? [],
    textOf: (file: SourceFile) => loadedOf(file)?.text ?? '',
  };
  const check = fileChecker(run, rules, memory?.checked);
  return { workspace, scores, lexicons: settings.lexicons, check };
}

function finderIn(files: readonly LoadedFile[]): (file: SourceFile) => LoadedFile | undefined {
  const byFile = new Map(files.map((one) => [one.file, one]));
  return (file) => byFile.get(file);
}

const known = new WeakMap<Config, RuleSettings>();

/** Word lists and globs are compiled once a configuration. */
function settingsOf(config: Config): RuleSettings {
  const ready = known.get(config) ?? ruleSettings(config, compileLexicons(config.words));
  known.set(config, ready);
  return ready;
}
