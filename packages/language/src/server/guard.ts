import type { Bilingual, Language } from '@okr/core';
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

const said: Bilingual = {
  en: 'OKR: something went wrong inside the language server; it goes on. Details are in its log.',
  vi: 'OKR: máy chủ ngôn ngữ gặp lỗi bên trong nhưng vẫn chạy tiếp. Chi tiết có trong nhật ký của nó.',
};

/** Keeps the server alive: what goes wrong is logged, and the reader is told once. */
export class Guard {
  private readonly connection: Connection;
  private readonly language: Language;
  private isTold = false;

  constructor(connection: Connection, language: Language) {
    this.connection = connection;
    this.language = language;
  }

  /** Runs a request's work; undefined work and failures answer null. */
  async answer<T>(work: () => T | Promise<T>, token?: CancellationToken): Promise<T | null> {
    if (token?.isCancellationRequested) throw cancelled();
    try {
      return await work();
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      this.failed(error);
      return null;
    }
  }

  /** Runs work that nobody waits for. */
  run(work: () => void | Promise<void>): void {
    void this.answer(work);
  }

  failed(error: unknown): void {
    try {
      this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
      if (this.isTold) return;
      this.isTold = true;
      void this.connection.sendNotification('window/showMessage', { type: 1, message: said[this.language] });
    } catch {
      // The client is gone: there is nobody to tell.
    }
  }
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}
