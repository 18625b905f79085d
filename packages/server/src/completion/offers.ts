import type { KeyResult, Kpi } from '@okr/core';
import type { Keyword } from '@okr/language';
import { accepts, bareName, type ElementKind } from '@okr/language';
import { CompletionItemKind } from 'vscode-languageserver';
import { literal } from '../edits.ts';
import { elementAround } from './around.ts';
import { lineBelow } from './below.ts';
import { blockOffer, blocksAt } from './blocks.ts';
import { behind, type Cursor, isBetween, restOf, slotOf } from './cursor.ts';
import { writtenDay } from './days.ts';
import { fits, holdsInOrder } from './filter.ts';
import type { Offer } from './item.ts';
import { clausesOf, keywordOffers, languageOffers, likelyClauses } from './keywords.ts';
import type { Expected } from './line.ts';
import { sourceOffers } from './names.ts';
import { completions } from './shapes/index.ts';
import { unitsBehindNumber } from './units.ts';

type Clause = readonly [Keyword, ElementKind];

/** At a line's start: what may open there, or go on with what is around. */
export function startOffers(cursor: Cursor, from: number): readonly Offer[] {
  const { view, offset, around, tongue, head } = cursor;
  if (lineBelow(view, offset) === 'language') return [];
  const clauses = written(cursor, from, clausesOf(around.elements, around.given), around.given, 30);
  if (cursor.rest.trim() !== '') return fitting(cursor, from, clauses);
  const isTyped = from < head.length;
  const blocks = blocksAt(view, around, offset, isTyped).map((block, rank) =>
    blockOffer(view, block, tongue, offset, rank, false),
  );
  const saying = view.loaded.elements.length > 0 ? [] : keywordOffers('language', undefined, tongue, 40);
  return fitting(cursor, from, [
    ...blocks,
    ...clauses,
    ...saying.map((offer) => ({ ...offer, text: `${offer.label} ${tongue.key}` })),
  ]);
}

/** Clauses that may follow; unasked only those that people look for there. */
export function clauseOffers(
  cursor: Cursor,
  expected: Extract<Expected, { kind: 'clause' }>,
  from: number,
  isAsked: boolean,
): readonly Offer[] {
  const said = given(expected, cursor);
  const all = clausesHere(expected, said);
  const likely = likelyClauses(expected.after, all);
  if (!isAsked) return behind(cursor, 0) === 'nothing' ? written(cursor, from, likely, said, 1) : [];
  return fitting(cursor, from, written(cursor, from, inOrder(likely, all), said, 1));
}

/** Behind a number: first what it may count, then, behind a blank, the clauses that may follow. */
export function unitOffers(
  cursor: Cursor,
  expected: Extract<Expected, { kind: 'unit' }>,
  from: number,
  isAsked: boolean,
): readonly Offer[] {
  const { view, offset, head, tongue } = cursor;
  if (isBetween(cursor, from)) return [];
  const typed = head.slice(expected.from);
  const isBegun = typed.trim() !== '' && /\s$/.test(typed);
  const units = unitsBehindNumber(view, measured(cursor), offset, tongue)
    .filter(({ label }) => fits(typed, [label]) && !(isBegun && !label.includes(' ')))
    .map((offer) => ({ ...offer, slot: slotOf(cursor, expected.from, restOf(cursor, 'word', false)) }));
  if (!isAsked && behind(cursor, 0) !== 'nothing') return [];
  const said = given(expected, cursor);
  const all = clausesHere(expected, said);
  const likely = likelyClauses(expected.after, all);
  const clauses = written(cursor, from, isAsked ? inOrder(likely, all) : likely, said, 20);
  // Of a word that may yet become a unit only what it begins, never another name of a clause.
  const own = fitting(cursor, from, clauses).filter(({ label }) => fits(head.slice(from), [label]));
  return [...units.slice(0, isAsked ? units.length : 3), ...own];
}

/** What a clause takes, or a dated line. */
export function valuesOf(cursor: Cursor, expected: Expected): readonly Offer[] {
  const { view, offset, tongue } = cursor;
  switch (expected.kind) {
    case 'language':
      return languageOffers(tongue);
    case 'value': {
      const glued = gluedOffers(cursor);
      if (glued !== undefined) return glued;
      if (expected.keyword === 'source') return sourceOffers(view, cursor.files());
      const { keyword, element } = expected;
      const offers = completions[expected.shape].offers({ view, keyword, element, offset, tongue });
      if (expected.shape === 'refs') return offers.filter(({ label }) => !isListed(cursor, label));
      // A bound stands before its number: with one to type over only where none stands.
      const isBound = expected.shape === 'bound' || expected.shape === 'target';
      return isBound && cursor.rest.trim() !== '' ? offers.map(withoutText) : offers;
    }
    case 'dated':
      return gluedOffers(cursor) ?? lastValues(cursor);
    default:
      return [];
  }
}

function withoutText({ text: _, snippet: __, ...offer }: Offer): Offer {
  return offer;
}

