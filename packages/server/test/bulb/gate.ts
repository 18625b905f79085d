import type {
  ClientCapabilities,
  CodeAction,
  Position,
  Range,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { analyse } from '../../../analysis/src/analyse.ts';
import { defaultConfig } from '../../../analysis/src/index.ts';
import { appliedEdits } from '../apply.ts';
import { able, start, type TestClient, uriOf } from '../client.ts';

export type Files = Readonly<Record<string, string>>;

/** As most editors: edits are asked for when an action is chosen, files can be made, a disabled action is shown. */
function capabilities(snippets: boolean): ClientCapabilities {
  return {
    ...able,
    workspace: {
      ...able.workspace,
      workspaceEdit: { documentChanges: true, snippetEditSupport: snippets, resourceOperations: ['create'] },
    },
    textDocument: {
      ...able.textDocument,
      codeAction: {
        dataSupport: true,
        disabledSupport: true,
        isPreferredSupport: true,
        resolveSupport: { properties: ['edit'] },
        codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      },
    },
  };
}

export function bulbClient(disk: Files, snippets: boolean): Promise<TestClient> {
  return start({ disk: { ...disk }, capabilities: capabilities(snippets) });
}

/** What stands there when the author leaves every tab stop as it is. */
function unfilled(text: string): string {
  return text.replace(/\$\{\d+:((?:\\.|[^\\}])*)\}/g, (_, inside: string) => inside).replace(/\\([\\$}])/g, '$1');
}

/** All files after an edit, tab stops as they come. */
function after(edit: WorkspaceEdit, files: Files): Files {
  const result: Record<string, string> = { ...files };
  const pathOf = (uri: string): string => decodeURI(uri).slice(uriOf('').length);
  for (const change of edit.documentChanges ?? []) {
    if ('kind' in change) {
      if (change.kind === 'create') result[pathOf(change.uri)] = '';
      continue;
    }
    const { textDocument, edits }: TextDocumentEdit = change;
    const path = pathOf(textDocument.uri);
    const plain = edits.map((each) =>
      'snippet' in each
        ? { range: each.range, newText: unfilled(each.snippet.value) }
        : { range: each.range, newText: each.newText },
    );
    result[path] = appliedEdits(plain, result[path] ?? '');
  }
  return result;
}

/** Errors and warnings, by rule: how often. */
type Found = ReadonlyMap<string, number>;

function foundIn(files: Files): Found {
  const sources = Object.entries(files)
    .filter(([path]) => path.endsWith('.okr'))
    .map(([path, text]) => ({ path, text }));
  const found = new Map<string, number>();
  for (const { severity, rule } of analyse(sources, { asOf: '2026-11-15', config: defaultConfig }).diagnostics) {
    if (severity !== 'error' && severity !== 'warning') continue;
    const key = `${severity} ${rule}`;
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}

/** What is found now and was not before. */
function added(before: Found, now: Found): readonly string[] {
  return [...now].flatMap(([key, count]) => (count > (before.get(key) ?? 0) ? [key] : []));
}

function total(found: Found, severity: string): number {
  let sum = 0;
  for (const [key, count] of found) if (key.startsWith(severity)) sum += count;
  return sum;
}

/** Every word of a text and every line's end; each line by itself, and the whole. */
export function places(text: string): { readonly cursors: readonly Range[]; readonly lines: readonly Range[] } {
  const lines = text.split(/\r?\n/);
  const at = (line: number, character: number): Position => ({ line, character });
  const cursors = lines.flatMap((words, line) =>
    [...words.matchAll(/(?<!\S)\S|$/g)].map(({ index }) => ({ start: at(line, index), end: at(line, index) })),
  );
  const whole = lines.map((words, line) => ({ start: at(line, 0), end: at(line, words.length) }));
  return { cursors, lines: [...whole, { start: at(0, 0), end: at(lines.length, 0) }] };
}

/** What is wrong with the actions of a place; nothing where the light bulb keeps its word. */
export class BulbGate {
  private readonly client: TestClient;
  private readonly files: Files;
  private readonly before: Found;
  private readonly known = new Map<string, readonly string[]>();
  readonly disabled = new Set<string>();
  applied = 0;

  constructor(client: TestClient, files: Files) {
    this.client = client;
    this.files = files;
    this.before = foundIn(files);
  }

  async wrongAt(path: string, range: Range, only?: readonly string[]): Promise<readonly string[]> {
    const context = { diagnostics: [], ...(only && { only }) };
    const actions =
      (await this.client.ask<CodeAction[] | null>('textDocument/codeAction', path, { range, context })) ?? [];
    const wrong: string[] = [];
    const titles = actions.map(({ title }) => title);
    for (const title of new Set(titles.filter((one, index) => titles.indexOf(one) !== index))) {
      wrong.push(`offered twice: ${title}`);
    }
    for (const action of actions) {
      for (const one of await this.wrongWith(action)) wrong.push(`${one}: ${action.title}`);
    }
    const { line, character } = range.start;
    return wrong.map((one) => `${path}:${line + 1}:${character + 1} ${one}`);
  }

  private async wrongWith(action: CodeAction): Promise<readonly string[]> {
    if (action.disabled !== undefined) {
      this.disabled.add(`${action.title}: ${action.disabled.reason}`);
      return /\d/.test(action.disabled.reason) ? [] : ['disabled without a line'];
    }
    if (action.command !== undefined) return [];
    let whole = action;
    if (action.edit === undefined) {
      try {
        whole = await this.client.connection.sendRequest<CodeAction>('codeAction/resolve', action);
      } catch (error) {
        return [`refused (${String(error)})`];
      }
    }
    const { edit } = whole;
    if (edit === undefined) return ['without an edit'];
    const key = JSON.stringify(edit);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    this.applied++;
    const found = this.wrongAfter(whole, edit);
    this.known.set(key, found);
    return found;
  }

  private wrongAfter({ kind }: CodeAction, edit: WorkspaceEdit): readonly string[] {
    const stale = (edit.documentChanges ?? []).flatMap((change) => {
      if ('kind' in change) return [];
      const path = decodeURI(change.textDocument.uri).slice(uriOf('').length);
      return path in this.files && change.textDocument.version !== 1 ? [`edits ${path} in no known version`] : [];
    });
    const now = foundIn(after(edit, this.files));
    const fresh = added(this.before, now);
    // What a line that could not be read says is judged once it can be.
    const mends = total(now, 'error') < total(this.before, 'error');
    const isFix = kind === 'quickfix' || kind?.startsWith('source.fixAll') === true;
    const counted = fresh.filter((one) => !(isFix && mends && one.startsWith('warning')));
    return [...stale, ...counted.map((one) => `adds ${one}`)];
  }
}
