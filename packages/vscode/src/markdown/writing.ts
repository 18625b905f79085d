import { blockCompletionRequest, blockHoverRequest, completionTriggers } from '@okr/server/protocol';
import { Disposable, languages, type Position, type TextDocument } from 'vscode';
import type { Server } from '../client/server.ts';
import { type BlockText, blockTexts } from './block-text.ts';
import { schemes } from './documents.ts';

/** Completion and hover in plans that are fenced in Markdown. */
export function helpMarkdown(server: Server): Disposable {
  const selector = [...new Set(schemes())].map((scheme) => ({ scheme, language: 'markdown' }));
  return Disposable.from(
    languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, place, token, { triggerKind, triggerCharacter }) {
          const block = blockAt(document, place);
          if (block === undefined) return undefined;
          const context = {
            // The protocol counts from one.
            triggerKind: triggerKind === 0 ? 1 : triggerKind === 1 ? 2 : 3,
            ...(triggerCharacter === undefined ? {} : { triggerCharacter }),
          } as const;
          const asked = { text: block.text, position: block.inText(place), context };
          const found = await server.request(blockCompletionRequest, asked, token);
          return found && server.converter?.asCompletionResult(block.inDocument(found), undefined, token);
        },
      },
      ...completionTriggers,
    ),
    languages.registerHoverProvider(selector, {
      async provideHover(document, place, token) {
        const block = blockAt(document, place);
        if (block === undefined) return undefined;
        const asked = { text: block.text, position: block.inText(place) };
        const found = await server.request(blockHoverRequest, asked, token);
        return found && server.converter?.asHover(block.inDocument(found));
      },
    }),
  );
}

function blockAt(document: TextDocument, { line }: Position): BlockText | undefined {
  return blockTexts(document.getText()).find((block) => block.holds(line));
}
