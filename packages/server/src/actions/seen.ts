import type { Bilingual } from '@okr/core';

/** A finding as a plain copy: places move when the next text is read. */
export interface Seen {
  readonly key: string;
  readonly path: string;
  /** From one. */
  readonly line: number;
  readonly message: Bilingual;
}
