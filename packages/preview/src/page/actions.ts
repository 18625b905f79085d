import type { PageHost } from '../protocol.ts';
import type { Actions } from './context.ts';
import { safeUrl } from './model/links.ts';
import type { Store } from './store.ts';

/** What a person can do on the page, as messages to the host and changes of the state. */
export function actionsOf(store: Store, host: PageHost): Actions {
  return {
    select: (id) => store.select(id),
    open({ file, range }) {
      if (file !== null && range !== null) host.post({ type: 'open', file, range, keepFocus: false });
    },
    openLink(url) {
      const safe = safeUrl(url);
      if (safe !== undefined) host.post({ type: 'openLink', url: safe });
    },
    addCheckIn: ({ file, range }) => host.post({ type: 'addCheckIn', file, range }),
    newPlan: () => host.post({ type: 'newPlan' }),
    setAsOf: (date) => host.post({ type: 'asOf', date }),
    exportAs: (format) => host.post({ type: 'export', format }),
    save(name, mediaType, content) {
      void toBase64(content).then((base64) => host.post({ type: 'save', name, mediaType, base64 }));
    },
    find: (element) => store.find(element),
    look: (change) => store.look(change),
    keepPart: (key, value) => store.keepPart(key, value),
    scrolled: (top) => store.scrolled(top),
  };
}

async function toBase64(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
