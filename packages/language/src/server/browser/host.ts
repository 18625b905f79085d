import type { IsoDate } from '@okr/core';
import type { Connection } from 'vscode-languageserver';
import { listFilesRequest, readFileRequest } from '../../protocol.ts';
import type { ServerHost } from '../host.ts';

/** A browser around the server: the files are the client's, the clock and the language the browser's. */
export function browserHost(connection: Connection): ServerHost {
  return {
    today,
    language: navigator.language.startsWith('vi') ? 'vi' : 'en',
    list: (folder) => answer(connection.sendRequest(listFilesRequest, { folder }), []),
    read: async (uri) => (await answer(connection.sendRequest(readFileRequest, { uri }), null)) ?? undefined,
    rulePage: () => undefined,
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

/** In the browser's time zone. */
function today(): IsoDate {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
