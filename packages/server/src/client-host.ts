import { dayOf } from '@okr/core';
import type { Connection } from 'vscode-languageserver';
import type { ServerHost } from './host.ts';
import { listFilesRequest, readFileRequest } from './protocol.ts';

/** Where the server reads no files itself: they are the client's; the clock is that of the process or the worker. */
export function clientHost(connection: Connection): Pick<ServerHost, 'today' | 'list' | 'read'> {
  return {
    today: () => dayOf(new Date()),
    list: (folder) => answer(connection.sendRequest(listFilesRequest, { folder }), []),
    read: async (uri) => (await answer(connection.sendRequest(readFileRequest, { uri }), null)) ?? undefined,
  };
}

/** A client that does not know the request, or fails in it, has no files to give. */
async function answer<T>(asked: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await asked;
  } catch {
    return otherwise;
  }
}
