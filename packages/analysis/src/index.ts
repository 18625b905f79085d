export { type Analysis, type AnalysisOptions, analyse, Memory, type Stages, stagesOf } from './analyse.ts';
export { AnalyseAgain } from './analyse-again.ts';
export {
  type Config,
  type ConfigProblem,
  configSchema,
  defaultConfig,
  type Known,
  knownSettings,
  type ReadConfig,
  readConfig,
} from './config/index.ts';
export type { Lexicons } from './judge/index.ts';
export { byPlace, toldOnce } from './rules/coach/told-once.ts';
export { type Damage, type Diagnostic, damageDiagnostic } from './rules/diagnostic.ts';
export { elementAt, type Placed, placedElements } from './rules/elements.ts';
export { guardFixes } from './rules/key-results/fixes/guard.ts';
export { initiativeFixes } from './rules/key-results/fixes/initiative.ts';
export { measureAtEnd } from './rules/key-results/fixes/measure.ts';
export { splitFixes } from './rules/key-results/fixes/split.ts';
export { isRate } from './rules/key-results/kr-two-measures.ts';
export { joinedIn } from './rules/key-results/shared/joined.ts';
export { saysWork, verdictOf } from './rules/key-results/shared/judged.ts';
export { mostFindings, toldOf } from './rules/most-findings.ts';
export { rulePage, severityNames } from './rules/page.ts';
export { rules } from './rules/registry.generated.ts';
export { findRule } from './rules/registry.ts';
export type { RuleElement } from './rules/rule.ts';
export { type Dated, isInOrder, sortedByDate } from './rules/shape/shared/dated-lines.ts';
export { indentAt, insertAt, lineBreakOf, sliceOf, startsItsLine, wholeLines } from './rules/shared/edits.ts';
export { quoted } from './rules/shared/say.ts';
export { hasTitle, isOpen } from './rules/shared/standing.ts';
export { escaped } from './rules/shared/title.ts';
