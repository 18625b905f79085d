import { weights } from './weights.generated.ts';

/**
 * A small linear model beside the grammar: how much a title reads like an outcome, by its words alone. It is trained on
 * the project's own labelled titles (`scripts/generate/second-opinion.ts`) and can only silence: what the grammar takes
 * for work or for things made, and the model for an outcome, is left alone.
 */

/** Features share this many places; two that meet there add up. */
export const PLACES = 1 << 14;

const word = /[a-z]+|0|%|[$€£→<>≥≤]/g;

/** The places of a title's features: its words, their stems, neighbours and how it opens; numbers are all alike. */
export function featuresOf(title: string): ReadonlySet<number> {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\d+([.,]\d+)*/g, '0');
  const words: string[] = plain.slice(0, LONGEST).match(word) ?? [];
  const places = new Set<number>();
  let before = '^';
  words.forEach((each, index) => {
    places.add(placeOf('u', each));
    if (each.length > 6) places.add(placeOf('s', each.slice(0, 5)));
    if (index < 2) places.add(placeOf(index === 0 ? 'p0' : 'p1', each));
    places.add(placeOf('b', before, ' ', each));
    before = each;
  });
  places.add(placeOf('b', before, ' $'));
  places.add(placeOf(words.includes('0') ? 'n1' : 'n0'));
  places.add(placeOf(words.includes('%') ? '%1' : '%0'));
  return places;
}

/** What stands behind this many characters changes no one's mind. */
const LONGEST = 2000;

/** FNV-1a over the parts of a feature, one behind another. */
function placeOf(...parts: readonly string[]): number {
  let hash = 2166136261;
  for (const part of parts)
    for (let at = 0; at < part.length; at++) hash = Math.imul(hash ^ part.charCodeAt(at), 16777619);
  return (hash >>> 0) % PLACES;
}

let table: Int8Array | undefined;

/** 0 to 1. */
export function likelyOutcome(title: string): number {
  table ??= Int8Array.from(atob(weights.table), (letter) => letter.charCodeAt(0));
  let sum = 0;
  for (const place of featuresOf(title)) sum += table[place] ?? 0;
  return 1 / (1 + Math.exp(-(weights.bias + sum * weights.scale)));
}
