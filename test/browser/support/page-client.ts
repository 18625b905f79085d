import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, JSHandle } from 'playwright-core';
import { root } from '../../../scripts/setup/ground.mjs';

/** What `page/worker.html` gives: a language client in the page, whose server is a worker. */
interface PageClient {
  readonly files: Record<string, string>;
  readonly published: Readonly<Record<string, readonly { readonly code?: unknown }[]>>;
  request(method: string, params: unknown): Promise<unknown>;
  notify(method: string, params: unknown): void;
}

/** The built worker and its page, on 127.0.0.1. */
export async function servePage(): Promise<{ readonly address: string; close(): void }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['@okr/server/worker'],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    target: 'es2022',
    logLevel: 'warning',
  });
  const script = outputFiles[0]?.contents ?? '';
  const page = readFileSync(join(import.meta.dirname, '../page/worker.html'));
  const server = createServer(({ url }, response) => {
    const isScript = url === '/server.js';
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html' });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}

export class WorkerClient {
  readonly initialized: unknown;
  private readonly handle: JSHandle<PageClient>;

  private constructor(handle: JSHandle<PageClient>, initialized: unknown) {
    this.handle = handle;
    this.initialized = initialized;
  }

  /** A page with these files, by URI, in the folder that the server is told of. */
  static async start(
    browser: Browser,
    address: string,
    folder: string,
    files: Readonly<Record<string, string>>,
  ): Promise<WorkerClient> {
    const page = await browser.newPage();
    await page.goto(address);
    const handle: JSHandle<PageClient> = await page.evaluateHandle('client');
    await handle.evaluate((client, given) => void Object.assign(client.files, given), files);
    const initialized = await handle.evaluate((client, params) => client.request('initialize', params), {
      processId: null,
      rootUri: folder,
      capabilities: {},
      initializationOptions: { asOf: '2026-11-30' },
    });
    const client = new WorkerClient(handle, initialized);
    await client.notify('initialized', {});
    return client;
  }

  request(method: string, params: unknown): Promise<unknown> {
    return this.handle.evaluate((client, [name, given]) => client.request(name, given), [method, params] as const);
  }

  async notify(method: string, params: unknown): Promise<void> {
    await this.handle.evaluate((client, [name, given]) => client.notify(name, given), [method, params] as const);
  }

  open(uri: string, text: string): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'okr', version: 1, text } });
  }

  /** The codes that were last published for a file; undefined before that. */
  codes(uri: string): Promise<readonly unknown[] | undefined> {
    return this.handle.evaluate((client, of) => client.published[of]?.map(({ code }) => code), uri);
  }
}
