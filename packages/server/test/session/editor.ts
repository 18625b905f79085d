import type {
  CodeAction,
  SemanticTokens,
  SemanticTokensDelta,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type TestClient, uriOf } from '../client.ts';
import { Reports } from './answers.ts';
import { type Change, inBytes, minimal, placeOf, rangeIn, wordAt, wordFrom } from './changes.ts';
import type { Cut, Step } from './steps.ts';

interface Open {
  document: TextDocument;
  /** Texts before and after, for undo and redo. */
  readonly past: string[];
  readonly future: string[];
}

/** A client with a person in front: what is open, what was on the screen before, and the wire. */
export class Editor {
  readonly open = new Map<string, Open>();
  settings: unknown;
  readonly client: TestClient;
  readonly pulls: boolean;
  readonly encoding: 'utf-8' | 'utf-16';
  readonly reports = new Reports();
  private readonly tokens = new Map<string, { readonly resultId: string | undefined; data: number[] }>();
  private readonly underway = new Set<Promise<unknown>>();

  constructor(client: TestClient, { pulls, encoding }: Pick<Editor, 'pulls' | 'encoding'>) {
    this.client = client;
    this.pulls = pulls;
    this.encoding = encoding;
  }

  /** All that was asked is answered, or refused. */
  async rest(): Promise<void> {
    while (this.underway.size > 0) await Promise.all([...this.underway]);
  }

