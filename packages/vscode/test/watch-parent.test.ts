import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('a forked server that is busy ends with the process that forked it', { timeout: 60_000 }, async () => {
  const parent = spawn(process.execPath, [fileURLToPath(new URL('./processes/parent.ts', import.meta.url))]);
  const child = await new Promise<number>((found) => parent.stdout.once('data', (line) => found(Number(line))));
  onTestFinished(() => {
    parent.kill('SIGKILL');
    if (isAlive(child)) process.kill(child, 'SIGKILL');
  });
  expect(isAlive(child)).toBe(true);
  parent.kill('SIGKILL');
  while (isAlive(child)) await new Promise((again) => setTimeout(again, 10));
});
