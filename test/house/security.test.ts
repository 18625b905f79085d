import { expect, test } from 'vitest';
import { files, read } from './sources.ts';

const named = (page: string): readonly string[] =>
  [...read(page).matchAll(/`([\w./-]+\.test\.ts)`/g)].map((match) => match[1] ?? '');

test('every test that the page of promises names is there, in both languages the same', () => {
  const [english, vietnamese] = [named('docs/security.md'), named('docs/security.vi.md')];
  expect(english.length).toBeGreaterThan(10);
  expect(english.filter((path) => !files.includes(path))).toEqual([]);
  expect(vietnamese).toEqual(english);
});