  async take(step: Step): Promise<void> {
    const { client } = this;
    if (step.do === 'settings') {
      this.settings = step.settings;
      void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { okr: step.settings } });
    } else if (step.do === 'rest') {
      for (let turn = 0; turn < step.turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    } else if (step.do === 'open') this.show(step.path);
    else if (step.do === 'close') this.hide(step.path);
    else if (step.do === 'delete') this.remove(step.path);
    else if (step.do === 'write') this.write(step.path, step.text);
    else if (step.do === 'move') this.move(step.path, step.to);
    else if (step.do === 'ask') this.ask(step.path, step.at, step.what);
    else await this.type(step);
  }

  private async type(step: Extract<Step, { readonly path: string }>): Promise<void> {
    const shown = this.open.get(step.path);
    if (shown === undefined) return;
    const text = shown.document.getText();
    if (step.do === 'edit') this.cut(step.path, step.cuts);
    else if (step.do === 'paste') this.cut(step.path, [{ at: step.at, from: 'line', length: 0, put: step.text }]);
    else if (step.do === 'word') this.exchange(step.path, wordAt(text, step.to), wordAt(text, step.at));
    else if (step.do === 'line') this.carry(step.path, step.at, step.to);
    else if (step.do === 'clear') this.replace(step.path, '');
    else if (step.do === 'breaks')
      this.replace(step.path, text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n'));
    else if (step.do === 'save') this.write(step.path, text);
    else if (step.do === 'undo' || step.do === 'redo') {
      const [from, to] = step.do === 'undo' ? [shown.past, shown.future] : [shown.future, shown.past];
      const there = from.pop();
      if (there === undefined) return;
      to.push(text);
      this.send(step.path, [minimal(shown.document, there)]);
    } else await this.ofServer(step);
  }

  /** What the server changes when it is asked to. */
  private async ofServer(step: Extract<Step, { readonly path: string }>): Promise<void> {
    const { client } = this;
    const document = this.open.get(step.path)?.document;
    if (document === undefined) return;
    const { version } = document;
    const refused = (): null => null;
    let edit: WorkspaceEdit | null | undefined;
    if (step.do === 'format') {
      const options = { tabSize: 2, insertSpaces: true };
      const edits = await client
        .ask<TextEdit[] | null>('textDocument/formatting', step.path, { options })
        .catch(refused);
      edit = { changes: { [uriOf(step.path)]: edits ?? [] } };
    } else if (step.do === 'rename') {
      const position = document.positionAt(wordAt(document.getText(), step.at));
      edit = await client
        .ask<WorkspaceEdit | null>('textDocument/rename', step.path, { position, newName: step.name })
        .catch(refused);
    } else if (step.do === 'fix') {
      const position = document.positionAt(wordAt(document.getText(), step.at));
      const range = { start: position, end: position };
      const actions = await client
        .ask<CodeAction[] | null>('textDocument/codeAction', step.path, { range, context: { diagnostics: [] } })
        .catch(refused);
      const action = actions?.[step.which % Math.max(1, actions.length)];
      edit =
        action?.edit ??
        (action && (await client.connection.sendRequest<CodeAction>('codeAction/resolve', action)).edit);
    }
    if (this.open.get(step.path)?.document.version === version) this.apply(edit);
  }

  private apply(edit: WorkspaceEdit | null | undefined): void {
    const all = [
      ...Object.entries(edit?.changes ?? {}),
      ...(edit?.documentChanges ?? [])
        .filter((change): change is TextDocumentEdit => 'textDocument' in change)
        .map((change): [string, TextDocumentEdit['edits']] => [change.textDocument.uri, change.edits]),
    ];
    for (const [uri, edits] of all) {
      const plain = edits.map((one) => ({
        range: one.range,
        newText: 'newText' in one ? one.newText : one.snippet.value,
      }));
      const path = [...this.open.keys()].find((each) => uriOf(each) === uri);
      const document = path === undefined ? undefined : this.open.get(path)?.document;
      if (path === undefined || document === undefined) continue;
      this.remember(path);
      // The last first, as editors send them: no change moves another.
      const sorted = plain.toSorted((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start));
      this.send(
        path,
        sorted.map(({ range, newText }) => ({ range, text: newText })),
      );
    }
  }

  private show(path: string): void {
    if (this.open.has(path)) return;
    const text = this.client.disk[path] ?? '';
    this.open.set(path, { document: TextDocument.create(uriOf(path), 'okr', 1, text), past: [], future: [] });
    this.client.open(path, text);
  }

  private hide(path: string): void {
    if (this.open.delete(path)) this.client.close(path);
  }

  private cut(path: string, cuts: readonly Cut[]): void {
    const shown = this.open.get(path);
    if (shown === undefined) return;
    this.remember(path);
    let { document } = shown;
    // Who counts bytes cannot cut a letter in two.
    const whole = (text: string, at: number): number =>
      this.encoding === 'utf-8' && /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
    const changes = cuts.map((cut): Change => {
      const text = document.getText();
      const start = cut.from === 'line' ? text.lastIndexOf('\n', cut.at * text.length) + 1 : placeOf(text, cut);
      const change = {
        range: rangeIn(document, whole(text, start), whole(text, start + cut.length)),
        text: cut.put,
      };
      document = TextDocument.update(TextDocument.create('a:b', 'okr', 1, text), [change], 2);
      return change;
    });
    this.send(path, changes);
  }

  /** The word at `to` becomes the one at `from`. */
  private exchange(path: string, to: number, from: number): void {
    const shown = this.open.get(path);
    if (shown === undefined) return;
    const text = shown.document.getText();
    this.remember(path);
    this.send(path, [
      { range: rangeIn(shown.document, to, to + wordFrom(text, to).length), text: wordFrom(text, from) },
    ]);
  }

  /** A line goes to another place, in one change of two parts. */
  private carry(path: string, at: number, to: number): void {
    const shown = this.open.get(path);
    const lines = shown?.document.getText().split('\n') ?? [];
    const [from, target] = [Math.floor(at * lines.length), Math.floor(to * lines.length)];
    const line = lines[from];
    if (shown === undefined || line === undefined || from === lines.length - 1) return;
    this.remember(path);
    const start = { line: target > from ? target - 1 : target, character: 0 };
    this.send(path, [
      { range: { start: { line: from, character: 0 }, end: { line: from + 1, character: 0 } }, text: '' },
      { range: { start, end: start }, text: `${line}\n` },
    ]);
  }

  private replace(path: string, text: string): void {
    this.remember(path);
    this.send(path, [{ text }]);
  }

  private remember(path: string): void {
    const shown = this.open.get(path);
    if (shown === undefined) return;
    shown.past.push(shown.document.getText());
    shown.future.length = 0;
  }

  private send(path: string, changes: readonly Change[]): void {
    const shown = this.open.get(path);
    if (shown === undefined) return;
    const version = this.client.edit(path, this.encoding === 'utf-8' ? inBytes(shown.document, changes) : changes);
    shown.document = TextDocument.update(shown.document, [...changes], version);
  }

  private write(path: string, text: string): void {
    if (path.startsWith('untitled:')) return;
    const type = path in this.client.disk ? 2 : 1;
    this.client.disk[path] = text;
    this.client.watched([path, type]);
  }

  private remove(path: string): void {
    const { disk } = this.client;
    const gone = Object.keys(disk).filter((each) => each === path || each.startsWith(`${path}/`));
    for (const each of gone) delete disk[each];
    if (gone.length > 0) this.client.watched([path, 3]);
  }

  /** As editors do: the tab goes along with the file. */
  private move(path: string, to: string): void {
    const { disk } = this.client;
    const text = disk[path];
    if (text === undefined || to in disk || this.open.has(to) || to.startsWith('untitled:')) return;
    const wasOpen = this.open.has(path);
    this.hide(path);
    delete disk[path];
    disk[to] = text;
    if (wasOpen) this.show(to);
    this.client.watched([path, 3], [to, 1]);
  }

  private ask(path: string, at: number, what: string): void {
    const document = this.open.get(path)?.document;
    if (document === undefined && what.startsWith('textDocument')) return;
    if (this.pulls && at < 0.3) this.track(this.reports.ask(this.client, path));
    if (what === 'textDocument/semanticTokens/full/delta') {
      this.track(this.tokensOf(path));
      return;
    }
    const position = document?.positionAt(at * document.getText().length) ?? { line: 0, character: 0 };
    const range = { start: position, end: position };
    this.track(
      this.client.ask(what, path, {
        ...{ position, range, query: 'n', ch: '\n', uri: uriOf(path) },
        context: { diagnostics: [], includeDeclaration: true },
        options: { tabSize: 2, insertSpaces: true },
      }),
    );
  }

  private track(request: Promise<unknown>): void {
    const settled = request.then(
      () => undefined,
      (error: { readonly code?: number }) => {
        // Content modified: the text has changed since.
        if (error.code !== -32801) throw error;
      },
    );
    this.underway.add(settled);
    void settled.finally(() => this.underway.delete(settled)).catch(() => undefined);
  }

  /** A document's tokens as this client has pieced them together. */
  async tokensOf(path: string): Promise<readonly number[]> {
    const known = this.tokens.get(path);
    if (known?.resultId === undefined) {
      const found = await this.client.ask<SemanticTokens>('textDocument/semanticTokens/full', path);
      this.tokens.set(path, { resultId: found.resultId, data: found.data });
      return found.data;
    }
    const found = await this.client.ask<SemanticTokens | SemanticTokensDelta>(
      'textDocument/semanticTokens/full/delta',
      path,
      { previousResultId: known.resultId },
    );
    const data = [...known.data];
    if ('edits' in found) {
      for (const edit of found.edits.toSorted((a, b) => b.start - a.start))
        data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    }
    const now = 'edits' in found ? data : found.data;
    this.tokens.set(path, { resultId: found.resultId, data: now });
    return now;
  }
}
