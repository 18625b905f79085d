import { l10n, ProgressLocation, window } from 'vscode';
import type { Parts } from '../parts.ts';

/** Waits until the plans are read, which is said while it lasts; false where the server is down. */
export async function plansAreRead({ server, scores }: Parts): Promise<boolean> {
  server.wake();
  if (server.state === 'stopped') {
    void window.showErrorMessage(l10n.t('The OKR language server has stopped. Restart it to go on.'));
    return false;
  }
  const options = { location: ProgressLocation.Window, title: l10n.t('Reading the plans') };
  await window.withProgress(options, () => scores.firstRead);
  return true;
}
