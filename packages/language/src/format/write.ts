import type { Language } from '@okr/core';
import type { Place as KeywordPlace } from '../dialect/dialect.ts';
import type { Keyword } from '../dialect/keywords.ts';
import type { Token } from '../gate/tokens.ts';
import type { Cycles } from './cycles.ts';
import { type DayPlace, type DayStyle, dayMeaning, writeDay } from './day.ts';
import { isKeyword, writeKeyword } from './keyword.ts';
import { commaBetween, ordered, type Piece, piecesOf } from './order.ts';
import type { Place } from './outline.ts';
import { endOf, type Source, type SourceLine } from './source.ts';
import { isWeight, quantityMeaning, shareMeaning, writeQuantity, writeShare, writeUnit } from './value.ts';

/** How the lines of one file are written. */
export interface Style extends DayStyle {
  readonly source: Source;
  readonly cycles: Cycles;
  readonly fiscalYearStart: number;
  /** The language to rewrite keywords in, if one is asked for. */
  readonly to: Language | undefined;
  /** Which way each `to` goes, where that decides its word. */
  readonly directions: ReadonlyMap<number, KeywordPlace>;
}

/** A line's own words, without indentation and comment. A dated line comes in columns. */
export interface WrittenLine {
  readonly text: string;
  readonly columns: readonly string[] | undefined;
}

/** Undefined where a value has an error of its own: then the line stays as it is. */
export function writeLine(line: SourceLine, place: Place, style: Style): WrittenLine | undefined {
  const pieces = piecesOf(line.tokens, place.element, place.opens);
  if (!pieces.every((piece) => piece.tokens.every((token) => isReadable(token, piece, place, style)))) return undefined;
  const isDated = place.element === 'check-in' || place.element === 'actual';
  if (isDated) {
    const columns = columnsOf(line, place, style);
    return { text: columns.join('  '), columns };
  }
  const texts = ordered(pieces, place.element).map((piece) => writePiece(piece, place, style));
  const text = texts.reduce((all, next) => (next.startsWith(',') ? all + next : `${all} ${next}`));
  return { text, columns: undefined };
}

/** Day, value, and as far as they are there confidence and text. */
function columnsOf(line: SourceLine, place: Place, style: Style): string[] {
  const head: Piece = { keyword: undefined, tokens: [] };
  const columns: string[] = [];
  for (const [index, token] of line.tokens.entries()) {
    const before = line.tokens[index - 1];
    const written = writeToken(token, head, place, style);
    if (before?.tokenType.name === 'confidence') columns.push(`${columns.pop()} ${written}`);
    else columns.push(written);
  }
  return columns;
}

/**
 * The line as it stands from an offset on. Where the language changes, its numbers and days are rewritten all the same, for
 * they would read otherwise, and its keywords if that is asked for.
 */
export function writeInPlace(line: SourceLine, from: number, place: Place, style: Style, keywords: boolean): string {
  const { text } = style.source;
  if (!style.changes) return text.slice(from, line.end);
  let written = '';
  let at = from;
  for (const piece of piecesOf(line.tokens, place.element, place.opens)) {
    for (const token of piece.tokens) {
      if (endOf(token) > line.end || (!keywords && isKeyword(token.tokenType.name))) continue;
      written += text.slice(at, token.startOffset) + writeToken(token, piece, place, style);
      at = endOf(token);
    }
  }
  return written + text.slice(at, line.end);
}

function writePiece(piece: Piece, place: Place, style: Style): string {
  let written = '';
  let before: Token | undefined;
  for (const token of piece.tokens) {
    const comma = token.tokenType.name === ',' || (before && commaBetween(style.source.text, before, token));
    if (before !== undefined && token.tokenType.name !== ',') written += comma ? ', ' : ' ';
    written += writeToken(token, piece, place, style);
    before = token;
  }
  return written;
}

function writeToken(token: Token, piece: Piece, place: Place, style: Style): string {
  const { name } = token.tokenType;
  const image = style.source.text.slice(token.startOffset, endOf(token));
  // A text over several lines: the others are not this line's.
  if (token.startLine !== token.endLine) return image.slice(0, image.search(/[\r\n]/)).trimEnd();
  switch (name) {
    case 'QUANTITY':
      return writeQuantity(image, style);
    case 'DATE':
    case 'PERIOD':
      return writeDay(image, dayPlace(piece, place, style), style);
    case 'CONFIDENCE':
    case 'NUMBER':
      return writeShare(image, name, style);
    case 'UNIT':
      return writeUnit(image);
    case 'NAME':
      return place.element === undefined && style.to !== undefined && !place.continues ? style.to : image;
    default:
      if (!isKeyword(name)) return image;
      return writeKeyword(
        style.source.text,
        token.startOffset,
        endOf(token),
        name,
        style.to,
        keywordPlace(name, token, place, style),
      );
  }
}

function keywordPlace(keyword: Keyword, token: Token, { element }: Place, style: Style): KeywordPlace | undefined {
  switch (keyword) {
    case 'in':
      return element === 'plan' ? 'cycle' : 'unit';
    case 'for':
      return element === 'initiative' ? 'key-result' : 'unit';
    case 'to':
      return element === 'cycle' ? 'date' : style.directions.get(token.startOffset);
    default:
      return undefined;
  }
}

export function dayPlace(piece: Piece, place: Place, style: Pick<Style, 'cycles' | 'fiscalYearStart'>): DayPlace {
  const isPeriod = piece.keyword === 'in' || (piece.keyword === undefined && place.element === 'cycle');
  const use = piece.keyword === 'by' ? 'deadline' : isPeriod || place.element === 'actual' ? 'period' : 'date';
  return { use, cycle: style.cycles.of(place), fiscalYearStart: style.fiscalYearStart };
}

function isReadable(token: Token, piece: Piece, place: Place, style: Style): boolean {
  const { image } = token;
  switch (token.tokenType.name) {
    case 'QUANTITY':
      if (piece.keyword === 'weight' && !isWeight(image, style.read)) return false;
      return quantityMeaning(image, style.read) !== undefined;
    case 'DATE':
    case 'PERIOD':
      return dayMeaning(image, dayPlace(piece, place, style), style.read) !== undefined;
    case 'CONFIDENCE':
    case 'NUMBER':
      return shareMeaning(image, token.tokenType.name) !== undefined;
    default:
      return true;
  }
}
