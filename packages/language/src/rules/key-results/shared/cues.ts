import { DOWN, UP } from '../../../judge/bits.ts';
import type { Lexicons } from '../../../judge/index.ts';
import { remember } from '../../shared/remember.ts';

/** What a title may hold by its words alone; only then is it worth reading it closely. */
export const cue = { vagueVerb: 1, vanity: 2, joiner: 4, up: 8, down: 16 };

type Words = ReadonlyMap<string, number>;
type Node = Lexicons['en']['judge'];

const compiled = new WeakMap<Lexicons, Words>();

/** The cues of a title: a look-up for each of its words, a fraction of what reading it costs. */
export const cuesIn = remember((title, lexicons) => {
  let words = compiled.get(lexicons);
  if (!words) {
    words = compile(lexicons);
    compiled.set(lexicons, words);
  }
  let cues = title.includes('/') || title.includes('&') ? cue.joiner : 0;
  for (const word of title.toLowerCase().split(notLetters)) cues |= words.get(word) ?? 0;
  return cues;
});

const notLetters = /[^\p{L}\p{M}]+/u;

/** The first words of every phrase of the lists. */
function compile({ en, vi, viPlain }: Lexicons): Words {
  const words = new Map<string, number>();
  const add = (word: string, cues: number): void => {
    words.set(word, (words.get(word) ?? 0) | cues);
  };
  for (const { judge, helpers } of [en, vi, viPlain]) {
    for (const word of helpers.vagueVerbs.next?.keys() ?? []) add(word, cue.vagueVerb);
    for (const word of helpers.vanityMetrics.next?.keys() ?? []) add(word, cue.vanity);
    for (const word of helpers.joiners.next?.keys() ?? []) add(word, cue.joiner);
    for (const [word, node] of judge.next ?? []) {
      const mask = maskBelow(node);
      if ((mask & UP) !== 0) add(word, cue.up);
      if ((mask & DOWN) !== 0) add(word, cue.down);
    }
  }
  return words;
}

function maskBelow(node: Node): number {
  let { mask } = node;
  for (const child of node.next?.values() ?? []) mask |= maskBelow(child);
  return mask;
}
