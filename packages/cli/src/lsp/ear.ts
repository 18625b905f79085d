import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import type { Worker } from 'node:worker_threads';
import type { Bilingual } from '@okr/core';
import { Framing } from './framing.ts';

/** So long a server that is not busy needs at most to end by itself, in milliseconds. */
const grace = 2000;
/** How often it is looked whether the client is still there, in milliseconds. */
const pulse = 1000;

export interface Ear {
  readonly input: Readable;
  readonly output: Writable;
  /** What went wrong, for a person. */
  say(message: Bilingual): void;
}

/**
 * Passes on what a client says to the server in its thread, and what that answers. Resolves with the exit code when the
 * server has ended or has nobody left to serve: the input ended, nobody takes the output, the client's process is gone, or
 * what it sends cannot be followed. A server that is busy then is not waited for.
 */
export function listen(thread: Worker, { input, output, say }: Ear): Promise<number> {
  return new Promise((resolve) => {
    let watch: NodeJS.Timeout | undefined;
    let isOver = false;
    const end = (code: number): void => {
      if (isOver) return;
      isOver = true;
      clearInterval(watch);
      input.destroy();
      void thread.terminate();
      // What was answered last goes out before the process does.
      if (output.writable) output.write('', () => resolve(code));
      else resolve(code);
    };
    const framing = new Framing((first) => {
      const client = processIn(first);
      if (client !== undefined) watch = setInterval(() => isAlive(client) || end(1), pulse);
    });
    input.on('data', (bytes: Uint8Array) => {
      if (isOver) return;
      const fault = framing.read(bytes);
      if (fault === undefined) {
        thread.postMessage(bytes);
        return;
      }
      say(fault);
      end(2);
    });
    input.on('end', () => {
      thread.postMessage(null);
      setTimeout(() => end(1), grace).unref();
    });
    input.on('error', () => end(1));
    output.on('error', () => {
      if (!isOver) resolve(1);
      end(1);
    });
    thread.on('message', (bytes: Uint8Array) => void output.write(bytes));
    thread.on('error', (error) => {
      const detail = error instanceof Error ? error.message : String(error);
      say({ en: `the server failed: ${detail}`, vi: `máy chủ gặp lỗi: ${detail}` });
    });
    thread.on('exit', end);
  });
}

/** The client's process, as it says in its first message. */
function processIn(initialize: string): number | undefined {
  try {
    const { params } = JSON.parse(initialize) as { readonly params?: { readonly processId?: unknown } };
    const id = params?.processId;
    return typeof id === 'number' && Number.isInteger(id) && id > 0 ? id : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // Another user's process is one.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
