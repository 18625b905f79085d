import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import { applyPublishedDelta, type Published } from '@okr/core';
import type { FromPage, Update } from '@okr/preview/protocol';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/host.ts';
import { type Started, startServing } from '../../src/serve/serve.ts';

export const today = '2026-11-15';
const assets = { script: 'var okrPage = {};', style: '.okr { color: red }' };

export interface Serving extends Started {
  /** What was said on standard error. */
  readonly said: readonly string[];
}

export function hostIn(cwd: string, err: (text: string) => void = () => {}): Host {
  return {
    cwd,
    env: {},
    terminal: undefined,
    today,
    out: () => {},
    raw: () => {},
    err,
    outcome: async () => undefined,
    readStdin: async () => new Uint8Array(),
  };
}

/** Serves a folder on a free port until the test is over. */
export async function serving(
  cwd: string,
  {
    paths = ['.'],
    first = null,
    day = () => today,
    port = 0,
  }: { paths?: string[]; first?: string | null; day?: () => string; port?: number | undefined } = {},
): Promise<Serving> {
  const said: string[] = [];
  const host = hostIn(cwd, (text) => void said.push(text));
  const started = await startServing(paths, { color: false }, { port, first, assets }, host, day);
  onTestFinished(() => started.close());
  return { ...started, said };
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request, byte for byte as given: paths are not tidied, headers may lie. */
export function ask(url: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const path = url.slice(url.indexOf('/', 'http://'.length));
  return new Promise((done, fail) => {
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      response.on('error', fail);
    });
    sent.on('error', fail);
    sent.end(body);
  });
}

/** A page that listens, and what it would show. */
export class PageClient {
  readonly #url: string;
  readonly #name: string;
  readonly #waiting: (() => void)[] = [];
  #response: IncomingMessage | undefined;
  #shown: Published | undefined;
  readonly updates: Update[] = [];
  ended = false;

  constructor(url: string, name: string = crypto.randomUUID()) {
    this.#url = url;
    this.#name = name;
  }

  async open(): Promise<this> {
    await new Promise<void>((opened, fail) => {
      const sent = request(`${this.#url}events?client=${this.#name}`, { agent: false }, (response) => {
        this.#response = response;
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk) => {
          const events = (text + chunk).split('\n\n');
          text = events.pop() ?? '';
          for (const event of events) this.#take(event);
        });
        response.on('close', () => {
          this.ended = true;
          this.#wake();
        });
        response.on('error', () => {});
        opened();
      });
      sent.on('error', fail);
      sent.end();
    });
    onTestFinished(() => this.close());
    return this;
  }

  close(): void {
    this.#response?.destroy();
  }

  say(message: FromPage | object): Promise<Answer> {
    return ask(`${this.#url}messages?client=${this.#name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
  }

  /** The scores as the page has them, once they fit; deltas are applied. */
  async until(fits: (scored: Published, update: Update) => boolean): Promise<Update> {
    for (;;) {
      const last = this.updates.at(-1);
      if (last !== undefined && this.#shown !== undefined && fits(this.#shown, last)) return last;
      if (this.ended) throw new Error('The connection has ended.');
      await new Promise<void>((wake) => this.#waiting.push(wake));
    }
  }

  async untilEnd(): Promise<void> {
    while (!this.ended) await new Promise<void>((wake) => this.#waiting.push(wake));
  }

  get shown(): Published | undefined {
    return this.#shown;
  }

  #take(event: string): void {
    if (!event.startsWith('data: ')) return;
    const update: Update = JSON.parse(event.slice('data: '.length));
    const { content } = update;
    if (content.kind === 'full') this.#shown = content.scored;
    else {
      const before = this.updates.at(-1);
      if (before?.resultId !== content.base || this.#shown === undefined) throw new Error('A delta of something else.');
      this.#shown = applyPublishedDelta(this.#shown, content.delta);
    }
    this.updates.push(update);
    this.#wake();
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
