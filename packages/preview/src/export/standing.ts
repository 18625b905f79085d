import { type Band, type Language, type Standing, standingWords } from '@okr/core';
import { colourSigns, NO_COLOUR } from './words.ts';

/** The sign that says a colour without colour. */
export function signOf(colour: Band | null): string {
  return colour === null ? NO_COLOUR : colourSigns[colour];
}

/** How an element stands, the sign of its colour first: `◆ 0.53`, `grade 0.5`, `at risk`; empty for what has neither. */
export function standingOf(
  element: Standing & { readonly colour: Band | null },
  language: Language,
): readonly string[] {
  const { score, graded, status } = standingWords(element, language);
  const words = [typeof element.score === 'number' ? score : undefined, graded, status].filter(
    (word) => word !== undefined,
  );
  return words.map((word, at) => (at === 0 && element.colour !== null ? `${signOf(element.colour)} ${word}` : word));
}
