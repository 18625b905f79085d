/** The extension beside Node: the server is a process of its own. */
import { type ExtensionContext, workspace } from 'vscode';
import { activateWith } from '../extension.ts';
import type { MarkdownPreview } from '../markdown/preview.ts';
import { offerTasks } from '../tasks.ts';

export function activate(context: ExtensionContext): MarkdownPreview {
  const preview = activateWith(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const memory = workspace.getConfiguration('okr').get<number>('server.maxMemory', 3072);
    const server = {
      module: context.asAbsolutePath('dist/server.js'),
      transport: TransportKind.ipc,
      options: { execArgv: [`--max-old-space-size=${memory}`] },
    };
    return new LanguageClient('okr', 'OKR', server, options);
  });
  offerTasks(context);
  return preview;
}
