import { judge, type Label, type Lexicons } from '../../../packages/analysis/src/judge/index.ts';
import type { Item } from '../items.ts';
import type { Change } from './change.ts';
import { changes as en } from './en.ts';
import { changes as vi, withoutMarks } from './vi.ts';

/** Two titles that mean the same, and what they were judged. */
export interface Pair {
  readonly change: string;
  readonly title: string;
  readonly changed: string;
  readonly was: Label;
  readonly is: Label;
}

const isFlag = (label: Label): boolean => label === 'activity' || label === 'output';

/** Whether both are told the same: two titles that are left in peace are, whatever the reason. */
export const stays = ({ was, is }: Pair): boolean => was === is || (!isFlag(was) && !isFlag(is));

export const changesOf = (lang: string): readonly Change[] => (lang === 'vi' ? vi : en);

/** Every change of an item's language that goes with its title, judged before and after. */
export function pairsOf(item: Item, lexicons: Lexicons): readonly Pair[] {
  const verdict = judge(item.text, lexicons);
  const verbFirst = verdict.evidence.verb?.start === 0;
  return changesOf(item.lang).flatMap((change) => {
    if (change.verbFirst && !verbFirst) return [];
    const applied = change.apply(item.text);
    // Who types without marks types all of it without.
    const changed = item.text === withoutMarks(item.text) ? withoutMarks(applied) : applied;
    if (changed === item.text) return [];
    const is = judge(changed, lexicons).label;
    return [{ change: change.name, title: item.text, changed, was: verdict.label, is }];
  });
}
