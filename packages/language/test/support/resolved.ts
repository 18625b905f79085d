import type { KeyResult, Kpi, Objective, Workspace } from '@okr/core';
import type { Problem } from '../../src/findings.ts';
import { loadFile } from '../../src/load.ts';
import { resolve } from '../../src/resolve/resolve.ts';

/** A workspace of files by path (or of one file), with every problem of reading and linking as `rule: text it points at`. */
export function resolved(files: Readonly<Record<string, string>> | string, fiscalYearStart = 1) {
  const sources = typeof files === 'string' ? { 'plan.okr': files } : files;
  const loaded = Object.entries(sources).map(([path, text]) => loadFile({ path, text }));
  const { workspace, problems } = resolve(loaded, { fiscalYearStart });
  const all = loaded.flatMap(({ file, text, problems: own }) =>
    [...own, ...(problems.get(file) ?? [])]
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((problem) => ({ problem, says: `${problem.rule}: ${text.slice(problem.span.start, problem.span.end)}` })),
  );
  return {
    workspace,
    says: all.map(({ says }) => says),
    problems: all.map(({ problem }): Problem => problem),
    objective: (title: string): Objective => found(objectivesOf(workspace), title),
    keyResult: (title: string): KeyResult =>
      found(
        objectivesOf(workspace).flatMap(({ keyResults }) => keyResults),
        title,
      ),
    kpi: (title: string): Kpi => found(workspace.kpis, title),
  };
}

function objectivesOf(workspace: Workspace): readonly Objective[] {
  return workspace.plans.flatMap(({ objectives }) => objectives);
}

function found<T extends { readonly written: { readonly title?: { readonly value: string } | undefined } }>(
  elements: readonly T[],
  title: string,
): T {
  const element = elements.find(({ written }) => written.title?.value === title);
  if (element === undefined) throw new Error(`no element is called “${title}”`);
  return element;
}
