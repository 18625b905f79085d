/** Lines from one to another, zero-based, both included. */
export interface LineRange {
  readonly startLine: number;
  readonly endLine: number;
}

/** Whether a line stands in one of some ranges; in any where none are given. */
export function insideOf(ranges: readonly LineRange[] | undefined): (line: number) => boolean {
  if (ranges === undefined) return () => true;
  const lines = joined(ranges);
  return (line) => {
    let [from, to] = [0, lines.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((lines[middle]?.endLine ?? 0) < line) from = middle + 1;
      else to = middle;
    }
    return line >= (lines[from]?.startLine ?? Number.POSITIVE_INFINITY);
  };
}

/** Ranges in order, those that touch as one. */
function joined(ranges: readonly LineRange[]): readonly LineRange[] {
  const result: LineRange[] = [];
  for (const range of ranges.toSorted((a, b) => a.startLine - b.startLine)) {
    const last = result.at(-1);
    if (last !== undefined && range.startLine <= last.endLine + 1) {
      result[result.length - 1] = { ...last, endLine: Math.max(last.endLine, range.endLine) };
    } else result.push(range);
  }
  return result;
}
