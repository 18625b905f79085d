/** Words and phrases, as `plainWords` writes them, with what each says; looked for in a text by one look-up a word. */
export class WordList<T> {
  /** By the first word; each phrase ends with a blank, the longest stands first. */
  private readonly byFirst = new Map<string, { readonly phrase: string; readonly says: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, says: T]>) {
    for (const [phrase, says] of entries) {
      const [first = ''] = phrase.split(' ', 1);
      const others = this.byFirst.get(first) ?? [];
      others.push({ phrase: `${phrase} `, says });
      this.byFirst.set(first, others);
    }
    for (const phrases of this.byFirst.values()) phrases.sort((a, b) => b.phrase.length - a.phrase.length);
  }

  /** What the first of the phrases in a text says; of those that start together, the longest. */
  firstIn(plainWords: string): T | undefined {
    for (let at = 1; at < plainWords.length; ) {
      const end = plainWords.indexOf(' ', at);
      const found = this.byFirst
        .get(plainWords.slice(at, end))
        ?.find(({ phrase }) => plainWords.startsWith(phrase, at));
      if (found !== undefined) return found.says;
      at = end + 1;
    }
    return undefined;
  }

  isIn(plainWords: string): boolean {
    return this.firstIn(plainWords) !== undefined;
  }
}

export function wordList(phrases: readonly string[]): WordList<true> {
  return new WordList(phrases.map((phrase) => [phrase, true]));
}
