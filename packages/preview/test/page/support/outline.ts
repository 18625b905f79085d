import { chosenCycles } from '../../../src/page/model/cycles.ts';
import { indexScored, type ScoredIndex } from '../../../src/page/model/elements.ts';
import { type Filter, noFilter, sieveOf } from '../../../src/page/model/filter.ts';
import type { TreeNode } from '../../../src/page/model/nodes.ts';
import { treeOf } from '../../../src/page/model/tree.ts';
import type { Grouping, Sort } from '../../../src/page/model/view.ts';
import type { Update } from '../../../src/protocol.ts';
import { scored } from './scored.ts';

interface Options {
  readonly grouping?: Grouping;
  readonly sort?: Sort;
  readonly filter?: Partial<Filter>;
}

export function nodesOf(text: string, options: Options = {}): readonly TreeNode[] {
  const published = scored(text);
  const index = indexScored(published);
  const filter = { ...noFilter, ...options.filter };
  const cycles = chosenCycles(published, filter.cycle);
  const sieve = sieveOf(index, filter, new Set(cycles.map(({ name }) => name)));
  return treeOf(index, sieve, { grouping: options.grouping ?? 'organisation', sort: options.sort ?? 'written' });
}

/** The tree as a person sees it with everything open: a line a row, two blanks a level. */
export function outline(text: string, options: Options = {}): readonly string[] {
  const lines: string[] = [];
  const add = (node: TreeNode, indent: string): void => {
    lines.push(indent + lineOf(node));
    for (const child of node.children) add(child, `${indent}  `);
  };
  for (const node of nodesOf(text, options)) add(node, '');
  return lines;
}

function lineOf(node: TreeNode): string {
  switch (node.kind) {
    case 'owner':
      return node.title;
    case 'plan':
      return `plan ${node.element.value.cycle}`;
    case 'objective':
      return `O ${node.element.value.title}`;
    case 'key-result':
      return `KR ${node.element.value.title}`;
    case 'initiatives':
      return `${node.items.length} initiatives`;
    case 'initiative':
      return node.element.value.title;
    case 'again':
      return `see ${node.element.value.title}`;
  }
}

export function indexOf(update: Update): ScoredIndex {
  if (update.content.kind !== 'full') throw new Error('a delta has no index of its own');
  return indexScored(update.content.scored);
}
