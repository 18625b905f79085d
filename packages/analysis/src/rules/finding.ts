import type { SourceFile } from '@okr/core';
import type { Problem, Severity } from '@okr/language';
import type { RuleElement } from './rule.ts';

/** A problem on its way to becoming a diagnostic. */
export interface Finding {
  readonly file: SourceFile;
  readonly problem: Problem;
  readonly severity: Severity;
  readonly on: RuleElement | undefined;
  /** Errors cannot be ignored. */
  readonly isError: boolean;
}
