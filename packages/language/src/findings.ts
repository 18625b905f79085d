import type { Bilingual, SourceFile, Span } from '@okr/core';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Replace `span` by `text`; an empty span inserts. */
export interface Edit {
  /** Another file than the finding's own. */
  readonly file?: SourceFile;
  readonly span: Span;
  readonly text: string;
}

/** A quick fix as plain text edits; a place for the author to fill in is written `…`. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
  /** Mends without asking anything: meaning unchanged or evident, no `…` to fill in. `okr check --fix` applies these. */
  readonly safe: boolean;
  /** Gives up rather than mends: it comes behind all others. */
  readonly isLast?: boolean;
}

export interface Related {
  readonly file: SourceFile;
  readonly span: Span;
  readonly message: Bilingual;
}

/** What one file has against it before settings are applied. */
export interface Problem {
  readonly rule: string;
  readonly span: Span;
  readonly message: Bilingual;
  /** Where it differs from the rule's default. */
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly Related[];
}
