import type { Diagnostic } from '@okr/analysis';
import { type IsoDate, type Language, type Range, rangeOf } from '@okr/core';
import type { Severity } from '@okr/language';

/** What `okr check --format json` prints; `check.schema.json` says the same to programs in other languages. */
export interface CheckDocument {
  /** The day that the plans were looked at. */
  readonly asOf: IsoDate;
  readonly files: readonly CheckedFile[];
  readonly summary: CheckSummary;
}

export interface CheckedFile {
  readonly path: string;
  /** By place. Of a file with very many the gravest, and one line that says how many others there are. */
  readonly diagnostics: readonly CheckDiagnostic[];
}

export interface CheckDiagnostic {
  /** The rule's id, such as `kr-activity`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly range: Range;
  /** The qualified name of what it is about; null outside any element. */
  readonly element: string | null;
  /** There is a quick fix. */
  readonly fixable: boolean;
}

/** Counts, those that are not listed one by one among them. */
export interface CheckSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
}

/** A file and what is told of it. */
export interface ToldFile {
  readonly path: string;
  readonly language: Language;
  readonly diagnostics: readonly Diagnostic[];
}

export function checkDocument(asOf: IsoDate, files: readonly ToldFile[]): CheckDocument {
  const count = (severity: Severity): number =>
    files.reduce((sum, { diagnostics }) => sum + countIn(diagnostics, severity), 0);
  return {
    asOf,
    files: files.map(({ path, language, diagnostics }) => ({
      path,
      diagnostics: diagnostics.map((diagnostic) => ({
        rule: diagnostic.rule,
        severity: diagnostic.severity,
        message: diagnostic.message[language],
        range: rangeOf(diagnostic.file, diagnostic.span),
        element: diagnostic.element ?? null,
        fixable: diagnostic.fixes.length > 0,
      })),
    })),
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      hints: count('hint'),
    },
  };
}

/** Those that are not told of one by one count too. */
export function countIn(diagnostics: readonly Diagnostic[], severity: Severity): number {
  return diagnostics.reduce((sum, one) => sum + (one.severity === severity ? 1 : 0) + (one.left?.[severity] ?? 0), 0);
}
