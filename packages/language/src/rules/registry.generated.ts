// Written by scripts/generate/rules.ts: change a rule's file instead.
import { rule as ignoreWithoutReason } from './text/ignore-without-reason.ts';
import { rule as unusedIgnore } from './text/unused-ignore.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  ignoreWithoutReason,
  unusedIgnore,
];
