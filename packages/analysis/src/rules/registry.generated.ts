// Written by scripts/generate/rules.ts: change a rule's file instead.
import { rule as ambiguousDate } from './shape/ambiguous-date.ts';
import { rule as ambiguousNumber } from './shape/ambiguous-number.ts';
import { rule as ambiguousReference } from './shape/ambiguous-reference.ts';
import { rule as badConfidence } from './shape/bad-confidence.ts';
import { rule as badScale } from './shape/bad-scale.ts';
import { rule as badWeights } from './shape/bad-weights.ts';
import { rule as baselineEqualsTarget } from './shape/baseline-equals-target.ts';
import { rule as checkInInFuture } from './shape/check-in-in-future.ts';
import { rule as checkInMagnitude } from './shape/check-in-magnitude.ts';
import { rule as checkInsOutOfOrder } from './shape/check-ins-out-of-order.ts';
import { rule as conflictMarker } from './shape/conflict-marker.ts';
import { rule as dateOutsideCycle } from './shape/date-outside-cycle.ts';
import { rule as duplicateAttribute } from './shape/duplicate-attribute.ts';
import { rule as duplicateName } from './shape/duplicate-name.ts';
import { rule as farValue } from './shape/far-value.ts';
import { rule as gradeDiffers } from './shape/grade-differs.ts';
import { rule as impossibleDate } from './shape/impossible-date.ts';
import { rule as levelSkip } from './shape/level-skip.ts';
import { rule as misplacedAttribute } from './shape/misplaced-attribute.ts';
import { rule as missingMarks } from './shape/missing-marks.ts';
import { rule as missingQuotes } from './shape/missing-quotes.ts';
import { rule as orphanCheckIn } from './shape/orphan-check-in.ts';
import { rule as placeholder } from './shape/placeholder.ts';
import { rule as prose } from './shape/prose.ts';
import { rule as sameDay } from './shape/same-day.ts';
import { rule as similarNames } from './shape/similar-names.ts';
import { rule as stretchBeforeTarget } from './shape/stretch-before-target.ts';
import { rule as supportCircle } from './shape/support-circle.ts';
import { rule as suspiciousUnit } from './shape/suspicious-unit.ts';
import { rule as syntax } from './shape/syntax.ts';
import { rule as unitCircle } from './shape/unit-circle.ts';
import { rule as unitMismatch } from './shape/unit-mismatch.ts';
import { rule as unitWordsDiffer } from './shape/unit-words-differ.ts';
import { rule as unitsTooDeep } from './shape/units-too-deep.ts';
import { rule as unknownReference } from './shape/unknown-reference.ts';
import { rule as krActivity } from './key-results/kr-activity.ts';
import { rule as krBinary } from './key-results/kr-binary.ts';
import { rule as krBusinessAsUsual } from './key-results/kr-business-as-usual.ts';
import { rule as krDirection } from './key-results/kr-direction.ts';
import { rule as krEasy } from './key-results/kr-easy.ts';
import { rule as krNoBaseline } from './key-results/kr-no-baseline.ts';
import { rule as krNoDeadline } from './key-results/kr-no-deadline.ts';
import { rule as krNoOwner } from './key-results/kr-no-owner.ts';
import { rule as krNumberInText } from './key-results/kr-number-in-text.ts';
import { rule as krOutputCount } from './key-results/kr-output-count.ts';
import { rule as krPercentRange } from './key-results/kr-percent-range.ts';
import { rule as krRelativeTarget } from './key-results/kr-relative-target.ts';
import { rule as krThreshold } from './key-results/kr-threshold.ts';
import { rule as krTimid } from './key-results/kr-timid.ts';
import { rule as krTwoMeasures } from './key-results/kr-two-measures.ts';
import { rule as krUnitMissing } from './key-results/kr-unit-missing.ts';
import { rule as krUnmeasured } from './key-results/kr-unmeasured.ts';
import { rule as krVagueVerb } from './key-results/kr-vague-verb.ts';
import { rule as krVagueWords } from './key-results/kr-vague-words.ts';
import { rule as krVanity } from './key-results/kr-vanity.ts';
import { rule as milestoneNoDate } from './key-results/milestone-no-date.ts';
import { rule as objectiveCompound } from './objectives/objective-compound.ts';
import { rule as objectiveCopy } from './objectives/objective-copy.ts';
import { rule as objectiveHasNumber } from './objectives/objective-has-number.ts';
import { rule as objectiveIsActivity } from './objectives/objective-is-activity.ts';
import { rule as objectiveNoAmbition } from './objectives/objective-no-ambition.ts';
import { rule as objectiveOrphan } from './objectives/objective-orphan.ts';
import { rule as objectiveTooFewKrs } from './objectives/objective-too-few-krs.ts';
import { rule as objectiveTooLong } from './objectives/objective-too-long.ts';
import { rule as objectiveTooManyKrs } from './objectives/objective-too-many-krs.ts';
import { rule as objectiveTooShort } from './objectives/objective-too-short.ts';
import { rule as objectiveVague } from './objectives/objective-vague.ts';
import { rule as planTooManyObjectives } from './objectives/plan-too-many-objectives.ts';
import { rule as planUnfinished } from './objectives/plan-unfinished.ts';
import { rule as allGreen } from './cycle/all-green.ts';
import { rule as checkInMissing } from './cycle/check-in-missing.ts';
import { rule as closeWithoutReview } from './cycle/close-without-review.ts';
import { rule as committedAtRisk } from './cycle/committed-at-risk.ts';
import { rule as flat } from './cycle/flat.ts';
import { rule as goalpostsMoved } from './cycle/goalposts-moved.ts';
import { rule as initiativeOverdue } from './cycle/initiative-overdue.ts';
import { rule as initiativeUnlinked } from './cycle/initiative-unlinked.ts';
import { rule as krWithoutInitiative } from './cycle/kr-without-initiative.ts';
import { rule as paceOff } from './cycle/pace-off.ts';
import { rule as pastDue } from './cycle/past-due.ts';
import { rule as stale } from './cycle/stale.ts';
import { rule as statusDisagrees } from './cycle/status-disagrees.ts';
import { rule as kpiAlarm } from './kpis/kpi-alarm.ts';
import { rule as kpiAsOkr } from './kpis/kpi-as-okr.ts';
import { rule as kpiNoOwner } from './kpis/kpi-no-owner.ts';
import { rule as kpiNoRhythm } from './kpis/kpi-no-rhythm.ts';
import { rule as kpiNoSource } from './kpis/kpi-no-source.ts';
import { rule as kpiNoTarget } from './kpis/kpi-no-target.ts';
import { rule as kpiStale } from './kpis/kpi-stale.ts';
import { rule as kpiWeightUnused } from './kpis/kpi-weight-unused.ts';
import { rule as ignoreWithoutReason } from './text/ignore-without-reason.ts';
import { rule as moreFindings } from './text/more-findings.ts';
import { rule as placeholderText } from './text/placeholder-text.ts';
import { rule as unusedIgnore } from './text/unused-ignore.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  ambiguousDate,
  ambiguousNumber,
  ambiguousReference,
  badConfidence,
  badScale,
  badWeights,
  baselineEqualsTarget,
  checkInInFuture,
  checkInMagnitude,
  checkInsOutOfOrder,
  conflictMarker,
  dateOutsideCycle,
  duplicateAttribute,
  duplicateName,
  farValue,
  gradeDiffers,
  impossibleDate,
  levelSkip,
  misplacedAttribute,
  missingMarks,
  missingQuotes,
  orphanCheckIn,
  placeholder,
  prose,
  sameDay,
  similarNames,
  stretchBeforeTarget,
  supportCircle,
  suspiciousUnit,
  syntax,
  unitCircle,
  unitMismatch,
  unitWordsDiffer,
  unitsTooDeep,
  unknownReference,
  krActivity,
  krBinary,
  krBusinessAsUsual,
  krDirection,
  krEasy,
  krNoBaseline,
  krNoDeadline,
  krNoOwner,
  krNumberInText,
  krOutputCount,
  krPercentRange,
  krRelativeTarget,
  krThreshold,
  krTimid,
  krTwoMeasures,
  krUnitMissing,
  krUnmeasured,
  krVagueVerb,
  krVagueWords,
  krVanity,
  milestoneNoDate,
  objectiveCompound,
  objectiveCopy,
  objectiveHasNumber,
  objectiveIsActivity,
  objectiveNoAmbition,
  objectiveOrphan,
  objectiveTooFewKrs,
  objectiveTooLong,
  objectiveTooManyKrs,
  objectiveTooShort,
  objectiveVague,
  planTooManyObjectives,
  planUnfinished,
  allGreen,
  checkInMissing,
  closeWithoutReview,
  committedAtRisk,
  flat,
  goalpostsMoved,
  initiativeOverdue,
  initiativeUnlinked,
  krWithoutInitiative,
  paceOff,
  pastDue,
  stale,
  statusDisagrees,
  kpiAlarm,
  kpiAsOkr,
  kpiNoOwner,
  kpiNoRhythm,
  kpiNoSource,
  kpiNoTarget,
  kpiStale,
  kpiWeightUnused,
  ignoreWithoutReason,
  moreFindings,
  placeholderText,
  unusedIgnore,
];
