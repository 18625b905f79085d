import type { ElementKind } from '../dialect/tables.ts';

/** The elements that a keyword opens, and the nodes that they are. */
export const nodes = {
  unit: 'unit',
  person: 'person',
  cycle: 'cycle',
  plan: 'plan',
  objective: 'objective',
  kr: 'key_result',
  initiative: 'initiative',
  kpi: 'kpi',
  review: 'review',
  milestone: 'milestone',
  was: 'was',
} as const satisfies { readonly [E in ElementKind]?: string };

type Opened = keyof typeof nodes;

/** Elements in whose place others stand until one comes that stands further out. */
export const inside: { readonly [E in Opened]?: readonly Opened[] } = {
  plan: ['objective', 'kr', 'initiative', 'kpi', 'review', 'milestone', 'was'],
  objective: ['kr', 'initiative', 'review', 'milestone', 'was'],
  kr: ['milestone', 'was'],
  kpi: ['was'],
  initiative: ['milestone'],
};

/** In the order of their tokens; a record that is written out has no other keys. */
export const opened = Object.keys(nodes) as readonly Opened[];
