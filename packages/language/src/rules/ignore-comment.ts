import { positionAt, type SourceFile, type Span } from '@okr/core';
import type { Edit } from '../findings.ts';

/** `// okr-ignore RULE[, RULE]: reason`, above a line or at its end. */
export interface Ignore {
  /** The comment, without blanks at its end. */
  readonly span: Span;
  readonly ids: readonly { readonly text: string; readonly span: Span }[];
  /** Empty where none is given. */
  readonly reason: string;
  /** The line that it speaks of: its own, or the next one that is neither blank nor a comment. */
  readonly line: number;
  /** What goes when the ignore is removed: its line, or the comment and the blanks before it. */
  readonly removal: Span;
}

const opening = /^\/\/[ \t]*okr-ignore(?![\p{L}\d_-])[ \t]*/u;

/** The ignores of a file, in its order; `comments` are ordered by place. */
export function readIgnores(text: string, file: SourceFile, comments: readonly Span[]): readonly Ignore[] {
  const ignores: Ignore[] = [];
  for (const comment of comments) {
    if (!text.startsWith('//', comment.start)) continue;
    const content = text.slice(comment.start, comment.end).trimEnd();
    const head = opening.exec(content)?.[0];
    if (head === undefined) continue;
    ignores.push(readOne(text, file, comments, comment.start, content, head.length));
  }
  return ignores;
}

function readOne(
  text: string,
  file: SourceFile,
  comments: readonly Span[],
  start: number,
  content: string,
  headLength: number,
): Ignore {
  const rest = content.slice(headLength);
  const colon = rest.search(/[:：]/);
  const names = colon < 0 ? rest : rest.slice(0, colon);
  const ids = [...names.matchAll(/[^\s,]+/g)].map((match) => {
    const at = start + headLength + match.index;
    return { text: match[0], span: { start: at, end: at + match[0].length } };
  });
  const { line } = positionAt(file, start);
  const lineStart = file.lineStarts[line] ?? 0;
  const before = text.slice(lineStart, start);
  const alone = before.trim() === '';
  const end = start + content.length;
  return {
    span: { start, end },
    ids,
    reason: colon < 0 ? '' : rest.slice(colon + 1).trim(),
    line: alone ? lineBelow(text, file, comments, line) : line,
    removal: alone
      ? { start: lineStart, end: file.lineStarts[line + 1] ?? file.length }
      : { start: lineStart + before.trimEnd().length, end },
  };
}

function lineBelow(text: string, file: SourceFile, comments: readonly Span[], from: number): number {
  let next = 0;
  for (let line = from + 1; line < file.lineStarts.length; line++) {
    const start = file.lineStarts[line] ?? 0;
    const content = text.slice(start, file.lineStarts[line + 1] ?? file.length);
    const at = start + content.length - content.trimStart().length;
    if (content.trim() === '') continue;
    while (next < comments.length && (comments[next]?.end ?? 0) <= at) next++;
    if ((comments[next]?.start ?? file.length) > at) return line;
  }
  return file.lineStarts.length;
}

/** Takes one rule out of an ignore, or the ignore as a whole where it names no other. */
export function removeId(ignore: Ignore, index: number): Edit {
  const id = ignore.ids[index];
  const before = ignore.ids[index - 1];
  const after = ignore.ids[index + 1];
  if (id && before) return { span: { start: before.span.end, end: id.span.end }, text: '' };
  if (id && after) return { span: { start: id.span.start, end: after.span.start }, text: '' };
  return { span: ignore.removal, text: '' };
}