/** The magnitudes that may be glued to a number: `3t` → `3tr`; undefined where no number has letters behind it. */
function gluedOffers(cursor: Cursor): readonly Offer[] | undefined {
  const { head, tongue } = cursor;
  const letters = /(?<![\p{L}\p{M}\p{N}_])\p{N}[\p{N}.,]*(\p{L}+)$/u.exec(head)?.[1];
  if (letters === undefined) return undefined;
  const slot = slotOf(cursor, head.length - letters.length, restOf(cursor, 'word', false));
  return tongue.units.glued.map((label, rank) => ({ label, kind: CompletionItemKind.Unit, rank, slot }));
}

/** Whether a list names it already, apart from the word that is being typed. */
function isListed({ head, rest }: Cursor, label: string): boolean {
  const name = /[@\p{L}_][\p{L}\p{M}\p{N}_.-]*/gu;
  const before = head.replace(/[@\p{L}\p{M}\p{N}_.-]*$/u, '');
  const after = rest.replace(/^@?[\p{L}\p{M}\p{N}_.-]*/u, '');
  return [...before.matchAll(name), ...after.matchAll(name)].some(([each]) => each === label);
}

/** Of keywords and units only those that begin with what stands there; of names the client chooses. */
export function fitting(cursor: Cursor, from: number, offers: readonly Offer[]): readonly Offer[] {
  const { head, rest } = cursor;
  if (isBetween(cursor, from) && offers.every(({ kind }) => kind === CompletionItemKind.Keyword)) return [];
  const typed = head.slice(from);
  const isEmpty = typed === '';
  const word = typed + rest.slice(0, restOf(cursor, 'word', false));
  return offers.flatMap((offer): Offer[] => {
    const { label, kind, surfaces = [label] } = offer;
    const sought = offer.slot?.typed ?? typed;
    if (kind === CompletionItemKind.Unit) return fits(sought, surfaces) ? [offer] : [];
    if (kind === CompletionItemKind.Keyword) {
      // A keyword stands by itself: behind a blank, and no other one is written into a word.
      if (from > 0 && !/[\s(,;]$/.test(head.slice(0, from))) return [];
      const own = surfaces.filter((surface) => fits(offer.isClause ? word : typed, [surface]));
      return own.length === 0 ? [] : [{ ...offer, surfaces: [...new Set(isEmpty ? [label] : [label, ...own])] }];
    }
    if (isEmpty || fits(typed, surfaces)) return [offer];
    // A name may be found by any of its letters, behind those that it begins with.
    const isLoose = !offer.snippet && surfaces.some((surface) => holdsInOrder(bareName(surface), bareName(typed)));
    return isLoose ? [{ ...offer, rank: offer.rank + 40 }] : [];
  });
}

/** Clauses as they are written at a place: with a value to type over, or alone where one stands behind already. */
function written(
  cursor: Cursor,
  from: number,
  clauses: readonly Clause[],
  said: ReadonlySet<Keyword>,
  rank: number,
): readonly Offer[] {
  const { view, offset, tongue } = cursor;
  if (isBetween(cursor, from)) return [];
  const typed = cursor.head.slice(from);
  const next = behind(cursor, restOf(cursor, 'word', false));
  const stands = next === 'value' || next === 'text';
  return clauses.flatMap(([keyword, element], index) => {
    const shape = accepts[element][keyword];
    if (shape === undefined) return [];
    return keywordOffers(keyword, element, tongue, Math.min(99, rank + index), said).flatMap((offer): Offer[] => {
      const isClause = true;
      // Values are looked up only for what is begun by the letters that stand here.
      if (!fits(typed, offer.surfaces ?? [offer.label])) return [];
      if (stands) return [{ ...offer, isClause }];
      const value = completions[shape].typedOver({ view, keyword, element, offset, tongue });
      if (value === undefined) return [];
      const surface = literal(offer.label);
      return [{ ...offer, text: value === '' ? surface : `${surface} ${value}`, snippet: true, isClause }];
    });
  });
}

/** Those that would be read as clauses. */
function clausesHere(
  { elements, only }: Extract<Expected, { kind: 'clause' | 'unit' }>,
  said: ReadonlySet<Keyword>,
): readonly Clause[] {
  const all = clausesOf(elements, said);
  return only === undefined ? all : all.filter(([keyword]) => only.has(keyword));
}

function inOrder(likely: readonly Clause[], all: readonly Clause[]): readonly Clause[] {
  return [...likely, ...all.filter((clause) => !likely.includes(clause))];
}

/** On a clause line the rest of the element counts too. */
function given({ elements, given: onLine }: Extract<Expected, { kind: 'clause' | 'unit' }>, { around }: Cursor) {
  return elements === around.elements ? new Set([...onLine, ...around.given]) : onLine;
}

function measured({ view, offset }: Cursor): KeyResult | Kpi | undefined {
  const element = elementAround(view, offset);
  return element?.kind === 'key-result' || element?.kind === 'kpi' ? element : undefined;
}

/** On a dated line: the value that was written last. */
function lastValues(cursor: Cursor): readonly Offer[] {
  const { view, offset } = cursor;
  const element = measured(cursor);
  const values =
    element?.kind === 'key-result'
      ? element.checkIns.map(({ written: { value } }) => value)
      : element?.actuals.map(({ written: { value } }) => value);
  const last = values?.findLast((value) => value !== undefined && value.span.end < offset);
  if (last === undefined) return [];
  const description = writtenDay(view.snapshot.asOf, view);
  return [{ label: last.text, kind: CompletionItemKind.Value, rank: 0, description }];
}
