import type { Severity } from '@okr/language';
import type { Diagnostic, Together } from '../diagnostic.ts';
import { rankOf } from './order.ts';

const strength: Readonly<Record<Severity, number>> = { hint: 0, info: 1, warning: 2, error: 3 };

/**
 * What a coach tells of one file: each cause once, what several lack once, and of one element's infos and hints the first.
 * `findings` are all there are, or what is left of them, by place.
 */
export function toldOnce(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const left = new Map<Together, number>();
  for (const { follows, together } of findings) {
    if (!follows && together !== undefined) left.set(together, (left.get(together) ?? 0) + 1);
  }
  const causes: Diagnostic[] = [];
  const told = new Set<Together>();
  for (const one of findings) {
    const { follows, together } = one;
    if (follows) continue;
    if (together === undefined || left.get(together) !== together.size) causes.push(one);
    else if (!told.has(together)) {
      told.add(together);
      causes.push(together.told);
    }
  }
  return firstNudges(told.size === 0 ? causes : causes.sort(byPlace));
}

function firstNudges(findings: readonly Diagnostic[]): readonly Diagnostic[] {
  const first = new Map<number, Diagnostic>();
  for (const one of findings) {
    if (one.about === undefined || !isNudge(one)) continue;
    const known = first.get(one.about);
    if (known === undefined || rankOf(one.rule) < rankOf(known.rule)) first.set(one.about, one);
  }
  return findings.filter((one) => one.about === undefined || !isNudge(one) || first.get(one.about) === one);
}

function isNudge({ severity }: Diagnostic): boolean {
  return severity === 'info' || severity === 'hint';
}

/** By place, the graver first where two start together. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    a.span.start - b.span.start ||
    strength[b.severity] - strength[a.severity] ||
    a.span.end - b.span.end ||
    compare(a.rule, b.rule) ||
    compare(a.message.en, b.message.en)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
