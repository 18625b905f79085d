import type { Bilingual, Span } from '@okr/core';
import type { Dialect } from '../dialect/dialect.ts';
import { type Keyword, keywords } from '../dialect/keywords.ts';
import { spellings } from '../dialect/surfaces.ts';
import type { ElementKind, Shape } from '../dialect/tables.ts';
import type { Fix, Problem } from '../findings.ts';
import { ARROW, Line, SIGN } from '../lex/line.ts';
import { Scanner } from '../lex/scanner.ts';
import { codeOf, spellingCodes, TO } from './codes.ts';
import { restoreMarks } from './problems.ts';
import { hasSketch } from './sketch/find.ts';
import { LabelNames } from './sketch/names.ts';
import type { Paragraph } from './sketch/paragraph.ts';
import { Spoken } from './spoken.ts';
import { TokenStore } from './token-store.ts';
import type { TokenType, TokenTypes } from './tokens.ts';

/** A clause that was meant but could not be read. */
export interface Unread {
  readonly start: number;
  readonly keyword: string;
  /** It stands on a line that is an element by itself: a milestone's, or a `was`. */
  readonly inLine: boolean;
  /**
   * A clause whose keyword stands there, well spelt or not; something that may be a part of it; or a line of which nothing
   * could be read: where the element says such a clause elsewhere, that holds.
   */
  readonly as: 'clause' | 'part' | 'guess';
}

type MeantAs = Pick<Unread, 'inLine' | 'as'>;

/** What the gate asks of what a clause takes; ../shapes has a file for each. */
export interface ShapeReader {
  /**
   * Whether it stands at an item. `strict` is how it is asked inside units and prose: there a flag needs the line's end or
   * another clause behind it, bare names too, `done` its date and `dropped` its text.
   */
  readonly follows: (state: GateState, item: number, strict: boolean) => boolean;
  /**
   * Hands it to the parser as tokens and returns the item after it; -1 if it is not there (tokens may have been added then:
   * the caller takes them back). `element` is the one that accepts the clause.
   */
  readonly take: (state: GateState, item: number, element: ElementKind) => number;
  /** What is missing, with an example as the file's tongue writes it. */
  readonly needed: (tongue: Dialect) => Bilingual;
  /** A slip in its place was likely meant for a number. */
  readonly isNumber?: true;
  /** What may be written where something else stands at an item. */
  readonly fixes?: (state: GateState, item: number) => readonly Fix[];
}

export type ShapeReaders = { readonly [S in Shape]: ShapeReader };

/** A list that ends its line with a comma: it may go on on the next line. */
export interface PendingList {
  readonly comma: number;
  readonly line: number;
  readonly type: TokenType;
}

const COLON = 58;
const GRADE = codeOf('grade');

/** How far to look for the tongue of a file that begins with something else. */
const LINES_AHEAD = 50;

/** All that is known while a file is read: its text, the line at hand, what was made of it so far. */
export class GateState {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly types: TokenTypes;
  readonly shapes: ShapeReaders;
  readonly line = new Line();
  readonly tokens: TokenStore;
  readonly problems: Problem[] = [];
  readonly unread: Unread[] = [];
  /** The elements whose clauses this line may hold, innermost first. */
  context: readonly ElementKind[] = [];
  /** Raised with each line and context: what was found out about an item before holds no more. */
  turn = 0;
  /** Which items start a clause (1 yes, 2 no), found out in which turn; kept by `isClauseStart`. */
  readonly memo = { turn: -1, answers: new Uint8Array(256) };
  /** What the `language` line says. */
  declared: Dialect | undefined;
  pending: PendingList | undefined;
  readonly spoken = new Spoken();
  /** The prose that was told last. */
  paragraph: Paragraph | undefined;
  readonly names: LabelNames;
  /** Whether a sketch stands anywhere in the text, where somebody asked. */
  sketch: boolean | undefined;
  /** The elements that a label or a list has opened. */
  readonly sketched: Span[] = [];

  constructor(text: string, lineStarts: readonly number[], types: TokenTypes, shapes: ShapeReaders) {
    this.text = text;
    this.lineStarts = lineStarts;
    this.types = types;
    this.shapes = shapes;
    this.tokens = new TokenStore(text, lineStarts, types);
    this.names = new LabelNames(text, this.tokens);
  }

  /** Whether a label or a heading of a list stands anywhere in the text. */
  get isSketch(): boolean {
    this.sketch ??= hasSketch(this.text, this.lineStarts);
    return this.sketch;
  }

