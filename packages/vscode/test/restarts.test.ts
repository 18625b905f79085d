import { expect, test } from 'vitest';
import { Restarts } from '../src/client/restarts.ts';

const minute = 60_000;

test('a server that crashes is started again, said once, and left after the fifth time', () => {
  const restarts = new Restarts();
  const outcomes = [0, 1, 2, 3, 4].map((at) => restarts.crashed(at * minute));
  expect(outcomes).toEqual(['restart-and-say', 'restart', 'restart', 'restart', 'give-up']);
});

test('what is long ago does not count', () => {
  const restarts = new Restarts();
  const outcomes = [0, 1, 2, 3, 30].map((at) => restarts.crashed(at * minute));
  expect(outcomes).toEqual(['restart-and-say', 'restart', 'restart', 'restart', 'restart-and-say']);
});

test('a start by hand gives all chances again', () => {
  const restarts = new Restarts();
  for (const at of [0, 1, 2, 3]) restarts.crashed(at);
  restarts.forget();
  expect(restarts.crashed(5)).toBe('restart-and-say');
});
