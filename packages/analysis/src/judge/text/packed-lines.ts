/** Words kept once found or missed; plans use far fewer, and a hostile one must not fill the memory. */
const MOST_KEPT = 50_000;

/**
 * Sorted entries in one text, each a word and what belongs to it behind a tab. Nothing is built before it is asked for:
 * a word is searched by halves, and its answer kept.
 */
export class PackedLines {
  private readonly text: string;
  private readonly separator: string;
  private readonly kept = new Map<string, string | null>();

  constructor(text: string, separator: string) {
    this.text = text;
    this.separator = separator;
  }

  /** What stands behind a word, possibly nothing; undefined where the word is not there. */
  find(word: string): string | undefined {
    const known = this.kept.get(word);
    if (known !== undefined) return known ?? undefined;
    const found = this.search(word);
    if (this.kept.size < MOST_KEPT) this.kept.set(word, found ?? null);
    return found;
  }

  private search(word: string): string | undefined {
    const { text, separator } = this;
    let low = 0;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf(separator, ((low + high) >> 1) - 1) + 1;
      const from = Math.max(start, low);
      const next = text.indexOf(separator, from);
      const end = next === -1 ? text.length : next;
      const tab = text.indexOf('\t', from);
      const wordEnd = tab === -1 || tab > end ? end : tab;
      const here = text.slice(from, wordEnd);
      if (here === word) return text.slice(wordEnd + 1, end);
      if (here < word) low = end + 1;
      else high = from;
    }
    return undefined;
  }
}
