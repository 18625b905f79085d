import { describe, expect, test } from 'vitest';
import { findCircles } from '../../../src/page/map/circles.ts';
import { buildGraph, countStandings, type MapGraph } from '../../../src/page/map/graph.ts';
import { indexScored, type ObjectiveElement, type ScoredIndex } from '../../../src/page/model/elements.ts';
import { scored } from '../support/scored.ts';

const base = `company acme "Acme"
team inn "The inn" in acme
team bar "The bar" in acme
plan for acme in 2026-Q4 active
objective grow "The house is full of friends"
  kr full "Nights booked" from 60% to 80%
plan for inn in 2026-Q4 active
objective renew "Guests leave as friends" supports grow
  kr nps "Guests recommend us" from 30 to 45 supports bar.calm
objective alone "The garden is a place to stay"
  kr "Hours in the garden" from 1 to 3
plan for bar in 2026-Q4 active
objective calm "Evenings are calm" supports acme.grow.full, moon.landing
  kr "Complaints" from 9 to 3
`;

function graphOf(text: string, closed: readonly (string | null)[] = [], hidden: readonly string[] = []): MapGraph {
  return buildGraph(indexScored(scored(text)), {
    isClosed: (owner) => closed.includes(owner),
    shows: (element) => !hidden.includes(element.id),
  });
}

describe('who supports what', () => {
  const graph = graphOf(base);

  test('an edge from each supporter to the objective it supports, also through key results', () => {
    expect(graph.edges.map(({ id, via }) => [id, via])).toEqual([
      ['objective:inn.renew→objective:acme.grow', []],
      ['objective:inn.renew→objective:bar.calm', ['Guests recommend us']],
      ['objective:bar.calm→objective:acme.grow', ['Nights booked']],
      ['objective:bar.calm→ghost:moon.landing', []],
    ]);
  });

  test('what is declared nowhere is a ghost', () => {
    expect(graph.nodes.filter(({ kind }) => kind === 'ghost')).toEqual([
      { kind: 'ghost', id: 'ghost:moon.landing', name: 'moon.landing' },
    ]);
  });

  test('an orphan supports nothing below the top', () => {
    expect(graph.orphans.map(({ id }) => id)).toEqual(['objective:inn.alone']);
  });

  test('a closed unit is one node, its lines are counted', () => {
    const closed = graphOf(base, ['inn']);
    expect(closed.nodes.find(({ kind }) => kind === 'group')).toMatchObject({
      id: 'group:inn',
      owner: 'inn',
      orphans: 1,
    });
    expect(closed.edges.map(({ id, count }) => [id, count])).toContainEqual(['group:inn→objective:acme.grow', 1]);
    const all = graphOf(base, ['inn', 'bar', 'acme']);
    expect(all.nodes.map(({ id }) => id).sort()).toEqual([
      'ghost:moon.landing',
      'group:acme',
      'group:bar',
      'group:inn',
    ]);
  });

  test('what the filter hides takes its lines with it', () => {
    const few = graphOf(base, [], ['objective:acme.grow']);
    expect(few.edges.map(({ to }) => to)).toEqual(['objective:bar.calm', 'ghost:moon.landing']);
  });

  test.each([
    ['a plan for nobody', 'objective a "A"\n  kr "K" from 1 to 2', 0],
    ['a person beside whom nobody plans', 'plan for @an in 2026-Q4\nobjective a "A"\n  kr "K" from 1 to 2', 0],
    ['a unit within no other', 'team x "X"\nplan for x in 2026-Q4\nobjective a "A"\n  kr "K" from 1 to 2', 0],
    ['dropped', 'team x "X"\nteam y "Y" in x\nplan for y in 2026-Q4\nobjective a "A" dropped "no"', 0],
    ['a person beside a unit', `${base}plan for @an in 2026-Q4\nobjective "A"\n  kr "K" from 1 to 2`, 2],
  ])('orphans: %s', (_, text, count) => {
    expect(graphOf(text).orphans).toHaveLength(count);
  });
});

describe('circles', () => {
  function circles(text: string): readonly string[] {
    const index: ScoredIndex = indexScored(scored(text));
    const all: ObjectiveElement[] = index.plans.flatMap((plan) => [...(index.objectivesOf.get(plan) ?? [])]);
    return findCircles(index, all).map((circle) => circle.map(({ value }) => value.title).join(' '));
  }

  test.each([
    ['two', 'objective a "A" supports b\nobjective b "B" supports a', ['A B']],
    [
      'three, and one beside them',
      'objective a "A" supports b\nobjective b "B" supports c\nobjective c "C" supports a\nobjective d "D" supports a',
      ['A B C'],
    ],
    ['none in a chain', 'objective a "A" supports b\nobjective b "B" supports c\nobjective c "C"', []],
    [
      'none in a diamond',
      'objective a "A" supports b, c\nobjective b "B" supports d\nobjective c "C" supports d\nobjective d "D"',
      [],
    ],
    [
      'through a key result',
      'objective a "A"\n  kr k "K" from 1 to 2\nobjective b "B" supports a.k\nobjective c "C"\nobjective d "D"\n',
      [],
    ],
    [
      'back through a key result',
      'objective a "A" supports b\n  kr k "K" from 1 to 2\nobjective b "B" supports a.k',
      ['A B'],
    ],
    ['one into its own key result', 'objective a "A" supports a.k\n  kr k "K" from 1 to 2', ['A']],
    [
      'not by key results of one objective that do not lead on',
      'objective a "A"\n  kr k "K" from 1 to 2 supports b\n  kr l "L" from 1 to 2\nobjective b "B" supports a.l',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(circles(text)).toEqual(expected);
  });

  test('are marked on their lines and nodes', () => {
    const graph = graphOf('objective a "A" supports b\nobjective b "B" supports a\nobjective c "C" supports a');
    expect(graph.edges.map(({ id, inCircle }) => [id, inCircle])).toEqual([
      ['objective:a→objective:b', true],
      ['objective:b→objective:a', true],
      ['objective:c→objective:a', false],
    ]);
    expect(graph.nodes.map((node) => node.kind === 'objective' && node.inCircle)).toEqual([true, true, false]);
  });

  test('a chain of thousands is followed', () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `objective o${at} "O" supports o${at + 1}`);
    expect(circles([...lines, 'objective o3000 "O"'].join('\n'))).toEqual([]);
  });
});

test('standings are counted, the worst status first; of what is over the bands', () => {
  const counts = (text: string) => {
    const index = indexScored(scored(text));
    const objectives = index.plans.flatMap((plan) => index.objectivesOf.get(plan) ?? []);
    return countStandings(objectives).map(({ like, count }) => [like.status ?? like.band, count]);
  };
  expect(counts(base)).toEqual([['no-data', 4]]);
  const closed = `plan in 2026-Q3 closed
objective "A"
  kr "K" from 0 to 10
    2026-09-10  9
objective "B"
  kr "K" from 0 to 10
    2026-09-10  2
`;
  expect(counts(base + closed)).toEqual([
    ['no-data', 4],
    ['red', 1],
    ['green', 1],
  ]);
});
