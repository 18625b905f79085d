import { bareName, spellings } from '@okr/language';
import { lineAt, type View } from '../view.ts';
import { isKeyed } from './filter.ts';

/** Keywords of several words. */
const phrases: readonly string[] = [
  ...new Set(spellings.filter(({ text, bare }) => text.includes(' ') && !bare).map(({ text }) => text)),
];
const barePhrases: readonly string[] = [...new Set(phrases.map(bareName))];
const mostWords = 4;

/** Where the name or word starts that is being typed at the end of a line's beginning. */
export function wordStart(line: string): number {
  return line.search(/[@\p{L}\p{M}\p{N}_.-]*$/u);
}

/** How much of the name or word that is being typed stands at the beginning of a line's rest. */
export function wordRest(rest: string): number {
  return /^[\p{L}\p{M}\p{N}_.-]*/u.exec(rest)?.[0].length ?? 0;
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

/** How much of such a day stands at the beginning of a line's rest. */
export function dayRest(rest: string): number {
  return /^[\p{N}/.-]*/u.exec(rest)?.[0].length ?? 0;
}

/** Where a keyword starts of which several words may have been typed: all of them are to be replaced. */
export function keywordStart(line: string): number {
  const words = [...line.matchAll(/(?<![\p{L}\p{M}\p{N}_@.-])[\p{L}\p{M}][\p{L}\p{M}\p{N}-]*/gu)].slice(-mostWords);
  for (const { index } of words) {
    const typed = bareName(line.slice(index)).replace(/\s+/g, ' ');
    if (!typed.includes(' ')) continue;
    if (barePhrases.some((phrase) => phrase.startsWith(typed))) return index;
    if (phrases.some((phrase) => isKeyed(phrase, typed))) return index;
  }
  return wordStart(line);
}
