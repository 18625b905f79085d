import type { Clause, Quantity, WrittenActual, WrittenKpi } from '@okr/core';
import { readUnit } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses } from './clauses.ts';
import { boundClause, element, refClause, refsClause, textClause } from './elements.ts';
import type { SourceReader } from './source-reader.ts';

export function readKpi(reader: SourceReader, node: Ast.Kpi): WrittenKpi {
  const clauses = new Clauses<Ast.KpiClause>(reader, node.items.filter(isClause));
  const unit = clauses.get('KpiUnit');
  const every = clauses.get('Every');
  return {
    ...element(reader, node, node.items),
    kind: 'kpi',
    unit: unit && reader.clause(unit, readUnit(unit.unit.text)),
    target: boundClause(reader, clauses.get('KpiTarget')),
    alert: boundClause(reader, clauses.get('KpiAlert')),
    scale: readScale(reader, clauses.get('Scale')),
    every: every && reader.clause(every, every.period),
    owners: refsClause(reader, clauses.get('Owner')),
    for: refClause(reader, clauses.get('ForOne')),
    area: textClause(reader, clauses.get('Area')),
    role: textClause(reader, clauses.get('Role')),
    source: textClause(reader, clauses.get('Source')),
    formula: textClause(reader, clauses.get('Formula')),
    actuals: node.items.filter(isActual).flatMap((item) => readActual(reader, item) ?? []),
  };
}

function isActual(item: Ast.KpiItem): item is Ast.Actual {
  return item.$type === 'Actual';
}

function isClause(item: Ast.KpiItem): item is Ast.KpiClause {
  return !isActual(item);
}

function readScale(reader: SourceReader, node: Ast.Scale | undefined): Clause<readonly Quantity[]> | undefined {
  if (node === undefined) return undefined;
  const values = node.values.flatMap((value) => reader.quantity(value) ?? []);
  return values.length === node.values.length ? reader.clause(node, values) : undefined;
}

function readActual(reader: SourceReader, node: Ast.Actual): WrittenActual | undefined {
  const date = reader.day(node.day);
  const value = reader.quantity(node.value);
  if (date === undefined) return undefined;
  return { kind: 'actual', span: reader.span(node), date, value, note: node.note && reader.text(node.note) };
}
