import type { KeyResult } from '../model/plan.ts';
import { boundWay } from './bound.ts';

/** What says which way a measure goes where neither both its ends nor a bound do; explanations name it. */
export interface Direction {
  readonly way: 'up' | 'down';
  /** A word before the number, the target of the KPI that measures it, or its title. */
  readonly by: 'word' | 'kpi' | 'title';
  /** The word, or the KPI's name. */
  readonly word: string;
}

/** SCORING, "Direction", behind the numbers and the bound: a word, the KPI's target, the title's verb, its metric. */
export function directionOf({ measure, measuredBy }: KeyResult): Direction | undefined {
  const said = measure?.direction;
  if (said?.by === 'word') return { way: said.way, by: 'word', word: said.word };
  const kpi = measuredBy?.target;
  const way = boundWay(kpi?.target?.kind);
  if (kpi !== undefined && way !== undefined) return { way, by: 'kpi', word: measuredBy?.text ?? '' };
  return said === undefined ? undefined : { way: said.way, by: 'title', word: said.word };
}
