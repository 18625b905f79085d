import { type Diagnostic, damageDiagnostic } from '@okr/analysis';
import { positionAt, rangeOf, type Span } from '@okr/core';
import type { Severity } from '@okr/language';
import { isOpener, keywords, Line, Scanner, spellings } from '@okr/language';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { ServerHost } from '../host.ts';
import { plainWords } from '../plain-words.ts';
import type { View } from '../view.ts';

const severities: { readonly [S in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What stands there for nothing: it is said elsewhere already. */
const unnecessary: ReadonlySet<string> = new Set(['duplicate-attribute', 'same-day', 'unused-ignore']);

/** What a client gets back with a diagnostic when it asks for code actions. */
export interface DiagnosticData {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly fixes: readonly string[];
}

/** Findings as the protocol shows them. */
export class Diagnostics {
  private readonly client: Client;
  private readonly rulePage: ServerHost['rulePage'];

  constructor(client: Client, rulePage: ServerHost['rulePage']) {
    this.client = client;
    this.rulePage = rulePage;
  }

  of(view: View): LspDiagnostic[] {
    const found = view.snapshot.diagnosticsOf(view.file);
    const damage = view.damage.map((one) => damageDiagnostic(view.file, one));
    const all = damage.length === 0 ? found : [...damage, ...found].sort((a, b) => a.span.start - b.span.start);
    return all.filter((one) => !isMenu(view.text, one)).map((one) => this.convert(view, one));
  }

  convert(view: Pick<View, 'language' | 'locationOf' | 'textOf'>, found: Diagnostic): LspDiagnostic {
    const { client } = this;
    const { language } = view;
    const text = view.textOf(found.file);
    const href = client.codeDescription ? this.rulePage(found.rule, language) : undefined;
    const related = client.relatedInformation ? found.related : [];
    const data: DiagnosticData = {
      rule: found.rule,
      ...found.span,
      fixes: found.fixes.map(({ title }) => plainWords(title[language])),
    };
    return {
      range: rangeOf(found.file, shownSpan(text, found)),
      severity: severities[found.severity],
      code: found.rule,
      ...(href === undefined ? {} : { codeDescription: { href } }),
      source: 'okr',
      message: found.message[language],
      ...(client.diagnosticTags && unnecessary.has(found.rule) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
      ...(related.length === 0
        ? {}
        : {
            relatedInformation: related.map(({ file, span, message }) => ({
              location: view.locationOf(file, span),
              message: message[language],
            })),
          }),
      data,
    };
  }
}

/** A slash that opens the menu of blocks, and what is typed behind it to find one, is no mistake while it stands alone. */
function isMenu(text: string, { file, span }: Diagnostic): boolean {
  const start = file.lineStarts[positionAt(file, span.start).line] ?? 0;
  return /^[ \t]*\/[\p{L}\p{M} -]*(?:$|[\r\n])/u.test(text.slice(start, start + 80));
}

/**
 * Where a finding is drawn. An info or hint about a title, or about all of an element, stands under the word that opens it:
 * nobody wants a line under a whole sentence that is not wrong. One about a word or a number stays there.
 */
export function shownSpan(
  text: string,
  { severity, span, file }: Pick<Diagnostic, 'severity' | 'span' | 'file'>,
): Span {
  if (severity !== 'info' && severity !== 'hint') return span;
  const start = file.lineStarts[positionAt(file, span.start).line] ?? 0;
  const line = new Line();
  const scanner = new Scanner(text, file.lineStarts);
  scanner.seek(positionAt(file, span.start).line);
  scanner.next(line);
  const spelling = spellings[line.spellings[0] ?? -1];
  const keyword = spelling && keywords[spelling.code];
  if (keyword === undefined || !isOpener(keyword)) return span;
  const opener = { start: line.startOf(0), end: line.keywordEnds[0] ?? 0 };
  const isOfHead =
    span.start >= start && (span.start <= opener.start || /^["“]/.test(text.slice(span.start, span.start + 1)));
  return isOfHead ? opener : span;
}
