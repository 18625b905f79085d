import { expect, test } from 'vitest';
import { asked, BulbGate, bulbClient, places } from './gate.ts';
import { plans } from './plans.ts';

const all = Object.entries(plans).flatMap(([name, files]) =>
  [true, false].map((snippets) => [name, snippets ? 'with tab stops' : 'without', files, snippets] as const),
);

test.each(all)('the light bulb keeps its word: %s, %s', { timeout: 300_000 }, async (_, __, files, snippets) => {
  const client = await bulbClient(files, snippets);
  const paths = Object.keys(files).filter((path) => path.endsWith('.okr'));
  for (const path of paths) client.open(path, files[path] ?? '');
  const gate = new BulbGate(client, files);
  const wrong = new Set<string>();
  for (const path of paths) {
    for (const range of places(files[path] ?? '')) {
      for (const only of asked) {
        for (const one of await gate.wrongAt(path, range, only)) {
          wrong.add(`${path}:${range.start.line + 1}:${range.start.character + 1} ${one}`);
        }
      }
    }
  }
  if (process.env.BULB_OUT) {
    const { appendFileSync } = await import('node:fs');
    appendFileSync(
      process.env.BULB_OUT,
      `## ${_} ${__} actions ${gate.count}\n${[...wrong].join('\n')}\nDISABLED ${[...gate.disabled].join('\nDISABLED ')}\n`,
    );
  }
  expect([...wrong]).toEqual([]);
});
