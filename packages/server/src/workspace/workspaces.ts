import { Memory } from '@okr/analysis';
import type { IsoDate } from '@okr/core';
import type { LoadedFile } from '@okr/language';
import { type ClientSettings, defaultClientSettings } from '../settings.ts';
import { type Configuration, configurationOf } from './configuration.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Member, Roster } from './roster.ts';
import { Snapshot } from './snapshot.ts';
import type { Texts } from './texts.ts';
import { shownPath } from './uris.ts';

/** All workspaces of a client, each as one state of its texts that lasts until something in it changes. */
export class Workspaces {
  settings: ClientSettings = defaultClientSettings;
  private readonly texts: Texts;
  private readonly today: () => IsoDate;
  private folders: readonly string[] = [];
  private readonly known = new Set<string>();
  private groups: ReadonlyMap<string, Group> | undefined;
  private readonly homes = new Map<string, string>();
  private readonly snapshots = new Map<string, Snapshot>();
  /** The files of each group, and those of them that changed since. */
  private readonly rosters = new Map<string, { roster: Roster; readonly changed: Set<string> }>();
  private readonly memories = new Map<string, Memory>();
  private readonly paths = new Map<string, string>();
  private readonly configurations = new Map<string, Configuration>();

  constructor(texts: Texts, today: () => IsoDate) {
    this.texts = texts;
    this.today = today;
  }

  /** The day that plans are looked at from: the setting `okr.asOf`, else today. */
  get asOf(): IsoDate {
    return this.settings.asOf ?? this.today();
  }

  get folderKeys(): readonly string[] {
    return this.folders;
  }

  /** Files on disk that are known, configurations too. */
  get knownKeys(): readonly string[] {
    return [...this.known];
  }

  isKnown(key: string): boolean {
    return this.known.has(key);
  }

  setFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.regroup();
  }

  /** A file came into being or went. */
  setKnown(key: string, isThere: boolean): void {
    if (isThere) this.known.add(key);
    else this.known.delete(key);
    this.regroup();
  }

  /** A file was opened or closed: only one that is not on disk changes who belongs together. */
  opened(key: string): void {
    if (!this.known.has(key)) this.regroup();
  }

  /** A text changed: what was known of its workspace holds no more. */
  touch(key: string): void {
    const id = this.homes.get(key);
    if (id === undefined) return;
    this.rosters.get(id)?.changed.add(key);
    this.snapshots.get(id)?.retire();
    this.snapshots.delete(id);
  }

  /** Everything may have changed: settings, configurations. */
  touchAll(): void {
    for (const snapshot of this.snapshots.values()) snapshot.retire();
    this.snapshots.clear();
  }

  /** The present state of the workspace that a file belongs to; undefined for a file that is not known. */
  snapshotOf(key: string): Snapshot | undefined {
    const group = this.current().get(this.homeOf(key) ?? '');
    return group && this.snapshot(group);
  }

  /** One file as it stands, read by itself: nothing waits for its workspace. */
  loaded(key: string): LoadedFile | undefined {
    const group = this.current().get(this.homeOf(key) ?? '');
    return group && this.texts.load(key, this.pathOf(key, group));
  }

  /** The present states of all workspaces. */
  all(): readonly Snapshot[] {
    return [...this.current().values()].map((group) => this.snapshot(group));
  }

  private regroup(): void {
    this.groups = undefined;
  }

  private homeOf(key: string): string | undefined {
    this.current();
    return this.homes.get(key);
  }

  private current(): ReadonlyMap<string, Group> {
    if (this.groups !== undefined) return this.groups;
    const groups = groupsOf(this.folders, this.known, this.texts.openKeys);
    this.homes.clear();
    for (const { id, keys, config } of groups.values()) {
      for (const key of keys) this.homes.set(key, id);
      if (config !== undefined) this.homes.set(config, id);
    }
    this.paths.clear();
    this.rosters.clear();
    for (const id of this.memories.keys()) if (!groups.has(id)) this.memories.delete(id);
    this.touchAll();
    this.groups = groups;
    return groups;
  }

  private snapshot(group: Group): Snapshot {
    const { asOf } = this;
    const ready = this.snapshots.get(group.id);
    if (ready !== undefined && ready.asOf === asOf) return ready;
    ready?.retire();
    const made = new Snapshot(group.folder, this.roster(group), this.configuration(group), asOf, this.memory(group));
    this.snapshots.set(group.id, made);
    return made;
  }

  private roster(group: Group): Roster {
    const load = (keys: Iterable<string>): Member[] =>
      [...keys].flatMap((key) => {
        const loaded = this.texts.load(key, this.pathOf(key, group));
        return loaded === undefined ? [] : [{ key, loaded }];
      });
    const known = this.rosters.get(group.id);
    if (known === undefined) {
      const roster = new Roster(load(group.keys));
      this.rosters.set(group.id, { roster, changed: new Set() });
      return roster;
    }
    const { roster, changed } = known;
    // A configuration is of the group, but none of its plans.
    known.roster = roster.with(load([...changed].filter((key) => roster.member(key) !== undefined)));
    known.changed.clear();
    return known.roster;
  }

  /** How people know a file; kept as long as the same files belong together. */
  private pathOf(key: string, { folder }: Group): string {
    const path = this.paths.get(key) ?? shownPath(key, folder);
    this.paths.set(key, path);
    return path;
  }

  private memory({ id }: Group): Memory {
    const memory = this.memories.get(id) ?? new Memory();
    this.memories.set(id, memory);
    return memory;
  }

  private configuration({ id, config }: Group): Configuration {
    const text = config === undefined ? undefined : this.texts.textOf(config);
    const known = this.configurations.get(id);
    if (known !== undefined && known.text === text && known.settings === this.settings) return known;
    const made = configurationOf(text, this.settings);
    this.configurations.set(id, made);
    return made;
  }
}
