export { type Evidence, judge, type Label, type Verdict } from './judge.ts';
export { compileLexicons, type Lexicons, type WordLists } from './lexicon.ts';
export type { TextPart } from './tokens.ts';
export type { ListName } from './words/vocabulary.ts';
