import type { ServerHost } from '../host.ts';
import { pause } from '../turns.ts';
import type { Loading } from './loading.ts';
import { isBelow } from './uris.ts';
import type { Workspaces } from './workspaces.ts';

/** Files looked at between two chances for others, and what such a look may cost at a time. */
const atOnce = 64;
/** Who has not been heard for so long may have been somewhere else, in milliseconds. */
const absence = 5000;

/**
 * Looks at what is on disk where the client does not tell what changes there: when a document is opened or saved, and when
 * somebody comes back who may have changed files with another program.
 */
export class Looks {
  private readonly host: Pick<ServerHost, 'stamp'>;
  private readonly loading: Loading;
  private readonly workspaces: Workspaces;
  private readonly onChange: () => void;
  private readonly stamps = new Map<string, string | undefined>();
  private heard = Date.now();
  private isLooking = false;
  private isAsked = false;

  constructor(
    host: Pick<ServerHost, 'stamp'>,
    { loading, workspaces }: { readonly loading: Loading; readonly workspaces: Workspaces },
    onChange: () => void,
  ) {
    this.host = host;
    this.loading = loading;
    this.workspaces = workspaces;
    this.onChange = onChange;
  }

  /** Something came from the client: whether it is back after a while. */
  isBack(): boolean {
    const now = Date.now();
    const isBack = now - this.heard > absence;
    this.heard = now;
    return isBack;
  }

  /** Once more after one that has not ended: that may have passed by what changed since. */
  async look(): Promise<void> {
    this.isAsked = true;
    if (this.isLooking) return;
    this.isLooking = true;
    try {
      while (this.isAsked) {
        this.isAsked = false;
        for (const folder of this.workspaces.folderKeys) if (await this.lookBelow(folder)) this.onChange();
      }
    } finally {
      this.isLooking = false;
    }
  }

  private async lookBelow(folder: string): Promise<boolean> {
    const listed = await this.loading.list(folder);
    const present = new Set(listed);
    let isNews = false;
    for (const key of this.workspaces.knownKeys) {
      if (!isBelow(key, folder) || present.has(key)) continue;
      // Another folder may be the one that it belongs to.
      if ((await this.host.stamp?.(key)) !== undefined) continue;
      this.loading.removed([key]);
      this.stamps.delete(key);
      isNews = true;
    }
    for (let at = 0; at < listed.length; at += atOnce, await pause()) {
      const news = await Promise.all(listed.slice(at, at + atOnce).map((key) => this.isOther(key)));
      isNews ||= news.includes(true);
    }
    return isNews;
  }

  /** The first time there is nothing but its text to tell by. */
  private async isOther(key: string): Promise<boolean> {
    const stamp = await this.host.stamp?.(key);
    if (this.workspaces.isKnown(key) && this.stamps.has(key) && this.stamps.get(key) === stamp) return false;
    this.stamps.set(key, stamp);
    return this.loading.file(key);
  }
}
