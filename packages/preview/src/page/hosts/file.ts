import type { FromPage, PageHost } from '../../protocol.ts';
import { downloadBase64, openLink } from './download.ts';

/** The host within an exported file: it has one update to give, which stands in the file. */
export function fileHost(): PageHost {
  let receive: ((message: unknown) => void) | undefined;
  return {
    kept: undefined,
    keep: () => {},
    listen(callback) {
      receive = callback;
    },
    post(message: FromPage) {
      switch (message.type) {
        case 'ready':
          receive?.(openedToday(JSON.parse(document.getElementById('okr-update')?.textContent ?? 'null')));
          break;
        case 'save':
          downloadBase64(message.name, message.mediaType, message.base64);
          break;
        case 'openLink':
          openLink(message.url);
      }
    },
  };
}

/** The day on which a reader opens the file is not the day of its scores. */
function openedToday(update: unknown): unknown {
  if (typeof update !== 'object' || update === null) return update;
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return { ...update, today: today.join('-') };
}
