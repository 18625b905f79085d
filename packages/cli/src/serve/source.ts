import type { IsoDate, Language, Published } from '@okr/core';
import type { PageFile } from '@okr/preview/protocol';
import { Failure, NoPlans } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { documentOf, pageFiles, spokenIn } from '../score/document.ts';
import { type Loaded, languageIn, load } from '../workspace/load.ts';
import { configName } from '../workspace/paths.ts';

/** The plans as they stand, scored at one date. */
export interface Snapshot {
  /** Differs where the content may. */
  readonly id: string;
  readonly scored: Published;
  readonly files: readonly PageFile[];
  readonly language: Language;
  readonly languageOf: (path: string) => Language;
  /** Why something could not be read; then everything is as it was before. */
  readonly trouble: Failure | undefined;
}

/** A date that is asked for; null follows today. */
export type Asked = IsoDate | null;

/** Dates that are remembered: people drag through many. */
const remembered = 12;

/** The plans that PATHs mean, read and scored when they are asked for and remembered until they change. */
export class Source {
  readonly #read: (asked: Asked) => Promise<Loaded>;
  readonly #spoken: (loaded: Loaded) => ReturnType<typeof spokenIn>;
  readonly #fresh = new Map<Asked, Promise<Snapshot>>();
  #good: Snapshot | undefined;
  #revision = 0;

  constructor(paths: readonly string[], options: SharedOptions, host: Host, today: () => IsoDate) {
    const language = languageIn(options);
    const { asOf: _, ...others } = options;
    this.#spoken = (loaded) => spokenIn(loaded, language, host);
    this.#read = async (asked) => {
      const now = { ...host, today: today() };
      try {
        return await load(paths, asked === null ? others : { ...others, asOf: asked }, now);
      } catch (error) {
        if (!(error instanceof NoPlans)) throw error;
        return { asOf: asked ?? now.today, workspaces: [] };
      }
    };
  }

  /** The first time it throws the Failure of what cannot be read; later the snapshot tells of it. */
  at(asked: Asked): Promise<Snapshot> {
    const known = this.#fresh.get(asked);
    if (known !== undefined) return known;
    const found = this.#snapshot(asked);
    this.#fresh.set(asked, found);
    const [oldest] = [...this.#fresh.keys()].filter((date) => date !== null);
    if (this.#fresh.size > remembered && oldest !== undefined) this.#fresh.delete(oldest);
    return found;
  }

  /** Something changed: what was read is old. */
  forget(): void {
    this.#revision++;
    this.#fresh.clear();
  }

  async #snapshot(asked: Asked): Promise<Snapshot> {
    const id = `${this.#revision}.${asked ?? ''}`;
    try {
      const loaded = await this.#read(asked);
      const spoken = this.#spoken(loaded);
      const scored = documentOf(loaded, spoken.language);
      const found = { ...spoken, id, scored, files: pageFiles(loaded), trouble: undefined };
      this.#good = found;
      return found;
    } catch (error) {
      if (!(error instanceof Failure) || this.#good === undefined) throw error;
      return { ...this.#good, id, files: withTrouble(this.#good.files, error), trouble: error };
    }
  }
}

/** The files as they were, and that one cannot be used any more. */
function withTrouble(files: readonly PageFile[], { path }: Failure): readonly PageFile[] {
  const name = path ?? configName;
  return [...files.filter((file) => file.name !== name), { uri: name, name, errors: 1, warnings: 0, unread: 0 }];
}
