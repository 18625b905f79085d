export { isNameCode, isNameStart, isSpaceCode } from './characters.ts';
export type { Dialect, KeywordEntry, LookAlike, Place, Spelling, WrittenSurface } from './dialect.ts';
export { type Keyword, keywords } from './keywords.ts';
export { lookAlikeAt } from './look-alikes.ts';
export {
  dialects,
  type KeywordSpelling,
  keywordOf,
  keywordTrie,
  spellings,
  surfacesOf,
  writtenSurface,
} from './surfaces.ts';
export {
  accepts,
  choices,
  comparisons,
  type ElementKind,
  elementKinds,
  type Head,
  isOpener,
  type Opener,
  openers,
  type Shape,
} from './tables.ts';
export { withoutMarks } from './vietnamese.ts';
