import { describe, expect, test } from 'vitest';
import { failureIn, sessionOf } from './protocol.ts';
import { targets } from './targets.ts';
import { seeds } from './texts.ts';
import { caseOf, failureOf } from './worker.ts';

/** What `npm run fuzz` would do in a few seconds: what was found stays mended, and the search itself works. */
describe('every target holds', { timeout: 120_000 }, () => {
  test.each(targets)('$name', ({ name }) => {
    for (const seed of seeds) expect(failureOf(name, seed, '')).toBe(undefined);
    for (let seed = 1; seed <= 40; seed++) {
      const { text, next } = caseOf(seed);
      expect({ seed, failure: failureOf(name, text, next) }).toEqual({ seed, failure: undefined });
    }
  });

  test('a server that was edited says what a fresh one says', async () => {
    expect(await failureIn(sessionOf(1))).toBe(undefined);
  });
});

test('the same seed is the same case', () => {
  expect(caseOf(7)).toEqual(caseOf(7));
  expect(caseOf(7)).not.toEqual(caseOf(8));
});