  /** The declared tongue, else that of most keywords so far; before the first one, that of the next lines. */
  get tongue(): Dialect {
    const { declared, spoken } = this;
    if (declared !== undefined) return declared;
    if (spoken.many === 0) spoken.first ??= this.tongueAhead();
    return spoken.most();
  }

  /** That of the file's first lines. */
  tongueAhead(): Dialect {
    const scanner = new Scanner(this.text, this.lineStarts);
    const line = new Line();
    const starts = new Spoken();
    for (let count = 0; count < LINES_AHEAD && scanner.next(line); count++) {
      const dialect = line.count === 0 ? undefined : spellings[line.spellings[0] ?? -1]?.dialect;
      if (dialect !== undefined) starts.add(dialect);
    }
    return starts.most();
  }

  /** Whether the file is in a tongue, or has used a keyword of it so far. */
  speaks(dialect: Dialect): boolean {
    return this.tongue === dialect || this.spoken.has(dialect);
  }

  setContext(context: readonly ElementKind[]): void {
    this.context = context;
    this.turn++;
  }

  /** The code of the keyword that starts at an item, -1 for none; an arrow is `to`. */
  keywordAt(item: number): number {
    if (item >= this.line.count) return -1;
    const spelling = this.line.spellings[item] ?? -1;
    if (spelling >= 0) return spellingCodes[spelling] ?? -1;
    return this.line.kinds[item] === ARROW ? TO : -1;
  }

  /** The item after the keyword that starts at an item. */
  afterKeyword(item: number): number {
    if (this.line.kinds[item] === ARROW) return item + 1;
    return this.line.itemFrom(this.line.keywordEnds[item] ?? 0, item + 1);
  }

  /** The item at which the value of the keyword at an item starts: a colon behind the keyword says nothing. */
  valueOf(item: number): number {
    const after = this.afterKeyword(item);
    const isColon = this.line.kind(after) === SIGN && this.text.charCodeAt(this.line.startOf(after)) === COLON;
    return isColon ? after + 1 : after;
  }

  /** Where the keyword at an item ends. */
  keywordEnd(item: number): number {
    return this.line.kinds[item] === ARROW ? this.line.endOf(item) : (this.line.keywordEnds[item] ?? 0);
  }

  emit(type: TokenType, start: number, end: number): void {
    this.tokens.add(type, start, end, this.line.number);
  }

  /**
   * Emits the keyword at an item and notes how it was typed; `as` where its place makes it another one, `from` where words
   * before it belong to it.
   */
  emitKeyword(item: number, code: number, as = code, from = item): void {
    const start = this.line.startOf(item);
    const end = this.keywordEnd(item);
    const type = this.types.keywords[as];
    if (type === undefined) return;
    this.emit(type, this.line.startOf(from), end);
    const spelling = spellings[this.line.spellings[item] ?? -1];
    if (spelling === undefined) return;
    if (spelling.dialect !== undefined) this.spoken.add(spelling.dialect);
    if (spelling.bare) this.problems.push(restoreMarks(this.text.slice(start, end), spelling.surface, { start, end }));
  }

  /** A keyword that other words say, or that stands with words before it: from one offset to another, nothing if they are one. */
  emitSaid(code: number, start: number, end: number): void {
    const type = this.types.keywords[code];
    if (type !== undefined) this.emit(type, start, end);
  }

  /** A token of no length: the parser sees it, the tree does not. */
  emitNothing(type: TokenType, at: number): void {
    this.emit(type, at, at);
  }

  /** A `syntax` error. */
  report(span: Span, message: Bilingual, fixes?: readonly Fix[]): void {
    this.problems.push(
      fixes === undefined || fixes.length === 0
        ? { rule: 'syntax', span, message }
        : { rule: 'syntax', span, message, fixes },
    );
  }

  /** Notes that a clause was meant, so that nothing asks for it again. */
  meant(
    item: number,
    code: number,
    { as = 'clause', inLine = this.isInLine || code === GRADE }: Partial<MeantAs> = {},
  ): void {
    const keyword: Keyword | undefined = keywords[code];
    if (keyword !== undefined) this.unread.push({ start: this.line.startOf(item), keyword, inLine, as });
  }

  private get isInLine(): boolean {
    const [element] = this.context;
    return element === 'milestone' || element === 'was' || element === 'kpi-was';
  }

  /** The text of a stretch of items. */
  textOf(from: number, to: number): string {
    return this.text.slice(this.line.startOf(from), this.line.endOf(to - 1));
  }

  spanOf(from: number, to: number): Span {
    return { start: this.line.startOf(from), end: this.line.endOf(to - 1) };
  }
}
