import {
  type IsoDate,
  isIsoDate,
  type Language,
  type Published,
  PublishMemory,
  publish,
  publishedDelta,
  ScoreMemory,
  type SourceFile,
  scoreWorkspace,
} from '@okr/core';
import type { ScoredParams, ScoredResult } from '../protocol.ts';
import { pause, slice } from '../turns.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Texts } from '../workspace/texts.ts';
import { folderKey, isBelow } from '../workspace/uris.ts';
import type { Workspaces } from '../workspace/workspaces.ts';
import { FileCounts } from './file-counts.ts';

/** So many answers can be named as `known`; several views of one client share them. */
const mostKnown = 8;

/** What a client that shows scores is told of one workspace, the whole or what changed since it last asked. */
export class Scored {
  private readonly texts: Texts;
  private readonly workspaces: Workspaces;
  private readonly today: () => IsoDate;
  private readonly counts = new FileCounts();
  private readonly memories = new Map<string, Memory>();
  /** By id, the newest last. */
  private readonly answers = new Map<string, Answer>();
  /** By day and language. */
  private readonly current = new WeakMap<Snapshot, Map<string, Answer>>();
  private lastId = 0;
  /** The workspaces as they were when changes were last told. */
  private readonly told = new Map<string, Snapshot>();

  constructor(texts: Texts, workspaces: Workspaces, today: () => IsoDate) {
    this.texts = texts;
    this.workspaces = workspaces;
    this.today = today;
  }

  /** A first answer counts the findings of every file: those are looked for a little at a time, and others answered between. */
  async prepare({ uri, known }: ScoredParams, isCancelled: () => boolean): Promise<void> {
    if (this.answers.has(known ?? '')) return;
    let snapshot = this.snapshotFor(uri);
    let began = performance.now();
    for (let at = 0; snapshot !== undefined && at < snapshot.members.length; at++) {
      const file = snapshot.members[at]?.loaded.file;
      if (file !== undefined) snapshot.check([file]);
      if (performance.now() - began < slice) continue;
      await pause();
      if (isCancelled()) return;
      began = performance.now();
      if (!snapshot.isRetired) continue;
      snapshot = this.snapshotFor(uri);
      at = -1;
    }
  }

  answer(params: ScoredParams): ScoredResult | null {
    const snapshot = this.snapshotFor(params.uri);
    if (snapshot === undefined) return null;
    const known = this.answers.get(params.known ?? '');
    if (known === undefined) snapshot.check(snapshot.members.map(({ loaded }) => loaded.file));
    const { id, scored } = this.answerOf(snapshot, params);
    const { fiscalYearStart, fiscalYearNamedBy = 'start' } = snapshot.configuration.config.scoring;
    return {
      resultId: id,
      workspace: this.nameOf(snapshot),
      today: this.today(),
      fiscalYear: { fiscalYearStart, fiscalYearNamedBy },
      update:
        known === undefined ? { kind: 'full', scored } : { kind: 'delta', delta: publishedDelta(known.scored, scored) },
      files: snapshot.members.map(({ key, loaded }) => ({
        uri: this.texts.uriOf(key),
        language: snapshot.languageOf(loaded.file),
        // Somebody who has seen the scores is not kept waiting for the rules of a whole workspace.
        ...this.counts.of(snapshot, key, loaded, known === undefined),
      })),
    };
  }

  /** The workspace, if it is not as it was when this was last asked. */
  changed(snapshot: Snapshot): readonly string[] {
    const name = this.nameOf(snapshot);
    const isNews = this.told.get(name) !== snapshot;
    this.told.set(name, snapshot);
    return this.counts.settle(snapshot) || isNews ? [name] : [];
  }

  /** Every workspace that is not as it was, or is no more. */
  allChanged(): readonly string[] {
    const snapshots = this.workspaces.all();
    const changed = snapshots.flatMap((snapshot) => this.changed(snapshot));
    const present = new Set(snapshots.map((snapshot) => this.nameOf(snapshot)));
    const gone = [...this.told.keys()].filter((name) => !present.has(name));
    for (const name of gone) this.told.delete(name);
    return [...changed, ...gone];
  }

  private answerOf(snapshot: Snapshot, { asOf, language }: ScoredParams): Answer {
    const day = asOf !== undefined && isIsoDate(asOf) ? asOf : snapshot.asOf;
    const spoken = language ?? snapshot.configuration.config.language;
    const asked = `${day} ${spoken}`;
    const ready = this.current.get(snapshot) ?? new Map<string, Answer>();
    const known = ready.get(asked);
    if (known !== undefined && this.answers.has(known.id)) return known;
    const answer = { id: String(++this.lastId), scored: this.published(snapshot, day, spoken) };
    this.current.set(snapshot, ready.set(asked, answer));
    this.answers.set(answer.id, answer);
    dropOldest(this.answers, mostKnown);
    return answer;
  }

  private published(snapshot: Snapshot, asOf: IsoDate, language: Language | undefined): Published {
    const { scores, plans } = this.memory(`${asOf} ${language}`);
    const { workspace } = snapshot;
    const settings = snapshot.configuration.config.scoring;
    const fileName = (file: SourceFile): string => this.texts.uriOf(snapshot.memberOf(file)?.key ?? '');
    return publish(
      workspace,
      asOf === snapshot.asOf ? snapshot.scores : scoreWorkspace(workspace, { asOf, settings, memory: scores }),
      { language, fileName, memory: plans },
    );
  }

  private memory(of: string): Memory {
    const memory = this.memories.get(of) ?? { scores: new ScoreMemory(), plans: new PublishMemory() };
    this.memories.delete(of);
    this.memories.set(of, memory);
    dropOldest(this.memories, 3);
    return memory;
  }

  /** That of a file, of a folder, or of one above or below it; by default the first one with plans. */
  snapshotFor(uri: string | undefined): Snapshot | undefined {
    if (uri !== undefined) {
      const own = this.workspaces.snapshotOf(this.texts.keyOf(uri));
      if (own !== undefined) return own;
      const place = folderKey(uri);
      const folders = this.workspaces.all().filter(({ folder }) => folder !== undefined);
      const depth = ({ folder = '' }: Snapshot): number => folder.length;
      const around = folders.filter(({ folder = '' }) => place === folder || isBelow(place, folder));
      const within = folders.filter(({ folder = '' }) => isBelow(folder, place));
      return around.toSorted((a, b) => depth(b) - depth(a))[0] ?? within[0];
    }
    const all = this.workspaces.all();
    const hasPlans = ({ workspace: { plans, kpis } }: Snapshot): boolean => plans.length + kpis.length > 0;
    return all.find((each) => each.folder !== undefined && hasPlans(each)) ?? all.find(hasPlans) ?? all[0];
  }

  private nameOf({ folder, members }: Snapshot): string {
    return folder ?? this.texts.uriOf(members[0]?.key ?? '');
  }
}

interface Answer {
  readonly id: string;
  readonly scored: Published;
}

interface Memory {
  readonly scores: ScoreMemory;
  readonly plans: PublishMemory;
}

function dropOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
