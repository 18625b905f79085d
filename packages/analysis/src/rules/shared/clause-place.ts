import type {
  Span,
  WrittenInitiative,
  WrittenKeyResult,
  WrittenKpi,
  WrittenMilestone,
  WrittenObjective,
} from '@okr/core';
import type { Keyword } from '@okr/language';
import { clauseRank } from '@okr/language';

type Clauses = Partial<Readonly<Record<Keyword, { readonly span: Span } | undefined>>>;
type Element = WrittenObjective | WrittenKeyResult | WrittenInitiative | WrittenKpi | WrittenMilestone;

/** Where a clause that an element lacks is put in, so that the clauses stand in the formatter’s order. */
export function placeOfClause(written: Element, keyword: Keyword): number {
  const kind = kinds[written.kind];
  const own = clauseRank(kind, keyword) ?? 0;
  let place = written.head.end;
  for (const [other, clause] of Object.entries(clausesOf(written))) {
    const rank = clauseRank(kind, other as Keyword);
    if (clause !== undefined && rank !== undefined && rank < own) place = Math.max(place, clause.span.end);
  }
  return place;
}

const kinds = {
  objective: 'objective',
  'key-result': 'kr',
  initiative: 'initiative',
  kpi: 'kpi',
  milestone: 'milestone',
} as const;

function clausesOf(written: Element): Clauses {
  switch (written.kind) {
    case 'objective': {
      const { owners, ambition, supports, guard, weight, because } = written;
      return { owner: owners, committed: ambition, supports, guard, weight, because };
    }
    case 'key-result': {
      const { measure, by, owners, weight, confidence, ambition, measuredBy, supports, status } = written;
      const { from, to, stretch, keep } = measure;
      const measured = { from, to, stretch, keep, 'measured-by': measuredBy };
      return { ...measured, by, owner: owners, weight, confidence, committed: ambition, supports, status };
    }
    case 'initiative': {
      const { for: links, owners, by, priority, state } = written;
      return { for: links, owner: owners, by, priority, todo: state };
    }
    case 'kpi': {
      const { for: holder, unit, target, alert, scale, every, area, role, owners, source, formula, weight } = written;
      return { for: holder, unit, target, alert, scale, every, area, role, owner: owners, source, formula, weight };
    }
    case 'milestone':
      return { weight: written.weight, by: written.by };
  }
}
