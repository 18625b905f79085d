import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** Latin, Greek and Cyrillic letters with their marks, punctuation, arrows, boxes: a character is a base and its marks. */
const plain = /^[\0-\u058F\u1E00-\u1FFF\u2010-\u2027\u2030-\u25FF\uFFFD]*$/;
const ascii = /^[ -~]*$/;
const zeroWidth = /^[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u;

/** Made when it is first needed: loading its data takes as long as checking a small plan. */
let segmenter: Intl.Segmenter | undefined;

/** The characters that a person sees, marks and joined emoji together. */
export function characters(text: string): readonly string[] {
  if (ascii.test(text)) return [...text];
  if (plain.test(text)) return text.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? [];
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a terminal gives a text; colour codes take none. */
export function widthOf(text: string): number {
  if (ascii.test(text)) return text.length;
  return characters(stripVTControlCharacters(text)).reduce((sum, character) => sum + widthOfCharacter(character), 0);
}

function widthOfCharacter(character: string): number {
  if (zeroWidth.test(character)) return 0;
  const isEmoji = character.includes('\uFE0F') || /\p{Regional_Indicator}{2}|\u20E3/u.test(character);
  const voiced = character.match(/(?<=.)[\uFF9E\uFF9F]/gsu)?.length ?? 0;
  return isEmoji ? 2 : eastAsianWidth(character.codePointAt(0) ?? 0) + voiced;
}
