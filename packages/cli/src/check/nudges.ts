import { type Diagnostic, findRule } from '@okr/analysis';
import { type Language, largest, positionAt, safeLine } from '@okr/core';
import { clip } from '../text/wrap.ts';
import type { Report } from './report.ts';
import type { TextStyle } from './text-style.ts';

/** An info or a hint. */
export function isNudge({ severity }: Diagnostic): boolean {
  return severity === 'info' || severity === 'hint';
}

interface Row {
  readonly rule: string;
  count: number;
  /** Where the first one stands. */
  readonly place: string;
  /** What the first one says. */
  readonly message: string;
}

/** Findings that are not told. */
export interface Left {
  readonly total: number;
  readonly warnings: number;
}

/** Letters of the longest of some texts. */
function widest(texts: readonly string[]): number {
  return largest(
    texts.map(({ length }) => length),
    0,
  );
}

/** Infos and hints by rule, in the order in which rules first speak. */
export function nudgesAsTable(report: Report, left: Left, style: TextStyle): readonly string[] {
  const rows = rowsOf(report);
  if (rows.length === 0 && left.total === 0) return [];
  const digits = widest(rows.map(({ count }) => String(count)));
  const names = widest(rows.map(({ rule }) => rule));
  const places = widest(rows.map(({ place }) => place));
  const { colors, columns, language } = style;
  const lines = rows.map(({ rule, count, place, message }) => {
    const start = `  ${String(count).padStart(digits)} × ${rule.padEnd(names)}  ${place.padEnd(places)}  `;
    const words = count === 1 ? message : (titleOf(rule, language) ?? message);
    const shown = columns === undefined ? words : clip(words, Math.max(30, columns - start.length));
    return `${colors.blue(start.slice(0, digits + 4 + names))}${colors.dim(start.slice(digits + 4 + names))}${shown}`;
  });
  return [...lines, ...footOf(rows.length > 0, left, language).map((line) => colors.dim(line)), ''];
}

function rowsOf(report: Report): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { source, language, diagnostics } of report.files) {
    for (const one of diagnostics) {
      if (!isNudge(one)) continue;
      const known = rows.get(one.rule);
      if (known !== undefined) known.count++;
      else {
        const place = `${safeLine(source.path)}:${positionAt(one.file, one.span.start).line + 1}`;
        rows.set(one.rule, { rule: one.rule, count: 1, place, message: safeLine(one.message[language]) });
      }
    }
  }
  return [...rows.values()];
}

function titleOf(rule: string, language: Language): string | undefined {
  const found = findRule(rule);
  return 'rule' in found ? found.rule.page()[language].title.replace(/\.$/, '') : undefined;
}

/** How to see the rest, and how many of it are warnings: exit codes count them. */
function footOf(hasRows: boolean, { total, warnings }: Left, language: Language): readonly string[] {
  if (!hasRows && total === 0) return [];
  const some =
    warnings === 0
      ? { en: '', vi: '' }
      : { en: ` (${warnings} ${warnings === 1 ? 'warning' : 'warnings'})`, vi: ` (${warnings} cảnh báo)` };
  const more = { en: `${total} more${some.en}`, vi: `${total} điều khác${some.vi}` };
  if (!hasRows) {
    return [{ en: `  okr check --all shows ${more.en}`, vi: `  okr check --all hiện thêm ${more.vi}` }[language]];
  }
  const rest = total === 0 ? { en: '', vi: '' } : { en: `, and ${more.en}`, vi: `, cùng ${more.vi}` };
  return [
    { en: `  okr check --all shows them in full${rest.en}`, vi: `  okr check --all hiện đầy đủ${rest.vi}` }[language],
  ];
}
