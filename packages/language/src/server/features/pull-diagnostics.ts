import type {
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Publisher, Report } from '../publisher.ts';
import type { View } from '../view.ts';
import type { Workspaces } from '../workspace/workspaces.ts';

/** Findings for clients that ask for them. */
export class PullDiagnostics {
  private readonly publisher: Publisher;
  private readonly workspaces: Workspaces;
  private readonly relatedDocuments: boolean;
  private readonly told = new Map<string, string>();

  constructor(publisher: Publisher, workspaces: Workspaces, relatedDocuments: boolean) {
    this.publisher = publisher;
    this.workspaces = workspaces;
    this.relatedDocuments = relatedDocuments;
  }

  /** Of one document, with the others of its workspace whose findings changed since they were last told. */
  document({ snapshot, key }: View, previous: string | undefined): DocumentDiagnosticReport {
    const reports = this.publisher.reportsOf(snapshot);
    const own = reports.find((report) => report.key === key);
    const related = this.relatedDocuments ? reports.filter((report) => report !== own && this.isNews(report)) : [];
    for (const report of related) this.told.set(report.key, report.id);
    if (own !== undefined) this.told.set(key, own.id);
    const relatedDocuments = Object.fromEntries(related.map((report) => [report.uri, full(report)]));
    const base = own === undefined ? { kind: 'full' as const, items: [] } : told(own, previous);
    return related.length === 0 ? base : { ...base, relatedDocuments };
  }

  /** Of every file of every workspace. */
  workspace(previous: readonly { readonly uri: string; readonly value: string }[]): WorkspaceDiagnosticReport {
    const before = new Map(previous.map(({ uri, value }) => [uri, value]));
    const reports = this.workspaces.all().flatMap((snapshot) => this.publisher.reportsOf(snapshot));
    for (const report of reports) this.told.set(report.key, report.id);
    const gone = [...before.keys()].filter((uri) => !reports.some((report) => report.uri === uri));
    return {
      items: [
        ...reports.map((report) => ({
          uri: report.uri,
          version: report.version ?? null,
          ...told(report, before.get(report.uri)),
        })),
        ...gone.map((uri) => ({ uri, version: null, kind: 'full' as const, items: [] })),
      ],
    };
  }

  private isNews({ key, id, items }: Report): boolean {
    const before = this.told.get(key);
    return before === undefined ? items.length > 0 : before !== id;
  }
}

function full({ id, items }: Report): FullDocumentDiagnosticReport {
  return { kind: 'full', resultId: id, items };
}

function told(
  report: Report,
  previous: string | undefined,
): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  return previous === report.id ? { kind: 'unchanged', resultId: report.id } : full(report);
}
