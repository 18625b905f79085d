import { characters, widthOf } from './width.ts';

/** Breaks text at spaces into lines of at most `columns`; a longer word stands alone. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const wordWidth = widthOf(word);
    if (line !== '' && width + 1 + wordWidth > columns) {
      lines.push(line);
      line = word;
      width = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      width += wordWidth + (width === 0 ? 0 : 1);
    }
  }
  return [...lines, line];
}

/** Cut to `columns`, with `…` where something is left out. */
export function clip(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let result = '';
  let width = 0;
  for (const character of characters(text)) {
    const next = widthOf(character);
    if (width + next > columns - 1) break;
    result += character;
    width += next;
  }
  return `${result}…`;
}
