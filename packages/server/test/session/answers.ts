import { applyPublishedDelta, type Published } from '@okr/core';
import type {
  CodeAction,
  DocumentDiagnosticReport,
  TypeHierarchyItem,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ScoredResult } from '../../src/protocol.ts';
import { type TestClient, uriOf } from '../client.ts';

const range = { start: { line: 0, character: 0 }, end: { line: 99_999, character: 0 } };
const everything = ['quickfix', 'refactor', 'source'];
const context = { diagnostics: [], includeDeclaration: true };

/** Everything a server says of a document, line by line. */
export async function ofDocument(client: TestClient, path: string, text: string): Promise<Record<string, unknown>> {
  const ask = (what: string, more: object = {}): Promise<unknown> => client.ask(`textDocument/${what}`, path, more);
  const found: Record<string, unknown> = {
    symbols: await ask('documentSymbol'),
    hints: await ask('inlayHint', { range }),
    lenses: await ask('codeLens'),
    folds: await ask('foldingRange'),
    links: await ask('documentLink'),
    formatted: await ask('formatting', { options: { tabSize: 2, insertSpaces: true } }),
    actions: await actionsIn(client, path, range, everything),
  };
  const document = TextDocument.create(uriOf(path), 'okr', 1, text);
  for (const { index: offset } of text.matchAll(/[\p{L}@"/]+|^|\n/gu)) {
    if (offset % 3 !== 0) continue;
    const position = document.positionAt(offset);
    const here = `${position.line}:${position.character}`;
    found[`hover ${here}`] = await ask('hover', { position });
    found[`references ${here}`] = await ask('references', { position, context });
    found[`definition ${here}`] = await ask('definition', { position });
    found[`implementation ${here}`] = await ask('implementation', { position });
    found[`highlights ${here}`] = await ask('documentHighlight', { position });
    found[`selection ${here}`] = await ask('selectionRange', { positions: [position] });
    found[`prepareRename ${here}`] = await ask('prepareRename', { position }).catch(({ message }) => message);
    found[`rename ${here}`] = await ask('rename', { position, newName: 'another' }).catch(({ message }) => message);
    if (offset % 4 === 0) found[`completion ${here}`] = await ask('completion', { position });
    if (offset % 4 === 0) found[`hierarchy ${here}`] = await hierarchy(client, path, position);
    if (offset % 5 === 0) found[`actions ${here}`] = await actionsIn(client, path, { start: position, end: position });
  }
  return found;
}

/** Resolved. What an author is asked about a change of the text that was opened differs with that text. */
async function actionsIn(client: TestClient, path: string, range: object, only?: readonly string[]): Promise<unknown> {
  const asked = { range, context: { ...context, ...(only && { only }) } };
  const actions = (await client.ask<CodeAction[] | null>('textDocument/codeAction', path, asked)) ?? [];
  const resolved = [];
  for (const action of actions.filter(({ title }) => !/was|trước đây/.test(title)))
    resolved.push(
      action.data === undefined ? action : await client.connection.sendRequest('codeAction/resolve', action),
    );
  return resolved;
}

async function hierarchy(client: TestClient, path: string, position: object): Promise<unknown> {
  const items = await client.ask<TypeHierarchyItem[] | null>('textDocument/prepareTypeHierarchy', path, { position });
  const found = [];
  for (const item of items ?? []) {
    const up = await client.connection.sendRequest('typeHierarchy/supertypes', { item });
    const down = await client.connection.sendRequest('typeHierarchy/subtypes', { item });
    found.push({ item, up, down });
  }
  return found;
}

export async function symbols(client: TestClient): Promise<unknown> {
  const found: unknown[] = [];
  for (const query of ['', 'gia', 'n']) found.push(await client.connection.sendRequest('workspace/symbol', { query }));
  return found;
}

/** What stands against each file, pieced together from what is said to have changed. */
export class Reports {
  private known = new Map<string, { readonly id: string | undefined; readonly items: readonly object[] }>();

  async look(client: TestClient): Promise<ReadonlyMap<string, readonly object[]>> {
    const previousResultIds = [...this.known].flatMap(([uri, { id }]) =>
      id === undefined ? [] : [{ uri, value: id }],
    );
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds,
    });
    for (const item of items) this.take(item.uri, item);
    return new Map([...this.known].map(([uri, { items: own }]) => [uri, own]));
  }

  /** Of one document; what it says of others is taken along. */
  async ask(client: TestClient, path: string): Promise<void> {
    const previousResultId = this.known.get(uriOf(path))?.id;
    const report = await client.ask<DocumentDiagnosticReport>('textDocument/diagnostic', path, {
      ...(previousResultId !== undefined && { previousResultId }),
    });
    this.take(uriOf(path), report);
    for (const [uri, related] of Object.entries(report.relatedDocuments ?? {})) this.take(uri, related);
  }

  private take(
    uri: string,
    report: Pick<DocumentDiagnosticReport, 'kind' | 'resultId'> & { items?: readonly object[] },
  ) {
    const items = report.items ?? this.known.get(uri)?.items ?? [];
    this.known.set(uri, { id: report.resultId, items });
  }
}

/** The scores of a workspace, pieced together from what changed since the last time. */
export class ScoreBoard {
  private readonly known = new Map<string, { readonly id: string; readonly scored: Published }>();

  async look(client: TestClient, uri: string, more: object = {}): Promise<unknown> {
    const key = JSON.stringify([uri, more]);
    const before = this.known.get(key);
    const params = { uri, ...more, ...(before && { known: before.id }) };
    const found = await client.connection.sendRequest<ScoredResult | null>('okr/scored', params);
    if (found === null) return null;
    const { update, resultId, ...rest } = found;
    const scored = update.kind === 'full' ? update.scored : before && applyPublishedDelta(before.scored, update.delta);
    if (scored === undefined) throw new Error('A delta that cannot be applied');
    this.known.set(key, { id: resultId, scored });
    return { scored, ...rest };
  }
}
