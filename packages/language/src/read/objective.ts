import type { Day, WrittenInitiative, WrittenObjective, WrittenReview } from '@okr/core';
import { readGrade } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses } from './clauses.ts';
import {
  dayClause,
  doneClause,
  droppedClause,
  element,
  isKind,
  refsClause,
  textClause,
  titleOf,
  weightClause,
} from './elements.ts';
import { readKeyResult } from './key-result.ts';
import type { SourceReader } from './source-reader.ts';

/** An element is done or dropped, not both: the two count as one clause. */
export const oneEnd: ReadonlyMap<string, string> = new Map([['Dropped', 'Done']]);

export function readObjective(reader: SourceReader, node: Ast.Objective): WrittenObjective {
  const clauses = new Clauses<Ast.ObjectiveClause>(reader, node.clauses, oneEnd);
  const ambition = clauses.get('Ambition');
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    kind: 'objective',
    title: titleOf(written),
    owners: refsClause(reader, clauses.get('Owner')),
    ambition: ambition && reader.clause(ambition, ambition.value),
    supports: refsClause(reader, clauses.get('Supports')),
    guard: refsClause(reader, clauses.get('Guard')),
    weight: weightClause(reader, clauses.get('Weight')),
    because: textClause(reader, clauses.get('Because')),
    done: doneClause(reader, clauses.get('Done')),
    dropped: droppedClause(reader, clauses.get('Dropped')),
    keyResults: node.children
      .filter((child) => isKind<Ast.KeyResult>(child, 'KeyResult'))
      .map((child) => readKeyResult(reader, child)),
    initiatives: node.children
      .filter((child) => isKind<Ast.Initiative>(child, 'Initiative'))
      .map((child) => readInitiative(reader, child)),
    reviews: readReviews(reader, node.children),
  };
}

function readInitiative(reader: SourceReader, node: Ast.Initiative): WrittenInitiative {
  const clauses = new Clauses(reader, node.clauses);
  const priority = clauses.get('Priority');
  const state = clauses.get('InitiativeState');
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    kind: 'initiative',
    title: titleOf(written),
    for: refsClause(reader, clauses.get('ForMany')),
    owners: refsClause(reader, clauses.get('Owner')),
    by: dayClause(reader, clauses.get('By')),
    priority: priority && reader.clause(priority, priority.value),
    state: state && reader.clause(state, state.state),
  };
}

export function readReviews(reader: SourceReader, nodes: readonly { readonly $type: string }[]): WrittenReview[] {
  const reviews: WrittenReview[] = [];
  for (const node of nodes) {
    if (!isReview(node)) continue;
    const date = node.day && reader.day(node.day);
    if (date === undefined) continue;
    reviews.push(reader.line(() => readReview(reader, node, date)));
  }
  return reviews;
}

function readReview(reader: SourceReader, node: Ast.Review, date: Day): WrittenReview {
  const unread = reader.open(node);
  const items = new Clauses(reader, node.items);
  const span = reader.span(node);
  const grade = items.get('Grade');
  const share = grade && reader.value(readGrade(grade.value.text, reader.span(grade.value).start));
  if (grade && share === undefined) reader.lose(grade);
  const text = items.get('ReviewText');
  return {
    kind: 'review',
    span,
    head: { start: span.start, end: date.span.end },
    date,
    grade: grade && share !== undefined ? reader.clause(grade, share) : undefined,
    text: text && reader.text(text.text),
    learned: textClause(reader, items.get('Learned')),
    unread,
  };
}

function isReview(node: { readonly $type: string }): node is Ast.Review {
  return node.$type === 'Review';
}
