import type { Edit } from '../../../language/src/findings.ts';
import { type Analysis, analyse } from '../../src/analyse.ts';
import { defaultConfig } from '../../src/config/index.ts';
import type { Diagnostic } from '../../src/rules/diagnostic.ts';
import { sampleDay } from '../../src/rules/page.ts';

/** One file as a workspace of its own. */
export function check(text: string, asOf: string = sampleDay): Analysis {
  return analyse([{ path: 'plan.okr', text }], { asOf, config: defaultConfig });
}

/** The text after the first fix of each finding; of fixes that overlap, the first stands. */
export function applyFirstFixes(text: string, diagnostics: readonly Diagnostic[]): string {
  const edits: Edit[] = [];
  for (const { fixes } of diagnostics) {
    const wanted = fixes[0]?.edits ?? [];
    const clash = wanted.some(({ span }) =>
      edits.some((other) => span.start < other.span.end && other.span.start < span.end),
    );
    if (!clash) edits.push(...wanted);
  }
  return applyEdits(text, edits);
}

export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .map((edit, index) => ({ edit, index }))
    .sort((a, b) => b.edit.span.start - a.edit.span.start || b.index - a.index)
    .reduce(
      (result, { edit: { span, text: insert } }) => result.slice(0, span.start) + insert + result.slice(span.end),
      text,
    );
}
