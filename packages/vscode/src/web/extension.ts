/** The extension in a browser: the server is a worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from '../extension.ts';

/** A browser has it; Node's types do not. */
declare const Worker: new (script: string, options: { readonly name: string }) => Worker;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  activateWith(
    context,
    (options) => new LanguageClient('okr', 'OKR', async () => new Worker(script, { name: 'okr' }), options),
  );
}
