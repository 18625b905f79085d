import { formatScore } from '@okr/core';
import { SymbolKind } from 'vscode-languageserver';
import { standingOf } from '../standing.ts';
import type { View } from '../view.ts';
import { nameOf } from './segments.ts';
import type { Target } from './target.ts';

/** How an outline draws a target. */
export function symbolKind(target: Target): SymbolKind {
  if (!('kind' in target)) return SymbolKind.EnumMember;
  switch (target.kind) {
    case 'unit':
      return SymbolKind.Namespace;
    case 'person':
      return SymbolKind.Constant;
    case 'cycle':
      return SymbolKind.Event;
    case 'plan':
      return SymbolKind.Package;
    case 'objective':
      return SymbolKind.Class;
    case 'key-result':
      return SymbolKind.Field;
    case 'initiative':
      return SymbolKind.Method;
    case 'kpi':
      return SymbolKind.Variable;
  }
}

/** Undefined for people and cycles that nobody gave one. */
export function titleOf(target: Target): string | undefined {
  if (!('kind' in target)) return target.written.title.value;
  const written = target.kind === 'person' || target.kind === 'cycle' ? target.declared?.written : target.written;
  return written?.title?.value;
}

/** Its name, else its title, never empty. */
export function labelOf(target: Target): string {
  const plan = 'kind' in target && target.kind === 'plan' ? [target.cycle?.text, target.for?.text] : [];
  const spoken = plan.filter((part) => part !== undefined).join(' ');
  return nameOf(target) || titleOf(target) || spoken || '…';
}

/** `0.53`; undefined for what has no score of its own. */
function scoreOf(view: View, target: Target): string | undefined {
  if (!('kind' in target)) return undefined;
  const { kind } = target;
  if (kind !== 'key-result' && kind !== 'objective' && kind !== 'plan') return undefined;
  return formatScore(standingOf(view, target).score, view.language);
}

/** Title (where the label is not it already) and score. */
export function detailOf(view: View, target: Target): string {
  const title = nameOf(target) === undefined ? undefined : titleOf(target);
  return [title, scoreOf(view, target)].filter((part) => part !== undefined && part !== '').join(' · ');
}
