import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const helper = (name: string): string => fileURLToPath(new URL(`./processes/${name}.ts`, import.meta.url));

function start(name: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [helper(name), ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on('data', (chunk) => {
    said.err += String(chunk);
  });
  const ended = new Promise<number | string | null>((done) => {
    child.once('close', (code, signal) => done(code ?? signal));
  });
  return { child, said, ended };
}

/** Waits for a state, however long that takes. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((again) => setTimeout(again, 10));
}

function isAlive({ pid }: { readonly pid?: number | undefined }): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

const hello = (processId: number | null): string => {
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId } });
  return `Content-Length: ${body.length}\r\n\r\n${body}`;
};

/** A server whose computation never ends. */
async function busyServer(processId: number | null) {
  const server = start('busy-server');
  server.child.stdin.write(hello(processId));
  await until(() => server.said.out.includes('busy'));
  return server;
}

test('a server that is busy ends when its input does', { timeout: 60_000 }, async () => {
  const { child, ended } = await busyServer(null);
  child.stdin.end();
  expect(await ended).toBe(1);
});

test('a server that is busy ends with the process that it serves, even if its input stays open', {
  timeout: 60_000,
}, async () => {
  const client: ChildProcess = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { child, ended } = await busyServer(client.pid ?? null);
  expect(isAlive(child)).toBe(true);
  client.kill('SIGKILL');
  expect(await ended).toBe(1);
});

test('a wrong length ends it with a line that says so', { timeout: 60_000 }, async () => {
  const { child, said, ended } = await busyServer(null);
  child.stdin.write('Content-Length: 3\r\n\r\n{}\r\n{}');
  expect(await ended).toBe(2);
  expect(said.err).toMatch(/^a message of the editor does not start where [^\n]+\n$/);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'okr serve ends with %s while it computes',
  { timeout: 60_000 },
  async (signal) => {
    const { child, said, ended } = start('busy-serve');
    await until(() => said.out.includes('Open this address'));
    child.kill(signal);
    expect(await ended).toBe(0);
  },
);
