import { widthOf } from './width.ts';

/** Pieces side by side, parted by ` · `; what does not fit goes on below, under the first. Colour codes take no room. */
export function flow(pieces: readonly string[], indent: number, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const longer = line === '' ? piece : `${line} · ${piece}`;
    if (line !== '' && indent + widthOf(longer) > columns) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return [...lines, ...(line === '' ? [] : [line])].map((each) => ' '.repeat(indent) + each);
}
