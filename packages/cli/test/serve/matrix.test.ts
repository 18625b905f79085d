import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { isForUs } from '../../src/serve/guard.ts';
import { readRequest } from '../../src/serve/messages.ts';

const hosts = {
  ours: ['127.0.0.1', '127.0.0.1:4519', 'localhost', 'LOCALHOST:80', '[::1]', '[::1]:65535'],
  others: [
    '',
    'evil.example',
    '127.0.0.1:',
    '127.0.0.1:123456',
    '127.0.0.1.evil.example',
    'x127.0.0.1',
    'localhost:a',
    '127a0b0c1',
    '::1',
  ],
};
const origins = (host: string) => ({
  ours: [undefined, `http://${host}`, `HTTP://${host.toUpperCase()}`],
  others: ['null', '', `https://${host}`, `http://${host}:1`, 'http://evil.example', `http://${host}/`],
});
/** A page's own requests, an address typed in, and a link that stands elsewhere; a site is one of four. */
const sites: readonly (readonly [site: string | undefined, mode: string, dest: string, methods: readonly string[]])[] =
  [
    [undefined, 'cors', 'empty', ['GET', 'POST', 'PUT']],
    ['same-origin', 'cors', 'empty', ['GET', 'POST', 'PUT']],
    ['none', 'cors', 'empty', ['GET']],
    ['none', 'navigate', 'document', ['GET']],
    ['cross-site', 'navigate', 'document', ['GET']],
    ['same-site', 'navigate', 'document', ['GET']],
    ['cross-site', 'navigate', 'iframe', []],
    ['cross-site', 'no-cors', 'document', []],
    ['cross-site', 'cors', 'empty', []],
    ['same-site', 'cors', 'empty', []],
    ['anything', 'cors', 'empty', []],
  ];

const asked = (host: string, origin: string | undefined, [site, mode, dest]: (typeof sites)[number], method: string) =>
  isForUs({
    method,
    headers: {
      ...(host !== '' && { host }),
      ...(origin !== undefined && { origin }),
      ...(site !== undefined && { 'sec-fetch-site': site }),
      'sec-fetch-mode': mode,
      'sec-fetch-dest': dest,
    },
  } as unknown as IncomingMessage);

test('who may ask: every host, with every origin, from every site, by every method', () => {
  const wrong: string[] = [];
  for (const [whose, names] of Object.entries(hosts)) {
    for (const host of names) {
      for (const [whoseOrigin, all] of Object.entries(origins(host))) {
        for (const origin of all) {
          for (const site of sites) {
            for (const method of ['GET', 'POST', 'PUT']) {
              const may = whose === 'ours' && whoseOrigin === 'ours' && site[3].includes(method);
              if (asked(host, origin, site, method) !== may)
                wrong.push(`${method} ${host} ${origin} ${site.join(' ')}`);
            }
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test.each<[string, unknown]>([
  ['{"type":"resend"}', { type: 'resend' }],
  ['{"type":"resend","more":1}', { type: 'resend' }],
  ['{"type":"asOf","date":null}', { type: 'asOf', date: null }],
  ['{"type":"asOf","date":"2026-02-28"}', { type: 'asOf', date: '2026-02-28' }],
  ['{"type":"asOf","date":"2026-02-29"}', undefined],
  ['{"type":"asOf","date":20260228}', undefined],
  ['{"type":"asOf"}', undefined],
  ...['html', 'csv', 'markdown', 'json', 'ics'].map((format): [string, unknown] => [
    `{"type":"export","format":"${format}"}`,
    { type: 'export', format },
  ]),
  ['{"type":"export","format":"pdf"}', undefined],
  ['{"type":"export"}', undefined],
  ['{"type":"open"}', undefined],
  ['{"type":7}', undefined],
  ['{}', undefined],
  ['[]', undefined],
  ['null', undefined],
  ['"resend"', undefined],
  ['', undefined],
])('%s is read as %o', (body, message) => {
  expect(readRequest(body)).toEqual(message);
});
