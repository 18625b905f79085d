/** Wider values stand by themselves: one of them must not push a whole block aside. */
const widest = 40;

const gap = '  ';

/**
 * Dated lines of one block with their columns under each other, two blanks apart: days and values to the left, as in a
 * ledger. What a line does not have (a confidence before its text) leaves no hole.
 */
export function aligned(block: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const columns of block) {
    for (const [index, column] of columns.entries()) {
      const width = widthOf(column);
      if (index < columns.length - 1 && width <= widest) widths[index] = Math.max(widths[index] ?? 0, width);
    }
  }
  return block.map((columns) =>
    columns
      .map((column, index) =>
        index === columns.length - 1
          ? column
          : column + ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(column))),
      )
      .join(gap),
  );
}

/** How many columns a text takes on a screen: marks that combine take none. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const takesNone = (code >= 0x300 && code <= 0x36f) || (code >= 0xdc00 && code <= 0xdfff);
    if (!takesNone) width++;
  }
  return width;
}
