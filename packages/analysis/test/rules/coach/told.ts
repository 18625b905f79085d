import { positionAt } from '@okr/core';
import { toldOnce } from '../../../src/rules/coach/told-once.ts';
import type { Diagnostic } from '../../../src/rules/diagnostic.ts';
import { check } from '../check.ts';

/** As `line rule`, lines from 1. */
function listed(findings: readonly Diagnostic[]): readonly string[] {
  return findings.map(({ file, span, rule }) => `${positionAt(file, span.start).line + 1} ${rule}`);
}

/** What is told of a file without asking for all. */
export function told(text: string, asOf?: string): readonly string[] {
  return listed(toldOnce(check(text, asOf).diagnostics));
}

export function all(text: string, asOf?: string): readonly string[] {
  return listed(check(text, asOf).diagnostics);
}

export function messages(text: string, rule: string, asOf?: string): readonly Diagnostic[] {
  return toldOnce(check(text, asOf).diagnostics).filter((one) => one.rule === rule);
}
