import { importRequest } from '@okr/server/protocol';
import { type Disposable, DocumentDropOrPasteEditKind, DocumentPasteEdit, l10n, languages } from 'vscode';
import type { Server } from './client/server.ts';

/** Longer texts are no plans, in characters. */
const most = 500_000;

/** "Paste as OKRs" in the paste menu: the plain paste stays what the key does. */
export function offerPaste(server: Server): Disposable {
  const kind = DocumentDropOrPasteEditKind.Text.append('okr');
  return languages.registerDocumentPasteEditProvider(
    { language: 'okr' },
    {
      async provideDocumentPasteEdits(document, [range], data, _context, token) {
        const text = await data.get('text/plain')?.asString();
        if (text === undefined || range === undefined || text.length > most || !/\S.*\n\s*\S|[:：]\s*\S/.test(text))
          return [];
        const { line, character } = range.start;
        const asked = { textDocument: { uri: document.uri.toString() }, position: { line, character }, text };
        const found = await server.request(importRequest, asked, token);
        // What is written in the full form already is pasted as it is.
        if (!found || found.text.trim() === text.trim()) return [];
        const before = document.lineAt(line).text.slice(0, character).trim() === '' ? '' : '\n';
        const edit = new DocumentPasteEdit(before + found.text, l10n.t('Paste as OKRs'), kind);
        edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain'] },
  );
}
