import { type Objective, periodDays, quarterOf } from '@okr/core';
import type { RuleContext } from '../rule.ts';
import { dateIn, inFile } from './say.ts';

/** What a new key result says of its end where no cycle does: that of the quarter; else nothing. */
export function endOfNew({ plan, file }: Objective, { asOf, scores }: Pick<RuleContext, 'asOf' | 'scores'>): string {
  if (plan.cycle !== undefined || plan.written?.in !== undefined || plan.written?.unread.includes('in')) return '';
  const { end } = periodDays(quarterOf(asOf, scores.settings), scores.settings);
  const day = dateIn(file, end);
  return inFile(file, (say) => ` ${say('by')} ${day}`);
}
