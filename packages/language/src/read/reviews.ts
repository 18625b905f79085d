import type { Day, WrittenReview } from '@okr/core';
import { readGrade } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses } from './clauses.ts';
import { textClause } from './elements.ts';
import type { SourceReader } from './source-reader.ts';

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
