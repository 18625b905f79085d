import { defaultSettings, type Scores, scoreWorkspace } from '@okr/core';
import { defaultConfig, ruleSettings } from '../../packages/analysis/src/config/index.ts';
import { compileLexicons } from '../../packages/analysis/src/judge/index.ts';
import { rules } from '../../packages/analysis/src/rules/registry.generated.ts';
import { runRules } from '../../packages/analysis/src/rules/run.ts';
import { type LoadedFile, loadFile, type SourceText } from '../../packages/language/src/load.ts';
import { type Resolution, resolve } from '../../packages/language/src/resolve/resolve.ts';

/** The date of all measurements. */
const asOf = '2026-11-30';

export const lexicons = compileLexicons();
const settings = ruleSettings(defaultConfig, lexicons);

export const shapeRules = rules.filter((rule) => rule.group === 'shape');

export interface Read {
  readonly files: readonly LoadedFile[];
  readonly resolution: Resolution;
}

/** Parse and resolve. */
export function readAll(sources: readonly SourceText[]): Read {
  const files = sources.map(loadFile);
  return { files, resolution: resolve(files, defaultSettings) };
}

/** Every score there is: they are worked out when they are asked for. */
export function score({ resolution: { workspace } }: Read): Scores {
  const scores = scoreWorkspace(workspace, { asOf, settings: defaultSettings });
  for (const plan of workspace.plans) {
    scores.plan(plan);
    for (const objective of plan.objectives) for (const keyResult of objective.keyResults) scores.keyResult(keyResult);
  }
  for (const kpi of workspace.kpis) scores.kpi(kpi);
  return scores;
}

/** The number of diagnostics of these rules; what reading and linking found counts once. */
export function lint({ files, resolution }: Read, scores: Scores, chosen = rules): number {
  const loaded = new Map(files.map((one) => [one.file, one]));
  return runRules(
    {
      workspace: resolution.workspace,
      scores,
      asOf,
      settings,
      problemsOf: (file) => [...(loaded.get(file)?.problems ?? []), ...(resolution.problems.get(file) ?? [])],
      commentsOf: (file) => loaded.get(file)?.comments ?? [],
      textOf: (file) => loaded.get(file)?.text ?? '',
    },
    chosen,
  ).length;
}
