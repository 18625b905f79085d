import type { Label } from '../../packages/analysis/src/judge/index.ts';
import type { Item } from './items.ts';

export interface Judged {
  item: Item;
  label: Label;
  why: string;
}

/** A share with its 95 % Wilson interval; `share` is NaN when there is nothing to count. */
export interface Rate {
  hits: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** Wilson score interval (E. B. Wilson, 1927) at 95 %. */
export function rate(hits: number, of: number): Rate {
  if (of === 0) return { hits, of, share: Number.NaN, low: 0, high: 1 };
  const z = 1.96;
  const share = hits / of;
  const base = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return { hits, of, share, low: Math.max(0, (middle - half) / base), high: Math.min(1, (middle + half) / base) };
}

export interface Figures {
  n: number;
  /** Activity items judged activity. */
  recall: Rate;
  /** Items judged activity that are not outcomes. */
  precision: Rate;
  /** Outcome items judged activity or output. */
  falseAlarms: Rate;
}

/** The three figures of the rules page over a set of judged items. */
export function figures(judged: readonly Judged[]): Figures {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length;
  const flagged = count(({ label }) => label === 'activity');
  return {
    n: judged.length,
    recall: rate(
      count(({ item, label }) => item.label === 'activity' && label === 'activity'),
      count(({ item }) => item.label === 'activity'),
    ),
    precision: rate(flagged - count(({ item, label }) => item.label === 'outcome' && label === 'activity'), flagged),
    falseAlarms: rate(
      count(({ item, label }) => item.label === 'outcome' && (label === 'activity' || label === 'output')),
      count(({ item }) => item.label === 'outcome'),
    ),
  };
}

const COLUMNS: readonly Label[] = ['activity', 'output', 'outcome', 'unclear'];

/** Rows: as labelled; columns: as judged. */
export function confusion(judged: readonly Judged[]): Record<string, Record<Label, number>> {
  const table: Record<string, Record<Label, number>> = {};
  for (const row of ['activity', 'output', 'outcome']) {
    const cells: Record<Label, number> = { activity: 0, output: 0, outcome: 0, unclear: 0 };
    for (const column of COLUMNS)
      cells[column] = judged.filter(({ item, label }) => item.label === row && label === column).length;
    table[row] = cells;
  }
  return table;
}
