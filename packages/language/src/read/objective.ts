import type { Clause, Name, Ref, Span, WrittenInitiative, WrittenKeyResult, WrittenObjective } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses, fieldsOf } from './clauses.ts';
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
import { readReviews } from './reviews.ts';
import type { SourceReader } from './source-reader.ts';

const objectiveClauses = fieldsOf<Ast.Objective['clauses'][number], WrittenObjective>()({
  Owner: ['owners', refsClause],
  Ambition: ['ambition', (reader, node) => reader.clause(node, node.value)],
  Supports: ['supports', refsClause],
  Guard: ['guard', refsClause],
  Weight: ['weight', weightClause],
  Because: ['because', textClause],
  Done: ['done', doneClause],
  Dropped: ['dropped', droppedClause],
});

export function readObjective(reader: SourceReader, node: Ast.Objective): WrittenObjective {
  const said = objectiveClauses(new Clauses(reader, node.clauses));
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    kind: 'objective',
    title: titleOf(written),
    ...said,
    ...readChildren(reader, node),
    reviews: readReviews(reader, node.children),
  };
}

type Children = Pick<WrittenObjective, 'keyResults' | 'initiatives'>;

/** In their order: an initiative below a key result's label is for that key result, which has a name then. */
function readChildren(reader: SourceReader, { children }: Ast.Objective): Children {
  const keyResults: WrittenKeyResult[] = [];
  const initiatives: WrittenInitiative[] = [];
  for (const child of children) {
    if (isKind<Ast.KeyResult>(child, 'KeyResult')) keyResults.push(readKeyResult(reader, child));
    if (!isKind<Ast.Initiative>(child, 'Initiative')) continue;
    const above = child.above ? keyResults.pop() : undefined;
    const named = above && withName(above, keyResults);
    if (named !== undefined) keyResults.push(named);
    initiatives.push(readInitiative(reader, child, named?.name));
  }
  return { keyResults, initiatives };
}

/** A key result that something refers to: one without a name gets the next free one. */
function withName(keyResult: WrittenKeyResult, others: readonly WrittenKeyResult[]): WrittenKeyResult {
  if (keyResult.name !== undefined) return keyResult;
  const taken = new Set(others.map(({ name }) => name?.text));
  let number = others.length + 1;
  while (taken.has(`kr${number}`)) number++;
  const { start, end } = keyResult.head;
  return { ...keyResult, name: { text: `kr${number}`, span: { start, end }, isLabel: true } };
}

const initiativeClauses = fieldsOf<Ast.Initiative['clauses'][number], WrittenInitiative>()({
  ForMany: ['for', refsClause],
  Owner: ['owners', refsClause],
  By: ['by', dayClause],
  Priority: ['priority', (reader, node) => reader.clause(node, node.value)],
  InitiativeState: ['state', (reader, node) => reader.clause(node, node.state)],
});

/** `above` names the key result that it stands below, where that says for which it is. */
function readInitiative(reader: SourceReader, node: Ast.Initiative, above: Name | undefined): WrittenInitiative {
  const said = initiativeClauses(new Clauses(reader, node.clauses));
  const written = element(reader, node, node.clauses);
  const place = { start: written.head.end, end: written.head.end };
  return {
    ...written,
    kind: 'initiative',
    title: titleOf(written),
    ...said,
    for: said.for ?? (above && forAbove(above, place)),
    state: said.state ?? (node.ticked ? { span: place, value: 'done' } : undefined),
  };
}

function forAbove({ text }: Name, span: Span): Clause<readonly Ref[]> {
  return { span, value: [{ text, span, period: undefined, parts: [text] }] };
}
