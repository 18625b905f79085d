import process from 'node:process';
import type { Worker } from 'node:worker_threads';
import type { Language } from '@okr/core';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { ServeOptions } from '../program.ts';
import type { ServeTask, Told } from '../serve/task.ts';
import { startThread } from '../thread.ts';
import { asOfIn, languageIn } from '../workspace/load.ts';

/** `okr serve`: the preview in a browser, live, until Ctrl-C. */
export async function serve(paths: readonly string[], options: ServeOptions, host: Host): Promise<number> {
  if (paths.includes('-')) {
    throw new Failure({
      en: 'okr serve follows files, not standard input',
      vi: 'okr serve theo dõi tệp, không đọc đầu vào chuẩn',
    });
  }
  const port = portIn(options);
  const first = options.asOf === undefined ? null : asOfIn(options, host);
  languageIn(options);
  const task: ServeTask = { paths, options, cwd: host.cwd, port, first };
  return serveIn(startThread('serve', task), host);
}

/** So long it may take to say goodbye, in milliseconds. */
const grace = 1500;

/** Until Ctrl-C, of which a second one waits for nothing; the thread may be busy with whatever it likes. */
export function serveIn(thread: Worker, host: Host): Promise<number> {
  return new Promise((resolve, reject) => {
    let isEnding = false;
    const end = (): void => {
      // Below the ^C that the terminal shows.
      if (host.terminal !== undefined && !isEnding) host.out('\n');
      if (isEnding) void thread.terminate();
      isEnding = true;
      thread.postMessage('end');
      setTimeout(() => void thread.terminate(), grace).unref();
    };
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
    for (const signal of signals) process.on(signal, end);
    const settle = (): void => {
      for (const signal of signals) process.off(signal, end);
    };
    thread.on('message', (told: Told) => {
      if (told.kind === 'said') host.err(told.text);
      else if (told.kind === 'failed') reject(new Failure(told.said, told.path));
      else host.out(greeting(told.url, told.language));
    });
    thread.on('error', reject);
    thread.on('exit', () => {
      settle();
      resolve(0);
    });
  });
}

function portIn({ port }: ServeOptions): number | undefined {
  if (port === undefined) return undefined;
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return Number(port);
  throw new Failure({
    en: `--port needs a number from 0 to 65535, not "${port}"`,
    vi: `--port cần một số từ 0 đến 65535, không phải "${port}"`,
  });
}

function greeting(url: string, language: Language): string {
  return {
    en: `Open this address in a browser:\n\n  ${url}\n\nThe page follows every change to the files. Ctrl-C ends it.\n`,
    vi: `Mở địa chỉ này trong trình duyệt:\n\n  ${url}\n\nTrang theo mọi thay đổi của tệp. Bấm Ctrl-C để dừng.\n`,
  }[language];
}
