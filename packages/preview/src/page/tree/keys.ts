import { bare } from '@okr/core';
import type { Row } from '../model/rows.ts';

/** What a key does in the tree: go to a row, open or close one. */
export type Move = { readonly kind: 'go'; readonly to: number } | { readonly kind: 'set'; readonly open: boolean };

/** As in every tree: arrows, Home, End and, by `page` rows, Page Up and Page Down. Undefined for keys that do nothing here. */
export function moveOf(key: string, rows: readonly Row[], at: number, page: number): Move | undefined {
  const last = rows.length - 1;
  const go = (to: number): Move => ({ kind: 'go', to: Math.max(0, Math.min(last, to)) });
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'ArrowRight':
      if (row?.expanded === undefined) return undefined;
      return row.expanded ? go(at + 1) : { kind: 'set', open: true };
    case 'ArrowLeft':
      if (row?.expanded === true) return { kind: 'set', open: false };
      return row === undefined || row.parent < 0 ? undefined : go(row.parent);
    default:
      return undefined;
  }
}

/** The next row whose title begins with what was typed, marks optional; one letter again goes to the next one. */
export function typedAhead(
  typed: string,
  rows: readonly Row[],
  at: number,
  titleOf: (row: Row) => string,
): number | undefined {
  const wanted = bare(typed);
  if (wanted === '') return undefined;
  const from = typed.length === 1 ? at + 1 : at;
  for (let step = 0; step < rows.length; step++) {
    const to = (from + step + rows.length) % rows.length;
    const row = rows[to];
    if (row !== undefined && bare(titleOf(row)).startsWith(wanted)) return to;
  }
  return undefined;
}
