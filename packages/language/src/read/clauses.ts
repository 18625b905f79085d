import type { Span } from '@okr/core';
import type { AstNode } from 'langium';
import type { Problem } from '../findings.ts';
import type { SourceReader } from './source-reader.ts';

/** The clauses of one element by their kind: the first of each counts, a second is reported. */
export class Clauses<C extends AstNode> {
  private readonly first = new Map<string, C>();

  /** `repeats` are the kinds that may stand several times; `oneOf` names kinds that count as one clause. */
  constructor(reader: SourceReader, nodes: readonly C[], oneOf: ReadonlyMap<string, string> = noGroups) {
    for (const node of nodes) {
      if (repeating.has(node.$type)) continue;
      const key = oneOf.get(node.$type) ?? node.$type;
      const before = this.first.get(key);
      if (before === undefined) this.first.set(key, node);
      else reader.problems.push(duplicateClause(reader.span(node)));
    }
  }

  get<T extends C['$type']>(type: T): Extract<C, { $type: T }> | undefined {
    for (const node of this.first.values()) if (isType(node, type)) return node;
    return undefined;
  }
}

const noGroups: ReadonlyMap<string, string> = new Map();

const repeating = new Set(['Note', 'LinkTo', 'Tags']);

function isType<C extends AstNode, T extends C['$type']>(node: C, type: T): node is Extract<C, { $type: T }> {
  return node.$type === type;
}

export function duplicateClause(span: Span): Problem {
  return {
    rule: 'duplicate-attribute',
    span,
    message: {
      en: 'This is already said above for the same element, and only the first counts. Keep one of the two.',
      vi: 'Điều này đã ghi ở trên cho cùng phần này, và chỉ dòng đầu được tính. Hãy giữ lại một.',
    },
    fixes: [
      {
        title: { en: 'Remove the second one', vi: 'Xóa dòng ghi lặp' },
        edits: [{ span, text: '' }],
        safe: false,
      },
    ],
  };
}

/** An element is done or dropped, not both: the two count as one clause. */
export const oneEnd: ReadonlyMap<string, string> = new Map([['Dropped', 'Done']]);
