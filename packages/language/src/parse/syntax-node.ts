import { ownText, type Span } from '@okr/core';
import type { AstNode } from 'langium';
import type { TokenStore } from '../gate/token-store.ts';

/** A node as the grammar types it (`generated/ast.ts`), and the tokens that it is made of. */
export class SyntaxNode implements AstNode {
  readonly $type: string;
  readonly $tokens: TokenStore;
  /** Its tokens are those from here up to `$end`, but for those that nobody wrote; -1 where there are none. */
  $first = -1;
  $end = -1;
  /** Those up to here are its own, and of none of its parts. */
  $leading = -1;
  $hasParts = false;
  /** What the grammar assigns. */
  [property: string]: unknown;

  constructor(type: string, tokens: TokenStore) {
    this.$type = type;
    this.$tokens = tokens;
  }

  /** It holds the token too, as a keyword or value of its own. */
  hold(at: number): void {
    if (this.$first < 0) this.$first = at;
    this.$end = at + 1;
    if (!this.$hasParts) this.$leading = this.$end;
  }

  /** It holds a part that has these tokens. */
  holdPart(first: number, end: number): void {
    if (this.$first < 0) this.$first = first;
    this.$end = end;
    this.$hasParts = true;
  }
}

/** Where a node stands in the text. */
export function spanOf(node: AstNode): Span {
  const { $tokens: tokens, $first: first, $end: end } = built(node);
  return first < 0 ? { start: 0, end: 0 } : { start: tokens.startOf(first), end: tokens.endOf(end - 1) };
}

/** A token of a node. */
export interface Leaf {
  readonly name: string;
  readonly text: string;
  readonly span: Span;
}

/** The keyword of a clause or element, or the token of a value; undefined where a part comes first. */
export function firstToken(node: AstNode): Leaf | undefined {
  const { $tokens: tokens, $first: first, $leading: leading } = built(node);
  for (let at = first; at < leading; at++) {
    if (tokens.isUnwritten(at) || marks.has(tokens.nameAt(at))) continue;
    const span = { start: tokens.startOf(at), end: tokens.endOf(at) };
    return { name: tokens.nameAt(at), text: ownText(tokens.textAt(at)), span };
  }
  return undefined;
}

/** Every node is one; a copy of one has lost its place. */
function built(node: AstNode): SyntaxNode {
  if (node instanceof SyntaxNode) return node;
  throw new Error(`A ${node.$type} that no text holds`);
}

/** Of an item of a list, before its keyword. */
const marks = new Set(['ABOVE', 'TICK']);
