import { Memory, type Stages, stagesOf } from '@okr/analysis';
import { FileLoader, type LoadedFile } from '@okr/language';
import type { Configuration } from '../workspace/configuration.ts';
import type { Snapshot } from '../workspace/snapshot.ts';

/** Texts by path, of files that change or are made. */
export type Texts = ReadonlyMap<string, string>;

const benches = new WeakMap<Configuration, Workbench>();

/**
 * Reads and judges a workspace with some of its texts changed, on copies of those files. What is worked out for one text is
 * kept for the next, from state to state of the workspace: each key that is pressed and each action that is tried costs what
 * it touches. Of what it gave before nothing may be used any more.
 */
export class Workbench {
  private snapshot: Snapshot | undefined;
  private memory = new Memory();
  private readonly loaders = new Map<string, FileLoader>();
  /** The newest reading of each file that was changed. */
  private readonly copies = new Map<string, LoadedFile>();
  /** The files that were taken as they are in the workspace. */
  private readonly shared = new Map<string, LoadedFile>();

  static of(snapshot: Snapshot): Workbench {
    const { configuration } = snapshot;
    const bench = benches.get(configuration) ?? new Workbench();
    benches.set(configuration, bench);
    bench.turnTo(snapshot);
    return bench;
  }

  load(path: string, text: string): LoadedFile {
    const known = this.copies.get(path);
    if (known?.text === text) return known;
    const loader = this.loaders.get(path) ?? new FileLoader();
    this.loaders.set(path, loader);
    const loaded = loader.load({ path, text });
    this.copies.set(path, loaded);
    return loaded;
  }

  stages(snapshot: Snapshot, texts: Texts): Stages {
    this.turnTo(snapshot);
    const fresh = new Map(texts);
    const files = snapshot.members.map(({ loaded }) => {
      const { path } = loaded.file;
      const text = fresh.get(path);
      fresh.delete(path);
      if (text !== undefined) return this.load(path, text);
      this.shared.set(path, loaded);
      return loaded;
    });
    const all = [...files, ...[...fresh].map(([path, text]) => this.load(path, text))];
    const { asOf, configuration } = snapshot;
    return stagesOf(all, { asOf, config: configuration.config }, this.memory);
  }

  /** What was seen of a file that is another one now has moved since: it is not compared with. */
  private turnTo(snapshot: Snapshot): void {
    if (this.snapshot === snapshot) return;
    this.snapshot = snapshot;
    const now = new Map(snapshot.members.map(({ loaded }) => [loaded.file.path, loaded]));
    for (const path of this.copies.keys()) if (!now.has(path)) this.forget(path);
    for (const [path, loaded] of this.shared) {
      if (now.get(path) === loaded) continue;
      this.memory = new Memory();
      this.shared.clear();
      return;
    }
  }

  private forget(path: string): void {
    this.copies.delete(path);
    this.loaders.delete(path);
  }
}
