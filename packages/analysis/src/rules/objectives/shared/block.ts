/** Where a new line below an element goes: behind what it holds, a remark on its last line included. */
export function blockEnd(text: string, elementEnd: number): number {
  const newline = text.indexOf('\n', elementEnd);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === '\r' ? end - 1 : end;
}
