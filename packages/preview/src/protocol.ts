/**
 * What the page and its host (an editor's panel, `okr serve`, an exported file) say to each other. The host sends scores and
 * where the cursor is; the page sends what a person asked for. The page computes no score.
 */

import type { IsoDate, Language, Published, PublishedDelta, Range } from '@okr/core';
import type { ExportFormat } from './formats.ts';

export type ToPage = Update | Reveal;

/** The workspace as it stands. */
export interface Update {
  readonly type: 'update';
  readonly resultId: string;
  readonly content: PageContent;
  /** What the page is shown in; explanations inside `scored` come in it too. */
  readonly language: Language;
  readonly today: IsoDate;
  /** The date that was asked for; null while it follows today. */
  readonly asOf: IsoDate | null;
  readonly files: readonly PageFile[];
  /** What the host can do: what is not here has no button. */
  readonly can: Abilities;
}

/** `delta` speaks of the update whose `resultId` is `base`; a page without it sends `resend`. */
export type PageContent =
  | { readonly kind: 'full'; readonly scored: Published }
  | { readonly kind: 'delta'; readonly base: string; readonly delta: PublishedDelta };

export interface PageFile {
  readonly uri: string;
  /** As shown to a person: relative to the workspace, with `/`. */
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  /** Lines that could not be read. */
  readonly unread: number;
}

export interface Abilities {
  readonly asOf: boolean;
  readonly open: boolean;
  readonly addCheckIn: boolean;
  readonly newPlan: boolean;
  /** Formats that the host makes and saves; the page itself makes `svg` and `png`, which the host saves where it has `save`. */
  readonly exports: readonly ExportFormat[];
}

/** The element under the cursor; null when there is none. */
export interface Reveal {
  readonly type: 'reveal';
  readonly place: { readonly file: string; readonly line: number } | null;
  /** Scroll to it, or only mark it. */
  readonly scroll: boolean;
}

export type FromPage =
  | { readonly type: 'ready' }
  /** The page has no such base: the whole is wanted. */
  | { readonly type: 'resend' }
  | { readonly type: 'asOf'; readonly date: IsoDate | null }
  | { readonly type: 'open'; readonly file: string; readonly range: Range; readonly keepFocus: boolean }
  | { readonly type: 'openLink'; readonly url: string }
  | { readonly type: 'addCheckIn'; readonly file: string; readonly range: Range }
  | { readonly type: 'newPlan' }
  | { readonly type: 'export'; readonly format: ExportFormat }
  | { readonly type: 'save'; readonly name: string; readonly mediaType: string; readonly base64: string };

/** What a page is mounted with: the way to its host, and a place for what should survive a reload. */
export interface PageHost {
  post(message: FromPage): void;
  /** Calls back for each message from the host. */
  listen(receive: (message: unknown) => void): void;
  /** What `keep` was last given; undefined at first. It may be of an older version: read it with care. */
  readonly kept: unknown;
  keep(state: unknown): void;
}
