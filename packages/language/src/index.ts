export { type Analysis, type AnalysisOptions, analyse } from './analyse.ts';
export { AnalyseAgain } from './analyse-again.ts';
export {
  type Config,
  configSchema,
  defaultConfig,
  type Known,
  knownSettings,
  readConfig,
} from './config/index.ts';
export * from './findings.ts';
export { firstPlan } from './first-plan/first-plan.ts';
export { type FormatOptions, type Formatted, formatFile } from './format/format-file.ts';
export { tidyFile } from './format/tidy/tidy.ts';
export {
  type Imported,
  type ImportOptions,
  importRows,
  importText,
  type Role,
  roleNames,
  rowsOf,
  type Unplaced,
} from './import/index.ts';
export type { SourceText } from './load.ts';
export type { ParsedFile } from './parse/parsed.ts';
export { toldOnce } from './rules/coach/told-once.ts';
export { type Damage, type Diagnostic, damageDiagnostic } from './rules/diagnostic.ts';
export { toldOf } from './rules/most-findings.ts';
export { rulePage, severityNames } from './rules/page.ts';
export { findRule } from './rules/registry.ts';
