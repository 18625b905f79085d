export { judge } from './judge.ts';
export { compileLexicons, type Lexicons, type WordLists } from './lexicon.ts';
export type { TextPart } from './tokens.ts';
export type { Evidence, Label, Verdict } from './verdict.ts';
export type { ListName } from './words/vocabulary.ts';
