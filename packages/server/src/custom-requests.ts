import type { Language } from '@okr/core';
import type { Connection } from 'vscode-languageserver';
import type { AnswerServices, Answers } from './answers.ts';
import type { Client } from './client.ts';
import { checkIn, nowhere } from './features/check-in.ts';
import { importPasted } from './features/import.ts';
import { importDocument } from './features/import-file.ts';
import { newPlan, noUnit, planTemplates } from './features/new-plan.ts';
import type { Scored } from './features/scored.ts';
import {
  type CheckInParams,
  checkInRequest,
  importFileRequest,
  importRequest,
  newPlanRequest,
  planTemplatesRequest,
  scoredRequest,
} from './protocol.ts';

export interface CustomServices extends AnswerServices {
  readonly connection: Connection;
  readonly client: Client;
  readonly scored: Scored;
  /** Of what is said where no plan decides. */
  readonly language: Language;
}

/** What the server answers beyond the Language Server Protocol. */
export function serveCustomRequests(services: CustomServices, answers: Answers): void {
  const { connection, scored, workspaces, language } = services;
  connection.onRequest(scoredRequest, async (params, token) => {
    const asked = params ?? {};
    await services.guard.answer(async () => {
      await services.ready();
      await scored.prepare(asked, () => token.isCancellationRequested);
    }, token);
    return answers.all(token, () => scored.answer(asked));
  });
  connection.onRequest(checkInRequest, async (params, token) => {
    const found = await answers.view((view, asked: CheckInParams) => checkIn(view, asked, workspaces.asOf))(
      params,
      token,
    );
    return found ?? nowhere(language);
  });
  connection.onRequest(importRequest, answers.view(importPasted));
  connection.onRequest(planTemplatesRequest, planTemplates);
  connection.onRequest(importFileRequest, async (params, token) => {
    const found = await services.guard.answer(() => importDocument(params, language), token);
    return found ?? { kind: 'refused', message: unread[language] };
  });
  connection.onRequest(newPlanRequest, async (params, token) => {
    const found = await answers.all(token, () => newPlan(scored.snapshotFor(params.uri), params, workspaces.asOf));
    return found ?? noUnit(language);
  });
}

const unread = { en: 'could not be read; nothing was written', vi: 'không đọc được; không ghi gì' };
