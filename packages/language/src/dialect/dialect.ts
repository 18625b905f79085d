import type { Bilingual, Tongue } from '@okr/core';
import type { Keyword } from './keywords.ts';

/** Where a surface is the one to write, for keywords that a language words differently from place to place. */
export type KeywordPlace =
  | 'unit'
  | 'cycle'
  | 'plan'
  | 'key-result'
  | 'rising'
  | 'falling'
  | 'no-baseline'
  | 'date'
  /** Before a target whose way its word alone says. */
  | 'said-up'
  | 'said-down';

/** What completion and the formatter write; the one without a place serves wherever no other does. */
export interface WrittenSurface {
  readonly text: string;
  readonly place?: KeywordPlace;
}

export interface KeywordEntry {
  /** The first one is written where no place fits. */
  readonly write: readonly [WrittenSurface, ...WrittenSurface[]];
  /** Understood too, wherever the keyword is. */
  readonly accept: readonly string[];
  /** Those of `write` and `accept` that are a keyword only before `@`. */
  readonly onlyBeforePerson?: readonly string[];
  /** For a hover: one sentence. */
  readonly meaning: string;
  readonly example: string;
}

/** A word that people write for a keyword and that is none: the right word is offered. */
export interface LookAlike {
  readonly text: string;
  /** The keywords that may have been meant, likeliest first. */
  readonly meant: readonly Keyword[];
}

/** One way in which a surface may be typed. */
export interface Spelling {
  readonly text: string;
  /** Typed without the marks that the surface has. */
  readonly bare: boolean;
}

/** Words that say which way a figure is to go, where neither its numbers nor a bound do. Small letters, NFC. */
export interface DirectionWords {
  /** Surfaces of `to` that say a way. */
  readonly to: { readonly up: readonly string[]; readonly down: readonly string[] };
  /** With which a title begins, behind such openers. */
  readonly verbs: { readonly up: readonly string[]; readonly down: readonly string[] };
  readonly openers: readonly string[];
  /** With which a title ends: `Churn falls`. */
  readonly closing: { readonly up: readonly string[]; readonly down: readonly string[] };
  /** Words that such a verb is no verb before: a discount is no reduction. */
  readonly notBefore: readonly string[];
  /** Figures that nobody wants more of. */
  readonly less: readonly string[];
  /** What may stand before the figure in a title, and what may follow it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * What people write for the clauses of a measure besides their keywords. Each of them means something only where a number
 * stands that it could be said of. Small letters, NFC.
 */
export interface MeasureWords {
  /** Before `from`, `to`, a bound or a number: which way it goes. */
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** The same where the word tells no way: `improve from 5 to 3 hours`. */
  readonly move: readonly string[];
  /** For `from` and `to`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Between the word for `to` and its number; says nothing. */
  readonly level: readonly string[];
  /** For `to at most`. */
  readonly ceiling: readonly string[];
  /** Bounds behind their number. */
  readonly orMore: readonly string[];
  readonly orLess: readonly string[];
  /** Behind a number: what it is held against, or when; no part of its unit. */
  readonly remarks: readonly string[];
  readonly now: readonly string[];
  /** Between a title that says which way and how much. */
  readonly by: readonly string[];
  /** For `owner` in a key result, before a person. */
  readonly owner: readonly string[];
  /** With which titles of levels begin that are to be held. */
  readonly holds: readonly string[];
}

/** What labels and headings of lists make of a line: `Objective 1:`, `Key Results:`. */
export const sketched = ['objective', 'kr', 'initiative', 'kpi'] as const satisfies readonly Keyword[];
export type Sketched = (typeof sketched)[number];
export type Listed = Exclude<Sketched, 'objective'>;

/** Words of sketches, beside the keywords. Small letters, NFC. */
export interface SketchWords {
  /** Short forms that label an element: `O1:`, `KQ2:`. */
  readonly labels: { readonly [K in Sketched]: readonly string[] };
  /** What the name begins with that a label's number makes. */
  readonly names: { readonly [K in Sketched]: string };
  /** What stands over a list and says what its items are. */
  readonly headings: { readonly [K in Listed]: readonly string[] };
  /** Verbs, adverbs and openers that are no title without a noun, beside those of directions. */
  readonly verbs: readonly string[];
  /** Words in which no title ends: `with`, *của*. */
  readonly unfinished: readonly string[];
  /** Words for bounds that say where something is as well. */
  readonly places: readonly string[];
  /** Words for `to` between the ends of a range as well: without a word of movement `10 to 12` may be one target with two ends. */
  readonly spans: readonly string[];
  /** Whether its other words for `to` are said of movement alone. */
  readonly toSaysMove: boolean;
}

/** Words that stand for what the author has yet to write. */
export interface Samples {
  /** Names of a person, of anything, of a unit, and of a key result. */
  readonly who: string;
  readonly name: string;
  readonly unitName: string;
  readonly outcomeName: string;
  /** What a measure counts. */
  readonly unit: string;
  readonly label: string;
  /** Titles and texts of blocks that completion writes. */
  readonly objective: string;
  readonly keyResult: string;
  readonly initiative: string;
  readonly milestone: string;
  readonly kpi: string;
  readonly review: string;
  readonly reason: string;
  readonly title: string;
  readonly role: string;
  readonly source: string;
  /** What an action leaves to be written: a text behind such a keyword, any other, and the reason for ignoring a finding. */
  readonly left: {
    readonly objective: string;
    readonly kr: string;
    readonly initiative: string;
    readonly because: string;
    readonly source: string;
    readonly review: string;
    readonly text: string;
    readonly ignored: string;
  };
}

/** Words for what is counted, as people write them beside a number. */
export interface UnitWords {
  /** What completion offers where nothing says yet what is counted. */
  readonly common: readonly string[];
  /** Glued to a number. */
  readonly glued: readonly string[];
  /** Large round numbers, the largest first. */
  readonly magnitudes: readonly (readonly [size: number, word: string])[];
}

/** A tongue with its words. A third one is a third table, and a line in the list of them. */
export interface Dialect extends Tongue {
  /** What people call it, within a sentence. */
  readonly called: Bilingual;
  /** In its own words. */
  readonly name: string;
  readonly keywords: { readonly [K in Keyword]: KeywordEntry };
  readonly lookAlikes: readonly LookAlike[];
  readonly directions: DirectionWords;
  readonly measures: MeasureWords;
  readonly sketches: SketchWords;
  /** Phrases in units that begin with a keyword of a measure and mean something else: `từ khóa`. */
  readonly compounds: readonly string[];
  /** Keywords that no unit ends with: one that stands there begins a clause whose value is missing. */
  readonly endsNoUnit: readonly Keyword[];
  /** Letters that its words have and those of the first dialect have not, where there are any: they tell a text without keywords. */
  readonly letters?: RegExp;
  /** What blanks stand between in a sentence. */
  readonly blanksPart: 'words' | 'syllables';
  readonly units: UnitWords;
  readonly samples: Samples;
  /** All ways in which one of its surfaces may be typed, in NFC and small letters; the surface itself is the first. */
  readonly spellings: (surface: string) => readonly Spelling[];
}

/** A row of a dialect: what is written, what is accepted too, what it means, an example. */
export function entry(
  write: string | readonly [WrittenSurface, ...WrittenSurface[]],
  accept: readonly string[],
  meaning: string,
  example: string,
): KeywordEntry {
  return { write: typeof write === 'string' ? [{ text: write }] : write, accept, meaning, example };
}
