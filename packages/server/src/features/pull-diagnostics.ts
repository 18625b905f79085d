import type {
  DocumentDiagnosticReport,
  FullDocumentDiagnosticReport,
  UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import type { Publisher, Report } from '../publisher.ts';
import type { View } from '../view.ts';
import type { Member } from '../workspace/roster.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Workspaces } from '../workspace/workspaces.ts';

/** In milliseconds. */
const patience = 5;

/** Findings for clients that ask for them. */
export class PullDiagnostics {
  private readonly publisher: Publisher;
  private readonly workspaces: Workspaces;
  private readonly relatedDocuments: boolean;
  private readonly told = new Map<string, string>();
  /** Whose turn it was last to be looked at beside another. */
  private next = 0;

  constructor(publisher: Publisher, workspaces: Workspaces, relatedDocuments: boolean) {
    this.publisher = publisher;
    this.workspaces = workspaces;
    this.relatedDocuments = relatedDocuments;
  }

  /**
   * Of one document, with the others of its workspace whose findings changed since they were last told: as many as can be
   * looked through without letting anybody wait, in turn.
   */
  document({ snapshot, key }: View, previous: string | undefined): DocumentDiagnosticReport {
    const member = snapshot.member(key);
    if (member === undefined) return { kind: 'full', items: [] };
    const own = this.publisher.reportOf(member, snapshot);
    this.told.set(key, own.id);
    const related = this.relatedDocuments ? this.newsBeside(member, snapshot) : [];
    const base = told(own, previous);
    if (related.length === 0) return base;
    return { ...base, relatedDocuments: Object.fromEntries(related.map((report) => [report.uri, full(report)])) };
  }

  private newsBeside(member: Member, snapshot: Snapshot): readonly Report[] {
    const { members } = snapshot;
    const began = performance.now();
    const news: Report[] = [];
    for (let count = 0; count < members.length && performance.now() - began < patience; count++) {
      this.next = (this.next + 1) % members.length;
      const other = members[this.next];
      if (other === undefined || other === member) continue;
      const report = this.publisher.reportOf(other, snapshot);
      if (!this.isNews(report)) continue;
      this.told.set(report.key, report.id);
      news.push(report);
    }
    return news;
  }

  /** Of every file of every workspace. */
  workspace(previous: readonly { readonly uri: string; readonly value: string }[]): WorkspaceDiagnosticReport {
    const before = new Map(previous.map(({ uri, value }) => [uri, value]));
    const reports = this.workspaces.all().flatMap((snapshot) => [...this.publisher.reportsOf(snapshot)]);
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
