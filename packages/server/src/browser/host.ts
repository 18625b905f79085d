import { languageOfLocale } from '@okr/core';
import type { Connection } from 'vscode-languageserver';
import { clientHost } from '../client-host.ts';
import type { ServerHost } from '../host.ts';

/** A browser around the server: the files are the client's, the clock and the language the browser's. */
export function browserHost(connection: Connection): ServerHost {
  return {
    ...clientHost(connection),
    language: languageOfLocale(navigator.language),
    rulePage: () => undefined,
  };
}
