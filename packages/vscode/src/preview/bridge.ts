import type { IsoDate, Language, Published } from '@okr/core';
import { exportFormats } from '@okr/preview/formats';
import type { Abilities, PageContent, PageFile, ToPage } from '@okr/preview/protocol';
import type { ScoredParams, ScoredResult } from '@okr/server/protocol';

/** What the bridge needs of the editor around it. */
export interface Surroundings {
  /** Undefined while the server cannot answer. */
  ask(params: ScoredParams): Promise<ScoredResult | null | undefined>;
  post(message: ToPage): void;
  language(): Language;
  /** As shown to a person. */
  fileName(uri: string): string;
  today(): IsoDate;
}

const can: Abilities = {
  asOf: true,
  open: true,
  addCheckIn: true,
  newPlan: true,
  exports: exportFormats,
};

/**
 * Keeps a page up to date: asks the server when something changed, for what changed alone where the page has the rest. One
 * question at a time; what happens meanwhile is asked for once, afterwards.
 */
export class Bridge {
  private readonly around: Surroundings;
  /** A file or folder of the workspace that is shown. */
  private uri: string | undefined;
  private asOf: IsoDate | null = null;
  private known: string | undefined;
  private isReady = false;
  private isAsking = false;
  private isStale = false;
  /** The workspace that is shown, as the server names it. */
  workspace: string | undefined;

  constructor(around: Surroundings, uri: string | undefined) {
    this.around = around;
    this.uri = uri;
  }

  /** The page is there, or has lost what it had. */
  start(): void {
    this.isReady = true;
    this.known = undefined;
    this.refresh();
  }

  show(uri: string): void {
    if (uri === this.uri) return;
    this.uri = uri;
    this.refresh();
  }

  travel(date: IsoDate | null): void {
    this.asOf = date;
    this.refresh();
  }

  /** What the page shows now, as a whole: for an export. */
  whole(): Promise<ScoredResult | null | undefined> {
    return this.around.ask(this.params());
  }

  refresh(): void {
    this.isStale = true;
    if (!this.isAsking && this.isReady) void this.ask();
  }

  private async ask(): Promise<void> {
    this.isAsking = true;
    while (this.isStale) {
      this.isStale = false;
      const { known, asOf } = this;
      const result = await this.around.ask({ ...this.params(), ...(known === undefined ? {} : { known }) });
      // The page asked for the whole, or for another day: this answer is not for what it has now.
      if (result === undefined || known !== this.known || asOf !== this.asOf) continue;
      this.tell(result, known);
    }
    this.isAsking = false;
  }

  private params(): ScoredParams {
    return {
      ...(this.uri === undefined ? {} : { uri: this.uri }),
      ...(this.asOf === null ? {} : { asOf: this.asOf }),
      language: this.around.language(),
    };
  }

  private tell(result: ScoredResult | null, known: string | undefined): void {
    this.known = result?.resultId;
    this.workspace = result?.workspace;
    this.around.post({
      type: 'update',
      resultId: result?.resultId ?? '',
      content: result === null ? { kind: 'full', scored: nothing(this.around.today()) } : contentOf(result, known),
      language: this.around.language(),
      today: result?.today ?? this.around.today(),
      asOf: this.asOf,
      files: result === null ? [] : this.filesOf(result),
      can,
    });
  }

  private filesOf({ files }: ScoredResult): readonly PageFile[] {
    return files.map(({ uri, errors, warnings, unread }) => ({
      uri,
      name: this.around.fileName(uri),
      errors,
      warnings,
      unread,
    }));
  }
}

function contentOf({ update }: ScoredResult, known: string | undefined): PageContent {
  return update.kind === 'full' ? update : { kind: 'delta', base: known ?? '', delta: update.delta };
}

/** No plans yet: the page shows how to begin. */
function nothing(asOf: IsoDate): Published {
  return { version: 1, asOf, plans: [], kpis: [], units: [], people: [], cycles: [], scorecards: [] };
}
