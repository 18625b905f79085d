import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { carriedText, isSingleFile } from './single-file.ts';

/** Where each part stands that runs in a thread of its own: in the built command, and in the sources. */
const places = {
  lsp: ['./lsp-thread.js', './lsp/thread.ts'],
  serve: ['./serve-thread.js', './serve/thread.ts'],
} as const;

/**
 * Starts a part that computes for others, so that this thread is always free: it hears signals and the end of its input
 * whatever the other is busy with, and can end it.
 */
export function startThread(part: keyof typeof places, data?: unknown): Worker {
  if (isSingleFile) return new Worker(carriedText(`${part}-thread.js`), { eval: true, workerData: data });
  const near = places[part].map((path) => new URL(path, import.meta.url));
  const url = near.find((each) => existsSync(fileURLToPath(each)));
  if (url === undefined) throw new Error(`${part}: its thread is not here`);
  return new Worker(url, { workerData: data });
}
