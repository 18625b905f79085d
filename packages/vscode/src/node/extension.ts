/** The extension beside Node: the server is a process of its own. */
import { type ExtensionContext, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from '../extension.ts';
import { offerTasks } from '../tasks.ts';

export function activate(context: ExtensionContext): void {
  const memory = workspace.getConfiguration('okr').get<number>('server.maxMemory', 3072);
  const server = {
    module: context.asAbsolutePath('dist/server.js'),
    transport: TransportKind.ipc,
    options: { execArgv: [`--max-old-space-size=${memory}`] },
  };
  activateWith(context, (options) => new LanguageClient('okr', 'OKR', server, options));
  offerTasks(context);
}
