import { commands, type ExtensionContext, workspace } from 'vscode';
import { setLanguage, shownLanguage } from '../language.ts';
import { today } from '../today.ts';
import type { Blocks } from './blocks.ts';
import { drawFences, type MarkdownIt } from './fences.ts';

/** What VS Code's Markdown asks of an extension. */
export interface MarkdownPreview {
  extendMarkdownIt<M extends MarkdownIt>(markdown: M): M;
}

/** Plans in the preview of Markdown: scored here, drawn as plain HTML; nothing of it runs in the page. */
export function markdownPreview({ subscriptions }: ExtensionContext): MarkdownPreview {
  let blocks: Blocks | undefined;
  let isWaiting = false;
  const view = () => ({ asOf: today(), language: setLanguage(), spoken: shownLanguage() });
  const refresh = (): void => void commands.executeCommand('markdown.preview.refresh');
  const load = async (): Promise<void> => {
    // Half of the language server: who never looks at Markdown does not wait for it.
    const { Blocks } = await import('./blocks.ts');
    blocks = new Blocks();
    if (isWaiting) refresh();
  };
  subscriptions.push(
    workspace.onDidChangeConfiguration((change) => {
      if (blocks === undefined) return;
      if (['okr.asOf', 'okr.language'].some((name) => change.affectsConfiguration(name))) refresh();
    }),
  );
  return {
    extendMarkdownIt(markdown) {
      if (blocks === undefined) void load();
      return drawFences(markdown, (block) => {
        if (blocks !== undefined) return blocks.draw(block, view());
        isWaiting = true;
        return undefined;
      });
    },
  };
}
