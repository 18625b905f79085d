import process from 'node:process';
import type { Language } from '@okr/core';
import { Failure } from '../failure.ts';
import { type Host, todayHere } from '../host.ts';
import { pageAssets } from '../page/assets.ts';
import type { ServeOptions } from '../program.ts';
import { startServing } from '../serve/serve.ts';
import { asOfIn } from '../workspace/load.ts';

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
  const ended = new Promise<void>((end) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => end());
  });
  const started = await startServing(paths, options, { port, first, assets: pageAssets() }, host, todayHere);
  host.out(greeting(started.url, started.language));
  await ended;
  // Below the ^C that the terminal shows.
  if (host.terminal !== undefined) host.out('\n');
  await started.close();
  return 0;
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
  return language === 'vi'
    ? `Mở địa chỉ này trong trình duyệt:\n\n  ${url}\n\nTrang theo mọi thay đổi của tệp. Bấm Ctrl-C để dừng.\n`
    : `Open this address in a browser:\n\n  ${url}\n\nThe page follows every change to the files. Ctrl-C ends it.\n`;
}
