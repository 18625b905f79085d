import {
  type Bound,
  formatGrade,
  formatScore,
  type Graded,
  type Place,
  type Published,
  type PublishedKeyResult,
  type PublishedKpi,
  type PublishedObjective,
  type PublishedPlan,
  type PublishedReview,
  type PublishedRollUp,
  type StatusCounts,
} from '@okr/core';
import { type Cell, csvOf } from './csv-cells.ts';
import { mainReview } from './reviews.ts';
import { type UnitSum, unitSums } from './sums.ts';

/**
 * One row a plan, an objective, a key result, a unit in a cycle or a KPI; numbers are plain, names of columns and values
 * English in any language. A score has its two decimals and a grade its one, as everywhere.
 */
const columns = [
  'type',
  'plan',
  'unit',
  'person',
  'cycle',
  'state',
  'objective',
  'name',
  'title',
  'owners',
  'ambition',
  'weight',
  'score',
  'grade',
  'band',
  'colour',
  'status',
  'statuses',
  'scored',
  'of',
  'scoredMean',
  'kind',
  'cumulative',
  'baseline',
  'current',
  'when',
  'target',
  'bound',
  'measure',
  'progress',
  'held',
  'expected',
  'due',
  'confidence',
  'lowestConfidence',
  'leastConfident',
  'health',
  'rating',
  'reviewed',
  'reviewGrade',
  'review',
  'learned',
  'file',
  'line',
] as const;

type Row = { readonly [C in (typeof columns)[number]]?: Cell };

/** The scores as a table for spreadsheets and other programs. */
export function exportCsv(document: Published): string {
  const rows = [
    ...document.plans.flatMap(rowsOfPlan),
    ...unitSums(document).map(rowOfUnit),
    ...document.kpis.map(rowOfKpi),
  ];
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

/** As a file: spreadsheets take a table for UTF-8 only by the mark at its beginning. */
export function csvFile(csv: string): string {
  return `\uFEFF${csv}`;
}

function rowOfUnit({ unit, rollUp }: UnitSum): Row {
  const { name, title } = unit;
  return { ...placed(unit), ...summed(rollUp), type: 'unit', unit: name, cycle: rollUp.cycle, name, title };
}

function rowsOfPlan(plan: PublishedPlan): readonly Row[] {
  const { title, unit, person, cycle, state } = plan;
  const common: Row = { plan: title, unit, person: person && bare(person), cycle, state };
  return [
    { ...common, ...placed(plan), ...summed(plan), type: 'plan', title },
    ...plan.objectives.flatMap((objective) => [
      { ...common, ...rowOfObjective(objective) },
      ...objective.keyResults.map((keyResult) => ({ ...common, ...rowOfKeyResult(keyResult, objective) })),
    ]),
  ];
}

function rowOfObjective(objective: PublishedObjective): Row {
  const { statuses, reported, of, reportedMean, confidence, lowestConfidence, keyResults } = objective;
  const least = keyResults.find(({ qualifiedName }) => qualifiedName === lowestConfidence?.keyResult);
  return {
    ...scored(objective),
    ...placed(objective),
    type: 'objective',
    statuses: countsText(statuses),
    scored: reported,
    of,
    scoredMean: shown(reportedMean),
    confidence,
    lowestConfidence: lowestConfidence?.confidence ?? null,
    leastConfident: least?.title ?? null,
  };
}

function rowOfKeyResult(keyResult: PublishedKeyResult, objective: PublishedObjective): Row {
  const { kind, cumulative, baseline, current, currentDate, currentPeriod, target, bound, unit } = keyResult;
  const { progress, held, expected, due, confidence } = keyResult;
  return {
    ...scored(keyResult),
    ...placed(keyResult),
    type: 'key-result',
    objective: objective.name ?? objective.title,
    kind,
    cumulative: cumulative ? 'yes' : null,
    baseline,
    current,
    when: currentPeriod ?? currentDate,
    target,
    bound: plainBound(bound),
    measure: unit,
    progress,
    held: held && `${held.held} of ${held.of}`,
    expected,
    due,
    confidence,
  };
}

function rowOfKpi(kpi: PublishedKpi): Row {
  const { name, title, owners, weight, current, currentDate, currentPeriod, target, targetBound } = kpi;
  const { unit, health, rating, for: holder } = kpi;
  const whose: Row = holder?.startsWith('@') ? { person: bare(holder) } : { unit: holder };
  const said: Row = {
    type: 'kpi',
    name,
    title,
    owners: owners.map(bare).join(' '),
    weight,
    current,
    when: currentPeriod ?? currentDate,
    target,
    bound: plainBound(targetBound),
    measure: unit,
    health,
    rating,
  };
  return { ...placed(kpi), ...whose, ...said };
}

type Scored = PublishedObjective | PublishedKeyResult;

function scored(element: Scored): Row {
  const { name, title, owners, ambition, weight, status, reviews } = element;
  const whose = owners.map(bare).join(' ');
  return { name, title, owners: whose, ambition, weight, ...graded(element), status, ...reviewed(reviews) };
}

/** Without the `@`, which starts a formula in a spreadsheet. */
function bare(name: string): string {
  return name.replace(/^@/, '');
}

function graded({ score, grade, band, colour }: Graded): Row {
  return { score: shown(score), grade: grade === null ? null : formatGrade(grade, 'en'), band, colour };
}

function summed(rollUp: PublishedRollUp): Row {
  const { status, statuses, scored: some, of, scoredMean } = rollUp;
  return { ...graded(rollUp), status, statuses: countsText(statuses), scored: some, of, scoredMean: shown(scoredMean) };
}

/** The newest one with a grade, else the newest. */
function reviewed(reviews: readonly PublishedReview[]): Row {
  const review = mainReview(reviews);
  if (review === undefined) return {};
  const { date, grade, text, learned } = review;
  return { reviewed: date, reviewGrade: grade === null ? null : formatGrade(grade, 'en'), review: text, learned };
}

function placed({ file, range }: Place): Row {
  return { file, line: range.start.line + 1 };
}

function shown(score: number | null): Cell {
  return score === null ? null : formatScore(score, 'en');
}

const worstFirst = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done', 'dropped'] as const;

/** `1 off-track, 2 on-track` */
function countsText(statuses: StatusCounts): Cell {
  const counts = worstFirst.filter((status) => statuses[status] > 0).map((status) => `${statuses[status]} ${status}`);
  return counts.length === 0 ? null : counts.join(', ');
}

const signs = { 'at-least': '≥', 'at-most': '≤', above: '>', below: '<' } as const;

/** As it was written, its numbers plain: `< 2`, `3–5`. */
function plainBound(bound: Bound | null): Cell {
  if (bound === null) return null;
  return bound.kind === 'between' ? `${bound.low}–${bound.high}` : `${signs[bound.kind]} ${bound.value}`;
}
