/** What a UTF-16 code is to names, keywords and the scanner; 0 stands for everything else: signs, other scripts. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const MARK = 4;
export const UNDERSCORE = 5;
export const HYPHEN = 6;
export const PUNCTUATION = 7;

type Range = readonly [from: number, to: number];

const kinds = new Uint8Array(0x10000);

function mark(kind: number, ...ranges: readonly Range[]): void {
  for (const [from, to] of ranges) kinds.fill(kind, from, to + 1);
}

// The letters of Latin scripts, with those that Vietnamese composes.
mark(LETTER, [0x41, 0x5a], [0x61, 0x7a], [0xaa, 0xaa], [0xba, 0xba], [0xc0, 0xd6], [0xd8, 0xf6], [0xf8, 0x2af]);
mark(LETTER, [0x1d00, 0x1d25], [0x1e00, 0x1eff], [0x2c60, 0x2c7f], [0xa722, 0xa787], [0xab30, 0xab5a]);
mark(DIGIT, [0x30, 0x39]);
mark(MARK, [0x300, 0x36f]);
mark(UNDERSCORE, [0x5f, 0x5f]);
mark(HYPHEN, [0x2d, 0x2d]);
// U+2028 and U+2029 end no line of a file, so they are spaces on it; U+FEFF is a byte-order mark.
const common: readonly Range[] = [
  ...([
    [0x09, 0x09],
    [0x0b, 0x0c],
    [0x20, 0x20],
    [0x85, 0x85],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
  ] as const),
  ...([
    [0x2000, 0x200b],
    [0x2028, 0x2029],
    [0x202f, 0x202f],
    [0x205f, 0x2060],
    [0x3000, 0x3000],
  ] as const),
  [0xfeff, 0xfeff],
];
// A soft hyphen and the signs that steer direction and joining are nothing to see.
const unseen: readonly Range[] = [
  [0xad, 0xad],
  [0x200c, 0x200f],
  [0x202a, 0x202e],
  [0x2061, 0x2064],
  [0x2066, 0x2069],
];

/** Every code of a space. */
export const spaceRanges: readonly Range[] = [...common, ...unseen];
for (const range of spaceRanges) mark(SPACE, range);
mark(PUNCTUATION, [0x21, 0x2c], [0x2e, 0x2f], [0x3a, 0x40], [0x5b, 0x5e], [0x60, 0x60], [0x7b, 0x7e]);
mark(PUNCTUATION, [0xa1, 0xa9], [0xab, 0xac], [0xae, 0xaf], [0xb1, 0xb1], [0xb4, 0xb4], [0xb6, 0xb8], [0xbb, 0xbb]);
mark(PUNCTUATION, [0xbf, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2010, 0x2027], [0x2030, 0x205e], [0x2190, 0x21ff]);
mark(PUNCTUATION, [0x2200, 0x22ff], [0x25a0, 0x25ff], [0x2700, 0x27bf], [0x3001, 0x3003], [0x3008, 0x3011]);

export function kindOf(code: number): number {
  return kinds[code] ?? 0;
}

export function isSpaceCode(code: number): boolean {
  return kinds[code] === SPACE;
}

/** Whether a name may hold it: a letter, a mark, a digit, `_` or `-`. */
export function isNameCode(code: number): boolean {
  const kind = kinds[code] ?? 0;
  return kind >= LETTER && kind <= HYPHEN;
}

/** Whether a name may start with it. */
export function isNameStart(code: number): boolean {
  const kind = kinds[code];
  return kind === LETTER || kind === UNDERSCORE;
}
