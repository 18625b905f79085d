import { chmodSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folder, okr } from './harness.ts';

const messy = 'OBJECTIVE renew   "Customers stay"\nkr nps "NPS" from 30 to 45\n2026-10-15 33\n';
const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8');

describe('in place', () => {
  test('formats, names what it changed, and has nothing to do the second time', async () => {
    const cwd = folder({ 'a.okr': messy, 'sub/b.okr': messy });
    expect(await okr('fmt', { cwd })).toEqual({ code: 0, out: 'a.okr\nsub/b.okr\n', err: '' });
    expect(read(cwd, 'a.okr')).toMatch(
      /^objective renew "Customers stay"\n {2}kr nps "NPS" from 30 to 45\n {4}2026-10-15 +33\n$/,
    );
    expect(await okr('fmt', { cwd })).toEqual({ code: 0, out: '', err: '' });
  });

  test('keeps a byte-order mark', async () => {
    const cwd = folder({ 'a.okr': `\uFEFF${messy}` });
    await okr('fmt a.okr', { cwd });
    expect(read(cwd, 'a.okr')).toMatch(/^\uFEFFobjective/);
  });

  test('leaves a file alone whose bytes are damaged, formats the others, and says so', async () => {
    const damaged = Buffer.concat([Buffer.from(messy), Buffer.from([0xff])]);
    const cwd = folder({ 'a.okr': damaged, 'b.okr': messy });
    const { code, out, err } = await okr('fmt', { cwd });
    expect({ code, out }).toEqual({ code: 2, out: 'b.okr\n' });
    expect(err).toBe('okr: a.okr: not UTF-8, so it was left as it is; okr check shows the lines\n');
    expect(readFileSync(join(cwd, 'a.okr')).equals(damaged)).toBe(true);
  });

  test('a file that cannot be written stays, the others are formatted, and that is said', async () => {
    const cwd = folder({ 'a.okr': messy, 'b.okr': messy, 'c.okr': messy });
    chmodSync(join(cwd, 'b.okr'), 0o444);
    const { code, out, err } = await okr('fmt', { cwd });
    expect({ code, out }).toEqual({ code: 2, out: 'a.okr\nc.okr\n' });
    expect(err).toBe('okr: b.okr: is read-only, so it was left as it is; allow writing first\n');
    expect([read(cwd, 'b.okr'), read(cwd, 'c.okr')]).toEqual([messy, read(cwd, 'a.okr')]);
    expect(readdirSync(cwd)).toEqual(['a.okr', 'b.okr', 'c.okr']);
  });

  test('a file that is named twice, by a link too, is formatted', async () => {
    const cwd = folder({ 'a.okr': messy });
    symlinkSync('a.okr', join(cwd, 'b.okr'));
    expect(await okr('fmt a.okr b.okr', { cwd })).toEqual({ code: 0, out: 'a.okr\nb.okr\n', err: '' });
  });

  test('of a file with several names the other keeps its text, and that is said', async () => {
    const cwd = folder({ 'plans/a.okr': messy, 'kept.txt': '' });
    linkSync(join(cwd, 'plans/a.okr'), join(cwd, 'other.txt'));
    expect(await okr('fmt plans --lang vi', { cwd })).toEqual({
      code: 0,
      out: 'plans/a.okr\n',
      err: 'okr: plans/a.okr: đã ghi; các tên khác của nó (liên kết cứng) vẫn giữ nội dung cũ\n',
    });
    expect(read(cwd, 'other.txt')).toBe(messy);
  });

  test('--to-language rewrites keywords', async () => {
    const cwd = folder({ 'a.okr': messy });
    await okr('fmt --to-language vi a.okr', { cwd });
    expect(read(cwd, 'a.okr')).toMatch(
      /^ngôn ngữ vi\n+mục tiêu renew "Customers stay"\n {2}kết quả nps "NPS" từ 30 lên 45\n/,
    );
  });
});

test('--check writes nothing and ends with 1 where something would change', async () => {
  const cwd = folder({ 'a.okr': messy, 'b.okr': '' });
  expect(await okr('fmt --check', { cwd })).toEqual({
    code: 1,
    out: 'a.okr\n',
    err: '1 file is not formatted; run okr fmt\n',
  });
  expect(read(cwd, 'a.okr')).toBe(messy);
  expect((await okr('fmt --check b.okr', { cwd })).code).toBe(0);
});

test('standard input comes back formatted; nothing else is printed', async () => {
  const cwd = folder({});
  const { code, out, err } = await okr('fmt -', { cwd, stdin: messy });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^objective renew "Customers stay"\n/);
  expect(await okr('fmt -', { cwd, stdin: out })).toEqual({ code: 0, out, err: '' });
  expect((await okr('fmt --check -', { cwd, stdin: messy })).code).toBe(1);
  expect(await okr('fmt -', { cwd, stdin: Buffer.from([0xff]) })).toMatchObject({ code: 2, out: '' });
});
