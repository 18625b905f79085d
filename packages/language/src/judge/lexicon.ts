import { FORM, nounForms, verbForms } from './inflect.ts';
import { fold, type Token, tokenise } from './tokens.ts';
import {
  HELPER_LISTS,
  type HelperList,
  JUDGE_LISTS,
  type JudgeList,
  type Language,
  type ListName,
  VOCABULARY,
} from './words/vocabulary.ts';

/** A user's additions to and removals from the word lists, per language and list; unknown languages and lists are ignored. */
export type WordLists = Partial<
  Record<Language, Partial<Record<ListName, { add?: readonly string[]; remove?: readonly string[] }>>>
>;

interface Node {
  next: Map<string, Node> | undefined;
  mask: number;
  forms: number;
  end: boolean;
}

/** What a phrase of the lists matched: how many tokens, which lists (bits), which English forms (bits). */
export interface Match {
  size: number;
  mask: number;
  forms: number;
}

/** One language's word lists, compiled for longest-match lookup. */
export interface Lexicon {
  judge: Node;
  helpers: Readonly<Record<HelperList, Node>>;
  /** Every word that occurs in a list: the evidence for guessing a title's language. */
  known: ReadonlySet<string>;
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

const emptyNode = (): Node => ({ next: undefined, mask: 0, forms: 0, end: false });

function insert(root: Node, keys: readonly string[], mask: number, forms: number): void {
  let node = root;
  for (const key of keys) {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (child === undefined) {
      child = emptyNode();
      node.next.set(key, child);
    }
    node = child;
  }
  if (node === root) return;
  node.mask |= mask;
  node.forms |= forms;
  node.end = true;
}

/** Longest phrase of a list that starts at token `at`; undefined when none does. */
export function longest(root: Node, tokens: readonly Token[], at: number): Match | undefined {
  let node: Node | undefined = root;
  let found: Match | undefined;
  for (let index = at; index < tokens.length; index += 1) {
    const token: Token | undefined = tokens[index];
    node = token === undefined ? undefined : node.next?.get(token.key);
    if (node === undefined) break;
    if (node.end) found = { size: index - at + 1, mask: node.mask, forms: node.forms };
  }
  return found;
}

type Forms = readonly (readonly [form: string, bits: number])[];

function formsOf(list: ListName, entry: string, language: Language): Forms {
  if (language === 'vi') return [[entry, FORM.base]];
  if (VERB_LISTS.has(list)) return verbForms(entry);
  if (NOUN_LISTS.has(list)) return nounForms(entry);
  return [[entry, 0]];
}

const normal = (entry: string): string => entry.normalize('NFC').toLowerCase().trim();

function entriesOf(language: Language, list: ListName, extra: WordLists): ReadonlySet<string> {
  const entries = new Set(VOCABULARY[language][list].map(normal));
  const change = extra[language]?.[list];
  for (const entry of change?.add ?? []) entries.add(normal(entry));
  for (const entry of change?.remove ?? []) entries.delete(normal(entry));
  entries.delete('');
  return entries;
}

function compile(language: Language, plain: boolean, extra: WordLists): Lexicon {
  const known = new Set<string>();
  const fill = (root: Node, list: ListName, bit: number): void => {
    for (const entry of entriesOf(language, list, extra)) {
      for (const [form, forms] of formsOf(list, entry, language)) {
        const keys = tokenise(plain ? fold(form) : form).map((token) => token.key);
        for (const key of keys) known.add(key);
        insert(root, keys, bit, forms);
      }
    }
  };
  const judge = emptyNode();
  for (const list of JUDGE_LISTS) fill(judge, list, bitOf(list));
  fill(judge, 'blockers', 0);
  const helpers = {
    vagueVerbs: emptyNode(),
    vagueWords: emptyNode(),
    vanityMetrics: emptyNode(),
    joiners: emptyNode(),
    fixedPairs: emptyNode(),
  };
  for (const list of HELPER_LISTS) fill(helpers[list], list, 0);
  return { judge, helpers, known };
}

/** Compiles the built-in word lists with a user's changes; some tens of milliseconds, so compile once and keep the result. */
export function compileLexicons(extra: WordLists = {}): Lexicons {
  return { en: compile('en', false, extra), vi: compile('vi', false, extra), viPlain: compile('vi', true, extra) };
}
