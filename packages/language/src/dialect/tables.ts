import type { forms } from './forms.ts';
import type { Keyword } from './keywords.ts';
import * as tables from './tables.generated.ts';

export { choices, comparisons, topLevelKeywords } from './tables.generated.ts';

/** What a keyword takes: by its form, or one of a few words. */
export type Shape = keyof typeof forms | keyof typeof tables.choices;

/** The keywords behind which some element takes such a shape. */
export type KeywordTaking<S extends Shape> = {
  [E in ElementKind]: Taking<(typeof tables.accepts)[E], S>;
}[ElementKind];

type Taking<C, S extends Shape> = { [K in keyof C]: C[K] extends S ? K : never }[keyof C];

/** What a line can open, and what stands on a line of its own. */
export type ElementKind = keyof typeof tables.accepts;

/** Which clauses an element accepts, and what each takes there. */
export const accepts: { readonly [E in ElementKind]: { readonly [K in Keyword]?: Shape } } = tables.accepts;

/** Of an element's clauses the places in a line: clauses that share one stand in any order, a text has no keyword. */
export const order: { readonly [E in ElementKind]: readonly (readonly (Keyword | 'text')[])[] } = tables.order;

/** Of an element's clauses those of which only one side may stand. */
export const exclusive: { readonly [E in ElementKind]: readonly (readonly (readonly Keyword[])[])[] } =
  tables.exclusive;

const repeatedKeywords: ReadonlySet<string> = new Set(tables.repeated);

/** Whether an element may say such a clause several times. */
export function isRepeated(keyword: Keyword): boolean {
  return repeatedKeywords.has(keyword);
}

/** The keyword with which a rule of the grammar begins, undefined where it begins with none or with one of several. */
export function keywordOfRule(rule: string): Keyword | undefined {
  return ruleKeywords.get(rule);
}

/** What a clause's rule counts as: of those that count as the same an element has one. */
export function countsAs(rule: string): string {
  return sharedRules.get(rule) ?? rule;
}

const sharedRules: ReadonlyMap<string, string> = new Map(Object.entries(tables.countsAs));

const ruleKeywords: ReadonlyMap<string, Keyword> = new Map(Object.entries(tables.keywordOfRule));

export const elementKinds: readonly ElementKind[] = keysOf(tables.accepts);

export type Opener = keyof typeof tables.openers;

/** The element that each keyword opens; of `was` the one of a key result. */
export const openers: { readonly [O in Opener]: ElementKind } = tables.openers;

/** How the head of an element is built, after its opener. A KPI's title may be missing, a unit needs its name. */
export type Head = 'name' | 'person' | 'cycle' | 'plan' | 'title' | 'kpi' | 'day' | 'revision';

const heads = {
  unit: 'name',
  person: 'person',
  cycle: 'cycle',
  plan: 'plan',
  objective: 'title',
  kr: 'title',
  initiative: 'title',
  kpi: 'kpi',
  review: 'day',
  milestone: 'title',
  was: 'revision',
} as const satisfies { readonly [E in (typeof tables.openers)[Opener]]: Head };

export function headOf(opener: Opener): Head {
  return heads[tables.openers[opener]];
}

export function isOpener(keyword: Keyword): keyword is Opener {
  return Object.hasOwn(tables.openers, keyword);
}

/** What a keyword opens within elements, innermost first: a `was` line of a KPI is another one than a key result's. */
export function openedBy(opener: Opener, within: readonly ElementKind[]): ElementKind {
  const element = openers[opener];
  return element === 'was' && within.includes('kpi') ? 'kpi-was' : element;
}

function keysOf<K extends string>(record: { readonly [key in K]: unknown }): readonly K[] {
  // A record that is written out has no other keys.
  return Object.keys(record) as K[];
}
