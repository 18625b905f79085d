import type { Plan } from '../model/plan.ts';
import type { IsoDate } from '../time/types.ts';
import type { Band } from './bands.ts';
import type { Status } from './status.ts';

const colourOfStatus: { readonly [S in Status]?: Band } = {
  'on-track': 'green',
  done: 'green',
  'at-risk': 'amber',
  'off-track': 'red',
};

/**
 * SCORING, "Two scales, one colour at a time": while it runs the status gives the colour and the grade has none; once it is
 * closed or past due its band does. Undefined: neither says anything.
 */
export function colourOf(status: Status | undefined, band: Band | undefined, isOver: boolean): Band | undefined {
  if (status === 'dropped') return undefined;
  return isOver ? band : status && colourOfStatus[status];
}

/** Closed, or past the end of its cycle. */
export function isPlanOver({ state, cycle }: Plan, asOf: IsoDate): boolean {
  const end = cycle?.target?.days?.end;
  return state === 'closed' || (end !== undefined && asOf > end);
}
