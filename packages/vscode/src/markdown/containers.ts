import type { LineCursor } from './line-cursor.ts';

/** A quote, or an item of a list, whose lines are indented by so many columns. */
export type Container = { readonly kind: 'quote' } | Item;

interface Item {
  readonly kind: 'item';
  readonly width: number;
  /** Nothing stands in it so far: it does not outlast a blank line. */
  isEmpty: boolean;
}

/** The quotes and lists around a line of Markdown, from the outermost. */
export class Containers {
  private open: readonly Container[] = [];

  get depth(): number {
    return this.open.length;
  }

  stay(containers: readonly Container[]): void {
    this.open = containers;
  }

  /** Those that a line goes on with; its marks are read. */
  continued(line: LineCursor): readonly Container[] {
    const end = this.open.findIndex((container) => !continues(container, line));
    return end < 0 ? this.open : this.open.slice(0, end);
  }

  /** Those that the rest of a line opens; its marks are read. In a paragraph only some lists may begin. */
  opened(line: LineCursor, isParagraph: boolean): readonly Container[] {
    const opened: Container[] = [];
    while (!line.isBlank && line.indent < 4) {
      const next = nextOf(line, isParagraph && opened.length === 0);
      if (next === undefined) break;
      opened.push(next);
    }
    return opened;
  }
}

function continues(container: Container, line: LineCursor): boolean {
  if (container.kind === 'quote') return takesQuote(line);
  const { isBlank } = line;
  if (isBlank ? container.isEmpty : line.indent < container.width) return false;
  line.skip(container.width);
  container.isEmpty = false;
  return true;
}

function takesQuote(line: LineCursor): boolean {
  if (line.indent > 3 || !line.rest.trimStart().startsWith('>')) return false;
  line.skip(line.indent);
  line.take('>');
  line.skip(1);
  return true;
}

function nextOf(line: LineCursor, isParagraph: boolean): Container | undefined {
  if (takesQuote(line)) return { kind: 'quote' };
  const text = line.rest.trimStart();
  const mark = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)/.exec(text)?.[0];
  if (mark === undefined || isRule(text)) return undefined;
  const isEmpty = text.slice(mark.length).trim() === '';
  if (isParagraph && (isEmpty || /^(?!1[.)])\d/.test(mark))) return undefined;
  const { indent } = line;
  line.skip(indent);
  line.take(mark);
  const gap = isEmpty || line.indent > 4 ? 1 : line.indent;
  line.skip(gap);
  return { kind: 'item', width: indent + mark.length + gap, isEmpty };
}

/** A line across the page. */
export function isRule(text: string): boolean {
  return /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(text);
}
