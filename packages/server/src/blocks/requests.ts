import type { CompletionList, Connection, Diagnostic, Hover } from 'vscode-languageserver';
import type { AnswerServices, Answers } from '../answers.ts';
import type { Completion } from '../features/completion.ts';
import type { Diagnostics } from '../features/diagnostics.ts';
import type { Hovers } from '../features/hover.ts';
import { blockCompletionRequest, blockDiagnosticsRequest, blockHoverRequest } from '../protocol.ts';
import { Blocks } from './blocks.ts';

interface Services extends AnswerServices {
  readonly connection: Connection;
  readonly diagnostics: Diagnostics;
}

interface Features {
  readonly completion: Completion;
  readonly hovers: Hovers;
}

/** Answers what is asked about plans in documents of other languages, as about a file. */
export function serveBlocks({ connection, workspaces, diagnostics }: Services, answers: Answers, features: Features) {
  const blocks = new Blocks(workspaces);
  connection.onRequest(blockDiagnosticsRequest, async ({ text }, token): Promise<readonly Diagnostic[]> => {
    const found = await answers.all(token, () => diagnostics.of(blocks.view(text)));
    // They speak of no document that a client could open.
    return (found ?? []).map(({ relatedInformation: _, data: __, ...shown }) => shown);
  });
  connection.onRequest(
    blockCompletionRequest,
    ({ text, ...asked }, token): Promise<CompletionList | null> =>
      answers.all(token, () => features.completion.provide(blocks.view(text), { ...asked, textDocument: { uri: '' } })),
  );
  connection.onRequest(
    blockHoverRequest,
    ({ text, position }, token): Promise<Hover | null> =>
      answers.all(token, () => features.hovers.provide(blocks.view(text), { position })),
  );
}
