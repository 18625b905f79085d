import { Uri, workspace } from 'vscode';

/** Of the folder that is open. */
export const file = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);

/** Waits until something is there; the whole file has a time of its own. */
export async function until<T>(look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  while (true) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
