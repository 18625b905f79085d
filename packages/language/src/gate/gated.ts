import type { Span } from '@okr/core';
import type { Dialect } from '../dialect/dialect.ts';
import type { Problem } from '../findings.ts';
import type { Comment } from '../lex/scanner.ts';
import type { Unread } from './state.ts';
import type { TokenStore } from './token-store.ts';
import type { Token } from './tokens.ts';
import type { Trail } from './trail.ts';

/** What the parser gets of a text, and what the gate kept back. */
export interface Gated {
  readonly store: TokenStore;
  /** All of `store`, made anew each time it is asked for. */
  readonly tokens: Token[];
  /** Ordered by place. */
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  readonly comments: readonly Comment[];
  /** Where a label or a list opens an element. */
  readonly sketched: readonly Span[];
  readonly lineStarts: readonly number[];
  readonly declared: Dialect | undefined;
  readonly tongue: Dialect;
  /** Where the text was read for the sake of its next version too. */
  readonly trail: Trail | undefined;
}
