import type { SourceFile } from '@okr/core';
import type { Problem } from '../findings.ts';
import type { Unread } from '../gate/state.ts';
import type { File } from '../generated/ast.ts';

/** A file as a syntax tree, and what could not be read of it. */
export interface ParsedFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly root: File;
  /** Of lexer, gate and parser, ordered by place. */
  readonly problems: readonly Problem[];
  /** Clauses that were meant but could not be read: where the keyword stands, and its English name. */
  readonly unread: readonly Unread[];
  /** `// okr-ignore …` and every other comment. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
}
