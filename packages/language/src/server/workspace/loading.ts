import type { ServerHost } from '../host.ts';
import { pause } from '../turns.ts';
import type { Texts } from './texts.ts';
import { isBelow, keyOf } from './uris.ts';
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

  /** Reads one file anew; one that is gone is forgotten. */
  async file(key: string): Promise<void> {
    const read = await this.host.read(key);
    const text = typeof read === 'string' ? read : read?.text;
    this.texts.setDisk(key, text, typeof read === 'string' ? [] : read?.damage);
    if (this.workspaces.isKnown(key) !== (text !== undefined)) this.workspaces.setKnown(key, text !== undefined);
    this.workspaces.touch(key);
  }

  /** Files came into being: those that belong to a folder are read. */
  async created(keys: readonly string[]): Promise<void> {
    for (const folder of this.workspaces.folderKeys) {
      const fresh = keys.filter((key) => isBelow(key, folder));
      if (fresh.length === 0) continue;
      const listed = new Set(await this.list(folder));
      for (const key of fresh) if (listed.has(key)) await this.file(key);
    }
  }

  private async list(folder: string): Promise<readonly string[]> {
    return (await this.host.list(folder)).map(keyOf);
  }

  /** A file, or a folder with all that was in it, is gone. */
  removed(key: string): void {
    for (const known of this.workspaces.knownKeys) {
      if (known !== key && !isBelow(known, key)) continue;
      this.texts.setDisk(known, undefined);
      this.workspaces.setKnown(known, false);
    }
  }

  /** The folder is no longer one of the client's. */
  forget(folder: string): void {
    const others = this.workspaces.folderKeys;
    for (const key of this.workspaces.knownKeys) {
      if (isBelow(key, folder) && !others.some((other) => isBelow(key, other))) this.removed(key);
    }
  }
}
