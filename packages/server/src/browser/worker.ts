/** The language server as a worker of a browser: to be bundled as a script of its own, it serves the page that starts it. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../server.ts';
import { browserHost } from './host.ts';

const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));
startServer(connection, browserHost(connection));
connection.listen();
