import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeJson } from '../../src/text/json.ts';

function written(value: unknown): { readonly text: string; readonly pieces: number } {
  const pieces: string[] = [];
  writeJson(value, (piece) => pieces.push(piece));
  return { text: pieces.join(''), pieces: pieces.length };
}

test('the same bytes as JSON.stringify', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 9 }), (value) => {
      expect(written(value).text).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
  const shapes = { plans: [{ a: [], b: {}, c: undefined, d: [[1, [2]], { e: 'x\n"y"' }] }], none: null };
  expect(written(shapes).text).toBe(`${JSON.stringify(shapes, null, 2)}\n`);
});

test('a large document comes in pieces', () => {
  const plans = Array.from({ length: 1000 }, (_, index) => ({ title: 'x'.repeat(1000), index }));
  const { text, pieces } = written({ plans });
  expect(pieces).toBeGreaterThan(10);
  expect(JSON.parse(text)).toEqual({ plans });
});
