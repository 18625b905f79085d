import {
  type Bound,
  formatNumber,
  formatQuantity,
  type Goal,
  type KeyResult,
  type Language,
  type Measure,
} from '@okr/core';
import type { Keyword } from '@okr/language';
import { dialectFor, writtenSurface } from '@okr/language';
import { code } from './markdown.ts';

/** What was read of a measure, in the full form: `from 100 to 130 orders`. Undefined where there is none. */
export function measureHover({ measure }: KeyResult, language: Language): string | undefined {
  if (measure === undefined || measure.broken !== undefined) return undefined;
  const { baseline, target, keep, unit } = measure;
  const amount = (value: number): string => formatQuantity(value, unit, language);
  if (keep !== undefined)
    return code(`${writtenSurface('keep', dialectFor(language))} ${boundIn(keep, amount, language)}`);
  if (target === undefined) return undefined;
  const start = baseline === 'unknown' ? '?' : baseline === undefined ? undefined : amount(baseline);
  const level = levelOf(target.goal, baseline);
  const end = level === undefined ? changeIn(target.goal, measure, language) : amount(level);
  const bound = target.comparison === undefined ? [] : [writtenSurface(target.comparison, dialectFor(language))];
  const from = start === undefined ? [] : [writtenSurface('from', dialectFor(language)), start];
  return code([...from, writtenSurface('to', dialectFor(language), placeOf(baseline, level)), ...bound, end].join(' '));
}

function placeOf(baseline: Measure['baseline'], level: number | undefined): 'no-baseline' | 'falling' | 'rising' {
  if (baseline === undefined) return 'no-baseline';
  return typeof baseline === 'number' && level !== undefined && level < baseline ? 'falling' : 'rising';
}

/** Undefined for a change whose baseline is not known. */
function levelOf(goal: Goal, baseline: Measure['baseline']): number | undefined {
  if (goal.kind === 'absolute') return goal.value;
  if (typeof baseline !== 'number') return undefined;
  const level = goal.kind === 'times' ? baseline * goal.factor : baseline + goal.amount;
  return Number(level.toPrecision(12));
}

function changeIn(goal: Goal, { unit }: Measure, language: Language): string {
  if (goal.kind === 'times') return `x${formatNumber(goal.factor, language)}`;
  const amount = goal.kind === 'plus' ? goal.amount : goal.value;
  return `${amount < 0 ? '' : '+'}${formatQuantity(amount, unit, language)}`;
}

function boundIn(bound: Bound, amount: (value: number) => string, language: Language): string {
  const word = (keyword: Keyword): string => writtenSurface(keyword, dialectFor(language));
  if (bound.kind === 'between') return `${word('between')} ${amount(bound.low)} ${word('and')} ${amount(bound.high)}`;
  return `${word(bound.kind)} ${amount(bound.value)}`;
}
