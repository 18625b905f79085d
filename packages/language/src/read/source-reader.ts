import {
  asLevel,
  type Clause,
  type Day,
  type Habits,
  type Name,
  ownText,
  type Quantity,
  type Reading,
  type Ref,
  readDay,
  readPeriod,
  readQuantity,
  type Span,
  type Text,
  type ValueProblem,
  type WrittenDay,
} from '@okr/core';
import type { AstNode } from 'langium';
import { keywordOfRule } from '../dialect/tables.ts';
import type { Problem } from '../findings.ts';
import type { Unread } from '../gate/state.ts';
import type * as Ast from '../generated/ast.ts';
import { firstToken, spanOf } from '../parse/syntax-node.ts';
import { isTooLong, listTooLong, longestList, longestName, nameTooLong } from './limits.ts';
import { oddUnit } from './odd-units.ts';
import { decodeText, decodeTitle } from './text.ts';
import { oddUnitProblem, valueProblem } from './value-problems.ts';

/** Reads the values of one file: turns a value's token into what it means, and collects what cannot be meant. */
export class SourceReader {
  readonly problems: Problem[] = [];
  private readonly habits: Habits | undefined;
  private readonly lost: Unread[] = [];
  private readonly opened: Opened[] = [];
  private isInLine = false;

  constructor(habits: Habits | undefined) {
    this.habits = habits;
  }

  span(node: AstNode): Span {
    return spanOf(node);
  }

  clause<T>(node: AstNode, value: T): Clause<T> {
    return { span: this.span(node), value };
  }

  text(node: Ast.Text): Text {
    const value = isTitle(node) ? decodeTitle(node.text) : decodeText(node.text);
    return { value, span: this.span(node) };
  }

  /** Undefined for one that is too long, which is said. Names are the keys of what is kept, so they are copied. */
  name(node: Ast.Name): Name | undefined {
    const text = ownText(node.text.normalize('NFC'));
    const span = this.span(node);
    if (text.length <= longestName) return { text, span };
    this.problems.push(nameTooLong(span));
    return undefined;
  }

  /** As `name`. */
  ref(node: Ast.Ref): Ref | undefined {
    const span = this.span(node);
    const text = ownText(node.text.normalize('NFC').replace(/\s+/g, ''));
    const parts = text.split('.');
    if (isTooLong(text, parts)) {
      this.problems.push(nameTooLong(span));
      return undefined;
    }
    const period = this.leadingPeriod(node.text, span);
    if (period?.ok !== true) return { text, span, period: undefined, parts };
    return { text, span, period: period.value, parts: parts.slice(1) };
  }

  /** `2026-Q3` of `2026-Q3.renew`, `quý III/2026` of `quý III/2026.renew`. */
  private leadingPeriod(text: string, { start }: Span): ReturnType<typeof readPeriod> | undefined {
    const point = text.indexOf('.');
    const first = point < 0 ? text : text.slice(0, point);
    return startsWithDigit(first) || /[/\s]/.test(first) ? readPeriod(first, start, this.habits) : undefined;
  }

  /** What is read of each entry; those beyond the longest list are left out, which is said. */
  list<N extends AstNode, T>(nodes: readonly N[], read: (node: N) => T | undefined): readonly T[] {
    const beyond = nodes[longestList];
    if (beyond !== undefined) this.problems.push(listTooLong(this.span(beyond)));
    return nodes.slice(0, longestList).flatMap((node) => read(node) ?? []);
  }

  day(node: Ast.Day): Day | undefined {
    const span = this.span(node);
    const value = this.value(readDay(node.text, span.start, this.habits));
    return value === undefined ? undefined : { text: node.text, span, value };
  }

  /** The same, with nothing said of one that cannot be read. */
  seenDay(node: Ast.Day): WrittenDay | undefined {
    const reading = readDay(node.text, this.span(node).start, this.habits);
    return reading.ok ? reading.value : undefined;
  }

  /** Where a number may be said as a change of another (`tăng 30%`), which targets alone may. */
  quantity(node: Ast.Quantity, mayChange = false): Quantity | undefined {
    const read = this.value(readQuantity(node.text, this.span(node).start, this.habits));
    const quantity = read && !mayChange ? this.value(asLevel(read)) : read;
    const odd = quantity && oddUnit(quantity);
    if (odd === undefined) return quantity;
    this.problems.push(oddUnitProblem(odd, this.span(node)));
    return undefined;
  }

  /** The value, or nothing and a problem in plain words. */
  value<T>(reading: Reading<T>): T | undefined {
    if (reading.ok) return reading.value;
    this.report(reading.problem);
    return undefined;
  }

  report(problem: ValueProblem): void {
    this.problems.push(valueProblem(problem));
  }

  /** Its value has an error of its own: the clause counts as not written, yet nobody should be asked to write it. */
  lose(node: AstNode): void {
    const keyword = keywordOfRule(node.$type);
    const { isInLine: inLine } = this;
    if (keyword !== undefined) this.lost.push({ start: this.span(node).start, keyword, inLine, as: 'clause' });
  }

  /** Reads an element that is a line of another: what is lost meanwhile is lost to that line. */
  line<T>(read: () => T): T {
    this.isInLine = true;
    const said = read();
    this.isInLine = false;
    return said;
  }

  /**
   * A new element: the list that `settleUnread` will fill with its clauses that could not be read. `says` are the clauses
   * that it has, by their keywords.
   */
  open(node: AstNode, says: ReadonlySet<string> = nothing): readonly string[] {
    const unread: string[] = [];
    this.opened.push({ start: this.span(node).start, inLine: this.isInLine, says, unread });
    return unread;
  }

  /** Gives each clause that could not be read to the element that opened last before it, and to none twice. */
  settleUnread(unparsed: readonly Unread[]): void {
    const entries = [...unparsed, ...this.lost];
    if (entries.length === 0) return;
    this.opened.sort((a, b) => a.start - b.start);
    let at = 0;
    let around: Opened | undefined;
    let line: Opened | undefined;
    for (const { start, keyword, inLine, as } of entries.sort((a, b) => a.start - b.start)) {
      for (let next = this.opened[at]; next !== undefined && next.start <= start; next = this.opened[++at]) {
        line = next;
        if (!next.inLine) around = next;
      }
      const owner = inLine ? line : around;
      if (owner === undefined || owner.unread.includes(keyword) || (as === 'guess' && owner.says.has(keyword)))
        continue;
      owner.unread.push(keyword);
    }
  }
}

interface Opened {
  readonly start: number;
  /** It ends with its line: what stands below belongs to the element around it. */
  readonly inLine: boolean;
  readonly says: ReadonlySet<string>;
  readonly unread: string[];
}

const nothing: ReadonlySet<string> = new Set();

/** A title without quotes: what stands in it is meant as it stands. */
function isTitle(node: Ast.Text): boolean {
  return firstToken(node)?.name === 'TITLE';
}

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
