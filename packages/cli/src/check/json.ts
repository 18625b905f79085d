import { rangeOf } from '@okr/core';
import { writeJson } from '../text/json.ts';
import { countOf, type Report } from './report.ts';

/** Writes the published form of `okr check --format json`; positions count from zero, characters in UTF-16 units. */
export function writeReport(report: Report, write: (text: string) => void): void {
  const files = report.files.map(({ source, language, diagnostics }) => ({
    path: source.path,
    diagnostics: diagnostics.map((diagnostic) => ({
      rule: diagnostic.rule,
      severity: diagnostic.severity,
      message: diagnostic.message[language],
      range: rangeOf(diagnostic.file, diagnostic.span),
      element: diagnostic.element ?? null,
      fixable: diagnostic.fixes.length > 0,
    })),
  }));
  const summary = {
    files: files.length,
    errors: countOf(report, 'error'),
    warnings: countOf(report, 'warning'),
    infos: countOf(report, 'info'),
    hints: countOf(report, 'hint'),
  };
  writeJson({ asOf: report.asOf, files, summary }, write);
}
