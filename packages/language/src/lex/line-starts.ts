/** The offset of each line's first character. A line ends at LF, CRLF or a lone CR, as editors count. */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  let cr = text.indexOf('\r');
  let lf = text.indexOf('\n');
  while (lf >= 0 || cr >= 0) {
    if (cr < 0 || (lf >= 0 && lf < cr)) {
      starts.push(lf + 1);
      lf = text.indexOf('\n', lf + 1);
      continue;
    }
    const next = lf === cr + 1 ? lf + 1 : cr + 1;
    starts.push(next);
    if (lf === cr + 1) lf = text.indexOf('\n', next);
    cr = text.indexOf('\r', next);
  }
  return starts;
}
