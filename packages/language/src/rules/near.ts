import type { Rule } from './rule.ts';

/** Rule ids that a mistyped one may have meant, the nearest first: a few edits away, or sharing its words. */
export function nearRules(typed: string, rules: readonly Rule[]): readonly string[] {
  const wanted = typed
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .slice(0, 60);
  if (wanted === '') return [];
  return rules
    .map(({ id }) => ({ id, far: id.includes(wanted) ? 0.5 : distance(wanted, id) }))
    .filter(({ far, id }) => far <= Math.max(1, Math.min(wanted.length, id.length) / 3))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/** Edits between two words: insert, delete, replace, swap neighbours (Damerau–Levenshtein, optimal alignment). */
function distance(a: string, b: string): number {
  let previous: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (previous[j - 2] ?? 0) + 1);
      next.push(best);
    }
    previous = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
