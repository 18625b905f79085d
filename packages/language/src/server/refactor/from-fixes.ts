import { CodeActionKind } from 'vscode-languageserver';
import type { Fix } from '../../findings.ts';
import { guardFixes } from '../../rules/key-results/fixes/guard.ts';
import { initiativeFixes } from '../../rules/key-results/fixes/initiative.ts';
import { splitFixes } from '../../rules/key-results/fixes/split.ts';
import { isRate } from '../../rules/key-results/kr-two-measures.ts';
import { joinedIn } from '../../rules/key-results/shared/joined.ts';
import { saysWork, verdictOf } from '../../rules/key-results/shared/judged.ts';
import { isOpen } from '../../rules/shared/standing.ts';
import type { Change, Offer, Place } from './refactoring.ts';

/** Work, or things made, become an initiative under a key result that is still to be written. */
export function toInitiative({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult)) return [];
  const { lexicons } = view.snapshot;
  if (!saysWork(keyResult, { lexicons }) && verdictOf(keyResult, { lexicons }).label !== 'output') return [];
  return offered('to-initiative', CodeActionKind.RefactorRewrite, initiativeFixes(keyResult, view.text));
}

/** Two measures in one title become two key results. */
export function splitKeyResult({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult)) return [];
  const { lexicons } = view.snapshot;
  const found = joinedIn(keyResult.written.title.value, lexicons);
  if (found === undefined || isRate(keyResult, found)) return [];
  const fixes = splitFixes(keyResult, found, { lexicons, textOf: () => view.text });
  return offered('split', CodeActionKind.RefactorRewrite, fixes);
}

/** A level to hold becomes a KPI that the objective guards. */
export function toGuard({ view, keyResult }: Place): readonly Offer[] {
  if (keyResult === undefined || !isOpen(keyResult) || keyResult.written.measure.keep === undefined) return [];
  // What could not be read has no place on a KPI's line.
  if (keyResult.written.checkIns.some(({ value }) => value === undefined)) return [];
  const { workspace, loaded } = view;
  const fixes = guardFixes(keyResult, { workspace, textOf: () => view.text }, loaded.comments);
  return offered('to-guard', CodeActionKind.RefactorRewrite, fixes);
}

function offered(id: string, kind: string, [fix]: readonly Fix[]): readonly Offer[] {
  if (fix === undefined) return [];
  return [{ id, kind, title: fix.title, make: (): Change => ({ edits: fix.edits }) }];
}
