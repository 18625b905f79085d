import type { Diagnostic, Lexicons } from '@okr/analysis';
import { byPlace, Memory, type Stages, stagesOf, toldOf, toldOnce } from '@okr/analysis';
import type { IsoDate, Language, Scores, SourceFile, Workspace } from '@okr/core';
import type { Configuration } from './configuration.ts';
import type { Member, Roster } from './roster.ts';

interface Found {
  readonly all: readonly Diagnostic[];
  readonly told: readonly Diagnostic[];
  /** Once it was asked for. */
  mendable: readonly Diagnostic[] | undefined;
}

/**
 * One state of a workspace: every answer that is taken from it speaks of the same texts. Each stage is computed when it is
 * first asked for and kept. It holds until the next state is asked for anything.
 */
export class Snapshot {
  readonly asOf: IsoDate;
  readonly configuration: Configuration;
  /** The folder that it stands for; undefined for a file that belongs to none. */
  readonly folder: string | undefined;
  private readonly roster: Roster;
  private stages: Stages | undefined;
  isRetired = false;
  private memory: Memory;
  private readonly found = new Map<SourceFile, Found>();

  /** `memory` is the one of the states before: taken from it last, this state is the one that holds. */
  constructor(folder: string | undefined, roster: Roster, configuration: Configuration, asOf: IsoDate, memory: Memory) {
    this.folder = folder;
    this.roster = roster;
    this.configuration = configuration;
    this.asOf = asOf;
    this.memory = memory;
  }

  /** Another state has taken its place: what was not asked for so far is computed apart from that one. */
  retire(): void {
    this.isRetired = true;
    this.memory = new Memory();
  }

  get members(): readonly Member[] {
    return this.roster.members;
  }

  member(key: string): Member | undefined {
    return this.roster.member(key);
  }

  memberOf(file: SourceFile): Member | undefined {
    return this.roster.memberOf(file);
  }

  get workspace(): Workspace {
    return this.linked().workspace;
  }

  get scores(): Scores {
    return this.linked().scores;
  }

  /** The word lists that titles are judged by. */
  get lexicons(): Lexicons {
    return this.linked().lexicons;
  }

  /** What is told of one file, by place. */
  diagnosticsOf(file: SourceFile): readonly Diagnostic[] {
    return this.foundIn(file)?.told ?? [];
  }

  /** What could be mended in one file, by place: what is not told because something else is told first, too. */
  mendableIn(file: SourceFile): readonly Diagnostic[] {
    const found = this.foundIn(file);
    if (found === undefined) return [];
    found.mendable ??= toldOf([...new Set([...found.told, ...found.all])].sort(byPlace));
    return found.mendable;
  }

  private foundIn(file: SourceFile): Found | undefined {
    if (!this.found.has(file)) this.check([file]);
    return this.found.get(file);
  }

  isChecked(file: SourceFile): boolean {
    return this.found.has(file);
  }

  /** Checks files together, which is cheaper than one by one. */
  check(files: readonly SourceFile[]): void {
    const missing = files.filter((file) => !this.found.has(file));
    if (missing.length === 0) return;
    const { allFindings } = this.configuration.settings;
    for (const [file, all] of this.linked().check(missing)) {
      this.found.set(file, { all, told: toldOf(allFindings ? all : toldOnce(all)), mendable: undefined });
    }
  }

  /** Of what is said about a file. */
  languageOf(file: SourceFile): Language {
    return this.configuration.config.language ?? file.tongue.messages;
  }

  private linked(): Stages {
    this.stages ??= stagesOf(
      this.roster.loaded,
      { asOf: this.asOf, config: this.configuration.config },
      this.memory,
      (file) => this.roster.memberOf(file)?.loaded,
    );
    return this.stages;
  }
}
