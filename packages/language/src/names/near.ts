import { ownText } from '@okr/core';
import { longestName } from '../read/limits.ts';
import { editDistance } from './edit-distance.ts';

/** Letters without marks, lower case: `Gia_Hạn` and `gia_han` are one here. */
export function bareName(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/**
 * The known names that were probably meant, nearest first, at most three: those that differ in marks or case only, then
 * those within one edit (short names) or a third of their letters; two swapped neighbours are one edit.
 */
export function nearNames(written: string, names: Iterable<string>): readonly string[] {
  return new Speller().near(written, names);
}

/** Letters held against letters that one file may spend; a page of unknown names must not cost minutes. */
const MOST_COMPARISONS = 20_000_000;

/** Bare names come again with every keystroke. */
const known = new Map<string, string>();
const MOST_KNOWN = 50_000;

/** Offers near names until its comparisons are spent, then none. */
export class Speller {
  /** Letters that were held against letters so far. */
  spent = 0;

  near(written: string, names: Iterable<string>): readonly string[] {
    if (written.length > longestName || this.spent > MOST_COMPARISONS) return [];
    const wanted = bareName(written);
    // Of one letter nothing would be left to know it by.
    const most = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 3));
    const found = new Map<string, number>();
    for (const name of names) {
      this.spent++;
      if (Math.abs(name.length - written.length) > most + 4) continue;
      this.spent += wanted.length * (2 * most + 1);
      if (this.spent > MOST_COMPARISONS) return [];
      const distance = editDistance(wanted, bareOf(name), most);
      if (distance <= most && name !== written) found.set(name, distance);
    }
    const near = [...found].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1));
    return near.slice(0, 3).map(([name]) => name);
  }
}

function bareOf(name: string): string {
  let bare = known.get(name);
  if (bare === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    bare = bareName(name);
    known.set(ownText(name), ownText(bare));
  }
  return bare;
}
