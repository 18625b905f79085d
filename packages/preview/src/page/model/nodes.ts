import type { PublishedRollUp, UnitKind } from '@okr/core';
import type {
  InitiativeElement,
  KeyResultElement,
  ObjectiveElement,
  PersonElement,
  PlanElement,
  UnitElement,
} from './elements.ts';

/** A row of the tree and what is in it. `id` is its element's, unless the element stands in the tree more than once. */
interface Node<K extends string> {
  readonly kind: K;
  readonly id: string;
  readonly children: readonly TreeNode[];
}

/** A unit or a person, also one that is only mentioned by a plan. */
export interface OwnerNode extends Node<'owner'> {
  readonly element: UnitElement | PersonElement | undefined;
  readonly what: UnitKind | 'person' | undefined;
  readonly title: string;
  /** Its plan where it has only one: it has no row of its own. */
  readonly plan: PlanElement | undefined;
  readonly rollUps: readonly CycleRollUp[];
}

export interface CycleRollUp extends PublishedRollUp {
  readonly cycle: string | null;
}

export interface PlanNode extends Node<'plan'> {
  readonly element: PlanElement;
}

export interface ObjectiveNode extends Node<'objective'> {
  readonly element: ObjectiveElement;
}

export interface KeyResultNode extends Node<'key-result'> {
  readonly element: KeyResultElement;
}

/** The initiatives of an objective as one row. */
export interface InitiativesNode extends Node<'initiatives'> {
  readonly element: ObjectiveElement;
  readonly items: readonly InitiativeElement[];
}

export interface InitiativeNode extends Node<'initiative'> {
  readonly element: InitiativeElement;
}

/** What stands in full elsewhere in the tree. */
export interface AgainNode extends Node<'again'> {
  readonly element: ObjectiveElement | KeyResultElement;
}

export type TreeNode =
  | OwnerNode
  | PlanNode
  | ObjectiveNode
  | KeyResultNode
  | InitiativesNode
  | InitiativeNode
  | AgainNode;
