import type { Tongue } from '@okr/core';
import type { Token } from '../gate/tokens.ts';
import { type DayPlace, dayMeaning } from './day.ts';
import { isKeyword } from './keyword.ts';
import { piecesOf } from './order.ts';
import { type Place, placesOf } from './outline.ts';
import type { Source, SourceLine } from './source.ts';
import { quantityMeaning, shareMeaning } from './value.ts';
import { dayPlace, type Style } from './write.ts';

/**
 * The lines of a file that say something else, or hold more errors, once it is formatted. `homes` says on which line of
 * `after` each line stands. Formatting is meant never to do that; where it does (words that run together into a unit), the
 * line has to stay as it was.
 */
export function changedLines(
  style: Style,
  places: readonly (Place | undefined)[],
  after: Source,
  homes: readonly number[],
): number[] {
  const { source } = style;
  if (after.declared !== style.write) return source.lines.map(({ number }) => number);
  const placesAfter = placesOf(after);
  const read = after.declared;
  return source.lines
    .filter((line) => {
      if (line.kind === 'blank') return false;
      const home = after.lines[homes[line.number] ?? -1];
      if (home === undefined || !sameKind(line, home) || !sameComment(source, line, after, home)) return true;
      const place = places[line.number];
      if (place === undefined) return home.tokens.length > 0;
      if (!samePlace(place, placesAfter[home.number])) return true;
      // The line that says the language has been looked at above.
      if (place.element === undefined && place.opens) return false;
      return (style.changes || !sameTokens(line, home)) && !sameMeaning(line, home, place, style, read);
    })
    .map(({ number }) => number);
}

function sameKind(line: SourceLine, home: SourceLine): boolean {
  // A misspelt word stays, and in a file of the other language it may be nothing or another keyword.
  if (line.closes !== home.closes || line.unread.join() !== home.unread.join()) return false;
  if (home.rules.length === 0) return true;
  const known = new Map<string, number>();
  for (const rule of line.rules) known.set(rule, (known.get(rule) ?? 0) + 1);
  return home.rules.every((rule) => {
    const left = known.get(rule) ?? 0;
    known.set(rule, left - 1);
    return left > 0;
  });
}

function sameComment(source: Source, line: SourceLine, after: Source, home: SourceLine): boolean {
  if (line.comment === line.end && home.comment === home.end) return true;
  const text = source.text.slice(line.comment, line.end).trimEnd();
  return text === after.text.slice(home.comment, home.end).trimEnd();
}

function samePlace(place: Place, after: Place | undefined): boolean {
  return (
    after !== undefined &&
    place.element === after.element &&
    place.opens === after.opens &&
    place.continues === after.continues
  );
}

/** Whether nothing but blanks has changed: what days and numbers mean then hangs on the file's habits alone. */
function sameTokens(line: SourceLine, home: SourceLine): boolean {
  return (
    line.tokens.length === home.tokens.length &&
    line.tokens.every((token, index) => {
      const other = home.tokens[index];
      const { name } = token.tokenType;
      return name === other?.tokenType.name && (isKeyword(name) || token.image === other.image);
    })
  );
}

function sameMeaning(
  line: SourceLine,
  home: SourceLine,
  place: Place,
  style: Style,
  read: Tongue | undefined,
): boolean {
  // What could not be read before may be read now: the language that is said now settles it.
  const unread = new Set<string>();
  const before = meaning(line, place, style, style.read, (image) => unread.add(image));
  return before === meaning(home, place, style, read, () => {}, unread);
}

/** What a line says, its clauses in an order that does not hang on how they stand. */
function meaning(
  line: SourceLine,
  place: Place,
  style: Style,
  read: Tongue | undefined,
  onUnread: (image: string) => void,
  unread?: ReadonlySet<string>,
): string {
  return piecesOf(line.tokens, place.element, place.opens)
    .map((piece) => {
      const days = dayPlace(piece, place, style);
      const texts = piece.tokens.map((token) => {
        const said = unread?.has(token.image) ? undefined : tokenMeaning(token, days, read);
        if (said === undefined) onUnread(token.image);
        // The marks of a number with two readings are the other language's there.
        return said ?? `unread ${token.image.replace(/[.,]/g, '.')}`;
      });
      return { keyword: piece.keyword ?? '', text: texts.join(' ') };
    })
    .sort((left, right) => (left.keyword < right.keyword ? -1 : left.keyword > right.keyword ? 1 : 0))
    .map(({ text }) => text)
    .join('\n');
}

/** Undefined for a value that cannot be read. */
function tokenMeaning(token: Token, days: DayPlace, read: Tongue | undefined): string | undefined {
  const { image } = token;
  const { name } = token.tokenType;
  switch (name) {
    case 'QUANTITY':
      return quantityMeaning(image, read);
    case 'DATE':
    case 'PERIOD':
      return dayMeaning(image, days, read);
    case 'CONFIDENCE':
    case 'NUMBER':
      return shareMeaning(image, name);
    case 'UNIT':
      return `${name} ${image.replace(/\s+/g, ' ')}`;
    default:
      return isKeyword(name) ? name : `${name} ${image}`;
  }
}
