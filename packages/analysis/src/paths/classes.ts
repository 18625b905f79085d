/** Letters that a `[…]` of a pattern takes; a slash is none of them. */
export type LetterTest = (letter: string) => boolean;

/** A `[…]` that stands at `at`, as git reads it, and the place behind it; undefined for one that is not closed. */
export function readClass(
  letters: readonly string[],
  at: number,
): { readonly holds: LetterTest; readonly end: number } | undefined {
  let place = at + 1;
  const negated = letters[place] === '!' || letters[place] === '^';
  if (negated) place++;
  const tests: LetterTest[] = [];
  let before: string | undefined;
  // A bracket that closes is a letter where it comes first.
  for (let isFirst = true; isFirst || letters[place] !== ']'; isFirst = false, place++) {
    const posix = posixClass(letters, place);
    const isRange = letters[place] === '-' && before !== undefined && isLetter(letters[place + 1]);
    if (posix !== undefined) {
      const test = posixTests.get(posix);
      if (test === undefined) return undefined;
      tests.push(test);
      place += posix.length + 3;
      before = undefined;
      continue;
    }
    if (isRange) place++;
    if (letters[place] === '\\') place++;
    const letter = letters[place];
    if (letter === undefined) return undefined;
    tests.push(isRange && before !== undefined ? between(before, letter) : (other) => other === letter);
    before = isRange ? undefined : letter;
  }
  const holds = (letter: string): boolean => letter !== '/' && tests.some((test) => test(letter)) !== negated;
  return { holds, end: place + 1 };
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && letter !== ']';
}

function between(first: string, last: string): LetterTest {
  const [from, to] = [codeOf(first), codeOf(last)];
  return (letter) => codeOf(letter) >= from && codeOf(letter) <= to;
}

function codeOf(letter: string): number {
  return letter.codePointAt(0) ?? 0;
}

/** The name in a `[:name:]` that stands here; undefined where there is none. */
function posixClass(letters: readonly string[], at: number): string | undefined {
  if (letters[at] !== '[' || letters[at + 1] !== ':') return undefined;
  const close = letters.indexOf(']', at + 2);
  return close > at + 2 && letters[close - 1] === ':' ? letters.slice(at + 2, close - 1).join('') : undefined;
}

const posixTests: ReadonlyMap<string, LetterTest> = new Map([
  ['alnum', (letter) => /^[A-Za-z\d]$/.test(letter)],
  ['alpha', (letter) => /^[A-Za-z]$/.test(letter)],
  ['blank', (letter) => letter === ' ' || letter === '\t'],
  ['cntrl', (letter) => codeOf(letter) < 0x20 || codeOf(letter) === 0x7f],
  ['digit', (letter) => /^\d$/.test(letter)],
  ['graph', (letter) => /^[!-~]$/.test(letter)],
  ['lower', (letter) => /^[a-z]$/.test(letter)],
  ['print', (letter) => /^[ -~]$/.test(letter)],
  ['punct', (letter) => /^[!-/:-@[-`{-~]$/.test(letter)],
  ['space', (letter) => /^[\t-\r ]$/.test(letter)],
  ['upper', (letter) => /^[A-Z]$/.test(letter)],
  ['xdigit', (letter) => /^[A-Fa-f\d]$/.test(letter)],
] satisfies readonly (readonly [string, LetterTest])[]);
