import { type Container, Containers, isRule } from './containers.ts';
import { LineCursor } from './line-cursor.ts';

/** A block that is fenced as a plan, as CommonMark reads it. */
export interface FencedPlan {
  /** Of the document, from 0: the line below the opening fence. */
  readonly firstLine: number;
  readonly lines: readonly FencedLine[];
  /** A fence that nobody closed holds the rest of the document. */
  readonly isClosed: boolean;
}

export interface FencedLine {
  readonly text: string;
  /** How much further right the text stands in the document, in UTF-16 units: behind the marks of lists and quotes. */
  readonly shift: number;
  /** These marks. */
  readonly prefix: string;
}

interface Fence {
  readonly mark: string;
  /** Columns before it, which its lines may leave out too. */
  readonly indent: number;
  readonly depth: number;
  /** Undefined for a block of another language. */
  readonly plan: { readonly firstLine: number; readonly lines: FencedLine[] } | undefined;
}

/** What HTML is open, and what ends it. */
interface Html {
  readonly end: RegExp;
  readonly depth: number;
}

/** In UTF-16 units: some 5,000 lines, which take a tenth of a second. A longer plan is better off in a file. */
export const longestBlock = 250_000;

/** Documents without any are passed over. */
const any = /(?:`{3}|~{3})[ \t]*okr/i;

/** As the colours of Markdown take it. */
export function isPlan(info: string): boolean {
  return /^\s*okr(?:$|[\s:,{?])/i.test(info);
}

/** The blocks of a Markdown document that are fenced as plans, in lists and quotes too. */
export function fencedPlans(document: string): readonly FencedPlan[] {
  return any.test(document) ? new Finder().find(document.split(/\r\n|\n|\r/)) : [];
}

class Finder {
  private readonly found: FencedPlan[] = [];
  private readonly containers = new Containers();
  private fence: Fence | undefined;
  private html: Html | undefined;
  private isParagraph = false;

  find(lines: readonly string[]): readonly FencedPlan[] {
    for (const [number, text] of lines.entries()) this.read(new LineCursor(text), number);
    this.end(false);
    return this.found;
  }

  private read(line: LineCursor, number: number): void {
    const matched = this.containers.continued(line);
    if (this.fence !== undefined) {
      if (matched.length >= this.fence.depth) {
        this.readFenced(this.fence, line);
        return;
      }
      // Its list or quote ended, and the block with it.
      this.end(true);
    }
    if (this.html !== undefined) {
      if (matched.length >= this.html.depth) {
        if (this.html.end.test(line.rest)) this.html = undefined;
        return;
      }
      this.html = undefined;
    }
    this.readOpen(line, number, matched);
  }

  private readFenced({ mark, indent, plan }: Fence, line: LineCursor): void {
    const closing = /^(`{3,}|~{3,})[ \t]*$/.exec(line.rest.trimStart())?.[1];
    if (line.indent < 4 && closing?.startsWith(mark)) {
      this.end(true);
      return;
    }
    line.skip(Math.min(indent, line.indent));
    const { text, shift } = line.left;
    plan?.lines.push({ text, shift, prefix: line.passed });
  }

  private end(isClosed: boolean): void {
    const plan = this.fence?.plan;
    if (plan !== undefined) this.found.push({ ...plan, isClosed });
    this.fence = undefined;
  }

  /** A line in no fence: what it opens. */
  private readOpen(line: LineCursor, number: number, matched: readonly Container[]): void {
    const isOpen = this.isParagraph && matched.length === this.containers.depth;
    const opened = this.containers.opened(line, isOpen);
    // A paragraph goes on where the marks of its list or quote are left out.
    const isLazy = this.isParagraph && opened.length === 0;
    const stay = (): void => this.containers.stay([...matched, ...opened]);
    if (line.isBlank) {
      stay();
      this.isParagraph = false;
      return;
    }
    const { rest } = line;
    if (line.indent >= 4) {
      if (!isLazy) {
        stay();
        this.isParagraph = false;
      }
      return;
    }
    const text = rest.trimStart();
    const fence = /^(`{3,})([^`]*)$/.exec(text) ?? /^(~{3,})(.*)$/.exec(text);
    const html = htmlOf(text, isLazy);
    if (fence !== null) {
      stay();
      const [, mark = '', info = ''] = fence;
      const plan = isPlan(info) ? { firstLine: number + 1, lines: [] } : undefined;
      this.fence = { mark, indent: line.indent, depth: this.containers.depth, plan };
      this.isParagraph = false;
    } else if (html !== undefined) {
      stay();
      if (!html.test(text) || html === blank) this.html = { end: html, depth: this.containers.depth };
      this.isParagraph = false;
    } else if (
      /^#{1,6}(?:[ \t]|$)/.test(text) ||
      isRule(text) ||
      (isOpen && opened.length === 0 && /^(?:=+|-+)[ \t]*$/.test(text))
    ) {
      stay();
      this.isParagraph = false;
    } else {
      if (!isLazy) stay();
      this.isParagraph = true;
    }
  }
}

const blank = /^[ \t]*$/;

/** What ends the HTML that a line opens; within a paragraph not every tag does. */
function htmlOf(text: string, isLazy: boolean): RegExp | undefined {
  if (/^<(?:pre|script|style|textarea)(?:[\s>]|$)/i.test(text)) return /<\/(?:pre|script|style|textarea)>/i;
  if (text.startsWith('<!--')) return /-->/;
  if (text.startsWith('<?')) return /\?>/;
  if (/^<!\[CDATA\[/.test(text)) return /\]\]>/;
  if (/^<![A-Z]/i.test(text)) return />/;
  if (blockTag.test(text)) return blank;
  return !isLazy && loneTag.test(text) ? blank : undefined;
}

const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i;
const loneTag =
  /^(?:<[a-z][a-z\d-]*(?:\s+[a-z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?>|<\/[a-z][a-z\d-]*\s*>)[ \t]*$/i;
