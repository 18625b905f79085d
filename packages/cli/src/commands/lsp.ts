import process from 'node:process';
import { startServer } from '@okr/language/server';
import { createConnection } from 'vscode-languageserver/node';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import { todayHere } from '../host.ts';
import { nodeHost } from '../lsp/node-host.ts';
import { keepHeapSmall } from '../lsp/small-heap.ts';
import type { LspOptions } from '../program.ts';

/** `okr lsp --stdio`: serves an editor until it says `exit` or hangs up, which also ends the process. */
export function lsp(options: LspOptions, host: Host): Promise<number> {
  if (options.stdio !== true) {
    throw new Failure({
      en: 'okr lsp is started by an editor, as okr lsp --stdio',
      vi: 'okr lsp do trình soạn thảo gọi, bằng lệnh okr lsp --stdio',
    });
  }
  keepHeapSmall();
  // Nobody hears it any more.
  process.stdout.on('error', () => process.exit());
  const connection = createConnection(process.stdin, process.stdout);
  const fail = (error: unknown): void =>
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  startServer(
    connection,
    nodeHost(host, todayHere, (message) => connection.console.warn(message)),
  );
  connection.listen();
  return new Promise(() => {});
}
