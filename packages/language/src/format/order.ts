import type { Keyword } from '../dialect/keywords.ts';
import { accepts, type ElementKind } from '../dialect/tables.ts';
import type { Token } from '../gate/tokens.ts';
import { isKeyword } from './keyword.ts';
import { endOf } from './source.ts';

/** A clause as it stands on a line: its keyword (none for a head, a review's text, a list that goes on) and its values. */
export interface Piece {
  readonly keyword: Keyword | undefined;
  readonly tokens: Token[];
}

/** Clauses of which only one may stand share a place: their order is kept. */
type Order = readonly (Keyword | 'text' | readonly Keyword[])[];

const common = ['note', 'link', 'tag'] as const;
const ambition = ['committed', 'aspirational'] as const;
const measure = ['from', 'to', 'stretch', 'keep'] as const;
const levels = ['target', 'alert', 'scale'] as const;
const end = ['done', 'dropped'] as const;

/**
 * The one order in which the clauses of a line stand, by element. It follows the grammar of the language's page, with
 * two exceptions that read better and that its examples show: a KPI says first whose it is, and its area before its owner.
 */
const orders: { readonly [E in ElementKind]: Order } = {
  unit: ['in', 'lead', ...common],
  person: ['role', 'in', ...common],
  cycle: ['from', 'to', 'check-ins', ...common],
  plan: ['for', 'in', ['draft', 'active', 'closed'], ...common],
  objective: ['owner', ambition, 'supports', 'guard', 'weight', 'because', end, ...common],
  kr: [
    ...measure,
    'cumulative',
    'by',
    'owner',
    'weight',
    'confidence',
    ambition,
    'measured-by',
    'supports',
    'status',
    end,
    ...common,
  ],
  initiative: ['for', 'owner', 'by', 'priority', ['todo', 'doing', 'done', 'dropped'], ...common],
  kpi: ['for', 'unit', ...levels, 'every', 'area', 'role', 'owner', 'source', 'formula', 'weight', ...common],
  review: ['grade', 'text', 'learned'],
  milestone: ['weight', 'by', 'done'],
  was: [...measure, 'by', 'until', 'because'],
  'kpi-was': [...levels, 'until', 'because'],
  'check-in': [],
  actual: [],
};

const ranks = new Map(
  Object.entries(orders).map(([element, order]) => [
    element,
    new Map(order.flatMap((keywords, rank) => [keywords].flat().map((keyword): [string, number] => [keyword, rank]))),
  ]),
);

/** Where a clause stands among the others of its element; undefined for one that is none of it. */
export function clauseRank(element: ElementKind, keyword: Keyword): number | undefined {
  return ranks.get(element)?.get(keyword);
}

/** Keywords that a clause starts with; the others compare, choose, or open an element. */
const clauseKeywords: ReadonlySet<string> = new Set(Object.values(accepts).flatMap((clauses) => Object.keys(clauses)));

/** Cuts a line's tokens into its head (or the rest of a list) and its clauses. */
export function piecesOf(tokens: readonly Token[], element: ElementKind | undefined, opens: boolean): Piece[] {
  const pieces: Piece[] = [];
  let open: Piece | undefined;
  let index = -1;
  for (const token of tokens) {
    const { name } = token.tokenType;
    index++;
    const starts = (index > 0 || !opens) && isKeyword(name) && clauseKeywords.has(name);
    // A review's text stands without a keyword.
    const text = name === 'TEXT' && element === 'review' && (open === undefined || isFull(open));
    if (open === undefined || starts || text) {
      open = { keyword: starts && isKeyword(name) ? name : undefined, tokens: [] };
      pieces.push(open);
    }
    open.tokens.push(token);
  }
  return pieces;
}

/** A head with its day, a text, a clause with its value: another text is one by itself. */
function isFull(piece: Piece): boolean {
  return piece.tokens.length > 1 || piece.keyword === undefined;
}

/** The clauses in their order, what comes before them first; as they are where their order may carry meaning. */
export function ordered(pieces: readonly Piece[], element: ElementKind | undefined): readonly Piece[] {
  const rank = element === undefined ? undefined : ranks.get(element);
  const last = pieces.at(-1)?.tokens.at(-1);
  if (rank === undefined || pieces.length < 2 || last === undefined) return pieces;
  // A list that goes on on the next line, or a text over several, has to end its own.
  if (last.tokenType.name === ',' || last.startLine !== last.endLine) return pieces;
  const keyed = pieces.map((piece, index) => ({ piece, rank: rankOf(piece, index, rank) }));
  if (keyed.some((each) => each.rank === undefined)) return pieces;
  const keywords = new Set(pieces.map(({ keyword }) => keyword));
  // Of two ways of measuring the first stands.
  if (keywords.has('keep') && (keywords.has('from') || keywords.has('to') || keywords.has('stretch'))) return pieces;
  return keyed.sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0)).map(({ piece }) => piece);
}

function rankOf(piece: Piece, index: number, ranks: ReadonlyMap<string, number>): number | undefined {
  if (piece.keyword !== undefined) return ranks.get(piece.keyword);
  if (piece.tokens[0]?.tokenType.name === 'TEXT' && ranks.has('text')) return ranks.get('text');
  return index === 0 ? -1 : undefined;
}

/** Whether commas stand between two tokens: in lists they are tokens, in a scale they are not. */
export function commaBetween(text: string, left: Token, right: Token): boolean {
  return right.startOffset > endOf(left) && text.slice(endOf(left), right.startOffset).includes(',');
}
