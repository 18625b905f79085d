// Written by scripts/generate/rules.ts: change a rule's file instead.

/** Rules whose findings are errors, for who reads plans and has no room for the rules. */
export const errorRules: ReadonlySet<string> = new Set([
  'ambiguous-date',
  'ambiguous-number',
  'ambiguous-reference',
  'bad-confidence',
  'bad-scale',
  'bad-weights',
  'baseline-equals-target',
  'check-in-magnitude',
  'conflict-marker',
  'date-outside-cycle',
  'duplicate-attribute',
  'duplicate-name',
  'impossible-date',
  'misplaced-attribute',
  'stretch-before-target',
  'support-circle',
  'syntax',
  'unit-circle',
  'unit-mismatch',
  'units-too-deep',
  'unknown-reference',
]);
