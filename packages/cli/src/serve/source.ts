import { AnalyseAgain, type Config } from '@okr/analysis';
import {
  type IsoDate,
  type Language,
  type Published,
  PublishMemory,
  publish,
  ScoreMemory,
  scoreWorkspace,
} from '@okr/core';
import type { PageFile } from '@okr/preview/protocol';
import { Failure, NoPlans } from '../failure.ts';
import type { Host } from '../host.ts';
import type { SharedOptions } from '../program.ts';
import { documentOf, pageFiles, type Spoken, spokenIn, withUnitsOf } from '../score/document.ts';
import { type Analyse, type Loaded, languageIn, loadReadable } from '../workspace/load.ts';
import { configName } from '../workspace/paths.ts';

/** The plans as they stand, scored at one date. */
export interface Snapshot extends Spoken {
  /** Differs where the content may. */
  readonly id: string;
  readonly scored: Published;
  readonly files: readonly PageFile[];
  /** Why something could not be read: the rest is shown, or where nothing can be read, everything as it was before. */
  readonly trouble: Failure | undefined;
}

/** A date that is asked for; null follows today. */
export type Asked = IsoDate | null;

/** What was read last, whatever the date. */
interface State extends Omit<Snapshot, 'id' | 'scored'> {
  readonly loaded: Loaded;
}

/** Dates that are remembered: people drag through many. */
const rememberedDates = 12;
/** Dates whose scores are remembered over changes. */
const rememberedScores = 3;

/** The plans that PATHs mean, read when they are asked for after a change, and scored at any date. */
export class Source {
  readonly #read: () => Promise<Loaded>;
  readonly #spokenIn: (loaded: Loaded) => Spoken;
  readonly #today: () => IsoDate;
  readonly #snapshots = new Map<Asked, Promise<Snapshot>>();
  readonly #memories = new Map<string, { readonly scores: ScoreMemory; readonly plans: PublishMemory }>();
  #state: Promise<State> | undefined;
  #good: State | undefined;
  #revision = 0;

  constructor(paths: readonly string[], options: SharedOptions, host: Host, today: () => IsoDate) {
    const language = languageIn(options);
    const { asOf: _, ...others } = options;
    const analyseOne = againAndAgain();
    this.#today = today;
    this.#spokenIn = (loaded) => spokenIn(loaded, language, host);
    this.#read = async () => {
      const now = { ...host, today: today() };
      try {
        const loaded = await loadReadable(paths, others, now, analyseOne);
        const trouble = loaded.unread.find((each) => each instanceof NoPlans) ?? loaded.unread[0];
        if (trouble !== undefined && loaded.workspaces.every(({ reported }) => reported.length === 0)) throw trouble;
        return loaded;
      } catch (error) {
        if (error instanceof NoPlans) return { asOf: now.today, workspaces: [], unread: [], problems: [] };
        throw error;
      }
    };
  }

  /** The first time it throws the Failure of what cannot be read; later the snapshot tells of it. */
  at(asked: Asked): Promise<Snapshot> {
    const known = this.#snapshots.get(asked);
    if (known !== undefined) return known;
    const found = this.#snapshot(asked, this.#revision);
    this.#snapshots.set(asked, found);
    dropOldest(this.#snapshots, rememberedDates);
    return found;
  }

  /** Something changed: what was read is old. */
  forget(): void {
    this.#revision++;
    this.#state = undefined;
    this.#snapshots.clear();
  }

  async #snapshot(asked: Asked, revision: number): Promise<Snapshot> {
    this.#state ??= this.#load();
    const { loaded, ...state } = await this.#state;
    const scored = this.#scoredAt(loaded, asked ?? this.#today(), state.language);
    return { ...state, id: `${revision}.${asked ?? ''}`, scored };
  }

  async #load(): Promise<State> {
    try {
      const loaded = await this.#read();
      const [trouble] = [...loaded.unread, ...loaded.problems];
      const files = trouble === undefined ? pageFiles(loaded) : withTrouble(pageFiles(loaded), trouble);
      this.#good = { ...this.#spokenIn(loaded), loaded, files, trouble };
      return this.#good;
    } catch (error) {
      if (!(error instanceof Failure) || this.#good === undefined) throw error;
      return { ...this.#good, files: withTrouble(this.#good.files, error), trouble: error };
    }
  }

  /** Only what a change touches is scored again, at the few dates that are looked from. */
  #scoredAt(loaded: Loaded, asOf: IsoDate, language: Language): Published {
    const key = `${asOf} ${language}`;
    const memory = this.#memories.get(key) ?? { scores: new ScoreMemory(), plans: new PublishMemory() };
    this.#memories.delete(key);
    this.#memories.set(key, memory);
    dropOldest(this.#memories, rememberedScores);
    const document = documentOf({ ...loaded, asOf }, language, ({ analysis: { workspace }, config }) => {
      const scores = scoreWorkspace(workspace, { asOf, settings: config.scoring, memory: memory.scores });
      return publish(workspace, scores, { language, memory: memory.plans });
    });
    return withUnitsOf(document, loaded);
  }
}

/** Each workspace goes on from where it was; settings that say the same stay the same object, on which memories rest. */
function againAndAgain(): Analyse {
  const known = new Map<string | undefined, { readonly again: AnalyseAgain; config: Config }>();
  return (sources, { asOf, config }, folder) => {
    const one = known.get(folder) ?? { again: new AnalyseAgain(), config };
    known.set(folder, one);
    if (JSON.stringify(one.config) !== JSON.stringify(config)) one.config = config;
    return one.again.analyse(sources, { asOf, config: one.config });
  };
}

/** The files, and that one cannot be used. */
function withTrouble(files: readonly PageFile[], { path }: Failure): readonly PageFile[] {
  const name = path ?? configName;
  return [...files.filter((file) => file.name !== name), { uri: name, name, errors: 1, warnings: 0, unread: 1 }];
}

function dropOldest(map: Map<unknown, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
