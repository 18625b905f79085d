import type { Place, Published, PublishedKeyResult, PublishedKpi, PublishedObjective, PublishedPlan } from '@okr/core';

/** What is written around a line, from the outside in; null where there is none. */
export interface Around {
  readonly plan: PublishedPlan | null;
  readonly objective: PublishedObjective | null;
  readonly keyResult: PublishedKeyResult | null;
  readonly kpi: PublishedKpi | null;
}

/** The elements around a line of a file; a plan reaches to the next one, an element to the next that opens. */
export function around(scored: Published, file: string, line: number): Around {
  const plan = lastBefore(scored.plans, file, line);
  const objective = plan === null ? null : lastBefore(plan.objectives, file, line);
  const keyResult = objective === null ? null : lastBefore(objective.keyResults, file, line);
  const kpi = lastBefore(scored.kpis, file, line);
  const start = (element: Place | null): number => element?.range.start.line ?? -1;
  if (kpi !== null && start(kpi) > start(keyResult) && start(kpi) > start(objective)) {
    return { plan: start(plan) > start(kpi) ? plan : null, objective: null, keyResult: null, kpi };
  }
  const initiatives = objective?.initiatives ?? [];
  const isInitiative = start(lastBefore(initiatives, file, line)) > start(keyResult);
  return { plan, objective, keyResult: isInitiative ? null : keyResult, kpi: null };
}

/** The line of a file that a preview opens at: the cursor's, or that of the file's first plan where it stands above it. */
export function openingLine(scored: Published | undefined, file: string, line: number): number {
  if (scored === undefined || lastBefore(scored.plans, file, line) !== null) return line;
  const first = scored.plans.find((plan) => plan.file === file);
  return first?.range.start.line ?? line;
}

/** The last one that opens at a line or above it. */
function lastBefore<T extends Place>(elements: readonly T[], file: string, line: number): T | null {
  let found: T | null = null;
  for (const element of elements) {
    const at = element.range.start.line;
    if (element.file === file && at <= line && at >= (found?.range.start.line ?? 0)) found = element;
  }
  return found;
}
