import type { SourceFile, Span, WrittenTopLevel } from '@okr/core';
import type { Problem } from './findings.ts';
import { parseFile } from './parse/parse.ts';
import { readFile } from './read/read-file.ts';

export interface SourceText {
  /** With `/`, as shown to people; unique in a workspace. */
  readonly path: string;
  readonly text: string;
}

/** One file, parsed and read; it depends on its text alone, so it may be kept until that changes. */
export interface LoadedFile {
  readonly file: SourceFile;
  readonly text: string;
  readonly elements: readonly WrittenTopLevel[];
  /** Of reading this file, ordered by place. */
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
}

/** The syntax tree is let go here: what a file says stays in a fraction of its space. */
export function loadFile({ path, text }: SourceText): LoadedFile {
  const parsed = parseFile(path, text);
  const written = readFile(parsed);
  return {
    file: parsed.file,
    text,
    elements: written.elements,
    problems: [...parsed.problems, ...written.problems],
    comments: parsed.comments,
  };
}
