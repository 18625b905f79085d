import { fold, lazy, type SaidDirection } from '@okr/core';
import type { Dialect } from './dialect.ts';
import { dialects } from './dialects.ts';
import { PhraseTrie } from './phrase-trie.ts';

type Way = SaidDirection['way'];

/** Ways of surfaces of `to`, as they may be typed. */
const ofSurface = lazy(
  () =>
    new Map<string, Way>(
      dialects.flatMap(({ directions, spellings }) =>
        (['up', 'down'] as const).flatMap((way) =>
          directions.to[way].flatMap((surface) => spellings(surface).map(({ text }) => [text, way] as const)),
        ),
      ),
    ),
);

/** The way that a word for `to` says: `xuống còn`, `down to`; undefined for one that says none. */
export function wayOfTo(word: string): Way | undefined {
  return ofSurface().get(fold(word));
}

/** A ceiling where no baseline stands before it. */
export function isUpTo(word: string): boolean {
  return fold(word) === 'up to';
}

/** Longer titles are not read on: a direction stands at an end, and titles come in any size. */
const LONGEST = 400;

/** What a title says of the way of its figure: by its verb, else by a figure that nobody wants more of. */
export function directionOfTitle(title: string): SaidDirection | undefined {
  if (title === '' || title.length > LONGEST) return undefined;
  const text = ` ${fold(title.replace(label, '').replace(/[.!?…\s]+$/u, ''))} `;
  for (const reader of readers()) {
    const found = reader.verb(text);
    if (found !== undefined) return said(title, found, 'verb');
  }
  for (const reader of readers()) {
    const found = reader.figure(text);
    if (found !== undefined) return said(title, found, 'metric');
  }
  return undefined;
}

/** `KR 2.1:` in front. */
const label = /^\s*\p{L}{1,3}\s?\d[\d.]{0,9}\s?[:.)–-]\s*/u;

interface Found {
  readonly way: Way;
  /** Folded. */
  readonly word: string;
}

/** The word as it stands in the title, where folding has moved nothing. */
function said(title: string, { way, word }: Found, by: 'verb' | 'metric'): SaidDirection {
  const composed = title.normalize('NFC');
  const at = composed.toLowerCase().indexOf(word);
  return { way, by, word: at < 0 ? word : composed.slice(at, at + word.length) };
}

/** Words of fewer letters that somebody types without marks may be words of another language: `cat` for *cắt*. */
const SHORTEST_BARE = 4;

/** Finds the phrases of one list in a folded text. */
class Phrases {
  private readonly trie: PhraseTrie;
  private readonly phrases: readonly string[];

  constructor(phrases: readonly string[], { spellings }: Dialect) {
    this.phrases = phrases.flatMap((phrase) =>
      spellings(phrase).flatMap(({ text, bare }) => (bare && text.length < SHORTEST_BARE ? [] : [text])),
    );
    this.trie = new PhraseTrie(this.phrases);
  }

  /** The longest phrase there that ends with a word; undefined if none does. */
  at(text: string, at: number): string | undefined {
    return this.phrases[this.trie.find(text, at)];
  }

  /** The phrase that the text ends with. */
  endOf(text: string): string | undefined {
    return this.phrases.find((phrase) => text.endsWith(` ${phrase} `));
  }
}

class TitleReader {
  private readonly verbs: Readonly<Record<Way, Phrases>>;
  private readonly closing: Readonly<Record<Way, Phrases>>;
  private readonly openers: Phrases;
  private readonly notBefore: Phrases;
  private readonly less: Phrases;
  private readonly before: Phrases;
  private readonly after: Phrases;

  constructor(dialect: Dialect) {
    const { verbs, closing, openers, notBefore, less, before, after } = dialect.directions;
    const phrases = (list: readonly string[]): Phrases => new Phrases(list, dialect);
    this.verbs = { up: phrases(verbs.up), down: phrases(verbs.down) };
    this.closing = { up: phrases(closing.up), down: phrases(closing.down) };
    this.openers = phrases(openers);
    this.notBefore = phrases(notBefore);
    this.less = phrases(less);
    this.before = phrases(before);
    this.after = phrases(after);
  }

  /** At the title's start, or as its last word: `Churn falls`, `Tỷ lệ lỗi giảm`. */
  verb(text: string): Found | undefined {
    let start = 1;
    for (let opener = this.openers.at(text, start); opener !== undefined; opener = this.openers.at(text, start)) {
      start += opener.length + 1;
    }
    for (const way of ways) {
      const word = this.verbs[way].at(text, start);
      if (word === undefined) continue;
      return this.notBefore.at(text, start + word.length + 1) === undefined ? { way, word } : undefined;
    }
    for (const way of ways) {
      const word = this.closing[way].endOf(text);
      if (word !== undefined && text.length > word.length + 2) return { way, word };
    }
    return undefined;
  }

  /** The head of the title: behind words of counting and kind, and with nothing behind it but where, whose and when. */
  figure(text: string): Found | undefined {
    let at = 1;
    for (let words = 0; words < 5; words++) {
      const word = this.less.at(text, at);
      if (word !== undefined && this.closes(text, at + word.length)) return { way: 'down', word };
      const before = this.before.at(text, at);
      if (before === undefined) return undefined;
      at += before.length + 1;
    }
    return undefined;
  }

  /** The title ends there, or goes on with a mark or a word of place, owner or time. */
  private closes(text: string, at: number): boolean {
    const next = text[at + 1];
    if (next === undefined || /[(,:;–-]/.test(next) || /[,:;]/.test(text[at] ?? '')) return true;
    return this.after.at(text, at + 1) !== undefined;
  }
}

const ways = ['down', 'up'] as const;
let made: readonly TitleReader[] | undefined;

/** The lists are long: they are made ready when the first title asks. */
function readers(): readonly TitleReader[] {
  made ??= dialects.map((dialect) => new TitleReader(dialect));
  return made;
}
