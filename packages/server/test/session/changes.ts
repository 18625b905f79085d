import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Cut } from './steps.ts';

/** What a client says of a document; the whole text where there is no range. */
export type Change = { readonly range: ReturnType<typeof rangeIn>; readonly text: string } | { readonly text: string };

export function placeOf(text: string, { at, from }: Cut): number {
  return from === 'word' ? wordAt(text, at) : Math.floor(at * text.length);
}

/** Where the word begins that stands there. */
export function wordAt(text: string, at: number): number {
  const before = text.slice(0, Math.floor(at * text.length));
  return before.length - (/[\p{L}\p{M}\p{N}_@]*$/u.exec(before)?.[0].length ?? 0);
}

export function wordFrom(text: string, at: number): string {
  return /^[\p{L}\p{M}\p{N}_@]*/u.exec(text.slice(at))?.[0] ?? '';
}

export function rangeIn(document: TextDocument, start: number, end: number) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

/** The change that an editor sends when it takes a text back. */
export function minimal(document: TextDocument, to: string): Change {
  const from = document.getText();
  let start = 0;
  while (start < Math.min(from.length, to.length) && from[start] === to[start]) start++;
  let same = 0;
  while (same < Math.min(from.length, to.length) - start && from.at(-1 - same) === to.at(-1 - same)) same++;
  const range = rangeIn(document, start, from.length - same);
  // A position cannot stand between the two characters of a line break.
  const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return a === start && b === from.length - same ? { range, text: to.slice(start, to.length - same) } : { text: to };
}

/** Places counted in bytes; each change speaks of the text that the one before it made. */
export function inBytes(document: TextDocument, changes: readonly Change[]): readonly object[] {
  const now = TextDocument.create(document.uri, 'okr', 1, document.getText());
  return changes.map((change) => {
    const bytes = ({ line, character }: { readonly line: number; readonly character: number }) => {
      const head = now.getText({ start: { line, character: 0 }, end: { line, character } });
      return { line, character: new TextEncoder().encode(head).length };
    };
    const sent =
      'range' in change
        ? { text: change.text, range: { start: bytes(change.range.start), end: bytes(change.range.end) } }
        : change;
    TextDocument.update(now, [change], now.version + 1);
    return sent;
  });
}
