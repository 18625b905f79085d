import { type Keyword, keywords } from '../dialect/keywords.ts';
import { spellings } from '../dialect/surfaces.ts';
import {
  accepts,
  comparisons,
  type ElementKind,
  elementKinds,
  isOpener,
  type Shape,
  topLevelKeywords,
} from '../dialect/tables.ts';

/** The dialect tables by number, for the gate's inner loops. */
const codes = new Map<Keyword, number>(keywords.map((keyword, code) => [keyword, code]));

export function codeOf(keyword: Keyword): number {
  return codes.get(keyword) ?? -1;
}

/** The keyword code of each spelling. */
export const spellingCodes = Uint8Array.from(spellings, ({ code }) => code);

const deadlineWords: ReadonlySet<number> = new Set([codeOf('in'), codeOf('until')]);

function isDeadlineWord(code: number): boolean {
  return deadlineWords.has(code);
}

export const BY = codeOf('by');

/** The keyword that a clause is to the grammar: of a key result `in` and `until` are `by`. */
export function clauseCode(element: ElementKind, code: number): number {
  return element === 'kr' && isDeadlineWord(code) ? BY : code;
}

const shapes: ReadonlyMap<ElementKind, readonly (Shape | undefined)[]> = new Map(
  elementKinds.map((element) => [element, keywords.map((_, code) => shapeOf(element, code))]),
);

/** `in Q1`, `until 2026-03-31`: other words for the day by which a key result is due. */
function shapeOf(element: ElementKind, code: number): Shape | undefined {
  const keyword = keywords[clauseCode(element, code)];
  return keyword && accepts[element][keyword];
}

/** What a keyword takes in an element, undefined where the element has no such clause. */
export function shapeIn(element: ElementKind, code: number): Shape | undefined {
  return shapes.get(element)?.[code];
}

/** The elements that have such a clause. */
export function elementsWith(code: number): readonly ElementKind[] {
  return elementKinds.filter((element) => shapeIn(element, code) !== undefined);
}

function flags(members: readonly Keyword[]): Uint8Array {
  const set = new Uint8Array(keywords.length);
  for (const keyword of members) set[codeOf(keyword)] = 1;
  return set;
}

const topLevelFlags = flags(topLevelKeywords);

export function isTopLevelCode(code: number): boolean {
  return topLevelFlags[code] === 1;
}

const openerFlags = flags(keywords.filter(isOpener));
const comparisonFlags = flags(comparisons);
export function isOpenerCode(code: number): boolean {
  return openerFlags[code] === 1;
}

export function isComparisonCode(code: number): boolean {
  return comparisonFlags[code] === 1;
}

const measureFlags = flags(['from', 'to', 'stretch', 'keep']);

/** A clause of a measure with numbers. */
export function isMeasureCode(code: number): boolean {
  return measureFlags[code] === 1;
}

export const FROM = codeOf('from');
export const TO = codeOf('to');
export const WAS = codeOf('was');
export const UNTIL = codeOf('until');
export const MILESTONE = codeOf('milestone');
export const AND = codeOf('and');
export const BETWEEN = codeOf('between');
export const IN = codeOf('in');
export const KEEP = codeOf('keep');
export const OWNER = codeOf('owner');
export const TARGET = codeOf('target');
export const CONFIDENCE = codeOf('confidence');
