import type { Connection, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { configDiagnostics } from './features/config-diagnostics.ts';
import type { Diagnostics } from './features/diagnostics.ts';
import { View } from './view.ts';
import { pause } from './workspace/loading.ts';
import type { Snapshot } from './workspace/snapshot.ts';
import type { Texts } from './workspace/texts.ts';
import type { Workspaces } from './workspace/workspaces.ts';

/** What stands against one file at present; `id` is another one where something changed. */
export interface Report {
  readonly key: string;
  readonly uri: string;
  readonly version: number | undefined;
  readonly items: LspDiagnostic[];
  readonly id: string;
}

/** Longer than this nobody waits for the end of a burst of typing, in milliseconds. */
const longestDelay = 150;

/** Reports what changed, once for a burst of changes, of one state of the texts. */
export class Publisher {
  private readonly connection: Connection;
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;
  private readonly diagnostics: Diagnostics;
  private readonly onSettled: () => void;
  private readonly sent = new Map<
    string,
    { readonly uri: string; readonly id: string; readonly version: number | undefined }
  >();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn = 0;
  /** How long the last round took: a small workspace is answered at once, a large one after a pause in the typing. */
  private cost = 0;
  private readonly ids = new Map<string, { readonly text: string; readonly id: string }>();
  private lastId = 0;

  constructor(
    connection: Connection,
    texts: Texts,
    workspaces: Workspaces,
    diagnostics: Diagnostics,
    /** After each round. */
    onSettled: () => void,
  ) {
    this.connection = connection;
    this.texts = texts;
    this.workspaces = workspaces;
    this.diagnostics = diagnostics;
    this.onSettled = onSettled;
  }

  /** Something changed. */
  schedule(run: () => void): void {
    this.turn++;
    clearTimeout(this.timer);
    this.timer = setTimeout(run, Math.min(longestDelay, this.cost));
  }

  stop(): void {
    this.turn++;
    clearTimeout(this.timer);
  }

  /** Sends each file whose findings changed; gives up where another change has come. */
  async publish(): Promise<void> {
    const { turn } = this;
    const began = Date.now();
    let spent = 0;
    const seen = new Set<string>();
    for (const snapshot of this.workspaces.all()) {
      const since = Date.now();
      // Linking and rules are apart, so that a request between them need not wait for both.
      void snapshot.workspace;
      if (Date.now() - since > 10) await pause();
      if (turn !== this.turn) return;
      for (const report of this.reportsOf(snapshot)) {
        seen.add(report.key);
        this.send(report);
      }
      spent = Date.now() - began;
    }
    for (const [key, { uri }] of this.sent) {
      if (seen.has(key)) continue;
      this.sent.delete(key);
      void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    this.cost = spent;
    this.onSettled();
  }

  /** What stands against each file of a workspace, its configuration last. */
  reportsOf(snapshot: Snapshot): readonly Report[] {
    const reports = snapshot.members.map((member) =>
      this.report(member.key, this.diagnostics.of(new View(member, snapshot, this.texts))),
    );
    const config = configDiagnostics(snapshot);
    return config === undefined ? reports : [...reports, this.report(config.key, config.items)];
  }

  report(key: string, items: LspDiagnostic[]): Report {
    const text = JSON.stringify(items);
    let known = this.ids.get(key);
    if (known?.text !== text) {
      known = { text, id: String(++this.lastId) };
      this.ids.set(key, known);
    }
    return { key, uri: this.texts.uriOf(key), version: this.texts.versionOf(key), items, id: known.id };
  }

  private send({ key, uri, version, items, id }: Report): void {
    const before = this.sent.get(key);
    if (before === undefined && items.length === 0 && version === undefined) return;
    if (before !== undefined && before.id === id && before.version === version && before.uri === uri) return;
    this.sent.set(key, { uri, id, version });
    if (before !== undefined && before.uri !== uri) {
      void this.connection.sendDiagnostics({ uri: before.uri, diagnostics: [] });
    }
    void this.connection.sendDiagnostics({ uri, diagnostics: items, ...(version === undefined ? {} : { version }) });
  }
}
