import type {
  Clause,
  Day,
  Quantity,
  Span,
  WrittenCheckIn,
  WrittenKeyResult,
  WrittenMeasure,
  WrittenMilestone,
  WrittenRevision,
} from '@okr/core';
import { readConfidence, type SaidDirection } from '@okr/core';
import type { AstNode } from 'langium';
import { directionOfTitle, isUpTo, wayOfTo } from '../dialect/direction.ts';
import { changeWord, isBy } from '../dialect/measure-words.ts';
import type { Problem } from '../findings.ts';
import type * as Ast from '../generated/ast.ts';
import { firstToken } from '../parse/syntax-node.ts';
import { Clauses, duplicateClause, oneEnd } from './clauses.ts';
import { withOneDeadline } from './deadline.ts';
import {
  boundClause,
  dayClause,
  doneClause,
  droppedClause,
  element,
  isKind,
  refClause,
  refsClause,
  titleOf,
  weightClause,
} from './elements.ts';
import { readReviews } from './reviews.ts';
import type { SourceReader } from './source-reader.ts';
import { writeInstead } from './value-problems.ts';

export function readKeyResult(reader: SourceReader, node: Ast.KeyResult): WrittenKeyResult {
  const clauses = new Clauses<Ast.KeyResultClause>(
    reader,
    withOneDeadline(reader, node.items.filter(isClause)),
    oneEnd,
  );
  const confidence = clauses.get('ConfidenceClause');
  const ambition = clauses.get('Ambition');
  const status = clauses.get('Status');
  const ways = waysOfMeasuring(reader, node);
  const written = element(reader, node, node.items, measuresIn(node));
  return {
    ...written,
    kind: 'key-result',
    title: titleOf(written),
    measure: readMeasure(reader, clauses, ways, written.title?.value ?? ''),
    by: dayClause(reader, clauses.get('By')),
    owners: refsClause(reader, clauses.get('Owner')),
    weight: weightClause(reader, clauses.get('Weight')),
    confidence: confidence && readShare(reader, confidence.value, confidence),
    ambition: ambition && reader.clause(ambition, ambition.value),
    measuredBy: refClause(reader, clauses.get('MeasuredBy')),
    supports: refsClause(reader, clauses.get('Supports')),
    status: status && reader.clause(status, status.value),
    done: doneClause(reader, clauses.get('Done')),
    dropped: droppedClause(reader, clauses.get('Dropped')),
    checkIns: collect(node, 'CheckIn', (item: Ast.CheckIn) => readCheckIn(reader, item)),
    milestones: ways.milestones
      ? collect(node, 'Milestone', (item: Ast.Milestone) => reader.line(() => readMilestone(reader, item)))
      : [],
    revisions: collect(node, 'Revision', (item: Ast.Revision) => readRevision(reader, item)),
    reviews: readReviews(reader, node.items),
  };
}

const wholeMeasure: ReadonlySet<string> = new Set(['from', 'to', 'stretch', 'keep']);

/** Which clauses of a measure it has: all of them where none can be missing. */
function measuresIn({ items }: Ast.KeyResult): ReadonlySet<string> {
  const has = (type: Ast.KeyResultItem['$type']): boolean => items.some(({ $type }) => $type === type);
  if (has('Keep') || (has('From') && has('To'))) return wholeMeasure;
  return new Set([
    ...(has('From') ? ['from'] : []),
    ...(has('To') ? ['to'] : []),
    ...(has('Stretch') ? ['stretch'] : []),
  ]);
}

const notClauses = new Set(['CheckIn', 'Milestone', 'Revision', 'Review']);

function isClause(item: Ast.KeyResultItem): item is Ast.KeyResultClause {
  return !notClauses.has(item.$type);
}

function collect<N extends Ast.KeyResultItem, W>(
  node: Ast.KeyResult,
  type: N['$type'],
  read: (item: N) => W | undefined,
): W[] {
  const found: W[] = [];
  for (const item of node.items) {
    if (!isKind<N>(item, type)) continue;
    const written = read(item);
    if (written !== undefined) found.push(written);
  }
  return found;
}

