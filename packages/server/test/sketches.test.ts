import { describe, expect, test } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { start, type TestClient, textIn } from './client.ts';
import { act, actionsAt } from './refactor/act.ts';

const sketch = `language en
We met on Monday and agreed on this.

O1: Win the town
Key Results:
- KR1: Guests come back from 20% to 30%
  2026-10-12 24%
- Guests tell others from 5 to 10
Initiatives:
- [x] A new menu, for KR1

`;

async function opened(text = sketch): Promise<TestClient> {
  const client = await start();
  client.open('plan.okr', text);
  return client;
}

const at = (needle: string, text = sketch) => {
  const [before = ''] = text.split(needle);
  const lines = before.split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
};

describe('a sketch is a plan to every feature', () => {
  test('symbols', async () => {
    const client = await opened();
    const [objective] = await client.ask<DocumentSymbol[]>('textDocument/documentSymbol', 'plan.okr');
    expect(objective?.name).toBe('o1');
    expect(objective?.children?.map(({ name, selectionRange }) => [name, textIn(sketch, selectionRange)])).toEqual([
      ['kr1', 'KR1: Guests come back'],
      ['Guests tell others', 'Guests tell others'],
      ['A new menu', '[x] A new menu'],
    ]);
  });

  test('folding', async () => {
    const client = await opened();
    const ranges = await client.ask<FoldingRange[]>('textDocument/foldingRange', 'plan.okr');
    expect(ranges.map(({ startLine }) => startLine)).toContain(3);
  });

  test('hover', async () => {
    const client = await opened();
    const hover = await client.ask<Hover | null>('textDocument/hover', 'plan.okr', { position: at('Guests tell') });
    expect(JSON.stringify(hover)).toContain('Guests tell others');
  });

  test('the place of a name, found in any case', async () => {
    const client = await opened();
    const found = await client.ask<Location[] | Location>('textDocument/definition', 'plan.okr', {
      position: at('KR1\n'),
    });
    expect(JSON.stringify(found)).toContain('"line":5');
  });

  test('completion below an item offers what a key result takes', async () => {
    const text = `${sketch.trimEnd()}\n  `;
    const client = await opened(text);
    const position = { line: text.split('\n').length - 1, character: 2 };
    const asked = await client.ask<CompletionList | CompletionItem[]>('textDocument/completion', 'plan.okr', {
      position,
    });
    const items = Array.isArray(asked) ? asked : asked.items;
    expect(items.map(({ label }) => label)).toContain('owner');
  });

  test('the number of a label is no name to change', async () => {
    const client = await opened();
    const refused = await client
      .ask<WorkspaceEdit>('textDocument/rename', 'plan.okr', { position: at('KR1:'), newName: 'back' })
      .then(
        () => '',
        (error: Error) => error.message,
      );
    expect(refused).toMatch(/Tidy up first/);
  });

  test('Tidy up writes the full form', async () => {
    const client = await opened();
    const range = { start: at('Guests tell'), end: at('Guests tell') };
    const actions = await actionsAt(client, 'plan.okr', range);
    expect(actions.map(({ title }) => title).filter((title) => title.startsWith('Tidy up'))).toHaveLength(1);
    const result = await act(sketch.replace('- Guests', '- <|>Guests'), 'Tidy up');
    expect(result.text).toBe(`language en
// We met on Monday and agreed on this.

objective o1 "Win the town"
  // Key Results:
  kr kr1 "Guests come back" from 20% to 30%
    2026-10-12  24%
  kr "Guests tell others" from 5 to 10
  // Initiatives:
  initiative "A new menu" for kr1 done
`);
  });
});
