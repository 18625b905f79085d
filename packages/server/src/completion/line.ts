import {
  ARROW,
  accepts,
  COMPARISON,
  comparisons,
  type ElementKind,
  headOf,
  isOpener,
  type Keyword,
  keywords,
  Line,
  NUMBER,
  OPEN_TEXT,
  type Opener,
  openedBy,
  PERSON,
  Scanner,
  type Shape,
  SIGN,
  spellings,
  TEXT,
  WORD,
} from '@okr/language';
import type { Moment } from './moment.ts';
import { completions } from './shapes/index.ts';

/** What may come at the end of a line's beginning. */
export type Expected =
  | { readonly kind: 'nothing' }
  /** The line is empty so far: something opens, or a clause of what is around. */
  | { readonly kind: 'start' }
  /** Another clause of these elements, innermost first; `given` stand on the line already. */
  | {
      readonly kind: 'clause';
      readonly elements: readonly ElementKind[];
      readonly given: ReadonlySet<Keyword>;
      readonly after: Moment | undefined;
      /** Where no other keyword would be read as one. */
      readonly only?: ReadonlySet<Keyword>;
    }
  | { readonly kind: 'value'; readonly shape: Shape; readonly keyword: Keyword; readonly element: ElementKind }
  /** A unit, which starts at `from` in the line, or another clause. */
  | {
      readonly kind: 'unit';
      readonly from: number;
      readonly elements: readonly ElementKind[];
      readonly given: ReadonlySet<Keyword>;
      readonly after: Moment | undefined;
      readonly only?: ReadonlySet<Keyword>;
    }
  /** The language of the file. */
  | { readonly kind: 'language' }
  /** The value of a dated line. */
  | { readonly kind: 'dated' };

type Clauses = Extract<Expected, { readonly kind: 'clause' }>;

const nothing: Expected = { kind: 'nothing' };

const bullets: ReadonlySet<string> = new Set('-•*+');

/** Reads a line up to the word that is being typed; `around` are the elements that it stands in. */
export function expectedAfter(head: string, around: readonly ElementKind[]): Expected {
  const line = new Line();
  new Scanner(head, [0]).next(line);
  return new HeadReader(line, head, around).read();
}

class HeadReader {
  private readonly line: Line;
  private readonly head: string;
  private readonly around: readonly ElementKind[];

  constructor(line: Line, head: string, around: readonly ElementKind[]) {
    this.line = line;
    this.head = head;
    this.around = around;
  }

  read(): Expected {
    const { line } = this;
    if (line.count === 0) return /^\s*$/.test(this.head) ? { kind: 'start' } : nothing;
    if (line.kind(line.count - 1) === OPEN_TEXT) return nothing;
    const start = this.pastBullets();
    const first = this.keywordAt(start);
    if (first === 'language') return this.next(start) < line.count ? nothing : { kind: 'language' };
    if (first !== undefined && isOpener(first)) return this.afterOpener(first, start);
    if (line.kind(start) === NUMBER) return start === 0 && this.isDay(0) ? this.afterDate() : nothing;
    // Anything else is prose, a title without quotes, or a list that goes on from the line above.
    const isClause = this.around.some((element) => first !== undefined && accepts[element][first] !== undefined);
    return isClause || line.kind(start) === PERSON ? this.clauses(start, this.around) : nothing;
  }

  private afterOpener(opener: Opener, start: number): Expected {
    const head = headOf(opener);
    const element = openedBy(opener, this.around);
    const from = this.next(start);
    const { line } = this;
    if (head === 'title') {
      const text = this.textFrom(from);
      return text < 0 ? nothing : this.clauses(text + 1, [element]);
    }
    if (from >= line.count) {
      if (head === 'name' || head === 'kpi') return nothing;
      if (head === 'person') return { kind: 'value', shape: 'person', keyword: opener, element };
      if (head === 'cycle') return { kind: 'value', shape: 'cycle', keyword: opener, element };
      if (head === 'day') return { kind: 'value', shape: 'date', keyword: opener, element };
    }
    const isWhole = head === 'plan' || head === 'revision';
    const text = isWhole ? -1 : this.textFrom(from);
    return this.clauses(text >= 0 ? text + 1 : isWhole ? from : from + 1, [element]);
  }

  private afterDate(): Expected {
    const { line } = this;
    if (line.count === 1) return { kind: 'dated' };
    const element: ElementKind = this.around.includes('kpi') ? 'actual' : 'check-in';
    const last = this.lastClause(1, [element]);
    if (last !== undefined) return this.clauses(1, [element]);
    const bare = { elements: [element], given: new Set<Keyword>(), after: undefined };
    return this.unitAfter(1, bare) ?? this.clauses(1, [element]);
  }

