import { positionAt, type Range } from '@okr/core';
import { isKeyword, isOpener } from '@okr/language';
import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver';
import { type PlacedToken, tokensOf } from '../syntax/tokens.ts';
import { type FileView, lineEnd } from '../view.ts';

const types = ['keyword', 'class', 'string', 'number', 'type', 'variable', 'property', 'comment', 'operator'] as const;
type Type = (typeof types)[number];

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: ['declaration'] };

const declaration = 1;

/** What each word of a file is; a name that is spelled like a keyword is coloured as the name that it is. */
export function semanticTokens(view: FileView, range?: Range): SemanticTokens {
  const tokens = tokensOf(view.loaded);
  const words = Array.from({ length: tokens.length }, (_, at) => pieceOf(tokens.tokenAt(at)));
  const pieces = [...words, ...commentsOf(view)].sort((a, b) => a.start - b.start);
  const builder = new SemanticTokensBuilder();
  for (const piece of pieces) push(view, builder, piece, range);
  return { data: builder.build().data };
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly type: Type;
  readonly modifiers: number;
}

function pieceOf({ name, start, end }: PlacedToken): Piece {
  return { start, end, type: typeOf(name), modifiers: name === 'NAME' || name === 'LABEL' ? declaration : 0 };
}

function typeOf(name: string): Type {
  if (isKeyword(name)) return isOpener(name) ? 'class' : 'keyword';
  switch (name) {
    case 'TEXT':
    case 'TITLE':
      return 'string';
    case 'PERSON':
    case 'REF':
      return 'variable';
    case 'NAME':
    case 'LABEL':
      return 'property';
    case 'UNIT':
      return 'type';
    case ',':
    case '?':
    case 'ABOVE':
    case 'TICK':
      return 'operator';
    default:
      return 'number';
  }
}

function commentsOf({ loaded }: FileView): readonly Piece[] {
  return loaded.comments.map(({ start, end }) => ({ start, end, type: 'comment', modifiers: 0 }));
}

/** A token stands on one line: what goes over several is told line by line. */
function push({ file, text }: FileView, builder: SemanticTokensBuilder, piece: Piece, range: Range | undefined): void {
  const first = positionAt(file, piece.start).line;
  const last = positionAt(file, piece.end).line;
  for (let line = first; line <= last; line++) {
    if (range !== undefined && (line < range.start.line || line > range.end.line)) continue;
    const start = Math.max(piece.start, file.lineStarts[line] ?? 0);
    const end = Math.min(piece.end, lineEnd(file, text, line));
    const character = start - (file.lineStarts[line] ?? 0);
    if (end > start) builder.push(line, character, end - start, types.indexOf(piece.type), piece.modifiers);
  }
}
