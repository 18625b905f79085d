export { isNameCode, isNameStart } from './dialect/characters.ts';
export type { Dialect, KeywordPlace, Samples } from './dialect/dialect.ts';
export { dialectFor, dialectNamed, dialectOf, dialects } from './dialect/dialects.ts';
export { type Keyword, keywords } from './dialect/keywords.ts';
export { keywordTrie, spellings, surfacesOf, writtenSurface } from './dialect/surfaces.ts';
export {
  accepts,
  choices,
  comparisons,
  type ElementKind,
  exclusive,
  headOf,
  isOpener,
  isRepeated,
  type KeywordTaking,
  type Opener,
  openedBy,
  openers,
  type Shape,
} from './dialect/tables.ts';
export { differenceOf } from './difference.ts';
export type { Edit, Fix, Problem, Related, Severity } from './findings.ts';
export { firstPlan, type PlanWish, periodName, planText, quoted } from './first-plan/first-plan.ts';
export { type TemplateChoice, templateChoices, templateOf } from './first-plan/from-template.ts';
export type { Template } from './first-plan/template.ts';
export { applied } from './format/edits.ts';
export { type FormatOptions, type Formatted, formatFile } from './format/format-file.ts';
export { isKeyword } from './format/keyword.ts';
export { literalIn } from './format/number.ts';
export { clauseRank } from './format/order.ts';
export { type Place, placesOf } from './format/outline.ts';
export type { LineRange } from './format/ranges.ts';
export { readSource, type Source, type SourceLine } from './format/source.ts';
export { isListHeading, tidyFile } from './format/tidy/tidy.ts';
export { gate } from './gate/gate.ts';
export type { TokenStore } from './gate/token-store.ts';
export { tokenTypes } from './gate/tokens.ts';
export { columnOf } from './import/blocks.ts';
export {
  type FileImport,
  type Imported,
  type ImportOptions,
  importFile,
  importJson,
  importRows,
  importText,
  longestImport,
  type Role,
  readWide,
  roleNames,
  rowsOf,
  type Unplaced,
  type Wide,
} from './import/index.ts';
export { areKnownOwners, dayIn, type Habit, numberOf, ownersIn, quantityIn } from './import/values.ts';
export { ARROW, COMPARISON, Line, NUMBER, OPEN_TEXT, PERSON, SIGN, TEXT, WORD } from './lex/line.ts';
export { findLineStarts } from './lex/line-starts.ts';
export { Scanner } from './lex/scanner.ts';
export { FileLoader, type LoadedFile, loadFile, type SourceText } from './load.ts';
export { moved } from './moved.ts';
export { FreshNames, slug, untaken } from './names/fresh.ts';
export { bareName, nearNames } from './names/near.ts';
export { ownProblem } from './own-problem.ts';
export { keptTokens } from './read/read-file.ts';
export { type FileElements, fileElements } from './resolve/file-elements.ts';
export { NameIndex, planSpace } from './resolve/lookup.ts';
export { type Resolution, resolve } from './resolve/resolve.ts';
export { Resolver } from './resolve/resolver.ts';
export { shortened } from './shortened.ts';