  private clauses(from: number, elements: readonly ElementKind[]): Expected {
    const given = this.givenFrom(from, elements);
    const last = this.lastClause(from, elements);
    const clause = { kind: 'clause', elements, given, after: this.momentFrom(from, elements, last?.shape) } as const;
    if (last === undefined) return (elements[0] === 'kr' && this.unitAfter(from, clause)) || clause;
    const { item, keyword, element, shape } = last;
    const after = this.next(item);
    const rest = this.line.count - after;
    if (rest === 0 && shape !== 'flag') return { kind: 'value', shape, keyword, element };
    const end = this.line.kind(this.line.count - 1);
    switch (completions[shape].open) {
      case 'list':
        return this.isComma(this.line.count - 1) ? { kind: 'value', shape, keyword, element } : clause;
      case 'text':
        return end === TEXT ? clause : nothing;
      case 'number':
        if (this.isComparison(this.line.count - 1) || end === ARROW || end === COMPARISON) return nothing;
        return this.unitAfter(after, clause) ?? clause;
      case 'nothing':
        return clause;
    }
  }

  /** Where the last number of a measure has nothing but words behind it. */
  private unitAfter(from: number, { elements, given, after }: Omit<Clauses, 'kind'>): Expected | undefined {
    const { line } = this;
    let number = line.count - 1;
    while (number >= from && line.kind(number) === WORD) number--;
    if (number < from || line.kind(number) !== NUMBER) return undefined;
    const start = number + 1 < line.count ? line.startOf(number + 1) : this.head.length;
    return { kind: 'unit', from: start, elements, given, after };
  }

  private momentFrom(from: number, elements: readonly ElementKind[], shape: Shape | undefined): Moment | undefined {
    const { line } = this;
    if (line.kind(from - 1) === TEXT && line.count === from) return 'title';
    if (shape !== undefined) return completions[shape].moment;
    const isMeasure = elements[0] === 'kr' && line.count > from && this.hasNumber(from);
    return isMeasure ? 'target' : undefined;
  }

  private hasNumber(from: number): boolean {
    for (let item = from; item < this.line.count; item++) if (this.line.kind(item) === NUMBER) return true;
    return false;
  }

  /** Behind what marks an item of a list. */
  private pastBullets(): number {
    let item = 0;
    while (this.line.kind(item) === SIGN && bullets.has(this.head[this.line.startOf(item)] ?? '')) item++;
    return item;
  }

  private isDay(item: number): boolean {
    return /[-/.]|^\d{4}$/.test(this.head.slice(this.line.startOf(item), this.line.endOf(item)));
  }

  private lastClause(
    from: number,
    elements: readonly ElementKind[],
  ):
    | { readonly item: number; readonly keyword: Keyword; readonly element: ElementKind; readonly shape: Shape }
    | undefined {
    let last: ReturnType<HeadReader['lastClause']>;
    for (let item = from; item < this.line.count; ) {
      const keyword = this.keywordAt(item);
      const element = keyword && elements.find((each) => accepts[each][keyword] !== undefined);
      const shape = element && accepts[element][keyword];
      if (keyword !== undefined && element !== undefined && shape !== undefined)
        last = { item, keyword, element, shape };
      item = keyword === undefined ? item + 1 : this.next(item);
    }
    return last;
  }

  private givenFrom(from: number, elements: readonly ElementKind[]): ReadonlySet<Keyword> {
    const given = new Set<Keyword>();
    for (let item = from; item < this.line.count; item++) {
      const keyword = this.keywordAt(item);
      if (keyword !== undefined && elements.some((element) => accepts[element][keyword] !== undefined))
        given.add(keyword);
    }
    return given;
  }

  private keywordAt(item: number): Keyword | undefined {
    if (this.line.kind(item) === ARROW) return 'to';
    const spelling = spellings[this.line.spellings[item] ?? -1];
    return spelling === undefined || item >= this.line.count ? undefined : keywords[spelling.code];
  }

  private next(item: number): number {
    if (this.line.kind(item) === ARROW) return item + 1;
    return this.line.itemFrom(this.line.keywordEnds[item] ?? 0, item + 1);
  }

  private textFrom(from: number): number {
    for (let item = from; item < this.line.count; item++) if (this.line.kind(item) === TEXT) return item;
    return -1;
  }

  private isComma(item: number): boolean {
    return this.line.kind(item) === SIGN && this.head.charCodeAt(this.line.startOf(item)) === 44;
  }

  private isComparison(item: number): boolean {
    const keyword = this.keywordAt(item);
    return comparisons.some((each) => each === keyword);
  }
}
