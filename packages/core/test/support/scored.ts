import type {
  IsoDate,
  KeyResultScore,
  KpiScore,
  ObjectiveScore,
  Scores,
  ScoringSettings,
  Workspace,
} from '../../src/index.ts';
import { defaultSettings, scoreWorkspace } from '../../src/index.ts';
import { oneObjective, workspace } from './plan.ts';
import type { KeyResultSpec, KpiSpec, PlanSpec, WorkspaceSpec } from './spec.ts';

/** Day 46 of 92 of the fourth quarter: half of the time. */
const midQ4: IsoDate = '2026-11-15';

export function scored(model: Workspace, asOf: IsoDate = midQ4, settings: ScoringSettings = defaultSettings): Scores {
  return scoreWorkspace(model, { asOf, settings });
}

/** One key result of the fourth quarter of 2026. */
export function scoreKr(
  spec: KeyResultSpec,
  asOf: IsoDate = midQ4,
  around: WorkspaceSpec & { plan?: PlanSpec } = {},
): KeyResultScore {
  const model = oneObjective([spec], around);
  return first(first(objectivesOf(model)).keyResults.map((keyResult) => scored(model, asOf).keyResult(keyResult)));
}

export function scoreOne(keyResults: readonly KeyResultSpec[], asOf: IsoDate = midQ4): ObjectiveScore {
  const model = oneObjective(keyResults);
  return scored(model, asOf).objective(first(objectivesOf(model)));
}

export function scoreKpiSpec(spec: Omit<KpiSpec, 'name'>, asOf: IsoDate = midQ4): KpiScore {
  const model = workspace({ kpis: [{ name: 'csat', ...spec }] });
  return scored(model, asOf).kpi(first(model.kpis));
}

export function objectivesOf(model: Workspace) {
  return model.plans.flatMap((plan) => plan.objectives);
}

export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error('expected at least one');
  return item;
}
