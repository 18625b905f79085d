import {
  type Connection,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type FileEvent,
  type InitializeParams,
} from 'vscode-languageserver';
import type { ClientRequests } from '../client-requests.ts';
import type { DataFiles } from '../data-files.ts';
import type { Guard } from '../guard.ts';
import type { Loading } from './loading.ts';
import type { Looks } from './looks.ts';
import { folderKey } from './uris.ts';
import type { Workspaces } from './workspaces.ts';

export interface DiskServices {
  readonly guard: Guard;
  readonly asked: ClientRequests;
  readonly workspaces: Workspaces;
  readonly loading: Loading;
  readonly dataFiles: DataFiles;
  readonly looks: Looks;
  /** One after the other, and after everything that was asked for before. */
  enqueue(work: () => Promise<void>): void;
}

/** Keeps what is known of the disk as it is there: by what the client tells, else by looking. */
export class Disk {
  private readonly services: DiskServices;
  /** The client tells what changes. */
  private isTold = false;

  constructor(services: DiskServices) {
    this.services = services;
  }

  listen(connection: Connection): void {
    const { enqueue } = this.services;
    connection.onDidChangeWatchedFiles(({ changes }) => enqueue(() => this.filesChanged(changes)));
    const made = (uris: readonly string[]): void =>
      enqueue(() => this.filesChanged(uris.map((uri) => ({ uri, type: FileChangeType.Created }))));
    const gone = (uris: readonly string[]): void =>
      enqueue(() => this.filesChanged(uris.map((uri) => ({ uri, type: FileChangeType.Deleted }))));
    connection.workspace.onDidCreateFiles(({ files }) => made(files.map(({ uri }) => uri)));
    connection.workspace.onDidDeleteFiles(({ files }) => gone(files.map(({ uri }) => uri)));
    connection.workspace.onDidRenameFiles(({ files }) => {
      gone(files.map(({ oldUri }) => oldUri));
      made(files.map(({ newUri }) => newUri));
    });
    // The library's own event is there only for clients that announced it.
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) =>
      enqueue(() =>
        this.foldersChanged(
          added.map(({ uri }) => uri),
          removed.map(({ uri }) => uri),
        ),
      ),
    );
  }

  /** Reads everything below the client's folders for the first time. */
  async begin(folders: readonly string[]): Promise<void> {
    void this.services.asked.registerFiles().then((isTold) => {
      this.isTold = isTold;
    });
    this.services.workspaces.setFolders(folders);
    await this.read(folders);
  }

  /** Something came from the client; `mayFollow`: such a thing often follows a change on disk. */
  heard(mayFollow: boolean): void {
    const { guard, looks } = this.services;
    const isBack = looks.isBack();
    if (!this.isTold && (mayFollow || isBack)) void guard.run(() => looks.look());
  }

  private async read(folders: readonly string[]): Promise<void> {
    const { asked, guard, loading, dataFiles } = this.services;
    if (folders.length === 0) return;
    const progress = asked.progress();
    for (const folder of folders) {
      await guard.run(() => loading.folder(folder, (share, done, of) => progress.report(share * 100, `${done}/${of}`)));
    }
    progress.done();
    for (const folder of folders) void dataFiles.look(folder);
  }

  private async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const { loading, workspaces } = this.services;
    const created: string[] = [];
    const removed: string[] = [];
    for (const { uri, type } of changes) {
      const key = folderKey(uri);
      if (type === FileChangeType.Deleted) removed.push(key);
      else if (workspaces.isKnown(key)) await loading.file(key);
      else created.push(key);
    }
    loading.removed(removed);
    await loading.created(created);
  }

  private async foldersChanged(added: readonly string[], removed: readonly string[]): Promise<void> {
    const { loading, workspaces } = this.services;
    const gone = removed.map(folderKey);
    const fresh = added.map(folderKey);
    workspaces.setFolders([...new Set([...workspaces.folderKeys.filter((key) => !gone.includes(key)), ...fresh])]);
    for (const folder of gone) loading.forget(folder);
    await this.read(fresh);
  }
}

/** The folders that a client has open. */
export function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return [...new Set(uris.map(folderKey))];
}
