import { analyse, type Diagnostic, findRule, knownSettings, readConfig } from '@okr/analysis';
import type { KeyResult, Kpi, Objective, Workspace } from '@okr/core';

export interface Reading {
  /** What is said about the plan's form, ordered by place: `rule: the text it points at`. Advice on its content is left out. */
  readonly says: readonly string[];
  /** The same findings whole. */
  readonly found: readonly Diagnostic[];
  readonly workspace: Workspace;
  objective(title: string): Objective;
  keyResult(title: string): KeyResult;
  kpi(title: string): Kpi;
}

const aboutContent = new Set(['placeholder-text', 'grade-differs', 'level-skip', 'check-in-in-future']);

function isAboutForm(id: string): boolean {
  const known = findRule(id);
  return 'rule' in known && (known.rule.group === 'shape' || known.rule.group === 'text') && !aboutContent.has(id);
}

/** One file, or several by path, read and linked as the command does it. */
export function reading(files: string | Readonly<Record<string, string>>, asOf = '2026-11-15'): Reading {
  const texts = typeof files === 'string' ? { 'plan.okr': files } : files;
  const sources = Object.entries(texts).map(([path, text]) => ({ path, text }));
  const { workspace, diagnostics } = analyse(sources, { asOf, config: readConfig('{}', knownSettings).config });
  const found = diagnostics.filter(({ rule }) => isAboutForm(rule));
  const objectives = workspace.plans.flatMap((plan) => plan.objectives);
  return {
    says: found.map(({ rule, file, span }) => `${rule}: ${(texts[file.path] ?? '').slice(span.start, span.end)}`),
    found,
    workspace,
    objective: (title) => titled(objectives, title),
    keyResult: (title) =>
      titled(
        objectives.flatMap(({ keyResults }) => keyResults),
        title,
      ),
    kpi: (title) => titled(workspace.kpis, title),
  };
}

function titled<T extends { readonly written: { readonly title?: { readonly value: string } | undefined } }>(
  elements: readonly T[],
  title: string,
): T {
  const element = elements.find(({ written }) => written.title?.value === title);
  if (element === undefined) throw new Error(`nothing is called “${title}”`);
  return element;
}
