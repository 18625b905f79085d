import type { IsoDate } from '@okr/core';
import type { Connection } from 'vscode-languageserver';
import { listFilesRequest, readFileRequest } from '../protocol.ts';
import type { ServerHost } from './host.ts';

/** Where the server reads no files itself: they are the client's; the clock is that of the process or the worker. */
export function clientHost(connection: Connection): Pick<ServerHost, 'today' | 'list' | 'read'> {
  return {
    today,
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

/** In the time zone of the machine, or of the browser. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
