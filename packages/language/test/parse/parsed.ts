import type { SourceFile, Span } from '@okr/core';
import type { Problem } from '../../src/findings.ts';
import type { Unread } from '../../src/gate/state.ts';
import type { File, LanguageLine } from '../../src/generated/ast.ts';
import { gateFile, parsePiece } from '../../src/parse/parse.ts';

interface ParsedFile {
  readonly file: SourceFile;
  readonly root: { readonly language?: LanguageLine; readonly elements: File['elements'] };
  /** Of gate and parser, ordered by place. */
  readonly problems: readonly Problem[];
  readonly unread: readonly Unread[];
  readonly comments: readonly Span[];
}

/** A file as it is read everywhere, with the trees of all its pieces. */
export function parseFile(path: string, text: string): ParsedFile {
  const gated = gateFile(path, text);
  const pieces = gated.pieces.map((piece) => parsePiece(gated, piece));
  const problems = [...gated.problems, ...pieces.flatMap((piece) => piece.problems)];
  problems.sort((a, b) => a.span.start - b.span.start);
  const language = pieces.find(({ root }) => root.language)?.root.language;
  return {
    ...gated,
    problems,
    root: { ...(language && { language }), elements: pieces.flatMap(({ root }) => root.elements) },
  };
}
