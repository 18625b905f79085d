import type { ServerHost } from '../host.ts';
import { pause } from '../turns.ts';
import type { Texts } from './texts.ts';
import { isBelow, keyOf, parentOf } from './uris.ts';
import type { Workspaces } from './workspaces.ts';

/** How far the reading of a folder is: 0 to 1. */
export type OnProgress = (share: number, done: number, of: number) => void;

/** So long a stretch of work keeps nobody waiting, in milliseconds. */
const slice = 20;
const atOnce = 16;

/** Brings files from disk into the workspaces, a slice at a time, so that requests are answered meanwhile. */
export class Loading {
  private readonly host: Pick<ServerHost, 'list' | 'read'>;
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;

  constructor(host: Pick<ServerHost, 'list' | 'read'>, texts: Texts, workspaces: Workspaces) {
    this.host = host;
    this.texts = texts;
    this.workspaces = workspaces;
  }

  /** Reads all files below a folder and parses them. */
  async folder(folder: string, onProgress: OnProgress): Promise<void> {
    const keys = await this.list(folder);
    for (let at = 0; at < keys.length; at += atOnce) {
      await Promise.all(keys.slice(at, at + atOnce).map((key) => this.file(key)));
      onProgress((0.5 * at) / keys.length, at, keys.length);
    }
    let since = Date.now();
    for (const [index, key] of keys.entries()) {
      this.workspaces.loaded(key);
      if (Date.now() - since < slice) continue;
      onProgress(0.5 + (0.5 * index) / keys.length, index, keys.length);
      await pause();
      since = Date.now();
    }
  }

  /** Reads one file anew; one that is gone is forgotten. Whether it is another than before. */
  async file(key: string): Promise<boolean> {
    const read = await this.host.read(key);
    const text = typeof read === 'string' ? read : read?.text;
    const damage = typeof read === 'string' ? [] : (read?.damage ?? []);
    if (damage.length === 0 && text !== undefined && this.workspaces.isKnown(key) && this.texts.isOnDisk(key, text)) {
      return false;
    }
    this.texts.setDisk(key, text, damage);
    if (this.workspaces.isKnown(key) !== (text !== undefined)) this.workspaces.setKnown(key, text !== undefined);
    this.workspaces.touch(key);
    return true;
  }

  /** Files, or folders with files in them, came into being: what belongs to a folder of the client is read. */
  async created(keys: readonly string[]): Promise<void> {
    for (const folder of this.workspaces.folderKeys) {
      const fresh = keys.filter((key) => isBelow(key, folder));
      if (fresh.length === 0) continue;
      const isFresh = (key: string): boolean => fresh.some((made) => key === made || isBelow(key, made));
      for (const key of await this.list(folder)) if (isFresh(key)) await this.file(key);
    }
  }

  /** Nothing where it cannot be listed: the client's other folders can. */
  async list(folder: string): Promise<readonly string[]> {
    try {
      return (await this.host.list(folder)).map(keyOf);
    } catch {
      return [];
    }
  }

  /** Files, or folders with all that was in them, are gone. */
  removed(keys: readonly string[]): void {
    if (keys.length === 0) return;
    const gone = new Set(keys);
    for (const known of this.workspaces.knownKeys) {
      let at = known;
      while (at !== '' && !gone.has(at)) at = parentOf(at);
      if (at === '') continue;
      this.texts.setDisk(known, undefined);
      this.workspaces.setKnown(known, false);
    }
  }

  /** The folder is no longer one of the client's. */
  forget(folder: string): void {
    const others = this.workspaces.folderKeys;
    for (const key of this.workspaces.knownKeys) {
      if (isBelow(key, folder) && !others.some((other) => isBelow(key, other))) this.removed([key]);
    }
  }
}
