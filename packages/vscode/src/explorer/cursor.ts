import type { Published } from '@okr/core';
import { around } from '../scores/find.ts';
import type { Node } from './tree.ts';

/** The node of the key result, objective or plan that is written around a line; undefined where the tree shows none. */
export function nodeAt(roots: readonly Node[], scored: Published, file: string, line: number): Node | undefined {
  const { keyResult, objective, plan } = around(scored, file, line);
  const found = keyResult ?? objective ?? plan;
  return found === null ? undefined : nodeOpeningOn(roots, found.file, found.range.start.line);
}

function nodeOpeningOn(nodes: readonly Node[], file: string, line: number): Node | undefined {
  for (const node of nodes) {
    const isHere = node.place?.file === file && node.place.range.start.line === line;
    const found = isHere ? node : nodeOpeningOn(node.children, file, line);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What stands above each node, by its id; undefined for the roots. */
export function parentsOf(nodes: readonly Node[]): ReadonlyMap<string, Node> {
  return new Map(
    nodes.flatMap((node) => [...node.children.map((child) => [child.id, node] as const), ...parentsOf(node.children)]),
  );
}
