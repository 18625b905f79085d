import type { Role } from './columns.ts';

export interface Row {
  readonly cells: readonly string[];
  /** In the document, from 1. */
  readonly line: number;
  /** It stands above the columns, whatever it says. */
  readonly isHead?: boolean;
  /** What is said of its cells outside of them: comments, addresses. */
  readonly beside?: readonly string[];
  /** By column, what a cell of a row above says that goes on over this one. */
  readonly merged?: ReadonlyMap<number, string> | undefined;
}

export interface TableOptions {
  readonly inObjective: boolean;
  /** Rows without headings are key results too, by what their cells hold. */
  readonly isOkrs?: boolean | undefined;
  /** Key results are said elsewhere in the document. */
  readonly isBesideResults?: boolean | undefined;
  /** Names of key results that stand above the table, as `nameKey` has them. */
  readonly used?: ReadonlySet<string> | undefined;
  /** The roles of columns by the words above them. */
  readonly asked?: ReadonlyMap<string, Role> | undefined;
}
