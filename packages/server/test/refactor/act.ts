import type { CodeAction, CodeActionKind, Position, Range } from 'vscode-languageserver';
import { applied } from '../apply.ts';
import { able, start, type TestClient } from '../client.ts';

/** One that also makes files, as most editors do. */
const making = {
  ...able,
  workspace: {
    ...able.workspace,
    workspaceEdit: { documentChanges: true, snippetEditSupport: true, resourceOperations: ['create' as const] },
  },
};

/** One without tab stops. */
const plain = {
  ...making,
  workspace: { ...making.workspace, workspaceEdit: { ...making.workspace.workspaceEdit, snippetEditSupport: false } },
};

/** A client that makes files, without tab stops. */
export function startMaking(disk: Record<string, string>): Promise<TestClient> {
  return start({ disk, capabilities: plain });
}

/** `⟦` and `⟧` around the selection, or `<|>` at the cursor. */
export function selected(marked: string): { readonly text: string; readonly range: Range } {
  const text = marked.replace(/⟦|⟧|<\|>/g, '');
  const at = (mark: string): Position => {
    const before = marked
      .slice(0, marked.indexOf(mark))
      .replace(/⟦|⟧|<\|>/g, '')
      .split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const cursor = marked.includes('<|>') ? '<|>' : undefined;
  return { text, range: { start: at(cursor ?? '⟦'), end: at(cursor ?? '⟧') } };
}

export async function actionsAt(
  client: TestClient,
  path: string,
  range: Range,
  only?: readonly CodeActionKind[],
): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only && { only }) };
  return (await client.ask<CodeAction[] | null>('textDocument/codeAction', path, { range, context })) ?? [];
}

interface Acted {
  /** Of the file itself, tab stops as a snippet writes them. */
  readonly text: string;
  readonly action: CodeAction;
  readonly client: TestClient;
  /** What another file is afterwards. */
  readonly after: (path: string) => string;
}

/** What the file `a.okr` is after the action whose title begins so; the other files lie on disk. */
export async function act(
  marked: string,
  title: string,
  { disk = {}, snippets = false }: { readonly disk?: Record<string, string>; readonly snippets?: boolean } = {},
): Promise<Acted> {
  const client = await start({ disk, capabilities: snippets ? making : plain });
  const { text, range } = selected(marked);
  client.open('a.okr', text);
  const found = await actionsAt(client, 'a.okr', range);
  const action = found.find((one) => one.title.startsWith(title) && one.kind?.startsWith('refactor') === true);
  const other = found.find((one) => one.title.startsWith(title));
  const chosen = action ?? other;
  if (chosen === undefined) throw new Error(`“${title}” is not offered: ${found.map((one) => one.title).join(' | ')}`);
  const after = (path: string): string => applied(chosen.edit, path, disk[path] ?? '');
  return { text: applied(chosen.edit, 'a.okr', text), action: chosen, client, after };
}

/** The titles of the refactorings that a place is offered. */
export async function offeredAt(marked: string, disk: Record<string, string> = {}): Promise<readonly string[]> {
  const client = await startMaking(disk);
  const { text, range } = selected(marked);
  client.open('a.okr', text);
  return (await actionsAt(client, 'a.okr', range, ['refactor'])).map(({ title }) => title);
}
