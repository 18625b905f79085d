/** `okr lsp` around a server whose computation never ends. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { listen } from '../../../src/lsp/ear.ts';

const thread = new Worker(new URL('./busy-thread.ts', import.meta.url), { workerData: Buffer.from('busy') });
process.exit(
  await listen(thread, {
    input: process.stdin,
    output: process.stdout,
    say: ({ en }) => void process.stderr.write(`${en}\n`),
  }),
);
