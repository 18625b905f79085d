import {
  addAll,
  type Clause,
  type Day,
  type Name,
  type Ref,
  readWeight,
  type Text,
  type WeightClause,
  type WrittenBound,
  type WrittenElement,
} from '@okr/core';
import type { AstNode } from 'langium';
import { nameOfLabel } from '../gate/sketch/labels.ts';
import type * as Ast from '../generated/ast.ts';
import { firstToken } from '../parse/syntax-node.ts';
import { isRepeatedType } from './clauses.ts';
import type { SourceReader } from './source-reader.ts';

/** What every element has: its place, its name and title, notes, links and tags. */
export function element(
  reader: SourceReader,
  node: AstNode & { name?: Ast.Name; title?: Ast.Text },
  clauses: readonly AstNode[],
  says?: ReadonlySet<string>,
): WrittenElement {
  const span = reader.span(node);
  const name = nameIn(reader, node);
  const title = node.title === undefined ? undefined : reader.text(node.title);
  const common = commonClauses(reader, clauses);
  const headEnd = Math.max(title?.span.end ?? 0, name?.span.end ?? 0) || (firstToken(node)?.span.end ?? span.end);
  return {
    span,
    head: { start: span.start, end: headEnd },
    name,
    title,
    ...common,
    unread: reader.open(node, says),
  };
}

/** The name as it is written; where a label has a number, the one that it makes. */
function nameIn(reader: SourceReader, node: AstNode & { name?: Ast.Name }): Name | undefined {
  if (node.name === undefined || firstToken(node.name)?.name !== 'LABEL') return node.name && reader.name(node.name);
  const words = firstToken(node);
  const { end } = reader.span(node.name);
  return (
    words && { text: nameOfLabel(words.text, node.name.text), span: { start: words.span.start, end }, isLabel: true }
  );
}

type Common = Pick<WrittenElement, 'notes' | 'links' | 'tags'>;

/** Most elements have none: they share one empty record. */
const nothing: Common = { notes: [], links: [], tags: [] };

function commonClauses(reader: SourceReader, clauses: readonly AstNode[]): Common {
  if (!clauses.some(({ $type }) => isRepeatedType($type))) return nothing;
  const notes: Text[] = [];
  const links: Text[] = [];
  const tags: Name[] = [];
  for (const clause of clauses) {
    if (isKind<Ast.Note>(clause, 'Note')) notes.push(reader.text(clause.text));
    else if (isKind<Ast.LinkTo>(clause, 'LinkTo')) links.push(reader.text(clause.text));
    else if (isKind<Ast.Tags>(clause, 'Tags'))
      addAll(
        tags,
        reader.list(clause.names, (name) => reader.name(name)),
      );
  }
  return { notes, links, tags };
}

/** The title of an element that must have one: empty, after the head, where a broken head leaves it out. */
export function titleOf(written: WrittenElement): Text {
  return written.title ?? { value: '', span: { start: written.head.end, end: written.head.end } };
}

/** The same for a name. */
export function nameOf(written: WrittenElement): Name {
  return written.name ?? { text: '', span: { start: written.head.end, end: written.head.end } };
}

export function isKind<T extends AstNode>(node: AstNode, type: T['$type']): node is T {
  return node.$type === type;
}

export function textClause(
  reader: SourceReader,
  node: (AstNode & { text: Ast.Text }) | undefined,
): Clause<Text> | undefined {
  return node && reader.clause(node, reader.text(node.text));
}

export function refsClause(
  reader: SourceReader,
  node: (AstNode & { refs: readonly Ast.Ref[] }) | undefined,
): Clause<readonly Ref[]> | undefined {
  return (
    node &&
    reader.clause(
      node,
      reader.list(node.refs, (ref) => reader.ref(ref)),
    )
  );
}

export function refClause(
  reader: SourceReader,
  node: (AstNode & { ref: Ast.Ref }) | undefined,
): Clause<Ref> | undefined {
  const ref = node && reader.ref(node.ref);
  return ref && reader.clause(node, ref);
}

export function dayClause(
  reader: SourceReader,
  node: (AstNode & { day: Ast.Day }) | undefined,
): Clause<Day> | undefined {
  const day = node && reader.day(node.day);
  if (node && !day) reader.lose(node);
  return day && reader.clause(node, day);
}

export function doneClause(reader: SourceReader, node: Ast.Done | undefined): Clause<Day | undefined> | undefined {
  const day = node?.day && reader.day(node.day);
  if (node?.day && !day) reader.lose(node);
  return node && (day || !node.day) ? reader.clause(node, day) : undefined;
}

export function droppedClause(
  reader: SourceReader,
  node: Ast.Dropped | undefined,
): Clause<Text | undefined> | undefined {
  return node && reader.clause(node, node.text && reader.text(node.text));
}

export function weightClause(reader: SourceReader, node: Ast.Weight | undefined): WeightClause | undefined {
  const quantity = node && reader.quantity(node.value);
  const weight = quantity && reader.value(readWeight(quantity));
  if (node && !weight) reader.lose(node);
  return weight && { ...reader.clause(node, weight), number: { span: quantity.span } };
}

function bound(reader: SourceReader, node: Ast.Bound): WrittenBound | undefined {
  if (node.low !== undefined && node.high !== undefined) {
    const low = reader.quantity(node.low);
    const high = reader.quantity(node.high);
    return low && high && { kind: 'between', low, high };
  }
  const value = node.value && reader.quantity(node.value);
  const kind = node.behind ?? node.comparison;
  return value && kind && { kind, value };
}

export function boundClause(
  reader: SourceReader,
  node: (AstNode & { bound: Ast.Bound }) | undefined,
): Clause<WrittenBound> | undefined {
  const value = node && bound(reader, node.bound);
  if (node && !value) reader.lose(node);
  return value && reader.clause(node, value);
}
