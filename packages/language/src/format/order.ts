import type { Keyword } from '../dialect/keywords.ts';
import { accepts, type ElementKind, elementKinds, exclusive, order } from '../dialect/tables.ts';
import type { Token } from '../gate/tokens.ts';
import { isKeyword } from './keyword.ts';
import { endOf } from './source.ts';

/** A clause as it stands on a line: its keyword (none for a head, a review's text, a list that goes on) and its values. */
export interface Piece {
  readonly keyword: Keyword | undefined;
  readonly tokens: Token[];
}

/** Where each clause of an element stands, by its keyword: clauses of which only one may stand share a place. */
const ranks: ReadonlyMap<ElementKind, ReadonlyMap<string, number>> = new Map(
  elementKinds.map((element) => [
    element,
    new Map(order[element].flatMap((keywords, rank) => keywords.map((keyword): [string, number] => [keyword, rank]))),
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
  // Of two ways of measuring the first stands.
  if (element !== undefined && saysTwoSides(pieces, element)) return pieces;
  return keyed.sort((left, right) => (left.rank ?? 0) - (right.rank ?? 0)).map(({ piece }) => piece);
}

/** Whether clauses stand together of which only one side may. */
function saysTwoSides(pieces: readonly Piece[], element: ElementKind): boolean {
  const said = new Set(pieces.map(({ keyword }) => keyword));
  return exclusive[element].some((sides) => {
    const isGrouped = sides.some((side) => side.length > 1);
    return isGrouped && sides.filter((side) => side.some((keyword) => said.has(keyword))).length > 1;
  });
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
