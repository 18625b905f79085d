/**
 * The language server as a script of its own, one for both kinds of editors: a process that the extension forks (messages
 * go through the channel of that fork), and a worker in a browser.
 */
import { startServer } from '@okr/server';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  type Connection,
  createConnection,
} from 'vscode-languageserver/browser';
import { type Fork, ForkReader, ForkWriter } from './fork.ts';
import { editorHost } from './host.ts';
import { endWithParent } from './watch-parent.ts';

/** Undefined in a worker. */
const fork: Fork | undefined = globalThis.process;

const connection = fork?.send === undefined ? inWorker() : inFork(fork);
startServer(connection, editorHost(connection));
connection.listen();

function inWorker(): Connection {
  return createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
}

function inFork(process: Fork): Connection {
  const reader = new ForkReader(process);
  const created = createConnection(reader, new ForkWriter(process));
  const fail = (error: unknown): void =>
    created.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
  created.onExit(() => process.exit());
  // The editor is gone, however it went.
  process.on('disconnect', () => process.exit());
  endWithParent(globalThis.process);
  return created;
}
