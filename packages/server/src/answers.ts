import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { cancelled, type Guard } from './guard.ts';
import type { Positions } from './positions.ts';
import { nextTurn } from './turns.ts';
import { type FileView, fileView, View } from './view.ts';
import type { Texts } from './workspace/texts.ts';
import type { Workspaces } from './workspace/workspaces.ts';

export interface AnswerServices {
  readonly guard: Guard;
  readonly texts: Texts;
  readonly workspaces: Workspaces;
  readonly positions: Positions;
  /** Ends when the workspaces are read. */
  ready(): Promise<void>;
  /** Whether they were read once. */
  isReady(): boolean;
}

export interface OfDocument {
  readonly textDocument: { readonly uri: string };
}

/**
 * Answers every request from one state of the texts: that of the moment when its turn comes. Positions are the client's
 * outside and UTF-16 inside.
 */
export class Answers {
  private readonly services: AnswerServices;

  constructor(services: AnswerServices) {
    this.services = services;
  }

  /** From the file and its workspace; null for a file that is not known. */
  view<P extends OfDocument, R>(provide: (view: View, params: P, token: CancellationToken) => R) {
    return (params: P, token: CancellationToken): Promise<R | null> => {
      const { texts, positions } = this.services;
      const { uri } = params.textDocument;
      const version = texts.versionOf(texts.keyOf(uri));
      return this.inTurn(token, () => {
        if (hasPlace(params) && texts.versionOf(texts.keyOf(uri)) !== version) throw contentModified();
        const found = this.viewOf(uri);
        return found === undefined ? null : positions.sent(provide(found, positions.received(params, uri), token), uri);
      });
    };
  }

  /** From the file alone: it does not wait for the workspace. */
  file<P extends OfDocument, R>(provide: (view: FileView, params: P) => R) {
    return (params: P, token: CancellationToken): Promise<R | null> =>
      this.services.guard.answer(() => {
        const { positions, texts, workspaces } = this.services;
        const { uri } = params.textDocument;
        const key = texts.keyOf(uri);
        const loaded = workspaces.loaded(key);
        if (loaded === undefined) return null;
        return positions.sent(provide(fileView(key, loaded), positions.received(params, uri)), uri);
      }, token);
  }

  /** From all workspaces. */
  all<R>(token: CancellationToken, provide: () => R): Promise<R | null> {
    return this.inTurn(token, () => this.services.positions.sent(provide()));
  }

  /** About something that was handed out before. */
  of<I extends { readonly uri: string }, R>(
    item: I,
    token: CancellationToken,
    provide: (view: View, item: I) => R,
  ): Promise<R | null> {
    return this.view((view) => provide(view, item))({ textDocument: item }, token);
  }

  /** When the workspaces are read, and what had arrived with the request is seen. */
  private inTurn<R>(token: CancellationToken, work: () => R): Promise<R | null> {
    return this.services.guard.answer(async () => {
      await this.services.ready();
      await nextTurn();
      if (token.isCancellationRequested) throw cancelled();
      return work();
    }, token);
  }

  viewOf(uri: string): View | undefined {
    const { texts, workspaces } = this.services;
    const key = texts.keyOf(uri);
    const snapshot = workspaces.snapshotOf(key);
    const member = snapshot?.member(key);
    return snapshot === undefined || member === undefined ? undefined : new View(member, snapshot, texts);
  }
}

/** It asks about a place, and that may mean another one in a changed text. */
function hasPlace(params: object): boolean {
  return 'position' in params || 'positions' in params || 'range' in params || 'ranges' in params;
}

function contentModified(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'content modified');
}
