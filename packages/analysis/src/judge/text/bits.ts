import { bitOf } from './lexicon.ts';

/** Masks of the judge's lists, by the part they play. */
export const WORK = bitOf('workVerbs');
export const CONTACT = bitOf('contactVerbs');
export const TRAIN = bitOf('trainVerbs');
export const HIRE = bitOf('hireVerbs');
export const GAIN = bitOf('gainVerbs');
export const SERVICE = bitOf('serviceVerbs');
export const UP = bitOf('upVerbs');
export const DOWN = bitOf('downVerbs');
export const KEEP = bitOf('keepVerbs');
export const REACH = bitOf('reachVerbs');
export const IMPROVE = bitOf('improveVerbs');
export const BEHAVE = bitOf('behaviours');
export const FINISHED = bitOf('finishedStates');
export const METRIC = bitOf('metrics');
export const QUALITY = bitOf('qualities');
export const GAINS = bitOf('gains');
export const PEOPLE = bitOf('people');
export const MADE = bitOf('made');
export const ACTS = bitOf('acts');
export const UNITS = bitOf('units');
export const TROUBLE = bitOf('troubles');
export const WHOLE = bitOf('wholes');
export const PURPOSE = bitOf('purposes');
export const COMPARE = bitOf('comparators');
export const ALL = bitOf('wholesale');
export const NONE = bitOf('nones');
export const RECUR = bitOf('recurrences');
/** Verbs of looking and choosing: what they count is looked at, not made. */
export const EXAMINE = bitOf('examineVerbs');
export const ABLE = bitOf('abilities');
export const COMPARATIVE = bitOf('comparatives');
/** How it is done, or that it goes on: adverbs and openers before the verb. */
export const ADVERB = bitOf('openers');
/** Our own teams, who do what follows. */
export const TEAM = bitOf('teams');

export const MOVE = UP | DOWN | KEEP;
/** Verbs that govern what a count means. */
export const VERB = WORK | CONTACT | TRAIN | HIRE | GAIN | SERVICE | MOVE | IMPROVE;
export const NOUN = METRIC | QUALITY | GAINS | PEOPLE | MADE | ACTS | UNITS | TROUBLE;
export const RESULT_NOUN = METRIC | QUALITY | TROUBLE;
export const THING = MADE | ACTS | UNITS;
