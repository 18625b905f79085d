import { type FencedLine, type FencedPlan, fencedPlans, longestBlock } from './find.ts';

interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * A fenced plan as a text of its own, and the way between the two. Blank lines stand for what is above it in the document, so
 * that lines have the same numbers; what stands before its lines, as in a quote, is left out.
 */
export class BlockText {
  readonly text: string;
  readonly isClosed: boolean;
  private readonly firstLine: number;
  private readonly lines: readonly FencedLine[];

  constructor({ firstLine, lines, isClosed }: FencedPlan) {
    this.firstLine = firstLine;
    this.lines = lines;
    this.isClosed = isClosed;
    this.text = '\n'.repeat(firstLine) + lines.map(({ text }) => `${text}\n`).join('');
  }

  /** Whether a line of the document stands in the block. */
  holds(line: number): boolean {
    return line >= this.firstLine && line < this.firstLine + this.lines.length;
  }

  /** A position of the document in the text. */
  inText({ line, character }: Position): Position {
    return { line, character: Math.max(0, character - (this.lineAt(line)?.shift ?? 0)) };
  }

  /** What speaks of the text, as it speaks of the document: positions, and new text of more than one line. */
  inDocument<T>(value: T): T {
    return this.moved(value) as T;
  }

  private moved(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.moved(item));
    if (isPosition(value)) {
      const shift = this.lineAt(value.line)?.shift ?? 0;
      return { line: value.line, character: Math.max(0, value.character + shift) };
    }
    const moved = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, this.moved(part)]));
    return isEdit(value) ? { ...moved, newText: this.marked(value) } : moved;
  }

  /** The editor indents new lines as the first one is; marks of quotes before that it does not know. */
  private marked({ newText, range }: Edit): string {
    const line = this.lineAt(range.start.line);
    if (line === undefined || line.prefix.trim() === '') return newText;
    const indent = /^\s*/.exec(line.text)?.[0] ?? '';
    const marks = line.prefix.replace(/[^>\s]/g, ' ');
    return newText.replaceAll('\n', `\n${marks}${indent}`);
  }

  private lineAt(line: number): FencedLine | undefined {
    return this.lines[line - this.firstLine];
  }
}

/** The plans of a document that are not too long, each as a text of its own. */
export function blockTexts(document: string): readonly BlockText[] {
  return fencedPlans(document)
    .map((plan) => new BlockText(plan))
    .filter(({ text }) => text.length <= longestBlock);
}

interface Edit {
  readonly newText: string;
  readonly range: { readonly start: Position };
}

function isPosition(value: object): value is Position {
  return 'line' in value && 'character' in value && typeof value.line === 'number';
}

function isEdit(value: object): value is Edit {
  return 'newText' in value && typeof value.newText === 'string' && 'range' in value;
}
