import type { AstNode } from 'langium';
import { countsAs, isRepeated, keywordOfRule } from '../dialect/tables.ts';
import type { Problem } from '../findings.ts';
import type * as Ast from '../generated/ast.ts';
import { firstToken, spanOf } from '../parse/syntax-node.ts';
import type { SourceReader } from './source-reader.ts';

type RepeatedType = Ast.Repeated['$type'];

/** Whether an element collects such clauses, as many as there are. */
export function isRepeatedType(type: string): boolean {
  const keyword = keywordOfRule(type);
  return keyword !== undefined && isRepeated(keyword);
}

/**
 * Into which field of what is written each kind of clause is read, and how: the compiler asks for every clause that the
 * grammar gives the element, and for the field.
 */
export type Fields<C extends AstNode, W> = {
  readonly [T in Exclude<C['$type'], RepeatedType>]: {
    readonly [F in keyof W]: readonly [F, (reader: SourceReader, node: Extract<C, { $type: T }>) => W[F]];
  }[keyof W];
};

type FieldIn<R, W> = { [T in keyof R]: R[T] extends readonly [infer F extends keyof W, unknown] ? F : never }[keyof R];

/** Reads all clauses of an element, each into its field; undefined for those that are not there. */
export function fieldsOf<C extends AstNode, W>() {
  return <const R extends Fields<C, W>>(fields: R): ((clauses: Clauses<C>) => Pick<W, FieldIn<R, W>>) => {
    const entries: readonly (readonly [string, readonly [keyof W, ReadClause]])[] = Object.entries(fields);
    return (clauses) => clauses.read(entries) as Pick<W, FieldIn<R, W>>;
  };
}

// Each is called with the kind of clause that it is kept for.
type ReadClause = (reader: SourceReader, node: never) => unknown;

/** The clauses of one element by their kind: the first of each counts, a second is reported. */
export class Clauses<C extends AstNode> {
  private readonly reader: SourceReader;
  private readonly byType = new Map<string, C>();

  constructor(reader: SourceReader, nodes: readonly C[]) {
    this.reader = reader;
    const said = new Set<string>();
    for (const node of nodes) {
      if (isRepeatedType(node.$type)) continue;
      const counted = countsAs(node.$type);
      if (said.has(counted)) reader.problems.push(duplicateClause(node));
      else this.byType.set(node.$type, node);
      said.add(counted);
    }
  }

  get<T extends C['$type']>(type: T): Extract<C, { $type: T }> | undefined {
    const node = this.byType.get(type);
    return node !== undefined && isType(node, type) ? node : undefined;
  }

  read(
    fields: readonly (readonly [string, readonly [PropertyKey, ReadClause]])[],
  ): Readonly<Record<PropertyKey, unknown>> {
    const said: Record<PropertyKey, unknown> = {};
    for (const [type, [field, read]] of fields) {
      const node = this.byType.get(type);
      said[field] = node && read(this.reader, node as never);
    }
    return said;
  }
}

function isType<C extends AstNode, T extends C['$type']>(node: C, type: T): node is Extract<C, { $type: T }> {
  return node.$type === type;
}

export function duplicateClause(node: AstNode): Problem {
  const span = spanOf(node);
  const keyword = firstToken(node)?.text;
  const [en, vi] = keyword === undefined ? ['This', 'Chỗ này'] : [`\`${keyword}\``, `\`${keyword}\``];
  return {
    rule: 'duplicate-attribute',
    span,
    message: {
      en: `${en} repeats what is already written, and only the first counts. Keep one of the two.`,
      vi: `${vi} lặp lại điều đã ghi ở trước, và chỉ chỗ ghi trước được tính. Hãy giữ lại một.`,
    },
    fixes: [
      {
        title: { en: 'Remove the second one', vi: 'Xóa chỗ ghi lặp' },
        edits: [{ span, text: '' }],
        safe: false,
      },
    ],
  };
}
