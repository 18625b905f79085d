/**
 * Which of several nudges about one element is told first: what cannot be relied on before what is missing, what is missing
 * before what could be better. The graver rules stand among them, for whoever makes them milder.
 */
const order: readonly string[] = [
  ...['syntax', 'duplicate-attribute', 'misplaced-attribute', 'missing-marks', 'similar-names'],
  ...['bad-confidence', 'ambiguous-date', 'conflict-marker', 'same-day', 'placeholder', 'prose', 'missing-quotes'],
  ...['orphan-check-in', 'far-value', 'suspicious-unit', 'unit-words-differ', 'grade-differs', 'check-in-magnitude'],
  ...['duplicate-name', 'unknown-reference', 'ambiguous-reference', 'support-circle', 'unit-circle', 'units-too-deep'],
  ...['baseline-equals-target', 'stretch-before-target', 'unit-mismatch', 'ambiguous-number', 'impossible-date'],
  ...['bad-weights', 'bad-scale', 'date-outside-cycle', 'check-in-in-future', 'check-ins-out-of-order', 'level-skip'],
  ...['kr-activity', 'kr-output-count', 'kr-vague-verb', 'kr-unmeasured', 'kr-no-baseline', 'kr-no-deadline'],
  ...['kr-no-owner', 'kr-two-measures', 'kr-direction', 'kr-number-in-text', 'kr-percent-range', 'kr-binary'],
  ...['kr-business-as-usual', 'kr-relative-target', 'kr-threshold', 'kr-unit-missing', 'kr-vanity', 'kr-easy'],
  ...['kr-timid', 'kr-vague-words', 'milestone-no-date'],
  ...['plan-unfinished', 'objective-too-many-krs', 'objective-too-few-krs', 'objective-has-number', 'objective-vague'],
  ...['objective-compound', 'objective-too-long', 'objective-too-short', 'objective-is-activity', 'objective-orphan'],
  ...['objective-copy', 'objective-no-ambition', 'plan-too-many-objectives'],
  ...['check-in-missing', 'stale', 'pace-off', 'past-due', 'status-disagrees', 'flat', 'committed-at-risk'],
  ...['goalposts-moved', 'close-without-review', 'all-green', 'initiative-overdue', 'initiative-unlinked'],
  ...['initiative-no-owner', 'kr-without-initiative'],
  ...['kpi-no-source', 'kpi-no-owner', 'kpi-no-target', 'kpi-no-rhythm', 'kpi-alarm', 'kpi-stale', 'kpi-as-okr'],
  ...['kpi-weight-unused'],
  ...['placeholder-text', 'unused-ignore', 'ignore-without-reason', 'more-findings'],
];

const rank: ReadonlyMap<string, number> = new Map(order.map((id, index) => [id, index]));

/** Lower is told first; a rule without a place comes last. */
export function rankOf(rule: string): number {
  return rank.get(rule) ?? order.length;
}

export function hasPlace(rule: string): boolean {
  return rank.has(rule);
}