type Way = 'move' | 'keep' | 'milestones';

const wayOf: ReadonlyMap<string, Way> = new Map([
  ['From', 'move'],
  ['To', 'move'],
  ['Stretch', 'move'],
  ['Keep', 'keep'],
  ['Milestone', 'milestones'],
]);

/**
 * Exactly one way of measuring counts, the first that is written; each piece of another is an error. `from` and `stretch`
 * without a `to` are no measure: they do not keep another from counting.
 */
function waysOfMeasuring(reader: SourceReader, node: Ast.KeyResult): { readonly [W in Way]: boolean } {
  const pieces = node.items.filter(({ $type }) => wayOf.has($type));
  const aims = pieces.some(({ $type }) => $type === 'To');
  const measuring = aims ? pieces : pieces.filter(({ $type }) => wayOf.get($type) !== 'move');
  const first = wayOf.get((measuring[0] ?? pieces[0])?.$type ?? '');
  for (const item of pieces) {
    if (wayOf.get(item.$type) !== first) reader.problems.push(secondWay(reader.span(item)));
  }
  return { move: first === 'move', keep: first === 'keep', milestones: first === 'milestones' };
}

function secondWay(span: Span) {
  return {
    ...duplicateClause(span),
    message: {
      en: 'A key result has one measure: `from … to …`, `keep …` or milestones. Only the first counts: remove this, or make it another key result.',
      vi: 'Mỗi kết quả chỉ đo theo một cách: `từ … lên …`, hoặc `duy trì …`, hoặc các cột mốc. Chỉ cách ghi trước được tính; hãy xóa phần này, hoặc tách thành một kết quả riêng.',
    },
  };
}

function readMeasure(
  reader: SourceReader,
  clauses: Clauses<Ast.KeyResultClause>,
  ways: { readonly move: boolean; readonly keep: boolean },
  /** Of a `was` line undefined: there the way is today's. */
  title: string | undefined,
): WrittenMeasure {
  const from = ways.move ? clauses.get('From') : undefined;
  const to = ways.move ? clauses.get('To') : undefined;
  const stretch = ways.move ? clauses.get('Stretch') : undefined;
  const cumulative = ways.move || !ways.keep ? clauses.get('Cumulative') : undefined;
  const baseline = from && (from.unknown ? 'unknown' : from.value && reader.quantity(from.value));
  const word = to && firstToken(to)?.text;
  const target =
    to?.value && word !== undefined && isBy(word)
      ? changeBy(reader, to, title)
      : to?.value && reader.quantity(to.value, true);
  const beyond = stretch && reader.quantity(stretch.value, true);
  if (from && !baseline) reader.lose(from);
  if (to && !to.unknown && !target) reader.lose(to);
  if (stretch && !beyond) reader.lose(stretch);
  const comparison = to?.behind ?? to?.comparison;
  // `up to 3 incidents` sets a ceiling; with a baseline it says the way.
  const ceiling = from === undefined && comparison === undefined && word !== undefined && isUpTo(word);
  return {
    // Between two numbers, and before a bound, nothing else is asked; a running total is only held against its first.
    direction:
      title === undefined || ceiling || comparison || (typeof baseline === 'object' && !cumulative)
        ? undefined
        : (directionOf(word) ?? directionOf(from && firstToken(from)?.text) ?? directionOfTitle(title)),
    cumulative: cumulative && reader.clause(cumulative, true),
    from: from && baseline ? reader.clause(from, baseline) : undefined,
    to: to && target ? reader.clause(to, { comparison: ceiling ? 'at-most' : comparison, value: target }) : undefined,
    unset: to?.unknown ? reader.clause(to, true) : undefined,
    stretch: stretch && beyond ? reader.clause(stretch, beyond) : undefined,
    keep: ways.keep ? boundClause(reader, clauses.get('Keep')) : undefined,
  };
}

