import type { Status } from '@okr/core';
import type { TreeNode } from './nodes.ts';
import type { Sort } from './view.ts';

const worstFirst: readonly Status[] = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done', 'dropped'];

type Key = number | string | null;

/** Siblings in the order that was asked for: what needs attention first; what has nothing to compare last, as written. */
export function sorted(nodes: readonly TreeNode[], sort: Sort): readonly TreeNode[] {
  if (sort === 'written' || nodes.length < 2) return nodes;
  const keys = new Map(nodes.map((node) => [node, keyOf(node, sort)]));
  return nodes.toSorted((a, b) => rank(a) - rank(b) || compare(keys.get(a) ?? null, keys.get(b) ?? null));
}

/** Kinds keep together: units do not stand between objectives. */
function rank({ kind }: TreeNode): number {
  return ['objective', 'key-result', 'initiative', 'initiatives', 'again', 'plan', 'owner'].indexOf(kind);
}

function compare(a: Key, b: Key): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(node: TreeNode, sort: Sort): Key {
  switch (sort) {
    case 'written':
      return null;
    case 'score':
      return node.kind === 'owner' ? (node.rollUps[0]?.score ?? null) : scoreOf(node);
    case 'status':
      return statusOf(node);
    case 'due':
      return dueOf(node);
  }
}

function scoreOf(node: TreeNode): number | null {
  if (node.kind === 'objective' || node.kind === 'key-result' || node.kind === 'plan') return node.element.value.score;
  return null;
}

function statusOf(node: TreeNode): number | null {
  if (node.kind !== 'objective' && node.kind !== 'key-result') return null;
  const { status } = node.element.value;
  return status === null ? null : worstFirst.indexOf(status);
}

/** Of an objective: of the key result that is due first. */
function dueOf(node: TreeNode): string | null {
  if (node.kind === 'key-result' || node.kind === 'initiative') return node.element.value.due;
  if (node.kind !== 'objective') return null;
  const dues = node.element.value.keyResults.flatMap(({ due }) => (due === null ? [] : [due]));
  return dues.sort()[0] ?? null;
}
