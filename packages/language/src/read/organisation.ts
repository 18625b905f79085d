import type { WrittenCycle, WrittenPerson, WrittenPlan, WrittenUnit } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses, fieldsOf } from './clauses.ts';
import { dayClause, element, nameOf, refClause, textClause } from './elements.ts';
import type { SourceReader } from './source-reader.ts';

const unitClauses = fieldsOf<Ast.Unit['clauses'][number], WrittenUnit>()({
  Within: ['within', refClause],
  Lead: ['lead', readLead],
});

export function readUnitElement(reader: SourceReader, node: Ast.Unit): WrittenUnit {
  const said = unitClauses(new Clauses(reader, node.clauses));
  const written = element(reader, node, node.clauses);
  return { ...written, kind: node.kind, name: nameOf(written), ...said };
}

function readLead(reader: SourceReader, node: Ast.Lead): WrittenUnit['lead'] {
  const name = reader.name(node.person);
  return name && reader.clause(node, name);
}

const personClauses = fieldsOf<Ast.Person['clauses'][number], WrittenPerson>()({
  Role: ['role', textClause],
  Within: ['within', refClause],
});

export function readPerson(reader: SourceReader, node: Ast.Person): WrittenPerson {
  const said = personClauses(new Clauses(reader, node.clauses));
  const written = element(reader, node, node.clauses);
  return { ...written, kind: 'person', name: nameOf(written), ...said };
}

const cycleClauses = fieldsOf<Ast.Cycle['clauses'][number], WrittenCycle>()({
  CycleFrom: ['from', dayClause],
  CycleTo: ['to', dayClause],
  CheckIns: ['checkIns', (reader, node) => reader.clause(node, node.rhythm)],
});

export function readCycle(reader: SourceReader, node: Ast.Cycle): WrittenCycle {
  const clauses = new Clauses(reader, node.clauses);
  const day = node.period && reader.day(node.period);
  const said = cycleClauses(clauses);
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    head: day === undefined ? written.head : { start: written.head.start, end: day.span.end },
    kind: 'cycle',
    period: day?.value.kind === 'period' ? day.value.period : undefined,
    ...said,
  };
}

const planClauses = fieldsOf<Ast.Plan['clauses'][number], WrittenPlan>()({
  ForOne: ['for', refClause],
  PlanIn: ['in', readPlanIn],
  PlanState: ['state', (reader, node) => reader.clause(node, node.state)],
});

export function readPlan(reader: SourceReader, node: Ast.Plan): WrittenPlan {
  const said = planClauses(new Clauses(reader, node.clauses));
  return { ...element(reader, node, node.clauses), kind: 'plan', ...said };
}

function readPlanIn(reader: SourceReader, node: Ast.PlanIn): WrittenPlan['in'] {
  if (node.ref !== undefined) {
    const ref = reader.ref(node.ref);
    return ref && reader.clause(node, { ref });
  }
  if (node.period === undefined) return undefined;
  const day = reader.day(node.period);
  if (day?.value.kind === 'period') return reader.clause(node, { period: day.value.period });
  reader.lose(node);
  return undefined;
}
