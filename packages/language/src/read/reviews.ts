import type { Day, WrittenReview } from '@okr/core';
import { readGrade } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses, fieldsOf } from './clauses.ts';
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

const reviewClauses = fieldsOf<Ast.Review['clauses'][number], WrittenReview>()({
  Grade: ['grade', gradeClause],
  ReviewText: ['text', (reader, node) => reader.text(node.text)],
  Learned: ['learned', textClause],
});

function gradeClause(reader: SourceReader, node: Ast.Grade): WrittenReview['grade'] {
  const share = reader.value(readGrade(node.value.text, reader.span(node.value).start));
  if (share !== undefined) return reader.clause(node, share);
  reader.lose(node);
  return undefined;
}

function readReview(reader: SourceReader, node: Ast.Review, date: Day): WrittenReview {
  const unread = reader.open(node);
  const said = reviewClauses(new Clauses(reader, node.clauses));
  const span = reader.span(node);
  return {
    kind: 'review',
    span,
    head: { start: span.start, end: date.span.end },
    date,
    ...said,
    unread,
  };
}

function isReview(node: { readonly $type: string }): node is Ast.Review {
  return node.$type === 'Review';
}
