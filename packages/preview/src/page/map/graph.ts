import { type Band, type Standing, type Status, scaleOf } from '@okr/core';
import type { ObjectiveElement, ScoredElement, ScoredIndex } from '../parts/index.ts';
import { findCircles } from './circles.ts';

export interface ObjectiveNode {
  readonly kind: 'objective';
  readonly id: string;
  readonly element: ObjectiveElement;
  /** Below the top, and neither it nor a key result of it supports anything. */
  readonly orphan: boolean;
  readonly inCircle: boolean;
}

/** All objectives of a unit or person as one. */
export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  /** Of the unit or person; null for objectives without one. */
  readonly owner: string | null;
  readonly objectives: readonly ObjectiveElement[];
  readonly orphans: number;
  readonly inCircle: boolean;
}

/** What is supported and declared nowhere. */
export interface GhostNode {
  readonly kind: 'ghost';
  readonly id: string;
  readonly name: string;
}

export type MapNode = ObjectiveNode | GroupNode | GhostNode;

/** `from` supports `to`. */
export interface MapEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Titles of the key results that it comes from or goes to, where it does not join the objectives themselves. */
  readonly via: readonly string[];
  /** How many supports it stands for. */
  readonly count: number;
  readonly inCircle: boolean;
}

export interface MapGraph {
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
  /** Objectives that lead to each other, each circle in the order of the files. */
  readonly circles: readonly (readonly ObjectiveElement[])[];
  readonly orphans: readonly ObjectiveElement[];
}

export interface MapOptions {
  readonly shows: (element: ScoredElement) => boolean;
  /** Whether a unit or person is drawn as one node. */
  readonly isClosed: (owner: string | null) => boolean;
}

/** Whose plan an objective stands in. */
export function ownerOf({ plan }: ObjectiveElement): string | null {
  return plan.value.unit ?? plan.value.person;
}

/** What the map shows: objectives, or the units they stand in, and who supports what. */
export function buildGraph(index: ScoredIndex, { shows, isClosed }: MapOptions): MapGraph {
  const all = index.plans.flatMap((plan) => index.objectivesOf.get(plan) ?? []);
  const shown = all.filter(shows);
  const isShown = new Set(shown);
  const supports = supportsOf(index, shown);
  const circles = findCircles(index, all);
  const circleOf = new Map(circles.flatMap((circle) => circle.map((objective) => [objective, circle])));
  const isTop = topOf(index);
  const orphans = shown.filter((objective) => isOrphan(objective) && !isTop(objective));
  const orphaned = new Set(orphans);

  const nodes = new Map<string, MapNode>();
  const nodeOf = (objective: ObjectiveElement): string => {
    const owner = ownerOf(objective);
    return isClosed(owner) ? `group:${owner ?? ''}` : objective.id;
  };
  const groups = new Map<string, ObjectiveElement[]>();
  for (const objective of shown) {
    const id = nodeOf(objective);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [objective]);
    else group.push(objective);
  }
  for (const [id, objectives] of groups) {
    const first = objectives[0];
    if (first === undefined) continue;
    nodes.set(
      id,
      id === first.id
        ? { kind: 'objective', id, element: first, orphan: orphaned.has(first), inCircle: circleOf.has(first) }
        : {
            kind: 'group',
            id,
            owner: ownerOf(first),
            objectives,
            orphans: objectives.filter((each) => orphaned.has(each)).length,
            inCircle: objectives.some((each) => circleOf.has(each)),
          },
    );
  }
  const edges = new Map<string, { from: string; to: string; via: Set<string>; count: number; inCircle: boolean }>();
  for (const { from, to, name, via, target } of supports) {
    if (to !== undefined && !isShown.has(to)) continue;
    const start = nodeOf(from);
    const end = to === undefined ? `ghost:${name}` : nodeOf(to);
    if (start === end) continue;
    if (to === undefined) nodes.set(end, { kind: 'ghost', id: end, name });
    const id = `${start}→${end}`;
    const edge = edges.get(id) ?? { from: start, to: end, via: new Set(), count: 0, inCircle: false };
    if (via !== undefined) edge.via.add(via);
    if (target !== undefined) edge.via.add(target);
    edge.count++;
    edge.inCircle ||= to !== undefined && circleOf.has(to) && circleOf.get(to) === circleOf.get(from);
    edges.set(id, edge);
  }
  const isShownCircle = (circle: readonly ObjectiveElement[]): boolean => circle.some((each) => isShown.has(each));
  return {
    nodes: [...nodes.values()],
    edges: [...edges].map(([id, edge]) => ({ id, ...edge, via: [...edge.via] })),
    circles: circles.filter(isShownCircle),
    orphans,
  };
}

interface Support {
  readonly from: ObjectiveElement;
  /** Undefined where its name is not declared. */
  readonly to: ObjectiveElement | undefined;
  readonly name: string;
  /** The titles of the key results at its ends. */
  readonly via: string | undefined;
  readonly target: string | undefined;
}

function supportsOf(index: ScoredIndex, objectives: readonly ObjectiveElement[]): readonly Support[] {
  return objectives.flatMap((from) => {
    const support = (name: string, via: string | undefined): Support => {
      const goal = index.goal(name);
      const to = goal?.kind === 'key-result' ? goal.objective : goal;
      return { from, to, name, via, target: goal?.kind === 'key-result' ? goal.value.title : undefined };
    };
    return [
      ...from.value.supports.map((name) => support(name, undefined)),
      ...from.keyResults.flatMap(({ value }) => value.supports.map((name) => support(name, value.title))),
    ];
  });
}

function isOrphan({ value, keyResults }: ObjectiveElement): boolean {
  const isOver = value.done !== null || value.dropped !== null;
  return !isOver && value.supports.length === 0 && keyResults.every((each) => each.value.supports.length === 0);
}

/** Nothing stands above it: a unit that is in no other, a person beside whom nobody plans, a plan for nobody. */
function topOf(index: ScoredIndex): (objective: ObjectiveElement) => boolean {
  const unitsPlan = index.plans.some((plan) => plan.value.unit !== null);
  return ({ plan }) => {
    const { unit, person } = plan.value;
    if (unit !== null) return (index.units.get(unit)?.value.parent ?? null) === null;
    if (person !== null) return !unitsPlan && (index.people.get(person)?.value.unit ?? null) === null;
    return true;
  };
}

const severity: readonly Status[] = ['off-track', 'no-data', 'at-risk', 'not-started', 'on-track', 'done', 'dropped'];
const bands: readonly Band[] = ['red', 'amber', 'green'];

/** How many objectives stand alike; `like` is one of them, which is drawn and named for all. */
export interface StandingCount {
  readonly like: Standing;
  readonly count: number;
}

/** By status, the worst first; those that are over by band. */
export function countStandings(objectives: readonly ObjectiveElement[]): readonly StandingCount[] {
  const over = objectives.filter(({ value }) => scaleOf(value) === 'band');
  const running = objectives.filter(({ value }) => scaleOf(value) !== 'band');
  const groups = [
    ...severity.map((status) => running.filter(({ value }) => value.status === status)),
    ...bands.map((band) => over.filter(({ value }) => value.band === band)),
  ];
  return groups.flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ like: first.value, count: rest.length + 1 }],
  );
}
