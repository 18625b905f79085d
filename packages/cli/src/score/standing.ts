import { type Band, type Standing, scaleOf, standingWords } from '@okr/core';
import type { TreeStyle } from './tree-style.ts';
import { lookOf } from './words.ts';

/** `0.53`, `grade 0.5`, `on track`: coloured is the word that gives the colour, which is one at a time. */
export function standingPieces(
  element: Standing & { readonly colour: Band | null },
  { colors, language }: TreeStyle,
): readonly string[] {
  const { score, graded, status } = standingWords(element, language);
  const scale = scaleOf(element);
  const paint = lookOf(element.colour).paint(colors);
  return [
    score,
    ...(graded === undefined ? [] : [scale === 'band' ? paint(graded) : graded]),
    ...(status === undefined ? [] : [scale === 'status' ? paint(status) : status]),
  ];
}
