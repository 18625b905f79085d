import type { Bilingual, IsoDate, Language } from '@okr/core';
import type { ServeOptions } from '../program.ts';

/** What the thread that serves is started with. */
export interface ServeTask {
  readonly paths: readonly string[];
  readonly options: ServeOptions;
  readonly cwd: string;
  readonly port: number | undefined;
  /** The date that pages look from at first; null follows today. */
  readonly first: IsoDate | null;
}

/** What it tells; any message to it asks it to end. */
export type Told =
  | { readonly kind: 'started'; readonly url: string; readonly language: Language }
  | { readonly kind: 'failed'; readonly said: Bilingual; readonly path: string | undefined }
  | { readonly kind: 'said'; readonly text: string };
