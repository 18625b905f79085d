import {
  type HelperList,
  JUDGE_LISTS,
  type JudgeList,
  type Language,
  type ListName,
  VOCABULARY,
} from '../words/vocabulary.ts';
import { FORM, nounForms, verbForms } from './inflect.ts';
import { packed } from './packed.generated.ts';
import type { PackedLexicon } from './packed.ts';
import { PackedLines } from './packed-lines.ts';
import { PhrasePacker, Phrases } from './phrases.ts';
import { fold, tokenise } from './tokens.ts';

/** A user's additions to and removals from the word lists, per language and list; unknown languages and lists are ignored. */
export type WordLists = Partial<
  Record<Language, Partial<Record<ListName, { add?: readonly string[]; remove?: readonly string[] }>>>
>;

/** One language's word lists, ready for longest-match lookup. */
export interface Lexicon {
  judge: Phrases;
  helpers: Readonly<Record<HelperList, Phrases>>;
  /** Every word that occurs in a list: the evidence for guessing a title's language. */
  known: { has(word: string): boolean };
}

/** Compiled word lists: English, Vietnamese, and Vietnamese typed without marks. */
export interface Lexicons {
  en: Lexicon;
  vi: Lexicon;
  viPlain: Lexicon;
}

/** The bit of a list in a match's mask. */
export const bitOf = (list: JudgeList): number => 1 << JUDGE_LISTS.indexOf(list);

const VERB_LISTS: ReadonlySet<ListName> = new Set<ListName>([
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
  'examineVerbs',
  'vagueVerbs',
]);
const NOUN_LISTS: ReadonlySet<ListName> = new Set<ListName>([
  'metrics',
  'qualities',
  'gains',
  'people',
  'made',
  'acts',
  'units',
  'troubles',
  'wholes',
]);

type Forms = readonly (readonly [form: string, bits: number])[];

function formsOf(list: ListName, entry: string, language: Language): Forms {
  if (language === 'vi') return [[entry, FORM.base]];
  if (VERB_LISTS.has(list)) return verbForms(entry);
  if (NOUN_LISTS.has(list)) return nounForms(entry);
  return [[entry, 0]];
}

const normal = (entry: string): string => entry.normalize('NFC').toLowerCase().trim();

function entriesOf(language: Language, list: ListName, extra: WordLists): ReadonlySet<string> {
  const entries = new Set(VOCABULARY[language][list]().map(normal));
  const change = extra[language]?.[list];
  for (const entry of change?.add ?? []) entries.add(normal(entry));
  for (const entry of change?.remove ?? []) entries.delete(normal(entry));
  entries.delete('');
  return entries;
}

/** Inflects and folds every entry: some tens of milliseconds, so `npm run generate` packs the built-in lists. */
export function packLexicon(language: Language, plain: boolean, extra: WordLists): PackedLexicon {
  const known = new Set<string>();
  const fill = (phrases: PhrasePacker, list: ListName, bit: number): void => {
    for (const entry of entriesOf(language, list, extra)) {
      for (const [form, forms] of formsOf(list, entry, language)) {
        const keys = tokenise(plain ? fold(form) : form).map((token) => token.key);
        for (const key of keys) known.add(key);
        phrases.add(keys, bit, forms);
      }
    }
  };
  const judge = new PhrasePacker();
  for (const list of JUDGE_LISTS) fill(judge, list, bitOf(list));
  fill(judge, 'blockers', 0);
  const helper = (list: HelperList): string => {
    const phrases = new PhrasePacker();
    fill(phrases, list, 0);
    return phrases.pack();
  };
  const helpers = {
    vagueVerbs: helper('vagueVerbs'),
    vagueWords: helper('vagueWords'),
    vanityMetrics: helper('vanityMetrics'),
    joiners: helper('joiners'),
    fixedPairs: helper('fixedPairs'),
    emptyWords: helper('emptyWords'),
  };
  return { judge: judge.pack(), helpers, known: [...known].sort().join(' ') };
}

function open({ judge, helpers, known }: PackedLexicon): Lexicon {
  const words = new PackedLines(known, ' ');
  return {
    judge: new Phrases(judge),
    helpers: {
      vagueVerbs: new Phrases(helpers.vagueVerbs),
      vagueWords: new Phrases(helpers.vagueWords),
      vanityMetrics: new Phrases(helpers.vanityMetrics),
      joiners: new Phrases(helpers.joiners),
      fixedPairs: new Phrases(helpers.fixedPairs),
      emptyWords: new Phrases(helpers.emptyWords),
    },
    known: { has: (word) => words.find(word) !== undefined },
  };
}

/** The built-in word lists with a user's changes; only a language that is changed is packed anew. */
export function compileLexicons(extra: WordLists = {}): Lexicons {
  const isReady = (language: Language): boolean => Object.keys(extra[language] ?? {}).length === 0;
  const ready = { en: isReady('en'), vi: isReady('vi') };
  return {
    en: open(ready.en ? packed.en : packLexicon('en', false, extra)),
    vi: open(ready.vi ? packed.vi : packLexicon('vi', false, extra)),
    viPlain: open(ready.vi ? packed.viPlain : packLexicon('vi', true, extra)),
  };
}

/** For titles in a tongue that has no word lists: nothing in them is a word. */
export function silentLexicons(): Lexicons {
  silent ??= { en: empty(), vi: empty(), viPlain: empty() };
  return silent;
}

let silent: Lexicons | undefined;

function empty(): Lexicon {
  const none = new PhrasePacker().pack();
  const helpers = {
    ...{ vagueVerbs: none, vagueWords: none, vanityMetrics: none },
    ...{ joiners: none, fixedPairs: none, emptyWords: none },
  };
  return open({ judge: none, helpers, known: '' });
}
