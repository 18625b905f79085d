import type { Ref, WrittenInitiative, WrittenKeyResult, WrittenTopLevel } from '@okr/core';
import { readFile } from '../../read/read-file.ts';

export type WrittenItem = WrittenTopLevel | WrittenKeyResult | WrittenInitiative;

/** What a file says, element by element in its order, and on which line each begins. */
export class Facts {
  private readonly items: readonly WrittenItem[];
  private readonly lines: readonly number[];
  private readonly byLine: ReadonlyMap<number, WrittenItem>;
  /** The names that stand in the file as they are written, and those that labels make. */
  readonly names = new Set<string>();
  readonly labels = new Set<string>();

  constructor(path: string, text: string) {
    const { elements, file } = readFile(path, text);
    this.items = elements.flatMap((element): readonly WrittenItem[] =>
      element.kind === 'objective'
        ? [element, ...[...element.keyResults, ...element.initiatives].sort((a, b) => a.span.start - b.span.start)]
        : [element],
    );
    let line = 0;
    this.lines = this.items.map(({ span }) => {
      while ((file.lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= span.start) line++;
      return line;
    });
    this.byLine = new Map(this.items.map((item, index) => [this.lines[index] ?? -1, item]));
    for (const { name } of this.items) if (name !== undefined) (name.isLabel ? this.labels : this.names).add(name.text);
  }

  /** What a line opens; the last of what does where one had to be read around another. */
  on(line: number): WrittenItem | undefined {
    return this.byLine.get(line);
  }

  /** The line of the first element of which other facts say something else; -1 where they are of other elements. */
  firstChange(others: Facts): number | undefined {
    for (const [index, item] of this.items.entries()) {
      const other = others.items[index];
      if (other === undefined || said(item) !== said(other)) return this.lines[index] ?? -1;
    }
    return this.items.length === others.items.length ? undefined : -1;
  }
}

/** Where something stands and how it is spelt. */
const spelling = new Set(['span', 'head', 'isLabel', 'keyResults', 'initiatives', 'unread']);

function said(item: WrittenItem): string {
  return JSON.stringify(item, (key, value: unknown) => {
    if (spelling.has(key)) return undefined;
    return isRef(value) ? { period: value.period, text: value.text.toLowerCase() } : value;
  });
}

/** References find what labels made in any letter case. */
function isRef(value: unknown): value is Ref {
  return typeof value === 'object' && value !== null && 'parts' in value && 'period' in value;
}
