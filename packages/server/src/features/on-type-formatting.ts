import { type Position, rangeOf } from '@okr/core';
import { type Place, placesOf, readSource, type SourceLine } from '@okr/language';
import type { TextEdit } from 'vscode-languageserver';
import type { FileView } from '../view.ts';

/** A line is finished, or the title behind its keyword is. Nothing is done at blanks and digits: input methods type them. */
export const triggers = { first: '\n', more: ['"', '”'] } as const;

const step = 2;

/** Indents the line that was just finished, and the one that begins below it. Only blanks before a line's text change. */
export function onTypeFormatting(view: FileView, { line }: Position, typed: string): TextEdit[] {
  const source = readSource(view.text);
  const { lines } = source;
  const current = lines[line];
  if (current === undefined) return [];
  const places = placesOf(source);
  const finished = (at: number): TextEdit[] => {
    const place = places[at];
    const done = lines[at];
    if (place === undefined || done?.kind !== 'code') return [];
    const along = place.opens ? commentsAbove(lines, at) : [];
    return [...along, done].flatMap((each) => indented(view, each, place.indent));
  };
  if (typed !== triggers.first) return finished(line);
  const above = lines[line - 1];
  // A text or a comment that goes on.
  if (above === undefined || current.kind === 'opaque') return [];
  return [
    ...finished(line - 1),
    ...indented(view, current, current.kind === 'code' ? places[line]?.indent : indentBelow(view, lines, places, line)),
  ];
}

/** The comments right above an opener are about it: they go where it goes. */
function commentsAbove(lines: readonly SourceLine[], line: number): readonly SourceLine[] {
  let first = line;
  while (lines[first - 1]?.kind === 'comment') first--;
  return lines.slice(first, line);
}

function indented(view: FileView, { start, end }: SourceLine, indent: number | undefined): TextEdit[] {
  const blanks = view.text.slice(start, end).search(/[^ \t]|$/);
  if (indent === undefined || view.text.slice(start, start + blanks) === ' '.repeat(indent)) return [];
  return [{ range: rangeOf(view.file, { start, end: start + blanks }), newText: ' '.repeat(indent) }];
}

/**
 * Of an empty line: as deep as what it is likely to hold, and one step out for each blank line before it. What an objective
 * holds may stand behind a blank line.
 */
function indentBelow(
  view: FileView,
  lines: readonly SourceLine[],
  places: readonly (Place | undefined)[],
  line: number,
): number | undefined {
  let last = line - 1;
  while (last >= 0 && lines[last]?.kind === 'blank') last--;
  const above = lines[last];
  if (above === undefined) return 0;
  const blank = line - 1 - last;
  const place = places[last];
  if (place === undefined || above.kind !== 'code') {
    return blank > 0 ? undefined : view.text.slice(above.start, above.end).search(/[^ \t]|$/);
  }
  const isOfObjective = place.element === 'objective';
  return Math.max(0, depthBelow(place) - step * Math.max(0, isOfObjective ? blank - 1 : blank));
}

/** Where clauses, check-ins or children of what stands above go. */
function depthBelow({ element, opens, indent }: Place): number {
  if (!opens) return indent;
  switch (element) {
    case 'objective':
    case 'kr':
    case 'initiative':
    case 'kpi':
    case 'review':
      return indent + step;
    default:
      return indent;
  }
}
