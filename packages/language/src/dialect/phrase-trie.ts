import { isNameCode, isSpaceCode, spaceRanges } from './characters.ts';

const blank = 1;

/** Where no phrase has a letter yet: every kind of space is one blank. */
const spaces = new Uint8Array(0x2000);
for (const [from, to] of spaceRanges) spaces.fill(blank, from, to + 1);

/**
 * Finds the longest of many phrases at a place of a text, whatever its letter case, its Unicode form (NFC, NFD, mixed)
 * and the spaces between its words. Phrases are given in NFC and small letters with single blanks; letters must lie
 * below U+2000. A phrase ends where a word ends. `find` allocates nothing for text in NFC.
 */
export class PhraseTrie {
  /** Where the phrase last found ends. */
  end = 0;
  private readonly classes = spaces.slice();
  private readonly width: number;
  private readonly next: Uint16Array;
  /** The phrase that ends at a node, plus one. */
  private readonly values: Uint16Array;

  constructor(phrases: readonly string[]) {
    const width = this.classify(phrases);
    let nodes = 1;
    for (const { length } of phrases) nodes += length;
    const { classes } = this;
    const next = new Uint16Array(nodes * width);
    const values = new Uint16Array(nodes);
    let used = 1;
    let value = 0;
    for (const phrase of phrases) {
      value++;
      let node = 0;
      for (let at = 0; at < phrase.length; at++) {
        const edge = node * width + (classes[phrase.charCodeAt(at)] ?? 0);
        node = next[edge] || used++;
        next[edge] = node;
      }
      if (values[node] === 0) values[node] = value;
    }
    this.width = width;
    this.next = next;
    this.values = values;
  }

  /** Gives each letter a number, the same to its capital; returns how many numbers there are. */
  private classify(phrases: readonly string[]): number {
    let count = blank + 1;
    for (const letter of new Set(phrases.join(''))) {
      const code = letter.charCodeAt(0);
      if (this.classes[code] !== 0) continue;
      this.classes[code] = count;
      const capital = letter.toUpperCase();
      if (capital.length === 1) this.classes[capital.charCodeAt(0)] = count;
      count++;
    }
    return count;
  }

  /** The index of the longest phrase that starts at `at`, or -1; `end` says where it ends. */
  find(text: string, at: number): number {
    const { classes, next, values, width } = this;
    const length = text.length;
    let found = -1;
    let node = 0;
    let i = at;
    while (i < length) {
      let code = text.charCodeAt(i);
      i++;
      const after = i < length ? text.charCodeAt(i) : 0;
      if (after >= 0x300 && after <= 0x36f) {
        const start = i - 1;
        while (i < length && isMark(text.charCodeAt(i))) i++;
        const composed = text.slice(start, i).normalize('NFC');
        if (composed.length !== 1) break;
        code = composed.charCodeAt(0);
      }
      if (code >= 0x2000 && !isSpaceCode(code)) break;
      const letter = code < 0x2000 ? classes[code] : blank;
      if (letter === undefined || letter === 0) break;
      if (letter === blank) while (i < length && isSpaceCode(text.charCodeAt(i))) i++;
      node = next[node * width + letter] ?? 0;
      if (node === 0) break;
      const value = values[node];
      if (value !== undefined && value !== 0 && !(i < length && isNameCode(text.charCodeAt(i)))) {
        found = value - 1;
        this.end = i;
      }
    }
    return found;
  }
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
