import { expect, test } from 'vitest';
import { BulbGate, bulbClient, places } from './gate.ts';
import { plans } from './plans.ts';

const all = Object.entries(plans).flatMap(([name, files]) =>
  [true, false].map((snippets) => [name, snippets ? 'with tab stops' : 'without', files, snippets] as const),
);

test.each(all)('the light bulb keeps its word: %s, %s', { timeout: 300_000 }, async (_name, _how, files, snippets) => {
  const client = await bulbClient(files, snippets);
  const plans = Object.entries(files).filter(([path]) => path.endsWith('.okr'));
  for (const [path, text] of plans) client.open(path, text);
  const gate = new BulbGate(client, files);
  const wrong: string[] = [];
  for (const [path, text] of plans) {
    const { cursors, lines } = places(text);
    for (const range of [...cursors, ...lines]) wrong.push(...(await gate.wrongAt(path, range)));
    for (const range of lines) {
      for (const kind of ['source', 'refactor']) wrong.push(...(await gate.wrongAt(path, range, [kind])));
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
  // What could not be done is few: most of what is offered is done.
  expect(gate.applied).toBeGreaterThan(gate.disabled.size * 2);
});
