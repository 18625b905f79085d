import { type Diagnostic, severityNames } from '@okr/analysis';
import { type Bilingual, type Language, positionAt, rangeOf, safeLine } from '@okr/core';
import type { Severity } from '@okr/language';
import { counted, joined } from '../speech.ts';
import type { Colors } from '../text/colors.ts';
import { wrap } from '../text/wrap.ts';
import { isNudge, type Left, nudgesAsTable } from './nudges.ts';
import { countAll, countOf, type Report, type ReportEntry } from './report.ts';
import { markedLine } from './source-line.ts';
import type { TextStyle } from './text-style.ts';

/**
 * For people: each finding with its place, its words, and the line that it is about; then one line that sums up. Infos and
 * hints are a table by rule where the style says of how many they are taken.
 */
export function reportAsText(report: Report, style: TextStyle): string {
  const { all } = style;
  const findings = report.files.flatMap((entry) =>
    entry.diagnostics
      .filter((diagnostic) => all === undefined || !isNudge(diagnostic))
      .map((diagnostic) => finding(entry, diagnostic, style)),
  );
  const table = all === undefined ? [] : nudgesAsTable(report, leftOf(all, report), style);
  return `${[...findings, ...table, summaryOf(report, style)].join('\n')}\n`;
}

function leftOf(all: Report, told: Report): Left {
  const warnings = countOf(all, 'warning') - countOf(told, 'warning');
  return { total: countAll(all) - countAll(told), warnings };
}

function finding(entry: ReportEntry, diagnostic: Diagnostic, style: TextStyle): string {
  const { colors, columns = 100 } = style;
  const { language, source } = entry;
  const { severity, rule, file, span } = diagnostic;
  const range = rangeOf(file, span);
  const place = `${safeLine(source.path)}:${range.start.line + 1}:${range.start.character + 1}`;
  const paint = painter(colors, severity);
  const head = `${colors.bold(place)} ${paint(colors.bold(severityNames[severity][language]))} ${colors.dim(rule)}`;
  const number = String(range.start.line + 1);
  const gutter = ' '.repeat(number.length + 1);
  const line = lineAt(source.text, file.lineStarts, range.start.line);
  const end = range.end.line > range.start.line ? line.length : Math.min(range.end.character, line.length);
  const start = Math.min(range.start.character, line.length);
  const marked = markedLine(line, start, Math.max(start, end), Math.max(30, columns - number.length - 6));
  const bar = colors.dim('│');
  return [
    head,
    ...messageLines(diagnostic.message[language], style.columns),
    '',
    ` ${colors.dim(number)} ${bar} ${marked.text}`.trimEnd(),
    ` ${gutter}${bar} ${paint(marked.marks)}`.trimEnd(),
    ...notes(diagnostic, language, style).map((note) => ` ${gutter}${colors.dim('=')} ${note}`),
    '',
  ].join('\n');
}

function messageLines(message: string, columns: number | undefined): readonly string[] {
  const text = safeLine(message);
  return (columns === undefined ? [text] : wrap(text, Math.max(30, columns - 2))).map((line) => `  ${line}`);
}

function notes(diagnostic: Diagnostic, language: Language, { colors }: TextStyle): readonly string[] {
  const related = diagnostic.related.map(({ file, span, message }) => {
    const { line, character } = positionAt(file, span.start);
    return `${safeLine(file.path)}:${line + 1}:${character + 1}: ${safeLine(message[language])}`;
  });
  const fixes = diagnostic.fixes.map(({ title, safe }) => {
    const mends = safe ? colors.dim(' (--fix)') : '';
    return `${colors.cyan({ en: 'fix', vi: 'cách sửa' }[language])}: ${safeLine(title[language])}${mends}`;
  });
  return [...related, ...fixes];
}

function lineAt(text: string, lineStarts: readonly number[], line: number): string {
  const start = lineStarts[line] ?? 0;
  let end = lineStarts[line + 1] ?? text.length;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return text.slice(start, end);
}

function painter(colors: Colors, severity: Severity): (text: string) => string {
  return { error: colors.red, warning: colors.yellow, info: colors.blue, hint: colors.dim }[severity];
}

function summaryOf(report: Report, { colors, language, all = report }: TextStyle): string {
  const count = (severity: Severity): number => countOf(report, severity);
  const fixable = all.files.reduce(
    (sum, { diagnostics }) => sum + diagnostics.filter(({ fixes }) => fixes.some(({ safe }) => safe)).length,
    0,
  );
  const found: readonly (readonly [Severity, string])[] = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['info', 'infos'],
    ['hint', 'hints'],
  ];
  const counts = found
    .filter(([severity]) => count(severity) > 0)
    .map(([severity, many]) =>
      painted(counted(count(severity), severityNames[severity], many), painter(colors, severity)),
    );
  const files = counted(report.files.length, { en: 'file', vi: 'tệp' }, 'files');
  const clean = painted({ en: 'no problems', vi: 'không có vấn đề' }, colors.green);
  const mends = { en: `${fixable} can be fixed with --fix`, vi: `${fixable} chỗ sửa được bằng --fix` };
  return joined([files, ...(counts.length === 0 ? [clean] : counts), ...(fixable > 0 ? [mends] : [])], ' · ')[language];
}

function painted(text: Bilingual, paint: (text: string) => string): Bilingual {
  return { en: paint(text.en), vi: paint(text.vi) };
}
