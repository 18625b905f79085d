/** One token broken. */
export interface Break {
  readonly text: string;
  /** What was done to it. */
  readonly kind: string;
  /** Where the broken token stands, or stood. */
  readonly start: number;
  readonly end: number;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/"[^"\n]*"|[^\s"]+/g)].map(({ index, 0: token }) => ({
    start: index,
    end: index + token.length,
    text: token,
  }));
}

/** What people put around or behind a token by mistake. */
const around: readonly (readonly [before: string, after: string])[] = [
  ['~', ''],
  ['~ ', ''],
  ['≈', ''],
  ['(', ')'],
  ['[', ']'],
  ['(', ''],
  ['', ')'],
  ['"', '"'],
  ['', '.'],
  ['', ','],
  ['', ';'],
  ['', ' .'],
  ['', ' ,'],
  ['. ', ''],
  [', ', ''],
  ['; ', ''],
];

/** Letters that look like digits. */
const lookAlikes: Readonly<Record<string, readonly string[]>> = { '0': ['O', 'o'], '1': ['l', 'I'] };

/** Every text with one token broken, each once, and none that says what the whole one says. */
export function breaksOf(text: string): readonly Break[] {
  const found = new Map<string, Break>();
  const add = (broken: string, kind: string, { start, end }: Token): void => {
    if (broken !== text && !found.has(broken)) found.set(broken, { text: broken, kind, start, end });
  };
  const tokens = tokensOf(text);
  for (const [index, token] of tokens.entries()) {
    const { start, end } = token;
    const put = (by: string): string => text.slice(0, start) + by + text.slice(end);
    add(put(''), 'delete', token);
    const next = tokens[index + 1];
    const gap = next && text.slice(end, next.start);
    if (next && gap && !gap.includes('\n')) {
      add(text.slice(0, start) + next.text + gap + token.text + text.slice(next.end), 'swap', {
        ...token,
        end: next.end,
      });
    }
    for (const [before, after] of around) add(put(before + token.text + after), `${before}…${after}`, token);
    for (const { text: broken, kind } of letterBreaks(token.text)) add(put(broken), kind, token);
  }
  return [...found.values()];
}

/** A letter cut, doubled or swapped with the next, a digit that is a letter, a mark that is another; of a text its quotes. */
function* letterBreaks(word: string): Generator<Pick<Break, 'text' | 'kind'>> {
  const isText = word.startsWith('"');
  for (let at = 0; at < word.length; at++) {
    if (isText && at > 0 && at < word.length - 1) continue;
    const letter = word.charAt(at);
    const put = (by: string, length = 1): string => word.slice(0, at) + by + word.slice(at + length);
    yield { text: put(''), kind: 'cut' };
    yield { text: put(letter + letter), kind: 'double' };
    if (isText) continue;
    if (at + 1 < word.length) yield { text: put(word.charAt(at + 1) + letter, 2), kind: 'transpose' };
    for (const other of lookAlikes[letter] ?? []) yield { text: put(other), kind: 'look-alike' };
    const [bare = '', ...marks] = letter.normalize('NFD');
    if (marks.length === 0) continue;
    yield { text: put(bare), kind: 'mark' };
    yield { text: put((bare + (marks.includes('\u0300') ? '\u0301' : '\u0300')).normalize('NFC')), kind: 'mark' };
  }
}
