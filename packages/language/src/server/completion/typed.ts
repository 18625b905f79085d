import { spellings } from '../../dialect/surfaces.ts';
import { bareName } from '../../names/near.ts';
import { lineAt, type View } from '../view.ts';

/** Keywords of several words, without marks, one blank between them. */
const phrases: readonly string[] = [
  ...new Set(spellings.filter(({ text }) => text.includes(' ')).map(({ text }) => bareName(text))),
];
const mostWords = 4;

/** Where the name or word starts that is being typed at the end of a line's beginning. */
export function wordStart(line: string): number {
  return line.search(/[@\p{L}\p{M}\p{N}_.-]*$/u);
}

/** The name or word that is being typed at an offset. */
export function typedAt({ file, text }: View, offset: number): string {
  const line = text.slice(file.lineStarts[lineAt(file, offset)] ?? 0, offset);
  return line.slice(wordStart(line));
}

/** Where a day starts that is being typed. */
export function dayStart(line: string): number {
  return line.search(/[\p{N}/.-]*$/u);
}

/** Where a keyword starts of which several words may have been typed: all of them are to be replaced. */
export function keywordStart(line: string): number {
  const words = [...line.matchAll(/[\p{L}\p{M}-]+/gu)].slice(-mostWords);
  for (const { index } of words) {
    const typed = bareName(line.slice(index)).replace(/\s+/g, ' ');
    if (typed.includes(' ') && phrases.some((phrase) => phrase.startsWith(typed))) return index;
  }
  return wordStart(line);
}
