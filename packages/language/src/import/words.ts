import type { Tongue } from '@okr/core';
import { dialects } from '../dialect/dialects.ts';
import { writtenSurface } from '../dialect/surfaces.ts';

/** So large a share of the words of a text carry the letters of its tongue, whatever English terms stand among them. */
const fewestMarked = 0.15;

const word = /[\p{L}\p{M}]+/gu;

/** The tongue that a text's words are of. */
export function tongueOf(text: string): Tongue {
  const words = text.slice(0, 50_000).normalize('NFC').match(word) ?? [];
  const isOf = ({ letters }: (typeof dialects)[number]): boolean =>
    letters !== undefined &&
    words.length > 0 &&
    words.filter((each) => letters.test(each)).length / words.length >= fewestMarked;
  return dialects.find(isOf) ?? dialects[0];
}

/** What a new plan says that it is written in; nothing where no file needs to. */
export function said(tongue: Tongue): Tongue | undefined {
  return tongue === dialects[0] ? undefined : tongue;
}

/** `language vi` in its own words. */
export function languageLine(tongue: Tongue): string {
  return `${writtenSurface('language', tongue)} ${tongue.key}`;
}

/** The words and numbers of a text, by which it is told whether something of it was lost. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
  );
}
