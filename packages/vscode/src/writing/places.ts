/** A place in a document; lines and characters count from zero. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** A stretch that was replaced by a text. */
export interface Change extends Stretch {
  readonly text: string;
}

/** Where the text of a change ends. */
export function endOf({ start, text }: Change): Place {
  const lines = text.split(/\r\n|\r|\n/);
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, character: start.character + last }
    : { line: start.line + lines.length - 1, character: last };
}

/** A stretch after a change: it goes with the text that it stands on. */
export function moved(stretch: Stretch, change: Change): Stretch {
  return { start: movedPlace(stretch.start, change), end: movedPlace(stretch.end, change) };
}

function movedPlace(place: Place, change: Change): Place {
  if (isBefore(place, change.start) || same(place, change.start)) return place;
  const end = endOf(change);
  if (isBefore(place, change.end)) return end;
  const line = place.line + end.line - change.end.line;
  const character =
    place.line === change.end.line ? place.character + end.character - change.end.character : place.character;
  return { line, character };
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function same(a: Place, b: Place): boolean {
  return a.line === b.line && a.character === b.character;
}
