import { keywords } from '../dialect/keywords.ts';

/** What kind of token it is, by the name that the grammar gives it. */
export interface TokenType {
  readonly name: string;
}

/** A token with its place; lines and columns from 1 on, `endOffset` and `endColumn` are those of its last character. */
export interface Token {
  readonly image: string;
  readonly startOffset: number;
  readonly endOffset: number;
  readonly startLine: number;
  readonly endLine: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly tokenType: TokenType;
}

/** The types of tokens, as the gate asks for them. */
export interface TokenTypes {
  /** By the keyword's code. */
  readonly keywords: readonly TokenType[];
  readonly end: TokenType;
  readonly text: TokenType;
  /** A title without quotes. */
  readonly title: TokenType;
  /** The number of a label. */
  readonly label: TokenType;
  /** An initiative is for the key result above it. */
  readonly above: TokenType;
  /** Its box is ticked. */
  readonly tick: TokenType;
  readonly person: TokenType;
  readonly ref: TokenType;
  readonly date: TokenType;
  readonly period: TokenType;
  readonly quantity: TokenType;
  readonly confidence: TokenType;
  readonly number: TokenType;
  readonly unit: TokenType;
  readonly name: TokenType;
  readonly comma: TokenType;
  readonly unknown: TokenType;
}

/** The types by the names that the grammar gives them. */
export function tokenTypes(find: (name: string) => TokenType): TokenTypes {
  return {
    keywords: keywords.map(find),
    end: find('END'),
    text: find('TEXT'),
    title: find('TITLE'),
    label: find('LABEL'),
    above: find('ABOVE'),
    tick: find('TICK'),
    person: find('PERSON'),
    ref: find('REF'),
    date: find('DATE'),
    period: find('PERIOD'),
    quantity: find('QUANTITY'),
    confidence: find('CONFIDENCE'),
    number: find('NUMBER'),
    unit: find('UNIT'),
    name: find('NAME'),
    comma: find(','),
    unknown: find('?'),
  };
}

/** Those that all reading shares. */
export const okrTokens: TokenTypes = tokenTypes((name) => ({ name }));

/** All of them. */
export function typesOf({ keywords: words, ...named }: TokenTypes): readonly TokenType[] {
  return [...words, ...Object.values(named)];
}
