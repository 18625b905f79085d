import type { Diagnostic } from '@okr/analysis';
import { isSame, type Language, type SourceFile } from '@okr/core';
import type { Connection, Diagnostic as LspDiagnostic } from 'vscode-languageserver';
import { configDiagnostics } from './features/config-diagnostics.ts';
import type { Diagnostics } from './features/diagnostics.ts';
import { sameFindings } from './same-findings.ts';
import { after, pause, slice, soon } from './turns.ts';
import { View } from './view.ts';
import type { Member } from './workspace/roster.ts';
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
/** Work as short as this keeps up with any typing: it begins at once. */
const shortWork = 60;

/** Workspaces of so few files are told of at once. */
const few = 40;

/** What was last reported of a file, and from which findings. */
interface Kept extends Pick<Report, 'items' | 'id'> {
  readonly file: SourceFile;
  readonly language: Language;
  readonly found: readonly Diagnostic[];
}

/** What others do when a round has come so far. */
export interface PublishSteps {
  /** Of one workspace, what is open is told. */
  openSent(snapshot: Snapshot): void;
  /** All is told. */
  settled(): void;
}

/** Reports what changed, once for a burst of changes, of one state of the texts. */
export class Publisher {
  private readonly connection: Pick<Connection, 'sendDiagnostics'>;
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;
  private readonly diagnostics: Diagnostics;
  private readonly steps: PublishSteps;
  private readonly sent = new Map<
    string,
    { readonly uri: string; readonly id: string; readonly version: number | undefined; readonly isEmpty: boolean }
  >();
  private cancel: () => void = () => {};
  private turn = 0;
  /** How long it took last to check what is open: short work begins at once, other after a pause in the typing. */
  private cost = 0;
  private readonly kept = new Map<string, Kept>();
  private readonly ids = new Map<string, Pick<Report, 'items' | 'id'>>();
  private lastId = 0;

  constructor(
    connection: Pick<Connection, 'sendDiagnostics'>,
    texts: Texts,
    workspaces: Workspaces,
    diagnostics: Diagnostics,
    steps: PublishSteps,
  ) {
    this.connection = connection;
    this.texts = texts;
    this.workspaces = workspaces;
    this.diagnostics = diagnostics;
    this.steps = steps;
  }

  /** Something changed. */
  schedule(run: () => void): void {
    this.turn++;
    this.cancel();
    this.cancel = this.cost <= shortWork ? soon(run) : after(Math.min(longestDelay, this.cost / 4), run);
  }

  /** The same for a while in which only some of it can be said. */
  scheduleEarly(milliseconds: number, of: (key: string) => LspDiagnostic[]): void {
    this.turn++;
    this.cancel();
    this.cancel = after(milliseconds, () => {
      for (const key of this.texts.openKeys) {
        const items = of(key);
        // That there is nothing is not known yet.
        if (items.length > 0 || this.sent.has(key)) this.send(this.present(key, items));
      }
    });
  }

