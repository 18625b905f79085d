import type { Place, Published, PublishedKeyResult, PublishedKpi, PublishedObjective, PublishedPlan } from '@okr/core';
import { type Cell, csvOf } from './csv-cells.ts';

/** One row an objective, a key result or a KPI; numbers are plain, names of columns and values English in any language. */
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
  'status',
  'kind',
  'baseline',
  'current',
  'target',
  'measure',
  'progress',
  'expected',
  'due',
  'confidence',
  'health',
  'rating',
  'file',
  'line',
] as const;

type Row = { readonly [C in (typeof columns)[number]]?: Cell };

/** The scores as a table for spreadsheets and other programs. */
export function exportCsv(document: Published): string {
  const rows = [...document.plans.flatMap(rowsOfPlan), ...document.kpis.map(rowOfKpi)];
  return csvOf([columns, ...rows.map((row) => columns.map((column) => row[column] ?? null))]);
}

/** As a file: spreadsheets take a table for UTF-8 only by the mark at its beginning. */
export function csvFile(csv: string): string {
  return `\uFEFF${csv}`;
}

function rowsOfPlan(plan: PublishedPlan): readonly Row[] {
  const { title, unit, person, cycle, state } = plan;
  const common: Row = { plan: title, unit, person: person && bare(person), cycle, state };
  return plan.objectives.flatMap((objective) => [
    { ...common, ...scored(objective), ...placed(objective), type: 'objective' },
    ...objective.keyResults.map(
      (keyResult): Row => ({
        ...common,
        ...scored(keyResult),
        ...placed(keyResult),
        type: 'key-result',
        objective: objective.name ?? objective.title,
        kind: keyResult.kind,
        baseline: keyResult.baseline,
        current: keyResult.current,
        target: keyResult.target,
        measure: keyResult.unit,
        progress: keyResult.progress,
        expected: keyResult.expected,
        due: keyResult.due,
        confidence: keyResult.confidence,
      }),
    ),
  ]);
}

function rowOfKpi(kpi: PublishedKpi): Row {
  const { name, title, owners, current, unit, health, rating } = kpi;
  return {
    ...placed(kpi),
    type: 'kpi',
    name,
    title,
    owners: owners.map(bare).join(' '),
    current,
    measure: unit,
    health,
    rating,
  };
}

type Scored = PublishedObjective | PublishedKeyResult;

function scored({ name, title, owners, ambition, weight, score, grade, band, status }: Scored): Row {
  return { name, title, owners: owners.map(bare).join(' '), ambition, weight, score, grade, band, status };
}

/** Without the `@`, which starts a formula in a spreadsheet. */
function bare(name: string): string {
  return name.replace(/^@/, '');
}

function placed({ file, range }: Place): Row {
  return { file, line: range.start.line + 1 };
}
