import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';
import { writeWhole } from '../../src/files/write.ts';
import { folder } from '../harness.ts';

/** Processes take their time where there are many. */
vi.setConfig({ testTimeout: 120_000 });

/** Bundled, since a process that is to be ended soon has to begin soon. */
async function writer(): Promise<string> {
  const outfile = join(folder({}), 'writer.mjs');
  const entryPoints = [new URL('./writer.ts', import.meta.url).pathname];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  return outfile;
}

interface Ran {
  readonly child: ChildProcess;
  /** The first thing that it says. */
  readonly ready: Promise<void>;
  /** All that it said. */
  readonly ended: Promise<string>;
}

function run(program: string, args: readonly string[]): Ran {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const ready = new Promise<void>((done) => child.stdout.once('data', () => done()));
  let out = '';
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const ended = new Promise<string>((done) => child.once('close', () => done(out)));
  return { child, ready, ended };
}

const moment = (): Promise<void> => new Promise((done) => setTimeout(done, Math.random() * 12));
const drafts = (cwd: string): readonly string[] => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));
const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);
const texts = [`${'0'.repeat(100_000)}\n`, `${'1'.repeat(100_000)}\n`];

test.each([
  ['SIGKILL', 150],
  ['SIGTERM', 24],
  ['SIGINT', 8],
] as const)('ended by %s at any moment, a file is its old text or its new one', async (signal, times) => {
  const program = await writer();
  const left = { whole: 0, drafts: 0 };
  const one = async (at: number): Promise<void> => {
    for (let count = at; count < times; count += 4) {
      const cwd = folder({ 'plan.okr': texts[0] ?? '' });
      const { child, ready, ended } = run(program, ['swap', join(cwd, 'plan.okr')]);
      await ready;
      await moment();
      child.kill(signal);
      await ended;
      expect(child.signalCode).toBe(signal);
      if (texts.includes(readFileSync(join(cwd, 'plan.okr'), 'utf8'))) left.whole++;
      left.drafts += drafts(cwd).length;
      // Whoever writes next clears up, and does not have to wait.
      await writeWhole({ absolute: join(cwd, 'plan.okr'), path: 'plan.okr', text: 'next', before: 'anything' });
      expect(readdirSync(cwd)).toEqual(['plan.okr']);
    }
  };
  await Promise.all([0, 1, 2, 3].map(one));
  // Only what leaves no time for anything leaves a draft behind.
  expect({ ...left, drafts: signal === 'SIGKILL' ? 0 : left.drafts }).toEqual({ whole: times, drafts: 0 });
  if (signal === 'SIGKILL') expect(left.drafts).toBeGreaterThan(0);
});

test.each([2, 10])('%i writers at once: no line that was told is lost', async (count) => {
  const program = await writer();
  const cwd = folder({ 'plan.okr': '' });
  const writers = Array.from({ length: count }, (_, at) =>
    run(program, ['add', join(cwd, 'plan.okr'), `w${at}`, '12']),
  );
  const told = await Promise.all(writers.map(({ ended }) => ended));
  expect(told.map((out) => linesOf(out).length)).toEqual(writers.map(() => 12));
  expect(linesOf(readFileSync(join(cwd, 'plan.okr'), 'utf8')).toSorted()).toEqual(linesOf(told.join('')).toSorted());
  expect(readdirSync(cwd)).toEqual(['plan.okr']);
});

test('writers that are ended while others write: no line that was told is lost, none is there twice', async () => {
  const program = await writer();
  const cwd = folder({ 'plan.okr': '' });
  const path = join(cwd, 'plan.okr');
  const told: string[] = [];
  for (let round = 0; round < 6; round++) {
    const writers = [0, 1, 2, 3].map((at) => run(program, ['add', path, `r${round}w${at}`]));
    await Promise.all(writers.map(({ ready }) => ready));
    for (const { child, ended } of writers) {
      await moment();
      child.kill('SIGKILL');
      told.push(...linesOf(await ended));
    }
  }
  const lines = linesOf(readFileSync(path, 'utf8'));
  expect(told.filter((line) => !lines.includes(line))).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
});

test('writers that are taken for gone begin again: no line that was told is lost, none is there twice', async () => {
  const program = await writer();
  const cwd = folder({ 'plan.okr': '' });
  const writers = [0, 1, 2].map((at) => run(program, ['add', join(cwd, 'plan.okr'), `w${at}`, '40']));
  let isOver = false;
  const told = Promise.all(writers.map(({ ended }) => ended)).finally(() => {
    isOver = true;
  });
  // Every other draft that is seen goes away, whoever is at work on it.
  while (!isOver) {
    for (const name of drafts(cwd)) if (Math.random() < 0.5) rmSync(join(cwd, name), { force: true });
    await new Promise((done) => setTimeout(done, 1));
  }
  const lines = linesOf(readFileSync(join(cwd, 'plan.okr'), 'utf8'));
  expect(lines.toSorted()).toEqual(linesOf((await told).join('')).toSorted());
  expect(lines).toHaveLength(120);
});
