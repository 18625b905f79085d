import { type IsoDate, publishedDelta } from '@okr/core';
import { exportFormats } from '@okr/preview/formats';
import type { Abilities, PageContent, ToPage } from '@okr/preview/protocol';
import type { Asked, Snapshot, Source } from './source.ts';

/** What a browser can do: there is no editor to open, and nothing is written. */
const can: Abilities = {
  asOf: true,
  open: false,
  addCheckIn: false,
  newPlan: false,
  exports: exportFormats,
};

/** Deltas that are remembered within one state of the files. */
const remembered = 32;

/** The way to one page; `null` is a sign of life. */
export type Send = (message: ToPage | null) => void;

/** One page that listens. */
interface Client {
  readonly send: Send;
  asked: Asked;
  /** What the page has. */
  sent: Snapshot | undefined;
  /** Counts what was asked for, so that an answer that comes too late is left out. */
  turn: number;
}

/** Sends each page what changed, at the date it looks from. */
export class Feed {
  readonly #source: Source;
  readonly #today: () => IsoDate;
  readonly #clients = new Map<string, Client>();
  readonly #first: Asked;
  /** Deltas of this revision: many pages look at the same. */
  readonly #contents = new Map<string, PageContent>();

  /** `first`: the date that pages look from until somebody travels. */
  constructor(source: Source, first: Asked, today: () => IsoDate) {
    this.#source = source;
    this.#first = first;
    this.#today = today;
  }

  /** A page begins to listen, or again after its connection was lost: it gets the whole. */
  join(id: string, send: Send): Promise<void> {
    const client: Client = { send, asked: this.#first, sent: undefined, turn: 0 };
    this.#clients.set(id, client);
    return this.#show(client);
  }

  /** `send`: what it joined with; a page that has come back meanwhile stays. */
  leave(id: string, send: Send): void {
    if (this.#clients.get(id)?.send === send) this.#clients.delete(id);
  }

  knows(id: string): boolean {
    return this.#clients.has(id);
  }

  async travel(id: string, asked: Asked): Promise<void> {
    const client = this.#clients.get(id);
    if (client === undefined) return;
    client.asked = asked;
    await this.#show(client);
  }

  async resend(id: string): Promise<void> {
    const client = this.#clients.get(id);
    if (client === undefined) return;
    client.sent = undefined;
    await this.#show(client);
  }

  /** What a page shows. */
  async snapshot(id: string): Promise<Snapshot> {
    return this.#source.at(this.#clients.get(id)?.asked ?? this.#first);
  }

  /** The source has changed: everybody sees it. */
  async refresh(): Promise<void> {
    this.#contents.clear();
    await Promise.all([...this.#clients.values()].map((client) => this.#show(client)));
  }

  /** Nothing new; connections that carry nothing are given up by what lies between. */
  beat(): void {
    for (const { send } of this.#clients.values()) send(null);
  }

  async #show(client: Client): Promise<void> {
    const turn = ++client.turn;
    const snapshot = await this.#source.at(client.asked);
    if (turn !== client.turn) return;
    const content = this.#contentFor(client.sent, snapshot);
    client.sent = snapshot;
    client.send({
      type: 'update',
      resultId: snapshot.id,
      content,
      language: snapshot.language,
      today: this.#today(),
      asOf: client.asked,
      files: snapshot.files,
      can,
    });
  }

  #contentFor(before: Snapshot | undefined, { id, scored }: Snapshot): PageContent {
    if (before === undefined) return { kind: 'full', scored };
    const key = `${before.id} ${id}`;
    const known = this.#contents.get(key);
    if (known !== undefined) return known;
    if (this.#contents.size >= remembered) this.#contents.clear();
    const content: PageContent = { kind: 'delta', base: before.id, delta: publishedDelta(before.scored, scored) };
    this.#contents.set(key, content);
    return content;
  }
}
