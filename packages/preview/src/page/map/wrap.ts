/** A title in at most two lines of so many letters; what does not fit ends in an ellipsis. */
export function wrapTitle(title: string, letters: number, lines = 2): readonly string[] {
  const words = title
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ')
    .flatMap((word) => pieces(word, letters));
  const wrapped: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (lengthOf(longer) <= letters) {
      line = longer;
      continue;
    }
    wrapped.push(line);
    line = word;
  }
  wrapped.push(line);
  if (wrapped.length <= lines) return wrapped;
  const last = wrapped[lines - 1] ?? '';
  const room =
    lengthOf(last) < letters
      ? last
      : graphemes(last)
          .slice(0, letters - 1)
          .join('');
  return [...wrapped.slice(0, lines - 1), `${room.trimEnd()}…`];
}

/** A word that is longer than a line is broken. */
function pieces(word: string, letters: number): readonly string[] {
  const all = graphemes(word);
  if (all.length <= letters) return [word];
  const parts: string[] = [];
  for (let at = 0; at < all.length; at += letters) parts.push(all.slice(at, at + letters).join(''));
  return parts;
}

const segmenter = new Intl.Segmenter();

/** What is seen as one letter may be several characters: `ễ` written with its marks apart. */
function graphemes(text: string): readonly string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

function lengthOf(text: string): number {
  return graphemes(text).length;
}
