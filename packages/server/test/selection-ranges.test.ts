import { expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver';
import { marked, start, textIn } from './client.ts';
import { delivery, disk } from './plans.ts';

const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

test('a selection grows from the word to the file', async () => {
  const client = await start({ disk });
  const { position } = marked(delivery.replace('kr nps', 'kr <|>nps'));
  const [range] = await client.ask<SelectionRange[]>('textDocument/selectionRange', 'delivery.okr', {
    positions: [position],
  });
  const grown: number[] = [];
  for (let one: SelectionRange | undefined = range; one !== undefined; one = one.parent)
    grown.push(textIn(delivery, one.range).length);
  expect(textIn(delivery, range?.range ?? everywhere)).toBe('nps');
  expect(grown.length).toBeGreaterThanOrEqual(5);
  expect(grown).toEqual([...grown].sort((a, b) => a - b));
  expect(grown.at(-1)).toBe(delivery.length);
});
