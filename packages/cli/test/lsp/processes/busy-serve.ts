/** `okr serve` around a computation that never ends. */
import process from 'node:process';
import { Worker } from 'node:worker_threads';
import { serveIn } from '../../../src/commands/serve.ts';
import { processHost } from '../../../src/host.ts';

const thread = new Worker(new URL('./busy-thread.ts', import.meta.url), {
  workerData: { kind: 'started', url: 'http://127.0.0.1/', language: 'en' },
});
process.exitCode = await serveIn(thread, { ...processHost(), raw: () => {} });
