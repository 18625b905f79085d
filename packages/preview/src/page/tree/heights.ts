import type { TreeNode } from '../model/nodes.ts';

/** How wide the tree is: wide has all columns, medium no sparkline, narrow puts the bar under the title. */
export type Breadth = 'wide' | 'medium' | 'narrow';

export function breadthOf(width: number): Breadth {
  if (width >= 700) return 'wide';
  return width >= 500 ? 'medium' : 'narrow';
}

/** Where a row stands: the tree's width in multiples of the font size, and how deep the row is, from 1. */
export interface Room {
  readonly breadth: Breadth;
  readonly width: number;
  readonly level: number;
}

/** A second line of a title. */
const LINE = 1.3;

/**
 * Of a row, in multiples of the font size. A title that may not fit has two lines; whether it does is reckoned from its
 * letters, so that no row needs to be measured.
 */
export function heightOf(node: TreeNode, room: Room): number {
  const { breadth } = room;
  switch (node.kind) {
    case 'owner':
      return 4.1;
    case 'plan':
      return 2.6;
    case 'objective':
      return (breadth === 'narrow' ? 4.4 : 4) + (wraps(node.element.value.title, wideRoom(room), BOLD) ? LINE : 0);
    case 'key-result':
      return (breadth === 'narrow' ? 6.6 : 4) + (wraps(node.element.value.title, nameRoom(room), PLAIN) ? LINE : 0);
    case 'initiatives':
      return 2.2;
    case 'initiative':
      return 2.8;
    case 'again':
      return 2.8;
  }
}

/** A letter's width, a little more than most fonts have. */
const PLAIN = 0.56;
const BOLD = 0.62;

function wraps(title: string, room: number, letter: number): boolean {
  return title.length * letter > room;
}

/** What the style sheet leaves to a title beside a bar, at a font of 13 pixels. */
function nameRoom({ breadth, width, level }: Room): number {
  const depth = level - 1;
  switch (breadth) {
    case 'wide':
      return width - 23.5 - Math.min(24.6, Math.max(13.1, width * 0.3)) - depth * 1.08;
    case 'medium':
      return width - 29 - depth * 1.08;
    case 'narrow':
      return width - 8.6 - depth * 0.62;
  }
}

/** An objective's title has the room of the bar too. */
function wideRoom(room: Room): number {
  return room.breadth === 'narrow' ? nameRoom(room) : room.width - 14 - (room.level - 1) * 1.08;
}
