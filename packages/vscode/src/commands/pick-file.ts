import { commands, l10n, ThemeIcon, window } from 'vscode';

interface File {
  /** From the folder of the plan. */
  readonly path: string;
  readonly isNew: boolean;
}

/** What a refactoring needs to be told: a file, for a command of the server that goes on with it. */
export async function pickFile(
  command: string,
  uri: string,
  line: number,
  files: readonly File[],
  anchor: unknown,
): Promise<void> {
  const items = files.map(({ path, isNew }) => ({
    label: path,
    ...(isNew ? { description: l10n.t('a new file') } : {}),
    iconPath: new ThemeIcon(isNew ? 'new-file' : 'file'),
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('To which file?') });
  if (chosen !== undefined) await commands.executeCommand(command, uri, line, chosen.label, anchor);
}