  /** Takes back what was sent. */
  withdraw(): void {
    this.stop();
    for (const { uri, isEmpty } of this.sent.values()) {
      if (!isEmpty) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    this.sent.clear();
  }

  stop(): void {
    this.turn++;
    this.cancel();
  }

  /**
   * Sends each file whose findings changed: first the one that was edited, then what else is open, the others when nothing
   * has been typed for a moment. Gives up where another change has come.
   */
  async publish(): Promise<void> {
    const { turn } = this;
    const isOver = (snapshot: Snapshot): boolean => turn !== this.turn || snapshot.isRetired;
    const began = Date.now();
    const snapshots = this.workspaces.all();
    for (const snapshot of snapshots) {
      if (isOver(snapshot)) return;
      const open = [...this.texts.openKeys].flatMap((key) => snapshot.member(key) ?? []);
      for (const member of this.changedFirst(open)) this.send(this.reportOf(member, snapshot));
      this.cost = Date.now() - began;
      this.steps.openSent(snapshot);
      if (open.length > 0 && snapshot.members.length > few) await pause(longestDelay);
      const others = snapshot.members.filter(({ key }) => !this.texts.isOpen(key));
      for (let next = 0; next < others.length; await pause()) {
        if (isOver(snapshot)) return;
        next = this.sendSome(others, next, snapshot);
      }
      if (isOver(snapshot)) return;
      const config = configDiagnostics(snapshot);
      if (config !== undefined) this.send(this.present(config.key, config.items));
    }
    if (turn !== this.turn) return;
    this.clearOthers(snapshots);
    this.steps.settled();
  }

  /** As many as keep nobody waiting; returns which is next. */
  private sendSome(members: readonly Member[], from: number, snapshot: Snapshot): number {
    const began = performance.now();
    for (let next = from; next < members.length; next++) {
      if (performance.now() - began > slice) return next;
      const member = members[next];
      if (member !== undefined) this.send(this.reportOf(member, snapshot));
    }
    return members.length;
  }

  private changedFirst(members: readonly Member[]): readonly Member[] {
    const isKept = ({ key, loaded }: Member): boolean => this.kept.get(key)?.file === loaded.file;
    return members.toSorted((a, b) => Number(isKept(a)) - Number(isKept(b)));
  }

  /** Files that are gone have nothing against them. */
  private clearOthers(snapshots: readonly Snapshot[]): void {
    const present = new Set(snapshots.flatMap((snapshot) => snapshot.members.map(({ key }) => key)));
    for (const snapshot of snapshots) present.add(configDiagnostics(snapshot)?.key ?? '');
    for (const [key, { uri }] of this.sent) {
      if (present.has(key)) continue;
      this.sent.delete(key);
      this.kept.delete(key);
      void this.connection.sendDiagnostics({ uri, diagnostics: [] });
    }
  }

  /** What stands against each file of a workspace, its configuration last. */
  *reportsOf(snapshot: Snapshot): Generator<Report> {
    for (const member of snapshot.members) yield this.reportOf(member, snapshot);
    const config = configDiagnostics(snapshot);
    if (config !== undefined) yield this.present(config.key, config.items);
  }

  /** Most files stand as they stood: what was written of them before serves again. */
  reportOf(member: Member, snapshot: Snapshot): Report {
    const { key, loaded } = member;
    const found = snapshot.diagnosticsOf(loaded.file);
    const before = this.kept.get(key);
    const language = snapshot.languageOf(loaded.file);
    if (
      before !== undefined &&
      before.file === loaded.file &&
      before.language === language &&
      (before.found === found || sameFindings(before.found, found))
    ) {
      return this.named(key, before.items, before.id);
    }
    const report = this.present(key, this.diagnostics.of(new View(member, snapshot, this.texts)));
    this.kept.set(key, { file: loaded.file, language, found, items: report.items, id: report.id });
    return report;
  }

  private present(key: string, items: LspDiagnostic[]): Report {
    let known = this.ids.get(key);
    if (known === undefined || !isSame(known.items, items)) {
      known = { items, id: String(++this.lastId) };
      this.ids.set(key, known);
    }
    return this.named(key, items, known.id);
  }

  private named(key: string, items: LspDiagnostic[], id: string): Report {
    return { key, uri: this.texts.uriOf(key), version: this.texts.versionOf(key), items, id };
  }

  private send({ key, uri, version, items, id }: Report): void {
    const before = this.sent.get(key);
    if (before === undefined && items.length === 0 && version === undefined) return;
    if (before !== undefined && before.id === id && before.version === version && before.uri === uri) return;
    this.sent.set(key, { uri, id, version, isEmpty: items.length === 0 });
    if (before !== undefined && before.uri !== uri) {
      void this.connection.sendDiagnostics({ uri: before.uri, diagnostics: [] });
    }
    void this.connection.sendDiagnostics({ uri, diagnostics: items, ...(version === undefined ? {} : { version }) });
  }
}
