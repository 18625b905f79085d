import type { Sketched } from '../dialect/dialect.ts';

/** What a document says that has a place in a plan, and what stands beside it. */
export interface Entry {
  /** `remark` has no place of its own: it becomes a comment, unless it has no words. */
  readonly kind: Sketched | 'remark';
  /** A label as it was written: `KR 1.2`. */
  readonly label?: string | undefined;
  readonly title: string;
  /** Behind the title, as a plan writes them. */
  readonly clauses: readonly string[];
  /** What belongs to it and has no place: comments below it. */
  readonly notes: readonly string[];
  /** An initiative that is for the key result above it. */
  readonly isBelow?: boolean | undefined;
  readonly isDone?: boolean | undefined;
  /** Understood, and kept as a comment only so that its words are not lost. */
  readonly isHead?: boolean | undefined;
  /** Of its source, what clauses say in other letters: `31/12/2026`, the name of a person. */
  readonly read?: readonly string[] | undefined;
  /** In the document, from 1. */
  readonly line: number;
  /** Of a workbook. */
  readonly sheet?: string | undefined;
}
