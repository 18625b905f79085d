import { alignmentTree } from './alignment.ts';
import type { ScoredIndex } from './elements.ts';
import type { Sieve } from './filter.ts';
import type { TreeNode } from './nodes.ts';
import { organisationTree } from './organisation.ts';
import type { Grouping, Sort } from './view.ts';

/** The tree as a view arranges it. */
export function treeOf(
  index: ScoredIndex,
  sieve: Sieve,
  { grouping, sort }: { readonly grouping: Grouping; readonly sort: Sort },
): readonly TreeNode[] {
  return grouping === 'alignment' ? alignmentTree(index, sieve, sort) : organisationTree(index, sieve, sort);
}
