import type { TreeNode } from '../model/nodes.ts';

/** How wide the tree is: wide has all columns, medium no sparkline, narrow puts the bar under the title. */
export type Breadth = 'wide' | 'medium' | 'narrow';

export function breadthOf(width: number): Breadth {
  if (width >= 700) return 'wide';
  return width >= 500 ? 'medium' : 'narrow';
}

/** Of a row, in multiples of the font size: every row of a kind is as high as the others, so none needs to be measured. */
export function heightOf({ kind }: TreeNode, breadth: Breadth): number {
  switch (kind) {
    case 'owner':
      return 4.1;
    case 'plan':
      return 2.6;
    case 'objective':
      return breadth === 'narrow' ? 4.4 : 4;
    case 'key-result':
      return breadth === 'narrow' ? 6.6 : 4;
    case 'initiatives':
      return 2.2;
    case 'initiative':
      return 2.8;
    case 'again':
      return 2.8;
  }
}
