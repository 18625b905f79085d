/** The language server as a thread: what the client sends comes as messages from the one that listens to it. */
import process from 'node:process';
import { PassThrough, Writable } from 'node:stream';
import { parentPort } from 'node:worker_threads';
import { startServer } from '@okr/server';
import { createConnection } from 'vscode-languageserver/node';
import { todayHere } from '../host.ts';
import { nodeHost } from './node-host.ts';

const input = new PassThrough();
parentPort?.on('message', (bytes: Uint8Array | null) => {
  if (bytes === null) input.end();
  else input.write(bytes);
});
const output = new Writable({
  write(bytes: Uint8Array, _, done) {
    // A copy: the rest of its memory is others'.
    parentPort?.postMessage(new Uint8Array(bytes));
    done();
  },
});
const connection = createConnection(input, output);
const fail = (error: unknown): void =>
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
startServer(
  connection,
  nodeHost({ env: process.env }, todayHere, (message) => connection.console.warn(message)),
);
connection.listen();
