import type { Bilingual, Language } from '@okr/core';
import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';

const said: Bilingual = {
  en: 'OKR: something went wrong inside the language server; it goes on. Details are in its log.',
  vi: 'OKR: máy chủ ngôn ngữ gặp lỗi bên trong nhưng vẫn chạy tiếp. Chi tiết có trong nhật ký của nó.',
};

/** Keeps the server alive: what goes wrong is logged, and the reader is told once. */
export class Guard {
  private readonly connection: Connection;
  private readonly language: Language;
  private isTold = false;
  private isOver = false;

  constructor(connection: Connection, language: Language) {
    this.connection = connection;
    this.language = language;
  }

  /** After the shutdown no request is answered. */
  close(): void {
    this.isOver = true;
  }

  /** Runs a request's work; undefined work and failures answer null. */
  async answer<T>(work: () => T | Promise<T>, token?: CancellationToken): Promise<T | null> {
    if (this.isOver) throw shutDown();
    if (token?.isCancellationRequested) throw cancelled();
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.failed(error);
      return null;
    }
  }

  /** Runs work that no request waits for. */
  async run(work: () => void | Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ResponseError)) this.failed(error);
    }
  }

  /** Something that others may refuse: undefined where they do, which is logged and no fault of this server. */
  async asked<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.log(error);
      return undefined;
    }
  }

  failed(error: unknown): void {
    this.log(error);
    if (this.isTold) return;
    this.isTold = true;
    void this.connection
      .sendNotification('window/showMessage', { type: 1, message: said[this.language] })
      .catch(() => {});
  }

  private log(error: unknown): void {
    try {
      this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    } catch {
      // The client is gone: there is nobody to tell.
    }
  }
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

export function shutDown(): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, 'the server was shut down');
}
