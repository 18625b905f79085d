import type { Lexer, LexerResult, LexingReport } from 'langium';
import { gate } from '../gate/gate.ts';
import type { Gated } from '../gate/gated.ts';
import { type Token, type TokenType, type TokenTypes, tokenTypes } from '../gate/tokens.ts';

/** Carries what the gate found through Langium's parser to whoever called it. */
export class GateReport implements LexingReport {
  readonly diagnostics = [];
  readonly gated: Gated;

  constructor(gated: Gated) {
    this.gated = gated;
  }
}

/** Hands the parser tokens that have passed the gate already, a piece of a file at a time. */
export class TokenFeed implements Lexer {
  readonly definition: { readonly [name: string]: TokenType };
  readonly types: TokenTypes;
  private piece: Token[] = [];

  constructor(tokens: readonly TokenType[]) {
    this.definition = Object.fromEntries(tokens.map((type) => [type.name, type]));
    this.types = typesOf(this.definition);
  }

  supply(piece: Token[]): void {
    this.piece = piece;
  }

  tokenize(): LexerResult {
    return { tokens: this.piece, hidden: [], errors: [] };
  }
}

function typesOf(definition: { readonly [name: string]: TokenType }): TokenTypes {
  return tokenTypes((name) => {
    const type = definition[name];
    if (type === undefined) throw new Error(`The grammar has no token ${name}`);
    return type;
  });
}

/** Langium's lexer, replaced by scanner and gate: its tokens stand in well-formed clauses only. */
export class OkrLexer implements Lexer {
  readonly definition: { readonly [name: string]: TokenType };
  private readonly types: TokenTypes;

  constructor(tokens: readonly TokenType[]) {
    this.definition = Object.fromEntries(tokens.map((type) => [type.name, type]));
    this.types = typesOf(this.definition);
  }

  tokenize(text: string): LexerResult {
    const gated = gate(text, this.types);
    // Comments stay out of the syntax tree: Langium would search its place for each of them.
    return { tokens: gated.tokens, hidden: [], errors: [], report: new GateReport(gated) };
  }
}
