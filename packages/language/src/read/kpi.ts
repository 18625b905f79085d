import type { Clause, Quantity, WrittenActual, WrittenKpi, WrittenKpiRevision } from '@okr/core';
import { readUnit } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses } from './clauses.ts';
import { boundClause, element, isKind, refClause, refsClause, textClause, weightClause } from './elements.ts';
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
    weight: weightClause(reader, clauses.get('Weight')),
    actuals: node.items.filter(isActual).flatMap((item) => readActual(reader, item) ?? []),
    revisions: node.items.filter(isRevision).flatMap((item) => reader.line(() => readRevision(reader, item)) ?? []),
  };
}

function isActual(item: Ast.KpiItem): item is Ast.Actual {
  return isKind<Ast.Actual>(item, 'Actual');
}

function isRevision(item: Ast.KpiItem): item is Ast.KpiRevision {
  return isKind<Ast.KpiRevision>(item, 'KpiRevision');
}

function isClause(item: Ast.KpiItem): item is Ast.KpiClause {
  return !isActual(item) && !isRevision(item);
}

function readScale(reader: SourceReader, node: Ast.Scale | undefined): Clause<readonly Quantity[]> | undefined {
  if (node === undefined) return undefined;
  const values = node.values.flatMap((value) => reader.quantity(value) ?? []);
  if (values.length === node.values.length) return reader.clause(node, values);
  reader.lose(node);
  return undefined;
}

function readRevision(reader: SourceReader, node: Ast.KpiRevision): WrittenKpiRevision | undefined {
  const unread = reader.open(node);
  const clauses = new Clauses<Ast.KpiClause>(reader, node.clauses);
  const target = boundClause(reader, clauses.get('KpiTarget'));
  const alert = boundClause(reader, clauses.get('KpiAlert'));
  const scale = readScale(reader, clauses.get('Scale'));
  const until = reader.day(node.until);
  if (until === undefined) return undefined;
  return {
    kind: 'kpi-revision',
    span: reader.span(node),
    target,
    alert,
    scale,
    until: { span: until.span, value: until },
    because: node.because && reader.clause(node, reader.text(node.because)),
    unread,
  };
}

function readActual(reader: SourceReader, node: Ast.Actual): WrittenActual | undefined {
  const date = reader.day(node.day);
  const value = reader.quantity(node.value);
  if (date === undefined) return undefined;
  return { kind: 'actual', span: reader.span(node), date, value, note: node.note && reader.text(node.note) };
}
