import type { FromPage, PageHost } from '../../protocol.ts';
import { download, downloadBase64, openLink } from './download.ts';

const keptUnder = 'okr-page';

/** The host of a page that `okr serve` shows: updates come as server-sent events, messages go back by POST. */
export function servedHost(): PageHost {
  const client = crypto.randomUUID();
  const send = (message: FromPage): Promise<Response> =>
    fetch(`messages?client=${client}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
  let receive: (message: unknown) => void = () => {};
  let travelled: FromPage | undefined;
  const listen = (): void => {
    const events = new EventSource(`events?client=${client}`);
    events.onopen = () => {
      showNotice(false);
      // A connection that was lost comes back as a new one, which looks from the first date.
      if (travelled !== undefined) void send(travelled);
    };
    events.onerror = () => showNotice(true);
    events.onmessage = ({ data }) => receive(JSON.parse(String(data)));
  };
  return {
    kept: readKept(),
    keep: (state) => sessionStorage.setItem(keptUnder, JSON.stringify(state)),
    listen(callback) {
      receive = callback;
    },
    post(message) {
      switch (message.type) {
        case 'ready':
          // The first event is the whole.
          listen();
          break;
        case 'save':
          downloadBase64(message.name, message.mediaType, message.base64);
          break;
        case 'openLink':
          openLink(message.url);
          break;
        case 'export':
          send(message).then(saveAnswer, () => showNotice(true));
          break;
        case 'asOf':
          travelled = message;
          send(message).catch(() => showNotice(true));
          break;
        case 'resend':
          send(message).catch(() => showNotice(true));
      }
    },
  };
}

async function saveAnswer(answer: Response): Promise<void> {
  const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1];
  if (answer.ok && name !== undefined) download(name, await answer.blob());
}

function readKept(): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(keptUnder) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Says that the command has ended, so that nobody takes old numbers for live ones. The words stand in the page's document. */
function showNotice(gone: boolean): void {
  const notice = document.getElementById('okr-gone');
  if (notice !== null) notice.hidden = !gone;
}
