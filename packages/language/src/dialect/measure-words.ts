import { lazy } from '@okr/core';
import { editDistance } from '../names/edit-distance.ts';
import type { MeasureWords } from './dialect.ts';
import { dialects } from './dialects.ts';
import { PhraseTrie } from './phrase-trie.ts';

export type MeasureWord = keyof MeasureWords;

const roles: readonly MeasureWord[] = [
  'up',
  'down',
  'move',
  'from',
  'to',
  'ceiling',
  'orMore',
  'orLess',
  'remarks',
  'now',
  'by',
  'owner',
] as const;

/** In every way in which they may be typed; of a phrase with two roles the first holds. */
function spelt(of: readonly MeasureWord[]): readonly { readonly text: string; readonly role: MeasureWord }[] {
  return dialects.flatMap(({ measures, spellings }) =>
    of.flatMap((role) => measures[role].flatMap((phrase) => spellings(phrase).map(({ text }) => ({ text, role })))),
  );
}

class Words {
  private readonly words: readonly { readonly text: string; readonly role: MeasureWord }[];
  private readonly trie: PhraseTrie;

  /** By the letter that a text has there: most words of units are answered by their first. */
  private readonly begins = new Uint8Array(0x2000);

  constructor(of: readonly MeasureWord[]) {
    this.words = spelt(of);
    for (const { text } of this.words) {
      const first = text.charAt(0);
      if (this.begins[first.charCodeAt(0)] === 1) continue;
      // Typed in NFD, a word begins with its plain letter.
      for (const letter of [first, first.normalize('NFD').charAt(0)]) {
        this.begins[letter.charCodeAt(0)] = 1;
        this.begins[letter.toUpperCase().charCodeAt(0)] = 1;
      }
    }
    this.trie = new PhraseTrie(this.words.map(({ text }) => text));
  }

  /** What the words at a place of a text say; `end` is where they end. */
  at(text: string, at: number): MeasureWord | undefined {
    if (this.begins[text.charCodeAt(at)] !== 1) return undefined;
    return this.words[this.trie.find(text, at)]?.role;
  }

  get end(): number {
    return this.trie.end;
  }
}

/** Words of clauses and behind numbers; those between `to` and its number are words of titles too, and stand apart. */
export const measureWords = new Words(roles);
export const levelWords = new Words(['level']);

/** The word of change that a text begins with, and its way: `tăng từ`, `cut to`. */
export function changeWord(text: string): { readonly way: 'up' | 'down'; readonly word: string } | undefined {
  const role = measureWords.at(text, 0);
  return role === 'up' || role === 'down' ? { way: role, word: text.slice(0, measureWords.end) } : undefined;
}

const ends = lazy(() => spelt(['from', 'to']).map(({ text }) => text));
/** Shorter words are near too many others. */
const shortestNear = 5;

/** Whether a word is a misspelling of one for `from` or `to`: `(curently 30)`. */
export function isNearEnd(word: string): boolean {
  const typed = word.normalize('NFC').toLowerCase();
  if (typed.length < shortestNear || typed.length > 20) return false;
  return ends().some((known) => {
    const limit = known.length < 7 ? 1 : 2;
    return known.length >= shortestNear && editDistance(typed, known, limit) <= limit;
  });
}

/** Whether a word stands between a title that says which way and how much. */
export function isBy(word: string): boolean {
  return measureWords.at(word, 0) === 'by' && measureWords.end === word.length;
}

const holding = new Words(['holds']);
const label = /^\s*(?:\p{L}{1,3}\s?\d[\d.]{0,9}\s?[:.)–-]\s*)?/u;

/** Whether a title is of a level that is to be held: `Duy trì uptime`. */
export function holdsLevel(title: string): boolean {
  return holding.at(title, label.exec(title)?.[0].length ?? 0) !== undefined;
}
