import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSame } from '../src/same.ts';

test.each([
  [{ a: 1, b: [2, { c: 'x' }] }, { b: [2, { c: 'x' }], a: 1 }, true],
  [{ a: 1 }, { a: 1, b: 2 }, false],
  [{ a: 1, b: 2 }, { a: 1, c: 2 }, false],
  [{ a: undefined }, { b: undefined }, false],
  [[1, 2], [1, 2, 3], false],
  [[], {}, false],
  [null, {}, false],
  [Number.NaN, Number.NaN, true],
])('%j and %j', (one, other, expected) => {
  expect(isSame(one, other)).toBe(expected);
  expect(isSame(other, one)).toBe(expected);
});

test('a copy says the same, and another text does not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      expect(isSame(one, structuredClone(one))).toBe(true);
      expect(isSame(one, other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)));
    }),
  );
});

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return Object.is(value, -0) ? '-0' : value;
  // An object without anything in it is no empty list.
  return [
    '{}',
    ...Object.entries(value)
      .map(([key, part]) => [key, sorted(part)])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ];
}
