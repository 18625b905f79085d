import type { Bilingual } from '@okr/core';

/** A name as plans refer to it, and the words that people read. */
export interface Called {
  readonly name: string;
  readonly title: string;
}

/** A first plan of one field: what it changes, by measures that the field keeps anyway, and what must not suffer. */
export interface Template {
  /** As `okr init --template` takes it. */
  readonly id: string;
  readonly kind: 'company' | 'department' | 'team';
  readonly unit: Both<Called>;
  readonly objective: Both<Called & { readonly because: string }>;
  readonly keyResults: readonly TemplateKeyResult[];
  readonly guards: readonly TemplateGuard[];
  readonly initiative: Bilingual;
}

export type Both<T> = { readonly en: T; readonly vi: T };

/** The baseline and the target are examples, to be changed; a share is in %. */
export interface TemplateKeyResult {
  readonly called: Both<Called>;
  readonly from: number;
  readonly to: number;
  readonly unit: Bilingual;
}

export interface TemplateGuard {
  readonly called: Both<Called>;
  /** At least `target`, or at most where `alert` is above it. */
  readonly target: number;
  readonly alert: number;
  readonly unit: Bilingual;
  /** Where the number comes from. */
  readonly source: Bilingual;
}
