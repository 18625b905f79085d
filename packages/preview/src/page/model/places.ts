import type { Place } from '@okr/core';
import { placeOf, type ScoredElement, type ScoredIndex } from './elements.ts';

interface Line {
  readonly file: string;
  readonly line: number;
}

/** The deepest element that a line is in: the one with the shortest range. */
export function elementAt(index: ScoredIndex, { file, line }: Line): ScoredElement | undefined {
  let best: ScoredElement | undefined;
  let length = Number.POSITIVE_INFINITY;
  for (const element of index.elements.values()) {
    const place = placeOf(element);
    if (place === null || place.file !== file || !holds(place, line)) continue;
    const lines = place.range.end.line - place.range.start.line;
    if (lines > length) continue;
    length = lines;
    best = element;
  }
  return best;
}

/** A range that ends where a line begins does not hold that line. */
function holds({ range: { start, end } }: Place, line: number): boolean {
  return start.line <= line && (line < end.line || (line === end.line && (end.character > 0 || start.line === line)));
}
