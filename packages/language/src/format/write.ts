import type { FiscalYear, Tongue } from '@okr/core';
import type { KeywordPlace } from '../dialect/dialect.ts';
import { isUpTo } from '../dialect/direction.ts';
import type { Keyword } from '../dialect/keywords.ts';
import { keywordOf } from '../dialect/surfaces.ts';
import type { Token } from '../gate/tokens.ts';
import type { Cycles } from './cycles.ts';
import { type DayPlace, type DayStyle, dayMeaning, writeDay } from './day.ts';
import { isKeyword, writeKeyword } from './keyword.ts';
import { commaBetween, ordered, type Piece, piecesOf } from './order.ts';
import type { Place } from './outline.ts';
import { endOf, type Source, type SourceLine } from './source.ts';
import { isQuantity, shareMeaning, writeQuantity, writeShare, writeUnit, writeUnread } from './value.ts';

/** How the lines of one file are written. */
export interface Style extends DayStyle {
  readonly source: Source;
  readonly cycles: Cycles;
  readonly fiscalYear: FiscalYear;
  /** The tongue to rewrite keywords in, if one is asked for. */
  readonly to: Tongue | undefined;
  /** What the file is to say that it is written in, if that changes. */
  readonly header: Tongue | undefined;
  /** Which way each `to` goes, where that decides its word. */
  readonly directions: ReadonlyMap<number, KeywordPlace>;
  /** What values were written as; undefined for those that cannot be read. A plan repeats few values many times. */
  readonly known: Map<string, string | undefined>;
}

/** A line's own words, without indentation and comment. A dated line comes in columns. */
export interface WrittenLine {
  readonly text: string;
  readonly columns: readonly string[] | undefined;
}

/** Undefined where a value has an error of its own: then the line stays as it is. */
export function writeLine(line: SourceLine, place: Place, style: Style): WrittenLine | undefined {
  const pieces = piecesOf(line.tokens, place.element, place.opens);
  const isReadable = pieces.every((piece) =>
    piece.tokens.every((token) => !isValue(token) || writeValue(token, piece, place, style) !== undefined),
  );
  if (!isReadable) return undefined;
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
 * The line as it stands from an offset on. Where the tongue changes, its numbers and days are rewritten all the same, for
 * they would read otherwise, and its keywords if that is asked for.
 */
export function writeInPlace(line: SourceLine, from: number, place: Place, style: Style, keywords: boolean): string {
  const { text } = style.source;
  if (!style.changes) return text.slice(from, line.end);
  let written = '';
  let at = from;
  const label = line.tokens[1]?.tokenType.name === 'LABEL' ? line.tokens[0] : undefined;
  for (const piece of piecesOf(line.tokens, place.element, place.opens)) {
    for (const token of piece.tokens) {
      if (endOf(token) > line.end || token === label || (!keywords && isKeyword(token.tokenType.name))) continue;
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
  if (isValue(token)) return writeValue(token, piece, place, style) ?? writeUnreadValue(token, style);
  // A text over several lines: the others are not this line's.
  if (token.startLine !== token.endLine) return token.image.slice(0, token.image.search(/[\r\n]/)).trimEnd();
  if (name === 'NAME' && place.element === undefined && !place.continues)
    return style.header?.key ?? token.image.toLowerCase();
  if (!isKeyword(name) || isCeiling(token, style)) return token.image;
  const { text } = style.source;
  return writeKeyword(text, token.startOffset, endOf(token), name, style.to, keywordPlace(name, token, place, style));
}

/** `up to` without a baseline is a ceiling, which no other word for `to` is. */
function isCeiling({ image, startOffset }: Token, { directions }: Style): boolean {
  return isUpTo(image) && directions.get(startOffset) === 'said-up';
}

const values: ReadonlySet<string> = new Set(['QUANTITY', 'DATE', 'PERIOD', 'CONFIDENCE', 'NUMBER', 'UNIT']);

function isValue({ tokenType, startLine, endLine }: Token): boolean {
  return values.has(tokenType.name) && startLine === endLine;
}

function writeUnreadValue({ tokenType, image }: Token, style: Style): string {
  return tokenType.name === 'QUANTITY' ? writeUnread(image, style) : image;
}

/** Undefined for a value that cannot be read. */
function writeValue(token: Token, piece: Piece, place: Place, style: Style): string | undefined {
  const { image } = token;
  const { name } = token.tokenType;
  const isDay = name === 'DATE' || name === 'PERIOD';
  // `in Q1`, *đến cuối quý*: other words than `by` go with their day as it stands.
  if (isDay && !style.changes && isSaidOtherwise(piece))
    return dayMeaning(image, dayPlace(piece, place, style), style.read) === undefined ? undefined : image;
  const days = isDay ? dayPlace(piece, place, style) : undefined;
  // A day hangs on its place, a weight is no other quantity.
  const where = days === undefined ? piece.keyword === 'weight' : `${days.use} ${days.cycle?.start} ${days.cycle?.end}`;
  const key = `${name} ${where} ${image}`;
  if (style.known.has(key)) return style.known.get(key);
  const written = days === undefined ? writeNumeral(image, name, piece, style) : readAndWriteDay(image, days, style);
  style.known.set(key, written);
  return written;
}

/** A deadline whose word is another keyword's: `in`, `until`, `đến`. */
function isSaidOtherwise({ keyword, tokens }: Piece): boolean {
  const [word] = tokens;
  if (keyword !== 'by' || word === undefined) return false;
  return keywordOf(word.image.normalize('NFC').toLowerCase())?.keyword !== 'by';
}

function readAndWriteDay(image: string, days: DayPlace, style: Style): string | undefined {
  return dayMeaning(image, days, style.read) === undefined ? undefined : writeDay(image, days, style);
}

function writeNumeral(image: string, name: string, { keyword }: Piece, style: Style): string | undefined {
  switch (name) {
    case 'QUANTITY':
      return isQuantity(image, style.read, keyword === 'weight') ? writeQuantity(image, style) : undefined;
    case 'CONFIDENCE':
    case 'NUMBER':
      return shareMeaning(image, name) === undefined ? undefined : writeShare(image, name, style);
    default:
      return writeUnit(image);
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

export function dayPlace(piece: Piece, place: Place, style: Pick<Style, 'cycles' | 'fiscalYear'>): DayPlace {
  const isPeriod = piece.keyword === 'in' || (piece.keyword === undefined && place.element === 'cycle');
  const use = piece.keyword === 'by' ? 'deadline' : isPeriod || place.element === 'actual' ? 'period' : 'date';
  return { use, cycle: style.cycles.of(place), fiscalYear: style.fiscalYear };
}
