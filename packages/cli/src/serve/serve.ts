import type { Server } from 'node:http';
import type { IsoDate } from '@okr/core';
import { safeLine } from '@okr/core';
import type { PageAssets } from '@okr/preview/export';
import { Failure } from '../failure.ts';
import type { Host } from '../host.ts';
import type { ServeOptions } from '../program.ts';
import { Feed } from './feed.ts';
import { previewServer } from './server.ts';
import { type Asked, Source } from './source.ts';
import { watchPlans } from './watch.ts';

/** Kept where it is free, so that a browser remembers how the page was looked at. */
const usualPort = 4519;
const loopback = '127.0.0.1';
/** How often silence is broken, so that connections live, and the date is looked at. */
const beatMs = 20_000;

export interface Started {
  /** The whole address, with its secret. */
  readonly url: string;
  readonly language: 'en' | 'vi';
  /** Ends everything: connections, watching, waiting. */
  close(): Promise<void>;
}

/** `port`: undefined for the usual one, or else any that is free; 0 for any. `first`: the date that pages look from at first. */
export interface ServeSettings {
  readonly port: number | undefined;
  readonly first: Asked;
  readonly assets: PageAssets;
}

/** Serves the preview of what the PATHs mean; throws a Failure where it cannot. */
export async function startServing(
  paths: readonly string[],
  options: ServeOptions,
  { port, first, assets }: ServeSettings,
  host: Host,
  today: () => IsoDate,
): Promise<Started> {
  const source = new Source(paths, options, host, today);
  const { language, trouble: atFirst } = await source.at(first);
  const feed = new Feed(source, first, today);
  const report = (error: unknown): void => {
    const said = error instanceof Failure ? error.said[language] : String(error);
    host.err(`okr: ${safeLine(said)}\n`);
  };
  if (atFirst !== undefined) report(atFirst);
  let told = atFirst?.said.en;
  const changed = async (): Promise<void> => {
    source.forget();
    try {
      const { trouble } = await source.at(first);
      if (trouble !== undefined && trouble.said.en !== told) report(trouble);
      told = trouble?.said.en;
      await feed.refresh();
    } catch (error) {
      report(error);
    }
  };
  const { server, path } = previewServer({ feed, assets, report });
  const bound = await listen(server, port);
  const unwatch = await watchPlans({ paths, config: options.config, cwd: host.cwd }, () => void changed());
  let day = today();
  const beat = setInterval(() => {
    feed.beat();
    if (day === today()) return;
    day = today();
    void changed();
  }, beatMs);
  return {
    url: `http://${loopback}:${bound}${path}`,
    language,
    async close() {
      clearInterval(beat);
      await unwatch();
      const closed = new Promise((done) => server.close(done));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number | undefined): Promise<number> {
  try {
    return await bind(server, port ?? usualPort);
  } catch (error) {
    const isTaken =
      error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
    if (!isTaken) throw error;
    if (port === undefined) return bind(server, 0);
    throw new Failure({
      en: `port ${port} cannot be used: something else has it, or it is not for you; leave --port out for a free one`,
      vi: `không dùng được cổng ${port}: chương trình khác đang dùng, hoặc bạn không có quyền; bỏ --port để lấy một cổng còn trống`,
    });
  }
}

function bind(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, loopback, () => {
      server.off('error', fail);
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
