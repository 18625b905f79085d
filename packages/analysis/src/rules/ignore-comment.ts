import { positionAt, type SourceFile, type Span } from '@okr/core';
import type { Edit } from '@okr/language';

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
  // From the last one up: a block of comments speaks of the line below it, which its lower ones have found.
  const below = new Map<number, number>();
  for (const [index, comment] of [...comments.entries()].reverse()) {
    if (!text.startsWith('//', comment.start)) continue;
    const content = text.slice(comment.start, comment.end).trimEnd();
    const head = opening.exec(content)?.[0];
    if (head === undefined) continue;
    const findLine = (line: number): number => {
      const found = lineBelow(text, file, comments, index, line, below);
      below.set(line, found);
      return found;
    };
    ignores.push(readOne(text, file, comment.start, content, head.length, findLine));
  }
  return ignores.reverse();
}

function readOne(
  text: string,
  file: SourceFile,
  start: number,
  content: string,
  headLength: number,
  findLine: (from: number) => number,
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
    line: alone ? findLine(line) : line,
    removal: alone
      ? { start: lineStart, end: file.lineStarts[line + 1] ?? file.length }
      : { start: lineStart + before.trimEnd().length, end },
  };
}

/** The next line behind a comment that is neither blank nor itself a comment; `known` are the answers for lines below. */
function lineBelow(
  text: string,
  file: SourceFile,
  comments: readonly Span[],
  index: number,
  from: number,
  known: ReadonlyMap<number, number>,
): number {
  let next = index;
  for (let line = from + 1; line < file.lineStarts.length; line++) {
    const answer = known.get(line);
    if (answer !== undefined) return answer;
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