/** `"Increase views" by 25%`: the way is the title's; where that says none, it is asked for. */
function changeBy(reader: SourceReader, to: Ast.To, title = ''): Quantity | undefined {
  const quantity = to.value && reader.quantity(to.value, true);
  if (quantity === undefined || quantity.times || quantity.change) return quantity;
  const said = directionOfTitle(title);
  if (said?.by === 'verb' && quantity.sign === undefined) {
    const sign = said.way === 'up' ? '+' : '-';
    return { ...quantity, sign, change: true, value: said.way === 'up' ? quantity.value : -quantity.value };
  }
  reader.problems.push(whichWay(reader.span(to), quantity.text));
  return undefined;
}

function whichWay(span: Span, amount: string): Problem {
  const write = (word: string) => writeInstead(span, `${word} by ${amount.replace(/^[-+]\s*/, '')}`, false);
  return {
    rule: 'syntax',
    span,
    message: {
      en: 'The title doesn’t say which way this goes, so it can’t be scored. Write `increase by` or `reduce by`.',
      vi: 'Tên kết quả chưa cho biết tăng hay giảm nên chưa chấm điểm được. Hãy viết `increase by` (tăng) hoặc `reduce by` (giảm).',
    },
    fixes: [write('increase'), write('reduce')],
  };
}

/** The way that the word before a number says: `xuống còn`, `giảm từ`. */
function directionOf(word: string | undefined): SaidDirection | undefined {
  if (word === undefined) return undefined;
  const way = wayOfTo(word);
  if (way !== undefined) return { way, by: 'word', word: word.normalize('NFC') };
  const change = changeWord(word);
  return change && { way: change.way, by: 'word', word: change.word.normalize('NFC') };
}

/** A check-in has no node for the keyword with its value: there the span is the value's. */
function readShare(reader: SourceReader, node: Ast.Confidence, clause: AstNode = node): Clause<number> | undefined {
  const value = reader.value(readConfidence(node.text, reader.span(node).start));
  return value === undefined ? undefined : reader.clause(clause, value);
}

function readCheckIn(reader: SourceReader, node: Ast.CheckIn): WrittenCheckIn | undefined {
  const date = reader.day(node.day);
  const value = reader.quantity(node.value);
  if (date === undefined) return undefined;
  return {
    kind: 'check-in',
    span: reader.span(node),
    date,
    value,
    confidence: node.confidence && readShare(reader, node.confidence),
    note: node.note && reader.text(node.note),
  };
}

function readMilestone(reader: SourceReader, node: Ast.Milestone): WrittenMilestone {
  const clauses = new Clauses(reader, node.clauses);
  const written = element(reader, node, []);
  const { span, head, name, unread } = written;
  return {
    kind: 'milestone',
    span,
    head,
    name,
    title: titleOf(written),
    weight: weightClause(reader, clauses.get('Weight')),
    by: dayClause(reader, clauses.get('By')),
    done: doneClause(reader, clauses.get('Done')),
    unread,
  };
}

function readRevision(reader: SourceReader, node: Ast.Revision): WrittenRevision | undefined {
  const until = reader.day(node.until);
  // Without its day nobody knows which promise it was.
  if (until === undefined) reader.lose(node);
  return until && reader.line(() => readRevisionUntil(reader, node, until));
}

function readRevisionUntil(reader: SourceReader, node: Ast.Revision, until: Day): WrittenRevision {
  const clauses = new Clauses<Ast.KeyResultClause>(reader, node.clauses);
  return {
    kind: 'revision',
    span: reader.span(node),
    ...readMeasure(reader, clauses, { move: true, keep: true }, undefined),
    by: dayClause(reader, clauses.get('By')),
    until: { span: until.span, value: until },
    because: node.because && reader.clause(node, reader.text(node.because)),
    unread: reader.open(node),
  };
}
