import { expect, test } from 'vitest';
import type { TypeHierarchyItem } from 'vscode-languageserver';
import { marked, start } from './client.ts';
import { delivery, disk } from './plans.ts';

test('the type hierarchy is the alignment tree', async () => {
  const client = await start({ disk });
  const { position } = marked(delivery.replace('kr nps', 'kr <|>nps'));
  const [nps] = await client.ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy', 'delivery.okr', {
    position,
  });
  expect(nps).toMatchObject({ name: 'nps', detail: 'Customers recommend us · 0.40' });
  const below = await client.connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/subtypes', { item: nps });
  expect(below.map(({ name }) => name)).toEqual(['own']);
  const [own] = below;
  const above = await client.connection.sendRequest<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item: own });
  expect(above.map(({ name }) => name)).toEqual(['nps']);
  const gone = { ...nps, data: { start: 3 } };
  expect(await client.connection.sendRequest('typeHierarchy/supertypes', { item: gone })).toBe(null);
});
