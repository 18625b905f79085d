import type { Status } from '@okr/core';

/** What a person narrowed the page to; a property that is null or empty lets everything through. */
export interface Filter {
  readonly text: string;
  /** With all units below it. */
  readonly unit: string | null;
  /** With its `@`. */
  readonly owner: string | null;
  readonly cycle: string | null;
  readonly tag: string | null;
  readonly statuses: readonly Status[];
}

export const noFilter: Filter = { text: '', unit: null, owner: null, cycle: null, tag: null, statuses: [] };
