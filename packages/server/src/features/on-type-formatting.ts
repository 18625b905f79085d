import { type Position, rangeOf } from '@okr/core';
import { isListHeading, type Place, placesOf, readSource, type SourceLine } from '@okr/language';
import type { TextEdit } from 'vscode-languageserver';
import type { FileView } from '../view.ts';

/** A line is finished, or the title behind its keyword is. Nothing is done at blanks and digits: input methods type them. */
export const triggers = { first: '\n', more: ['"', '”'] } as const;

const step = 2;

/**
 * Indents the line that was just finished, and the one that begins below it. Only blanks before a line's text change.
 *
 * An editor drops the answer where the next key came before it: what Enter answered in vain is answered again by the next.
 */
export function onTypeFormatting(view: FileView, { line }: Position, typed: string): TextEdit[] {
  const outline = new Outline(view);
  const current = outline.lines[line];
  if (current === undefined) return [];
  if (typed !== triggers.first) return outline.finished(line);
  // A text or a comment that goes on.
  if (line === 0 || (current.kind === 'opaque' && outline.indentOf(line) === undefined)) return [];
  return [
    ...outline.missedAbove(line - 1).flatMap((each) => outline.finished(each)),
    ...outline.finished(line - 1),
    ...outline.indented(current, current.kind === 'blank' ? outline.indentBelow(line) : outline.indentOf(line)),
  ];
}

class Outline {
  private readonly view: FileView;
  private readonly source: ReturnType<typeof readSource>;
  private readonly places: readonly (Place | undefined)[];

  constructor(view: FileView) {
    this.view = view;
    this.source = readSource(view.text);
    this.places = placesOf(this.source);
  }

  get lines(): readonly SourceLine[] {
    return this.source.lines;
  }

  /** Where a line's text belongs; undefined where it is nobody's business. */
  indentOf(at: number): number | undefined {
    const line = this.lines[at];
    if (line?.kind === 'code') return this.places[at]?.indent;
    if (line === undefined || !isListHeading(this.source, line)) return undefined;
    // Of the objective, whose items stand a step deeper; below a key result that a label opens it is as deep as it is written.
    const above = this.textAbove(at);
    const isLabelled = this.places[above]?.element === 'kr' && this.lines[above]?.item === undefined;
    return isLabelled ? undefined : 0;
  }

  finished(at: number): TextEdit[] {
    const done = this.lines[at];
    const indent = this.indentOf(at);
    if (done === undefined || indent === undefined) return [];
    const along = this.places[at]?.opens ? commentsAbove(this.lines, at) : [];
    return [...along, done].flatMap((each) => this.indented(each, indent));
  }

  indented(line: SourceLine, indent: number | undefined): TextEdit[] {
    const { start } = line;
    const blanks = this.depth(line);
    if (indent === undefined || this.view.text.slice(start, start + blanks) === ' '.repeat(indent)) return [];
    return [{ range: rangeOf(this.view.file, { start, end: start + blanks }), newText: ' '.repeat(indent) }];
  }

  /**
   * The lines above the finished one that are out of place, and as deep as an editor begins a line by itself: like the one
   * above, or a step in or out. None of them where another depth is among them, which is somebody's own; nor where they are
   * more than one and what they are below is at the margin, as in a plan that is not indented.
   */
  missedAbove(finished: number): readonly number[] {
    const missed: number[] = [];
    let at = this.textAbove(finished);
    while (at >= 0 && !this.isInPlace(at)) {
      const above = this.textAbove(at);
      if (
        above < 0 ||
        this.indentOf(at) === undefined ||
        ![0, step].includes(Math.abs(this.depthAt(at) - this.depthAt(above)))
      )
        return [];
      missed.unshift(at);
      at = above;
    }
    return missed.length > 1 && this.depthAt(at) === 0 ? [] : missed;
  }

  /**
   * Of an empty line: as deep as what it is likely to hold, and one step out for each blank line before it. What an objective
   * holds may stand behind a blank line.
   */
  indentBelow(line: number): number | undefined {
    const last = this.textAbove(line);
    const above = this.lines[last];
    if (above === undefined) return 0;
    const blank = line - 1 - last;
    const place = this.places[last];
    if (above.kind !== 'code' && this.indentOf(last) !== undefined) return step;
    if (place === undefined || above.kind !== 'code') return blank > 0 ? undefined : this.depth(above);
    const isOfObjective = place.element === 'objective';
    return Math.max(0, depthBelow(place) - step * Math.max(0, isOfObjective ? blank - 1 : blank));
  }

  /** The nearest line above that is not blank; -1 where there is none. */
  private textAbove(line: number): number {
    let above = line - 1;
    while (this.lines[above]?.kind === 'blank') above--;
    return above;
  }

  private isInPlace(at: number): boolean {
    return this.depthAt(at) === this.indentOf(at);
  }

  private depthAt(at: number): number {
    const line = this.lines[at];
    return line === undefined ? 0 : this.depth(line);
  }

  private depth({ start, end }: SourceLine): number {
    return this.view.text.slice(start, end).search(/[^ \t]|$/);
  }
}

/** The comments right above an opener are about it: they go where it goes. */
function commentsAbove(lines: readonly SourceLine[], line: number): readonly SourceLine[] {
  let first = line;
  while (lines[first - 1]?.kind === 'comment') first--;
  return lines.slice(first, line);
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
