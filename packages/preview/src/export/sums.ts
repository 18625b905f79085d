import {
  countsOf,
  formatNumber,
  formatScore,
  type Language,
  type Published,
  type PublishedObjective,
  type PublishedRollUp,
  type PublishedUnit,
  type PublishedUnitRollUp,
} from '@okr/core';

/** What a sum of objectives says beside its score: `1 off track, 2 on track`, `3 of 4 scored`, `average of those scored 0.61`. */
export function sumWords(rollUp: PublishedRollUp, language: Language): readonly string[] {
  const { statuses, scored, of, scoredMean } = rollUp;
  if (of === 0) return [];
  const known = Object.values(statuses).reduce((sum, count) => sum + count, 0);
  const counts = known > 1 ? countsOf(statuses, language).join(', ') : '';
  const some = { en: `${scored} of ${of} scored`, vi: `${scored}/${of} mục tiêu có điểm` }[language];
  const mean = { en: 'average of those scored', vi: 'trung bình các mục tiêu có điểm' }[language];
  return [
    ...(counts === '' ? [] : [counts]),
    some,
    ...(scored < of && scoredMean !== null ? [`${mean} ${formatScore(scoredMean, language)}`] : []),
  ];
}

/** How many of an objective's key results have a score; where some have none, with the mean of those that do. */
export function reportedWords(objective: PublishedObjective, language: Language): readonly string[] {
  const { reported, of, reportedMean } = objective;
  if (of === 0) return [];
  const some = { en: `${reported} of ${of} reported`, vi: `${reported}/${of} kết quả có số liệu` }[language];
  const mean = { en: 'average of those reported', vi: 'trung bình các kết quả có số liệu' }[language];
  return [some, ...(reported < of && reportedMean !== null ? [`${mean} ${formatScore(reportedMean, language)}`] : [])];
}

/** `confidence 6.5/10, lowest 5/10 (“Customers recommend us”)`; undefined where nobody said any. */
export function confidenceWords(objective: PublishedObjective, language: Language): string | undefined {
  const { confidence, lowestConfidence: lowest, keyResults } = objective;
  if (confidence === null) return undefined;
  const outOfTen = (value: number): string => `${formatNumber(value * 10, language)}/10`;
  const mean = `${{ en: 'confidence', vi: 'tự tin' }[language]} ${outOfTen(confidence)}`;
  const said = keyResults.filter((each) => each.confidence !== null && each.dropped === null);
  if (lowest === null || said.every((each) => each.confidence === confidence)) return mean;
  const title = keyResults.find(({ qualifiedName }) => qualifiedName === lowest.keyResult)?.title ?? lowest.keyResult;
  return `${mean}, ${{ en: 'lowest', vi: 'thấp nhất' }[language]} ${outOfTen(lowest.confidence)} (“${title}”)`;
}

export interface UnitSum {
  readonly unit: PublishedUnit;
  readonly rollUp: PublishedUnitRollUp;
}

/** The sums of the units and cycles that plans of the document are in, or lie below. */
export function unitSums({ units, plans }: Published): readonly UnitSum[] {
  return units.flatMap((unit) =>
    unit.rollUps
      .filter(({ cycle, below }) => {
        const names = new Set([unit.name, ...below.map((each) => each.unit)]);
        return plans.some((plan) => plan.cycle === cycle && plan.unit !== null && names.has(plan.unit));
      })
      .map((rollUp) => ({ unit, rollUp })),
  );
}

/** Those that say more than a plan of the document does: of several plans, or of units below. */
export function furtherSums(document: Published): readonly UnitSum[] {
  return unitSums(document).filter(({ unit, rollUp }) => {
    const own = document.plans.filter((plan) => plan.unit === unit.name && plan.cycle === rollUp.cycle);
    const isKnown = [rollUp, ...rollUp.below].some(({ score }) => score !== null);
    return isKnown && (rollUp.below.length > 0 || own.length > 1);
  });
}

/** `Delivery 0.39 · Sales 0.70`: the units below one, beside its own score. */
export function belowWords(
  { below }: PublishedUnitRollUp,
  { units }: Published,
  language: Language,
): readonly string[] {
  return below.map(({ unit, score }) => {
    const title = units.find(({ name }) => name === unit)?.title ?? unit;
    return `${title} ${formatScore(score, language)}`;
  });
}
