import type { ExtensionContext } from 'vscode';
import type { Server } from './client/server.ts';
import type { Previews } from './preview/previews.ts';
import type { Scores } from './scores/scores.ts';

/** What the features of the extension share. */
export interface Parts {
  readonly context: ExtensionContext;
  readonly server: Server;
  readonly scores: Scores;
  readonly previews: Previews;
}
