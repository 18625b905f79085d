import { rangeOf } from '@okr/core';
import { DiagnosticSeverity, DiagnosticTag, type Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import type { Severity } from '../../findings.ts';
import { type Diagnostic, damageDiagnostic } from '../../rules/diagnostic.ts';
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
    return all.map((one) => this.convert(view, one));
  }

  convert(view: Pick<View, 'language' | 'locationOf'>, found: Diagnostic): LspDiagnostic {
    const { client } = this;
    const { language } = view;
    const href = client.codeDescription ? this.rulePage(found.rule, language) : undefined;
    const related = client.relatedInformation ? found.related : [];
    const data: DiagnosticData = {
      rule: found.rule,
      ...found.span,
      fixes: found.fixes.map(({ title }) => plainWords(title[language])),
    };
    return {
      range: rangeOf(found.file, found.span),
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
