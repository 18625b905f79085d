import type { Keyword } from '../dialect/keywords.ts';
import { accepts, type ElementKind, isOpener, type Opener, openedBy } from '../dialect/tables.ts';
import { isKeyword } from './keyword.ts';
import type { Source, SourceLine } from './source.ts';

/** What a line is part of. */
export interface Place {
  /** The element that the line opens, whose clauses it holds, or that it is (a check-in). Undefined for `language`. */
  readonly element: ElementKind | undefined;
  readonly opens: boolean;
  /** Of the line's first character. */
  readonly indent: number;
  /** The line goes on with a list that the line before began. */
  readonly continues: boolean;
  /** Where the plan, cycle, objective's key result … that holds it begins: its line's number. */
  readonly plan: number | undefined;
  readonly owner: number | undefined;
}

const step = 2;

/** The places of all lines that say something, by line; the same walk as the gate's own, over what it let through. */
export function placesOf({ lines }: Source): readonly (Place | undefined)[] {
  const walk = new Walk();
  return lines.map((line) => (line.tokens.length === 0 ? undefined : walk.place(line)));
}

class Walk {
  private top: ElementKind | undefined;
  private inner: 'kr' | 'initiative' | undefined;
  /** The column of the open review, if one is open. */
  private review: number | undefined;
  private plan: number | undefined;
  private owner: number | undefined;
  /** Where a list goes on that the line above began or went on with. */
  private within = 0;

  place(line: SourceLine): Place {
    const place = this.find(line);
    this.within = place.continues ? place.indent : place.indent + step;
    return place;
  }

  private find(line: SourceLine): Place {
    const first = line.tokens[0]?.tokenType.name ?? '';
    const name = first === 'TITLE' || (first === 'TEXT' && line.item !== undefined) ? (line.item ?? first) : first;
    if (name === 'language') return this.at(undefined, 0, true);
    if (isKeyword(name)) return isOpener(name) ? this.opened(line, name) : this.clause(line, name);
    if (name === 'DATE' || name === 'PERIOD') return this.dated();
    if (name === 'TEXT') return this.at('review', (this.review ?? 0) + step);
    // A name, a reference or a comma: a list that the line before left open.
    return { ...this.at(undefined, this.within), continues: true };
  }

  private at(element: ElementKind | undefined, indent: number, opens = false): Place {
    return { element, opens, indent, continues: false, plan: this.plan, owner: this.owner };
  }

  private dated(): Place {
    if (this.top === 'kpi') return this.at('actual', step, true);
    this.review = undefined;
    return this.at('check-in', 2 * step, true);
  }

  private opened(line: SourceLine, keyword: Opener): Place {
    const element = openedBy(keyword, this.top === undefined ? [] : [this.top]);
    switch (element) {
      case 'kr':
      case 'initiative':
        this.top = 'objective';
        this.inner = element;
        this.review = undefined;
        this.owner = line.number;
        return this.at(element, step, true);
      case 'review': {
        if (line.closes || this.inner === 'initiative') this.inner = undefined;
        this.review = this.inner === 'kr' ? 2 * step : step;
        return this.at(element, this.review, true);
      }
      case 'milestone':
      case 'was':
        this.review = undefined;
        return this.at(element, 2 * step, true);
      case 'kpi-was':
        return this.at(element, step, true);
      default:
        this.top = element;
        this.inner = undefined;
        this.review = undefined;
        this.owner = line.number;
        if (element === 'plan') this.plan = line.number;
        return this.at(element, 0, true);
    }
  }

  private clause(line: SourceLine, keyword: Keyword): Place {
    if (this.review !== undefined && accepts.review[keyword] !== undefined) {
      return this.at('review', this.review + step);
    }
    if (this.inner === undefined) return this.at(this.top, step);
    this.review = undefined;
    // Indented like the objective's own: the finding would be lost with the place.
    return this.at(this.inner, line.rules.includes('misplaced-attribute') ? step : 2 * step);
  }
}
