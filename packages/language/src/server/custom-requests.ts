import type { Connection } from 'vscode-languageserver';
import { scoredRequest } from '../protocol.ts';
import type { AnswerServices, Answers } from './answers.ts';
import type { Client } from './client.ts';
import type { Scored } from './features/scored.ts';

export interface CustomServices extends AnswerServices {
  readonly connection: Connection;
  readonly client: Client;
  readonly scored: Scored;
}

/** What the server answers beyond the Language Server Protocol. */
export function serveCustomRequests({ connection, scored }: CustomServices, answers: Answers): void {
  connection.onRequest(scoredRequest, (params, token) => answers.all(token, () => scored.answer(params ?? {})));
}
