import { expect, test } from 'vitest';
import type { TreeNode } from '../../../src/page/model/nodes.ts';
import { type Breadth, heightOf } from '../../../src/page/tree/heights.ts';
import { nodesOf } from '../support/outline.ts';

const long = 'Customers who order again within sixty days of their first order';

function nodesIn(title: string): readonly TreeNode[] {
  const flat = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
    nodes.flatMap((node) => [node, ...flat('children' in node ? node.children : [])]);
  return flat(nodesOf(`language en\nplan in 2026-Q4\nobjective "${title}"\n  kr "${title}" from 1 to 2\n`));
}

function heights(title: string, breadth: Breadth, width: number): readonly number[] {
  return nodesIn(title)
    .filter(({ kind }) => kind === 'objective' || kind === 'key-result')
    .map((node) => Math.round(10 * heightOf(node, { breadth, width, level: 2 })) / 10);
}

test.each([
  ['wide', 65, [4, 5.3]],
  ['wide', 90, [4, 4]],
  ['medium', 45, [5.3, 5.3]],
  ['narrow', 23, [5.7, 7.9]],
] as const)('a long title in a %s tree of %d letters’ widths', (breadth, width, expected) => {
  expect(heights(long, breadth, width)).toEqual(expected);
});

test.each(['wide', 'medium', 'narrow'] as const)('a short one has one line: %s', (breadth) => {
  expect(heights('Sales', breadth, 45)).toEqual(breadth === 'narrow' ? [4.4, 6.6] : [4, 4]);
});
