import { type Diagnostic, toldOf, toldOnce } from '@okr/analysis';
import type { IsoDate, Language } from '@okr/core';
import type { Severity } from '@okr/language';
import type { LoadedWorkspace, ReportedFile } from '../workspace/load.ts';
import { byName } from '../workspace/walk.ts';
import { countIn } from './document.ts';

/** What `okr check` has to say, before it is put into a format. */
export interface Report {
  readonly asOf: IsoDate;
  readonly files: readonly ReportEntry[];
}

export interface ReportEntry {
  readonly source: ReportedFile;
  /** The language of this file's messages. */
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
}

/** Files in the order of their paths; `asked` (of `--lang`) wins over the configuration, that over each file's own. */
export function reportOf(workspaces: readonly LoadedWorkspace[], asOf: IsoDate, asked: Language | undefined): Report {
  const files = workspaces.flatMap(({ reported, config }) =>
    reported.map((source) => ({
      source,
      language: asked ?? config.language ?? source.file.tongue.messages,
      diagnostics: source.diagnostics,
    })),
  );
  return { asOf, files: files.sort((a, b) => byName(a.source.path, b.source.path)) };
}

/** What is told without `--all`: each cause once, of one element one nudge. Exit codes count all. */
export function once(report: Report): Report {
  return each(report, toldOnce);
}

/** As it is printed: of each file the gravest findings, and how many others there are. */
export function told(report: Report): Report {
  return each(report, toldOf);
}

function each(report: Report, tell: (found: readonly Diagnostic[]) => readonly Diagnostic[]): Report {
  return { ...report, files: report.files.map((entry) => ({ ...entry, diagnostics: tell(entry.diagnostics) })) };
}

/** Those that are not told of one by one count too. */
export function countOf(report: Report, severity: Severity): number {
  return report.files.reduce((sum, { diagnostics }) => sum + countIn(diagnostics, severity), 0);
}

export function countAll(report: Report): number {
  const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];
  return severities.reduce((sum, severity) => sum + countOf(report, severity), 0);
}
