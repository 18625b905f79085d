/** Shorter ones V8 copies by itself. */
const shortestSlice = 13;

/**
 * The same text in letters of its own. A piece that is cut out of a long text keeps the whole of that text in memory: what
 * outlives the text that it was cut from, or is the key of something kept, is copied first.
 */
export function ownText(text: string): string {
  return text.length < shortestSlice ? text : [text.slice(0, 1), text.slice(1)].join('');
}
