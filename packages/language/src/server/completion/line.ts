import { type Keyword, keywords } from '../../dialect/keywords.ts';
import { spellings } from '../../dialect/surfaces.ts';
import {
  accepts,
  comparisons,
  type ElementKind,
  isOpener,
  openedBy,
  openers,
  type Shape,
} from '../../dialect/tables.ts';
import { ARROW, Line, NUMBER, OPEN_TEXT, SIGN, TEXT } from '../../lex/line.ts';
import { Scanner } from '../../lex/scanner.ts';

/** What may come at the end of a line's beginning. */
export type Expected =
  | { readonly kind: 'nothing' }
  /** The line is empty so far: something opens, or a clause of what is around. */
  | { readonly kind: 'start' }
  /** Another clause of these elements, innermost first; `given` stand on the line already. */
  | { readonly kind: 'clause'; readonly elements: readonly ElementKind[]; readonly given: ReadonlySet<Keyword> }
  | { readonly kind: 'value'; readonly shape: Shape; readonly keyword: Keyword; readonly element: ElementKind }
  /** A unit, or another clause. */
  | { readonly kind: 'unit'; readonly elements: readonly ElementKind[]; readonly given: ReadonlySet<Keyword> }
  /** The language of the file. */
  | { readonly kind: 'language' }
  /** The value of a dated line. */
  | { readonly kind: 'dated' };

const nothing: Expected = { kind: 'nothing' };

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
    const first = this.keywordAt(0);
    if (first === 'language') return this.next(0) < line.count ? nothing : { kind: 'language' };
    if (first !== undefined && isOpener(first)) return this.afterOpener(first);
    if (line.kind(0) === NUMBER) return this.afterDate();
    return this.clauses(0, this.around);
  }

  private afterOpener(opener: keyof typeof openers): Expected {
    const { head } = openers[opener];
    const element = openedBy(opener, this.around);
    const from = this.next(0);
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
    return this.clauses(head === 'plan' || head === 'revision' ? from : from + 1, [element]);
  }

  private afterDate(): Expected {
    const { line } = this;
    if (line.count === 1) return { kind: 'dated' };
    const element: ElementKind = this.around.includes('kpi') ? 'actual' : 'check-in';
    const last = this.lastClause(1, [element]);
    if (last !== undefined) return this.clauses(1, [element]);
    const elements = [element];
    return line.kind(line.count - 1) === NUMBER
      ? { kind: 'unit', elements, given: new Set() }
      : this.clauses(1, elements);
  }

  private clauses(from: number, elements: readonly ElementKind[]): Expected {
    const given = this.givenFrom(from, elements);
    const last = this.lastClause(from, elements);
    if (last === undefined) return { kind: 'clause', elements, given };
    const { item, keyword, element, shape } = last;
    const after = this.next(item);
    const rest = this.line.count - after;
    if (rest === 0 && shape !== 'flag') return { kind: 'value', shape, keyword, element };
    const end = this.line.kind(this.line.count - 1);
    const clause: Expected = { kind: 'clause', elements, given };
    switch (shape) {
      case 'refs':
      case 'names':
        return this.isComma(this.line.count - 1) ? { kind: 'value', shape, keyword, element } : clause;
      case 'text':
        return end === TEXT ? clause : nothing;
      case 'baseline':
      case 'target':
      case 'quantity':
      case 'bound':
      case 'scale':
        if (end === NUMBER) return { kind: 'unit', elements, given };
        return this.isComparison(this.line.count - 1) || end === ARROW ? nothing : clause;
      default:
        return clause;
    }
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
