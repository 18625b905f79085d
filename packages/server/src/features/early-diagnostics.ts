import type { Diagnostic } from '@okr/analysis';
import { findRule, mostFindings } from '@okr/analysis';
import { rangeOf } from '@okr/core';
import type { LoadedFile, Problem } from '@okr/language';
import type { Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { configurationOf } from '../workspace/configuration.ts';
import type { Texts } from '../workspace/texts.ts';
import { isConfig } from '../workspace/uris.ts';
import type { Workspaces } from '../workspace/workspaces.ts';
import type { Diagnostics } from './diagnostics.ts';

/** So long nobody misses the findings about a text whose workspace is being read, in milliseconds. */
export const earlyAfter = 300;

/** What is wrong with a text by itself, for those who wait for its workspace: the errors that no other file can mend. */
export class EarlyDiagnostics {
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;
  private readonly diagnostics: Diagnostics;

  constructor(texts: Texts, workspaces: Workspaces, diagnostics: Diagnostics) {
    this.texts = texts;
    this.workspaces = workspaces;
    this.diagnostics = diagnostics;
  }

  of(key: string): LspDiagnostic[] {
    const { texts, workspaces, diagnostics } = this;
    const loaded = isConfig(key) ? undefined : workspaces.loaded(key);
    if (loaded === undefined) return [];
    const { config } = configurationOf(undefined, workspaces.settings);
    const view: Parameters<Diagnostics['convert']>[0] = {
      language: config.language ?? loaded.file.tongue.messages,
      textOf: () => loaded.text,
      locationOf: (file, span) => ({ uri: texts.uriOf(key), range: rangeOf(file, span) }),
    };
    return loaded.problems
      .filter(({ rule }) => isError(rule))
      .slice(0, mostFindings)
      .map((problem) => diagnostics.convert(view, found(problem, loaded)));
  }
}

function isError(id: string): boolean {
  const known = findRule(id);
  return 'rule' in known && known.rule.severity === 'error';
}

function found({ rule, span, message, fixes = [], related = [] }: Problem, { file }: LoadedFile): Diagnostic {
  return { rule, severity: 'error', file, span, message, element: undefined, fixes, related };
}
