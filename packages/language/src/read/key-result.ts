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
import { Clauses, duplicateClause, type Fields, fieldsOf } from './clauses.ts';
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

type KeyResultClause = Ast.KeyResult['clauses'][number];
type KeyResultChild = Ast.KeyResult['children'][number];

/** The clauses of a measure, which are read together. */
interface MeasureNodes {
  readonly from: Ast.From | undefined;
  readonly to: Ast.To | undefined;
  readonly stretch: Ast.Stretch | undefined;
  readonly cumulative?: Ast.Cumulative | undefined;
  readonly keep: Ast.Keep | undefined;
}

const measureClauses = {
  From: ['from', (_, node) => node],
  To: ['to', (_, node) => node],
  Stretch: ['stretch', (_, node) => node],
  Keep: ['keep', (_, node) => node],
} as const satisfies Fields<Ast.From | Ast.To | Ast.Stretch | Ast.Keep, MeasureNodes>;

const keyResultClauses = fieldsOf<KeyResultClause, MeasureNodes & Omit<WrittenKeyResult, 'measure'>>()({
  ...measureClauses,
  Cumulative: ['cumulative', (_, node) => node],
  By: ['by', dayClause],
  Owner: ['owners', refsClause],
  Weight: ['weight', weightClause],
  ConfidenceClause: ['confidence', (reader, node) => readShare(reader, node.value, node)],
  Ambition: ['ambition', (reader, node) => reader.clause(node, node.value)],
  MeasuredBy: ['measuredBy', refClause],
  Supports: ['supports', refsClause],
  Status: ['status', (reader, node) => reader.clause(node, node.value)],
  Done: ['done', doneClause],
  Dropped: ['dropped', droppedClause],
});

export function readKeyResult(reader: SourceReader, node: Ast.KeyResult): WrittenKeyResult {
  const clauses = new Clauses<KeyResultClause>(reader, withOneDeadline(reader, node.clauses));
  const { from, to, stretch, cumulative, keep, ...said } = keyResultClauses(clauses);
  const ways = waysOfMeasuring(reader, node);
  const written = element(reader, node, node.clauses, measuresIn(node));
  const nodes = { from, to, stretch, cumulative, keep };
  return {
    ...written,
    kind: 'key-result',
    title: titleOf(written),
    measure: readMeasure(reader, nodes, ways, written.title?.value ?? ''),
    ...said,
    checkIns: collect(node, 'CheckIn', (item: Ast.CheckIn) => readCheckIn(reader, item)),
    milestones: ways.milestones
      ? collect(node, 'Milestone', (item: Ast.Milestone) => reader.line(() => readMilestone(reader, item)))
      : [],
    revisions: collect(node, 'Revision', (item: Ast.Revision) => readRevision(reader, item)),
    reviews: readReviews(reader, node.children),
  };
}

const wholeMeasure: ReadonlySet<string> = new Set(['from', 'to', 'stretch', 'keep']);

/** Which clauses of a measure it has: all of them where none can be missing. */
function measuresIn({ clauses }: Ast.KeyResult): ReadonlySet<string> {
  const has = (type: KeyResultClause['$type']): boolean => clauses.some(({ $type }) => $type === type);
  if (has('Keep') || (has('From') && has('To'))) return wholeMeasure;
  return new Set([
    ...(has('From') ? ['from'] : []),
    ...(has('To') ? ['to'] : []),
    ...(has('Stretch') ? ['stretch'] : []),
  ]);
}

function collect<N extends KeyResultChild, W>(
  node: Ast.KeyResult,
  type: N['$type'],
  read: (item: N) => W | undefined,
): W[] {
  const found: W[] = [];
  for (const item of node.children) {
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
  const isPiece = ({ $type }: AstNode): boolean => wayOf.has($type);
  const milestones = node.children.filter(isPiece);
  const clauses = node.clauses.filter(isPiece);
  const pieces = milestones.length === 0 ? clauses : inOrder(reader, [...clauses, ...milestones]);
  const aims = pieces.some(({ $type }) => $type === 'To');
  const measuring = aims ? pieces : pieces.filter(({ $type }) => wayOf.get($type) !== 'move');
  const first = wayOf.get((measuring[0] ?? pieces[0])?.$type ?? '');
  for (const item of pieces) {
    if (wayOf.get(item.$type) !== first) reader.problems.push(secondWay(item));
  }
  return { move: first === 'move', keep: first === 'keep', milestones: first === 'milestones' };
}

function inOrder(reader: SourceReader, nodes: readonly AstNode[]): readonly AstNode[] {
  return nodes.toSorted((one, other) => reader.span(one).start - reader.span(other).start);
}

function secondWay(node: AstNode) {
  return {
    ...duplicateClause(node),
    message: {
      en: 'A key result has one measure: `from … to …`, `keep …` or milestones. Only the first counts: remove this, or make it another key result.',
      vi: 'Mỗi kết quả chỉ đo theo một cách: `từ … lên …`, hoặc `duy trì …`, hoặc các cột mốc. Chỉ cách ghi trước được tính; hãy xóa phần này, hoặc tách thành một kết quả riêng.',
    },
  };
}

const noMove: Partial<MeasureNodes> = {};

function readMeasure(
  reader: SourceReader,
  nodes: MeasureNodes,
  ways: { readonly move: boolean; readonly keep: boolean },
  /** Of a `was` line undefined: there the way is today's. */
  title: string | undefined,
): WrittenMeasure {
  const { from, to, stretch } = ways.move ? nodes : noMove;
  const cumulative = ways.move || !ways.keep ? nodes.cumulative : undefined;
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
    keep: ways.keep ? boundClause(reader, nodes.keep) : undefined,
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

const milestoneClauses = fieldsOf<Ast.Milestone['clauses'][number], WrittenMilestone>()({
  Weight: ['weight', weightClause],
  By: ['by', dayClause],
  Done: ['done', doneClause],
});

function readMilestone(reader: SourceReader, node: Ast.Milestone): WrittenMilestone {
  const said = milestoneClauses(new Clauses(reader, node.clauses));
  const written = element(reader, node, []);
  const { span, head, name, unread } = written;
  return {
    kind: 'milestone',
    span,
    head,
    name,
    title: titleOf(written),
    ...said,
    unread,
  };
}

function readRevision(reader: SourceReader, node: Ast.Revision): WrittenRevision | undefined {
  const until = reader.day(node.until);
  // Without its day nobody knows which promise it was.
  if (until === undefined) reader.lose(node);
  return until && reader.line(() => readRevisionUntil(reader, node, until));
}

const revisionClauses = fieldsOf<Ast.Revision['clauses'][number], MeasureNodes & Pick<WrittenRevision, 'by'>>()({
  ...measureClauses,
  By: ['by', dayClause],
});

function readRevisionUntil(reader: SourceReader, node: Ast.Revision, until: Day): WrittenRevision {
  const { by, ...nodes } = revisionClauses(new Clauses(reader, node.clauses));
  return {
    kind: 'revision',
    span: reader.span(node),
    ...readMeasure(reader, nodes, { move: true, keep: true }, undefined),
    by,
    until: { span: until.span, value: until },
    because: node.because && reader.clause(node, reader.text(node.because)),
    unread: reader.open(node),
  };
}
