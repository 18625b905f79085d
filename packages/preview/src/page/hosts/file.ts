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
          receive?.(JSON.parse(document.getElementById('okr-update')?.textContent ?? 'null'));
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
