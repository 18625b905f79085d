import { commands, l10n, Uri, window, workspace } from 'vscode';
import { plainMessage } from '../plain.ts';

/** Asks where to save a file and writes it; what was saved is offered to look at. Undefined where the person changed their mind. */
export async function save(name: string, content: Uint8Array): Promise<Uri | undefined> {
  const safe = safeName(name);
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const ending = safe.slice(safe.lastIndexOf('.') + 1);
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, safe) }),
    filters: { [ending.toUpperCase()]: [ending] },
  });
  if (target === undefined) return undefined;
  await workspace.fs.writeFile(target, content);
  void offerToOpen(target);
  return target;
}

async function offerToOpen(target: Uri): Promise<void> {
  const open = l10n.t('Open');
  const shown = plainMessage(workspace.asRelativePath(target));
  if ((await window.showInformationMessage(l10n.t('Saved {0}.', shown), open)) === open) {
    await commands.executeCommand('vscode.open', target);
  }
}

/** A file name without any folder in it. */
function safeName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').replace(/^\.+/, '') || 'okr';
}
