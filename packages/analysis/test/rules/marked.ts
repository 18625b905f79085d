/** A text with `⟦` and `⟧` around ranges, and where those stand once the marks are taken out. */
export interface Marked {
  readonly text: string;
  /** `start-end` offsets, in order. */
  readonly ranges: readonly string[];
}

export function unmark(marked: string): Marked {
  const ranges: string[] = [];
  const open: number[] = [];
  let text = '';
  for (const part of marked.split(/([⟦⟧])/)) {
    if (part === '⟦') open.push(text.length);
    else if (part === '⟧') ranges.push(`${open.pop()}-${text.length}`);
    else text += part;
  }
  return { text, ranges: ranges.sort(byStart) };
}

/** The text with marks around the ranges, to be read in a failing test. */
export function mark(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const marks = ranges.flatMap(({ start, end }) => [
    { at: start, sign: '⟦' },
    { at: end, sign: '⟧' },
  ]);
  let marked = text;
  for (const { at, sign } of marks.sort((a, b) => b.at - a.at || (a.sign < b.sign ? 1 : -1))) {
    marked = marked.slice(0, at) + sign + marked.slice(at);
  }
  return marked;
}

function byStart(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}
