import type { Place } from './outline.ts';
import type { Source } from './source.ts';

/** The blank lines that a file gets and loses, by the number of a line. */
export interface Spacing {
  /** A blank line is put before these. */
  readonly before: ReadonlySet<number>;
  /** These blank lines go. */
  readonly without: ReadonlySet<number>;
}

/**
 * One blank line where there are several, none at the file's ends; one before what opens a section: before a plan, and
 * before whatever else starts at the margin after something indented. Comments right above belong to what they stand over.
 */
export function spacingOf({ lines }: Source, places: readonly (Place | undefined)[]): Spacing {
  const before = new Set<number>();
  const without = new Set<number>();
  let last: Place | 'nothing' | undefined = 'nothing';
  let comments: { readonly first: number; readonly spaced: boolean } | undefined;
  let spaced = true;
  for (const { number, kind } of lines) {
    if (kind === 'blank') {
      if (spaced) without.add(number);
      spaced = true;
      comments = undefined;
      continue;
    }
    if (kind === 'comment') comments ??= { first: number, spaced };
    else {
      const place = places[number];
      const isSpaced = comments?.spaced ?? spaced;
      if (!isSpaced && last !== 'nothing' && opensSection(place, last)) before.add(comments?.first ?? number);
      last = kind === 'opaque' ? undefined : place;
      comments = undefined;
    }
    spaced = false;
  }
  for (const { number, kind } of lines.toReversed()) {
    if (kind !== 'blank') break;
    without.add(number);
  }
  return { before, without };
}

/** `above` is the place of the line before, undefined where that is not to be touched. */
function opensSection(place: Place | undefined, above: Place | undefined): boolean {
  if (place === undefined || above === undefined || !place.opens || place.indent > 0) return false;
  if (place.element === undefined) return false;
  return place.element === 'plan' ? above.element !== undefined : above.indent > 0;
}
