/** The preview's server as a thread: the one that started it hears Ctrl-C whatever is computed here. */
import { parentPort, workerData } from 'node:worker_threads';
import { Failure } from '../failure.ts';
import { type Host, processHost, todayHere } from '../host.ts';
import { pageAssets } from '../page/assets.ts';
import { startServing } from './serve.ts';
import type { ServeTask, Told } from './task.ts';

const tell = (told: Told): void => parentPort?.postMessage(told);
const { paths, options, cwd, port, first }: ServeTask = workerData;
const host: Host = {
  ...processHost(),
  cwd,
  terminal: undefined,
  out: () => {},
  raw: () => {},
  err: (text) => tell({ kind: 'said', text }),
};

/** No waiting at the top of the file: the single file takes this as a script in CommonJS. */
async function start(): Promise<void> {
  const settings = { port, first, assets: pageAssets() };
  const started = await startServing(paths, options, settings, host, todayHere);
  parentPort?.on('message', () => {
    started.close().finally(() => parentPort?.close());
  });
  tell({ kind: 'started', url: started.url, language: started.language });
}

start().catch((error: unknown) => {
  if (!(error instanceof Failure)) throw error;
  tell({ kind: 'failed', said: error.said, path: error.path });
});
