import type { Cycle, Initiative, KeyResult, Kpi, Milestone, Objective, OrgUnit, Person, Plan } from '@okr/core';

/** What a name can stand for. */
export type Target = OrgUnit | Person | Cycle | Plan | Objective | KeyResult | Initiative | Kpi | Milestone;
