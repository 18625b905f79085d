import { ownText } from '@okr/core';
import type { Lexicons } from '../../../judge/index.ts';
import { DOWN, UP } from '../../../judge/text/bits.ts';
import { ofTitle } from '../../shared/of-title.ts';
import { remember } from '../../shared/remember.ts';

/** What a title may hold by its words alone; only then is it worth reading it closely. */
export const cue = { vagueVerb: 1, vanity: 2, joiner: 4, up: 8, down: 16 };

const known = new WeakMap<Lexicons, Map<string, number>>();

/** The cues of a text: a look-up for each of its words, a fraction of what reading it costs. */
function cuesOfText(text: string, lexicons: Lexicons): number {
  let words = known.get(lexicons);
  if (!words) {
    words = new Map();
    known.set(lexicons, words);
  }
  let cues = text.includes('/') || text.includes('&') ? cue.joiner : 0;
  for (const word of wordsOf(text.toLowerCase())) {
    let own = words.get(word);
    if (own === undefined) {
      own = cuesOf(word, lexicons);
      if (words.size < MOST_WORDS) words.set(ownText(word), own);
    }
    cues |= own;
  }
  return cues;
}

/** The letters and their marks between everything else. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_MARKED && !isMarked(code)) return text.split(notLetters);
    if (code >= FIRST_MARKED || (code >= A && code <= Z)) continue;
    if (at > start) words.push(text.slice(start, at));
    start = at + 1;
  }
  if (start < text.length) words.push(text.slice(start));
  return words;
}

/** Marked letters of Latin alphabets in small letters and marks of their own: all that Vietnamese is written with. */
function isMarked(code: number): boolean {
  return (
    (code >= 0xdf && code <= 0x24f && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

const A = 97;
const Z = 122;
const FIRST_MARKED = 0x80;

export const cuesIn = ofTitle(cuesOfText);
export const cuesOfUnit = remember(cuesOfText);

const notLetters = /[^\p{L}\p{M}]+/u;

/** Words kept; plans use far fewer, and a hostile one must not fill the memory. */
const MOST_WORDS = 50_000;

/** What phrases of the lists that start with a word may be. */
function cuesOf(word: string, { en, vi, viPlain }: Lexicons): number {
  let cues = 0;
  for (const { judge, helpers } of [en, vi, viPlain]) {
    if (helpers.vagueVerbs.has(word)) cues |= cue.vagueVerb;
    if (helpers.vanityMetrics.has(word)) cues |= cue.vanity;
    if (helpers.joiners.has(word)) cues |= cue.joiner;
    const lists = judge.listsFrom(word);
    if ((lists & UP) !== 0) cues |= cue.up;
    if ((lists & DOWN) !== 0) cues |= cue.down;
  }
  return cues;
}
