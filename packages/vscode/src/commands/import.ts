import { type ImportFileResult, importFileRequest } from '@okr/server/protocol';
import { type LogOutputChannel, l10n, type Uri, window, workspace } from 'vscode';
import type { Parts } from '../parts.ts';
import { plainMessage, plainWords } from '../plain.ts';
import { inBase64 } from './base64.ts';

/** The server takes no larger document; it is not read to be sent in vain. */
const most = 20_000_000;

type Plan = Extract<ImportFileResult, { kind: 'plan' }>;

/** Makes a plan of a document with OKRs in it: in a new editor, unsaved, with its preview beside it. */
export async function importOkrs(parts: Parts, given: Uri | undefined, output: LogOutputChannel): Promise<void> {
  const uri = given ?? (await choose());
  if (uri === undefined) return;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const bytes = await read(uri);
  if (bytes === undefined) {
    void window.showErrorMessage(plainMessage(l10n.t('{0} cannot be read, or is larger than 20 MB.', name)));
    return;
  }
  const result = await parts.server.request(importFileRequest, { name, data: inBase64(bytes) });
  if (!result) void window.showErrorMessage(l10n.t('The OKR language server does not answer; nothing was written.'));
  else if (result.kind === 'refused')
    void window.showWarningMessage(plainMessage(plainWords(`${name}: ${result.message}`)));
  else if (result.text === '') void window.showWarningMessage(plainMessage(l10n.t('{0} holds no words.', name)));
  else await show(parts, name, result, output);
}

async function choose(): Promise<Uri | undefined> {
  const [uri] =
    (await window.showOpenDialog({
      title: l10n.t('Import OKRs'),
      openLabel: l10n.t('Import'),
      filters: {
        [l10n.t('Documents and tables')]: ['md', 'markdown', 'txt', 'csv', 'tsv', 'tab', 'xlsx', 'xlsm', 'json'],
        [l10n.t('All files')]: ['*'],
      },
    })) ?? [];
  return uri;
}

async function read(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    const { size } = await workspace.fs.stat(uri);
    return size > most ? undefined : await workspace.fs.readFile(uri);
  } catch {
    return undefined;
  }
}

async function show({ previews }: Parts, name: string, plan: Plan, output: LogOutputChannel): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'okr', content: plan.text });
  await window.showTextDocument(document, { preview: false });
  previews.open(document.uri.toString(), true, undefined);
  // The plan is there; nobody waits for the message to be read.
  void tell(name, plan, output);
}

async function tell(name: string, plan: Plan, output: LogOutputChannel): Promise<void> {
  const { objectives, keyResults, unplaced, told } = plan;
  const counts = l10n.t(
    'Objectives: {0}; key results: {1}; lines or cells without a place, kept as comments: {2}.',
    objectives,
    keyResults,
    unplaced.length,
  );
  const details = l10n.t('Show Details');
  const buttons = unplaced.length + told.length > 0 ? [details] : [];
  const chosen = await window.showInformationMessage(plainMessage(`${name}: ${counts}`), ...buttons);
  if (chosen !== details) return;
  for (const message of told) output.info(`${name}: ${message}`);
  for (const { place, text } of unplaced) output.info(`${name}:${place}: ${text}`);
  output.show();
}
