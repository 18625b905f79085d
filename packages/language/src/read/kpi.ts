import type { Clause, Quantity, WrittenActual, WrittenKpi, WrittenKpiRevision } from '@okr/core';
import { readUnit } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses, fieldsOf } from './clauses.ts';
import { boundClause, element, isKind, refClause, refsClause, textClause, weightClause } from './elements.ts';
import type { SourceReader } from './source-reader.ts';

const kpiClauses = fieldsOf<Ast.Kpi['clauses'][number], WrittenKpi>()({
  ForOne: ['for', refClause],
  KpiUnit: ['unit', (reader, node) => reader.clause(node, readUnit(node.unit.text))],
  KpiTarget: ['target', boundClause],
  KpiAlert: ['alert', boundClause],
  Scale: ['scale', readScale],
  Every: ['every', (reader, node) => reader.clause(node, node.period)],
  Area: ['area', textClause],
  Role: ['role', textClause],
  Owner: ['owners', refsClause],
  Source: ['source', textClause],
  Formula: ['formula', textClause],
  Weight: ['weight', weightClause],
});

export function readKpi(reader: SourceReader, node: Ast.Kpi): WrittenKpi {
  const said = kpiClauses(new Clauses(reader, node.clauses));
  return {
    ...element(reader, node, node.clauses),
    kind: 'kpi',
    ...said,
    actuals: node.children.flatMap((child) => (isActual(child) ? (readActual(reader, child) ?? []) : [])),
    revisions: node.children.flatMap((child) =>
      isRevision(child) ? (reader.line(() => readRevision(reader, child)) ?? []) : [],
    ),
  };
}

function isActual(child: Ast.Kpi['children'][number]): child is Ast.Actual {
  return isKind<Ast.Actual>(child, 'Actual');
}

function isRevision(child: Ast.Kpi['children'][number]): child is Ast.KpiRevision {
  return isKind<Ast.KpiRevision>(child, 'KpiRevision');
}

function readScale(reader: SourceReader, node: Ast.Scale): Clause<readonly Quantity[]> | undefined {
  const values = node.values.flatMap((value) => reader.quantity(value) ?? []);
  if (values.length === node.values.length) return reader.clause(node, values);
  reader.lose(node);
  return undefined;
}

const revisionClauses = fieldsOf<Ast.KpiRevision['clauses'][number], WrittenKpiRevision>()({
  KpiTarget: ['target', boundClause],
  KpiAlert: ['alert', boundClause],
  Scale: ['scale', readScale],
});

function readRevision(reader: SourceReader, node: Ast.KpiRevision): WrittenKpiRevision | undefined {
  const unread = reader.open(node);
  const said = revisionClauses(new Clauses(reader, node.clauses));
  const until = reader.day(node.until);
  if (until === undefined) return undefined;
  return {
    kind: 'kpi-revision',
    span: reader.span(node),
    ...said,
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
