import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kept } from '../../scripts/editor/kept.ts';

let cache: string;

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'okr-kept-'));
  vi.stubEnv('OKR_TEST_CACHE', cache);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const make = async (folder: string) => writeFileSync(join(folder, 'thing'), 'made');

test('what is there is not made again', async () => {
  const folder = await kept('editor-1', make);
  expect(readdirSync(folder)).toEqual(['thing']);
  expect(await kept('editor-1', () => Promise.reject(new Error('made again')))).toBe(folder);
});

test('two that ask at once make it once', async () => {
  const making = vi.fn(make);
  const [one, other] = await Promise.all([kept('editor-1', making), kept('editor-1', making)]);
  expect(one).toBe(other);
  expect(making).toHaveBeenCalledTimes(1);
});

test('what fails halfway leaves nothing, and the next one makes it', async () => {
  const half = async (folder: string) => {
    await make(folder);
    throw new Error('no network');
  };
  await expect(kept('editor-1', half)).rejects.toThrow('no network');
  expect(readdirSync(cache)).toEqual([]);
  expect(existsSync(join(await kept('editor-1', make), 'thing'))).toBe(true);
});

test('the lock of a process that died is taken over', async () => {
  const lock = join(cache, 'editor-1.lock');
  writeFileSync(lock, '');
  utimesSync(lock, new Date(0), new Date(0));
  expect(readdirSync(await kept('editor-1', make))).toEqual(['thing']);
  expect(existsSync(lock)).toBe(false);
});
