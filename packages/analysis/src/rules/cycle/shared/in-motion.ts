import type { IsoDate, KeyResult, Objective } from '@okr/core';

/** Whether an objective is being worked on: neither in a draft nor in a closed plan, and not ended by itself. */
export function isRunning(objective: Objective, asOf: IsoDate): boolean {
  const { state } = objective.plan;
  return state !== 'draft' && state !== 'closed' && objective.dropped === undefined && !isOver(objective.done, asOf);
}

/** The same for a key result, its objective included. */
export function isInMotion(keyResult: KeyResult, asOf: IsoDate): boolean {
  return keyResult.objective.plan.state !== 'draft' && isAlive(keyResult, asOf);
}

/** Being worked on, or going to be: what stands in a draft too. */
export function isAlive({ done, dropped, objective }: KeyResult, asOf: IsoDate): boolean {
  if (dropped !== undefined || isOver(done, asOf)) return false;
  return objective.plan.state !== 'closed' && objective.dropped === undefined && !isOver(objective.done, asOf);
}

function isOver(done: { readonly date: IsoDate | undefined } | undefined, asOf: IsoDate): boolean {
  return done !== undefined && (done.date === undefined || done.date <= asOf);
}
