import type { SourceFile } from '@okr/core';
import type { LoadedFile } from '@okr/language';

/** A file of a workspace. */
export interface Member {
  readonly key: string;
  readonly loaded: LoadedFile;
}

/** The files of a workspace as they are at one moment. Of the next moment only what changed is made anew. */
export class Roster {
  /** In the order of the workspace. */
  readonly members: readonly Member[];
  /** The same without their keys. */
  readonly loaded: readonly LoadedFile[];
  private readonly byKey: ReadonlyMap<string, number>;
  private readonly byPath: ReadonlyMap<string, number>;

  constructor(members: readonly Member[], loaded = members.map((member) => member.loaded), like?: Roster) {
    this.members = members;
    this.loaded = loaded;
    this.byKey = like?.byKey ?? new Map(members.map(({ key }, place) => [key, place]));
    this.byPath = like?.byPath ?? new Map(members.map(({ loaded }, place) => [loaded.file.path, place]));
  }

  /** With some files in the place of those that have their keys. */
  with(changed: readonly Member[]): Roster {
    if (changed.length === 0) return this;
    const members = [...this.members];
    const loaded = [...this.loaded];
    for (const member of changed) {
      const place = this.byKey.get(member.key);
      if (place === undefined) continue;
      members[place] = member;
      loaded[place] = member.loaded;
    }
    return new Roster(members, loaded, this);
  }

  member(key: string): Member | undefined {
    return this.members[this.byKey.get(key) ?? -1];
  }

  /** Undefined for a file of another moment. */
  memberOf(file: SourceFile): Member | undefined {
    const member = this.members[this.byPath.get(file.path) ?? -1];
    return member?.loaded.file === file ? member : undefined;
  }
}
