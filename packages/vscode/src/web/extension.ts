/** The extension in a browser: the server is a worker. */
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { activateWith } from '../extension.ts';
import type { MarkdownPreview } from '../markdown/preview.ts';

/** A browser has it; Node's types do not. */
declare const Worker: new (script: string, options: { readonly name: string }) => Worker;

export function activate(context: ExtensionContext): MarkdownPreview {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.js');
  return activateWith(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    const start = async () => {
      // The worker of an extension host may be a stand-in for a real one, so the client is handed its two ends.
      const worker = new Worker(await addressOf(script), { name: 'okr' });
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient('okr', 'OKR', start, options);
  });
}

/** Workers start from the web; where the extension lies elsewhere, as beside a remote editor, its script is read first. */
async function addressOf(script: Uri): Promise<string> {
  if (/^https?$/.test(script.scheme)) return script.toString(true);
  const text = await workspace.fs.readFile(script);
  return URL.createObjectURL(new Blob([new Uint8Array(text)], { type: 'text/javascript' }));
}
