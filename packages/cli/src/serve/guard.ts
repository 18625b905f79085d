import type { IncomingMessage } from 'node:http';

/** Names of this machine; a page elsewhere that lets its own name point here (DNS rebinding) sends another. */
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** Whether a request was meant for this server: the port is not looked at, since editors forward ports. */
export function isForUs({ headers, method }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!loopback.test(host)) return false;
  const isOwn = origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
  const site = headers['sec-fetch-site'];
  const isNear = site === undefined || site === 'same-origin' || (site === 'none' && method === 'GET');
  return isOwn && (isNear || isNavigation(headers, method));
}

/** A link to the page, wherever it stands: the address itself is the secret. */
function isNavigation(headers: IncomingMessage['headers'], method: string | undefined): boolean {
  return method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
}
