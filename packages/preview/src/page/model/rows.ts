import type { TreeNode } from './nodes.ts';
import type { Depth } from './view.ts';

/** A row that can be seen once its parents are open. */
export interface Row {
  readonly node: TreeNode;
  /** From 1. */
  readonly level: number;
  /** Its place among its siblings, from 1, and how many they are. */
  readonly position: number;
  readonly siblings: number;
  /** Undefined for what has nothing in it. */
  readonly expanded: boolean | undefined;
  /** The index of the row that it is in; -1 at the top. */
  readonly parent: number;
}

/** Below so many rows everything is open at first; above it, objectives are closed until somebody opens them. */
const READ_AT_ONCE = 400;

/** What a person opened or closed, and what the rest is. */
export interface Openness {
  readonly depth: Depth;
  readonly open: Readonly<Record<string, boolean>>;
}

export const everythingOpen: Openness = { depth: 'all', open: {} };

/** The rows from top to bottom. */
export function rowsOf(nodes: readonly TreeNode[], { depth, open }: Openness): readonly Row[] {
  const rows: Row[] = [];
  const isOpen = openUntilClosed(depth, nodes);
  const add = (siblings: readonly TreeNode[], level: number, parent: number): void => {
    siblings.forEach((node, at) => {
      const expanded = node.children.length === 0 ? undefined : (open[node.id] ?? isOpen(node));
      rows.push({ node, level, position: at + 1, siblings: siblings.length, expanded, parent });
      if (expanded === true) add(node.children, level + 1, rows.length - 1);
    });
  };
  add(nodes, 1, -1);
  return rows;
}

function openUntilClosed(depth: Depth, nodes: readonly TreeNode[]): (node: TreeNode) => boolean {
  if (depth === 'all') return () => true;
  const isLong = depth === 'objectives' || countNodes(nodes) > READ_AT_ONCE;
  return ({ kind }) => kind !== 'initiatives' && (kind !== 'objective' || !isLong);
}

function countNodes(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, node) => sum + 1 + countNodes(node.children), 0);
}

/** The nodes from the top to the one of this id, it included; undefined where it is not in the tree. */
export function pathTo(nodes: readonly TreeNode[], id: string): readonly TreeNode[] | undefined {
  for (const node of nodes) {
    if (node.id === id) return [node];
    const path = pathTo(node.children, id);
    if (path !== undefined) return [node, ...path];
  }
  return undefined;
}
