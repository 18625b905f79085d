import { expect } from 'vitest';
import { describeEditor, test } from './support/editor-test.ts';
import { runInHost } from './support/in-host.ts';

describeEditor('inside the extension host', () => {
  test('the packed extension keeps its word', async ({ open }) => {
    const results = await runInHost('api.ts', (payload) => open('examples', { payload }));
    expect(results.filter(({ error }) => error !== undefined)).toEqual([]);
    expect(results.length).toBeGreaterThan(0);
  });
});
