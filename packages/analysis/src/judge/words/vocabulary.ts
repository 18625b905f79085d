import { blockersEn, blockersVi } from './blockers.ts';
import * as enFrames from './en/frames.ts';
import * as enNouns from './en/nouns.ts';
import * as enVerbs from './en/verbs.ts';
import * as viFrames from './vi/frames.ts';
import * as viNouns from './vi/nouns.ts';
import * as viVerbs from './vi/verbs.ts';

/** Lists that the judge reads, in the order of their bits (32 at most); the first eleven hold verbs, the noun lists follow. */
export const JUDGE_LISTS = [
  'workVerbs',
  'contactVerbs',
  'trainVerbs',
  'hireVerbs',
  'gainVerbs',
  'serviceVerbs',
  'upVerbs',
  'downVerbs',
  'keepVerbs',
  'reachVerbs',
  'improveVerbs',
  'behaviours',
  'finishedStates',
  'metrics',
  'qualities',
  'gains',
  'people',
  'made',
  'acts',
  'units',
  'troubles',
  'wholes',
  'purposes',
  'comparators',
  'wholesale',
  'nones',
  'recurrences',
  'examineVerbs',
  'abilities',
  'comparatives',
  'openers',
  'teams',
] as const;

/** Lists that only the word-level helpers read. */
export const HELPER_LISTS = [
  'vagueVerbs',
  'vagueWords',
  'vanityMetrics',
  'joiners',
  'fixedPairs',
  'emptyWords',
] as const;

export type JudgeList = (typeof JUDGE_LISTS)[number];
export type HelperList = (typeof HELPER_LISTS)[number];
/** The names under which a user's configuration adds to or trims a list. */
export type ListName = JudgeList | HelperList | 'blockers';
export type Language = 'en' | 'vi';

export const LIST_NAMES: readonly ListName[] = [...JUDGE_LISTS, ...HELPER_LISTS, 'blockers'];

/**
 * Every list as written. What runs reads them packed (`packed.generated.ts`): a list is made when it is asked for, which only
 * a configuration with words of its own does.
 */
export const VOCABULARY: Readonly<Record<Language, Readonly<Record<ListName, () => readonly string[]>>>> = {
  en: { ...enVerbs, ...enNouns, ...enFrames, blockers: blockersEn },
  vi: { ...viVerbs, ...viNouns, ...viFrames, blockers: blockersVi },
};
