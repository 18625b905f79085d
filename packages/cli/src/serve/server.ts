import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PageAssets } from '@okr/preview/export';
import { exportAs, fileText } from '@okr/preview/export';
import { formatFacts } from '@okr/preview/formats';
import type { Feed, Send } from './feed.ts';
import { isForUs } from './guard.ts';
import { type Request, readRequest } from './messages.ts';
import { servedPage } from './page.ts';

/** Messages of a page are small. */
const longestBody = 10_000;
/** What a page that does not read may leave waiting before its connection is closed; it comes back by itself. */
const longestWait = 64_000_000;
const clientName = /^[\w-]{8,64}$/;

export interface Serving {
  readonly feed: Feed;
  readonly assets: PageAssets;
  /** What went wrong here, for a person at the terminal. */
  readonly report: (error: unknown) => void;
}

/** The preview's server and the secret part of its address. It knows five addresses and no file of the disk. */
export function previewServer(serving: Serving): { readonly server: Server; readonly path: string } {
  const path = `/${randomBytes(16).toString('hex')}/`;
  const server = createServer((request, response) => {
    answer(request, response, path, serving).catch((error: unknown) => {
      serving.report(error);
      if (!response.headersSent) refuse(response, 500, 'something went wrong');
      else response.destroy();
    });
  });
  return { server, path };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  serving: Serving,
): Promise<void> {
  const { feed, assets } = serving;
  for (const [name, value] of always) response.setHeader(name, value);
  if (!isForUs(request)) return refuse(response, 403, 'not for this server');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (!pathname.startsWith(path)) return refuse(response, 404, 'open the whole address that okr serve printed');
  const client = searchParams.get('client') ?? '';
  const route = `${request.method} ${pathname.slice(path.length)}`;
  switch (route) {
    case 'GET ': {
      const { language } = await feed.snapshot(client);
      const { html, policy } = servedPage(language);
      response.setHeader('Content-Security-Policy', policy);
      return send(response, 'text/html; charset=utf-8', html);
    }
    case 'GET page.js':
      return send(response, 'text/javascript; charset=utf-8', assets.script);
    case 'GET page.css':
      return send(response, 'text/css; charset=utf-8', assets.style);
    case 'GET events':
      return clientName.test(client) ? stream(client, response, feed) : refuse(response, 400, 'no client');
    case 'POST messages': {
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
        return refuse(response, 415, 'only JSON');
      }
      const body = await read(request);
      const message = body === undefined ? undefined : readRequest(body);
      if (message === undefined) return refuse(response, 400, 'no message that is known here');
      if (!feed.knows(client)) return refuse(response, 409, 'no such client');
      return act(message, client, response, serving);
    }
    default:
      return refuse(response, 404, 'there is nothing here');
  }
}

const always: readonly (readonly [string, string])[] = [
  ['Cache-Control', 'no-store'],
  ['X-Content-Type-Options', 'nosniff'],
  // The address is a secret.
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['X-Frame-Options', 'DENY'],
];

async function stream(client: string, response: ServerResponse, feed: Feed): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write('retry: 1000\n\n');
  const write: Send = (message) => {
    if (response.writableLength > longestWait) response.destroy();
    else response.write(message === null ? ':\n\n' : `data: ${JSON.stringify(message)}\n\n`);
  };
  response.on('close', () => feed.leave(client, write));
  await feed.join(client, write);
}

async function act(
  message: Request,
  client: string,
  response: ServerResponse,
  { feed, assets }: Serving,
): Promise<void> {
  switch (message.type) {
    case 'resend':
      await feed.resend(client);
      break;
    case 'asOf':
      await feed.travel(client, message.date);
      break;
    case 'export': {
      const { format } = message;
      const snapshot = await feed.snapshot(client);
      const name = `okr-${snapshot.scored.asOf}.${formatFacts[format].ending}`;
      response.setHeader('Content-Disposition', `attachment; filename="${name}"`);
      return send(
        response,
        formatFacts[format].mediaType,
        fileText(
          format,
          exportAs(format, snapshot, () => assets),
        ),
      );
    }
  }
  response.writeHead(204).end();
}

/** The body as text; undefined for one that is too long. */
async function read(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > longestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'Content-Type': type }).end(text);
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' }).end(`${why}\n`);
}
