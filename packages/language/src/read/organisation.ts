import type { WrittenCycle, WrittenPerson, WrittenPlan, WrittenUnit } from '@okr/core';
import type * as Ast from '../generated/ast.ts';
import { Clauses } from './clauses.ts';
import { dayClause, element, nameOf, refClause, textClause } from './elements.ts';
import type { SourceReader } from './source-reader.ts';

export function readUnitElement(reader: SourceReader, node: Ast.OrgUnit): WrittenUnit {
  const clauses = new Clauses(reader, node.clauses);
  const lead = clauses.get('Lead');
  const leader = lead && reader.name(lead.person);
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    kind: node.kind,
    name: nameOf(written),
    within: refClause(reader, clauses.get('Within')),
    lead: leader && reader.clause(lead, leader),
  };
}

export function readPerson(reader: SourceReader, node: Ast.Person): WrittenPerson {
  const clauses = new Clauses(reader, node.clauses);
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    kind: 'person',
    name: nameOf(written),
    role: textClause(reader, clauses.get('Role')),
    within: refClause(reader, clauses.get('Within')),
  };
}

export function readCycle(reader: SourceReader, node: Ast.Cycle): WrittenCycle {
  const clauses = new Clauses(reader, node.clauses);
  const day = node.period && reader.day(node.period);
  const checkIns = clauses.get('CheckIns');
  const written = element(reader, node, node.clauses);
  return {
    ...written,
    head: day === undefined ? written.head : { start: written.head.start, end: day.span.end },
    kind: 'cycle',
    period: day?.value.kind === 'period' ? day.value.period : undefined,
    from: dayClause(reader, clauses.get('CycleFrom')),
    to: dayClause(reader, clauses.get('CycleTo')),
    checkIns: checkIns && reader.clause(checkIns, checkIns.rhythm),
  };
}

export function readPlan(reader: SourceReader, node: Ast.Plan): WrittenPlan {
  const clauses = new Clauses(reader, node.clauses);
  const state = clauses.get('PlanState');
  return {
    ...element(reader, node, node.clauses),
    kind: 'plan',
    for: refClause(reader, clauses.get('ForOne')),
    in: readPlanIn(reader, clauses.get('PlanIn')),
    state: state && reader.clause(state, state.state),
  };
}

function readPlanIn(reader: SourceReader, node: Ast.PlanIn | undefined): WrittenPlan['in'] {
  if (node?.ref !== undefined) {
    const ref = reader.ref(node.ref);
    return ref && reader.clause(node, { ref });
  }
  if (node?.period === undefined) return undefined;
  const day = reader.day(node.period);
  if (day?.value.kind === 'period') return reader.clause(node, { period: day.value.period });
  reader.lose(node);
  return undefined;
}
